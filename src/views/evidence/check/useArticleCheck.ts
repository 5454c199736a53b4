import { useEffect, useState } from "react";
import type { Ref } from "../../../store/choices.ts";
import type { UnreadableText } from "../../../words/en/more/articleCheck.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { articleText } from "./articleText.ts";
import { type ArticleCheck, compareArticle } from "./compareArticle.ts";

/** How far the check of what was pasted has come. */
export type CheckState =
  | { readonly phase: "empty" }
  | { readonly phase: "reading"; readonly characters: number }
  | { readonly phase: "unreadable"; readonly why: UnreadableText }
  | { readonly phase: "checked"; readonly check: ArticleCheck; readonly wasHtml: boolean };

const EMPTY: CheckState = { phase: "empty" };
/** A reader who types is waited for. */
const REST_MS = 200;

/** Checks what a reader has pasted, whenever it changes or another document is picked. Only the last text counts. */
export function useArticleCheck(
  given: string,
  { kind, id }: Ref,
  sources: readonly string[],
  picked: string | null,
): CheckState {
  const shown = useArchive();
  // An article is compared with the record as it was written, whatever language it is shown in.
  const archive = shown.original ?? shown;
  const [state, setState] = useState<CheckState>(EMPTY);
  useEffect(() => {
    if (given.trim() === "") {
      setState(EMPTY);
      return;
    }
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      setState({ phase: "reading", characters: given.length });
      const article = articleText(given);
      if ("unreadable" in article) {
        setState({ phase: "unreadable", why: article.unreadable });
        return;
      }
      const options = { archive, target: { kind, id }, sources, picked };
      const check = await compareArticle(article.text, options, stop.signal);
      if (!stop.signal.aborted && check) setState({ phase: "checked", check, wasHtml: article.wasHtml });
    };
    const timer = setTimeout(() => {
      read().catch((error: unknown) => {
        // Thrown while drawing, it reaches the boundary around this part, which says so.
        if (!stop.signal.aborted)
          setState(() => {
            throw error;
          });
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [archive, given, kind, id, sources, picked]);
  return state;
}
