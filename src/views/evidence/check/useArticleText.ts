import { type RefObject, useEffect, useRef, useState } from "react";
import type { UnreadableText } from "../../../words/en/more/articleCheck.ts";
import { textOfFile, textOfHtml } from "./articleText.ts";

/** Of a longer text the box shows the beginning only: browsers take seconds to lay out a megabyte of lines. */
const LONGEST_SHOWN = 60_000;
const SHOWN_OF_LONG = 4000;

/** What a reader has typed, pasted or dropped. */
export interface ArticleInput {
  readonly given: string;
  /** Why a dropped file cannot be read. */
  readonly fault: UnreadableText | null;
  /** Whether the box shows the beginning only. */
  readonly isLong: boolean;
  /** Takes another text in the place of what there is. */
  take(text: string): void;
  /** Takes what the reader has typed. */
  handleChange(text: string): void;
}

/** Hears what is pasted into the box or dropped anywhere on the part, and Escape. `box` keeps its own text: it is large. */
export function useArticleText(
  part: RefObject<HTMLElement | null>,
  box: RefObject<HTMLTextAreaElement | null>,
  onEscape: () => void,
): ArticleInput {
  const [given, setGiven] = useState("");
  const [fault, setFault] = useState<UnreadableText | null>(null);
  const take = (text: string, why: UnreadableText | null = null): void => {
    if (box.current) box.current.value = text.length > LONGEST_SHOWN ? text.slice(0, SHOWN_OF_LONG) : text;
    setFault(why);
    setGiven(text);
  };
  const takeFile = async (file: File): Promise<void> => {
    const read = await textOfFile(file);
    if ("unreadable" in read) take("", read.unreadable);
    else take(read.text);
  };
  /** Whether it took the data; else the browser does. */
  const takeData = (data: DataTransfer | null): boolean => {
    if (!data) return false;
    const [file] = data.files;
    const [plain, html] = [data.getData("text/plain"), data.getData("text/html")];
    if (file) takeFile(file).catch(() => take("", "not-text"));
    else if (plain === "" && html !== "") take(textOfHtml(html));
    else if (plain.length > LONGEST_SHOWN) take(plain);
    else return false;
    return true;
  };
  const latest = useRef({ take, takeData, onEscape });
  useEffect(() => {
    latest.current = { take, takeData, onEscape };
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const handleData = (event: Event, data: DataTransfer | null): void => {
      if (latest.current.takeData(data)) event.preventDefault();
    };
    const element = part.current;
    element?.addEventListener("paste", (event) => handleData(event, event.clipboardData), { signal });
    element?.addEventListener(
      "drop",
      (event) => {
        // Not a dataset to be opened: the page must not have it.
        event.stopPropagation();
        handleData(event, event.dataTransfer);
      },
      { signal },
    );
    element?.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        latest.current.onEscape();
      },
      { signal },
    );
    // Before the browser lays it out.
    element?.addEventListener(
      "beforeinput",
      (event) => {
        if ((event.data?.length ?? 0) <= LONGEST_SHOWN) return;
        event.preventDefault();
        latest.current.take(event.data ?? "");
      },
      { signal },
    );
    return () => stop.abort();
  }, [part]);
  const handleChange = (text: string): void => {
    setFault(null);
    setGiven(text);
  };
  return { given, fault, isLong: given.length > LONGEST_SHOWN, take, handleChange };
}
