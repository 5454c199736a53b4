import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { outletOf } from "../../../model/origin.ts";
import type { Evidence } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import type { UnreadableText } from "../../../words/en/more/articleCheck.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { textOfFile, textOfHtml } from "./articleText.ts";
import { CheckResult } from "./CheckResult.tsx";
import { type CheckState, useArticleCheck } from "./useArticleCheck.ts";
import { verdictLine } from "./verdictWords.ts";
import "./check.css";

interface Props {
  readonly target: Ref;
  readonly evidence: readonly Evidence[];
  /** The address of the record on this site; null where it has none. */
  readonly address: string | null;
  readonly onClose: () => void;
}

/** Of a longer text the box shows the beginning only: browsers take seconds to lay out a megabyte of lines. */
const LONGEST_SHOWN = 60_000;
const SHOWN_OF_LONG = 4000;

/** The verdict in words, said once when it is there. */
function useSaid(state: CheckState, fault: UnreadableText | null): string {
  const words = useAllWords();
  const { articleCheck: own } = words;
  if (fault) return own.unreadable(fault);
  switch (state.phase) {
    case "unreadable":
      return own.unreadable(state.why);
    case "checked":
      return state.check.own.map((checked) => verdictLine(words, checked)).join(" ");
    default:
      return "";
  }
}

const standsIn = new Set(["verbatim", "punctuation", "agrees"]);

function isGood(state: CheckState): boolean {
  return state.phase === "checked" && state.check.own.every(({ verdict }) => standsIn.has(verdict.status));
}

/** A place to paste or drop an article, which is then compared with what the record says that it prints. */
export function CheckArticle({ target, evidence, address, onClose }: Props) {
  const archive = useArchive();
  const { articleCheck: words, dates } = useAllWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [given, setGiven] = useState("");
  const [fault, setFault] = useState<UnreadableText | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [sources] = useState(() => [...new Set(evidence.map(({ source }) => source))]);
  const state = useArticleCheck(given, target, sources, picked);
  const said = useSaid(state, fault);
  useEffect(() => box.current?.focus(), []);

  const isLong = given.length > LONGEST_SHOWN;
  const take = (text: string): void => {
    if (box.current) box.current.value = text.length > LONGEST_SHOWN ? text.slice(0, SHOWN_OF_LONG) : text;
    setFault(null);
    setGiven(text);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const element = box.current;
    // Before the browser lays it out; React has no such event.
    const handleInput = (event: InputEvent): void => {
      if ((event.data?.length ?? 0) <= LONGEST_SHOWN) return;
      event.preventDefault();
      latest.current(event.data ?? "");
    };
    element?.addEventListener("beforeinput", handleInput);
    return () => element?.removeEventListener("beforeinput", handleInput);
  }, []);
  const takeFile = async (file: File): Promise<void> => {
    const text = await textOfFile(file);
    take("");
    if (text === "pdf" || text === "packed" || text === "too-long" || text === "not-text") setFault(text);
    else take(text);
  };
  const takeData = (data: DataTransfer): boolean => {
    const [file] = data.files;
    const [plain, html] = [data.getData("text/plain"), data.getData("text/html")];
    if (file) takeFile(file).catch(() => setFault("not-text"));
    else if (plain === "" && html !== "") take(textOfHtml(html));
    else if (plain.length > LONGEST_SHOWN) take(plain);
    else return false;
    return true;
  };
  const documentName = (id: string): string => {
    const source = archive.sources.get(id);
    const outlet = outletOf(source, id);
    return source?.issued ? `${outlet}, ${dates.span(source.issued)}` : outlet;
  };
  const handlePaste = (event: ClipboardEvent) => {
    if (takeData(event.clipboardData)) event.preventDefault();
  };
  const handleDrop = (event: DragEvent) => {
    // Not a dataset to be opened: the page must not have it.
    event.stopPropagation();
    if (takeData(event.dataTransfer)) event.preventDefault();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped anywhere on it; the box takes them too
    <div className="article-check" onDrop={handleDrop} onKeyDown={handleKeyDown}>
      <p id={`${id}how`}>{words.how}</p>
      {sources.length > 1 && (
        <label className="check-document">
          {words.document}{" "}
          <select value={picked ?? ""} onChange={(event) => setPicked(event.target.value || null)}>
            <option value="">{words.anyDocument}</option>
            {sources.map((source) => (
              <option key={source} value={source}>
                {documentName(source)}
              </option>
            ))}
          </select>
        </label>
      )}
      <textarea
        ref={box}
        aria-label={words.text}
        aria-describedby={`${id}how ${id}private`}
        placeholder={words.placeholder}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        defaultValue=""
        readOnly={isLong}
        onChange={(event) => {
          setFault(null);
          setGiven(event.target.value);
        }}
        onPaste={handlePaste}
      />
      {isLong && <p className="piece-note">{words.onlyBeginning(given.length)}</p>}
      <p id={`${id}private`} className="piece-note">
        {words.private}
      </p>
      <div role="status" className={isGood(state) ? "check-said is-good" : "check-said"}>
        {said}
      </div>
      {state.phase === "reading" && <p className="piece-note">{words.reading(state.characters)}</p>}
      {state.phase === "checked" && state.wasHtml && <p className="piece-note">{words.tagsSetAside}</p>}
      {state.phase === "checked" && <CheckResult check={state.check} address={address} />}
      <div className="copy-actions">
        {given !== "" && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              take("");
              box.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
        <button type="button" className="text-button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
