import { useEffect, useState } from "react";
import type { HeldText } from "../../model/quotes/heldText.ts";
import { type MatchedDocument, matchTexts } from "../../model/quotes/matchTexts.ts";
import type { FileSource, Quotation } from "../../model/quotes/quotedPieces.ts";
import { inSlices } from "../../views/shared/export/inSlices.ts";
import type { GivenText } from "./texts/useTexts.ts";

/** How far the search for quotes has come. */
export interface Search {
  readonly phase: "searching" | "stopped" | "done";
  /** Documents whose quotes have been looked for. */
  readonly done: number;
  readonly matched: readonly MatchedDocument[];
  stop(): void;
  again(): void;
}

/** What was found, and in which texts. */
interface Result {
  readonly matched: readonly MatchedDocument[];
  readonly texts: readonly GivenText[] | null;
  readonly chosen: ReadonlyMap<HeldText, string>;
}

/** Looks for the quotes in the texts, in slices of time, each time that there are others. Only the last search counts. */
export function useMatches(
  quotations: readonly Quotation[],
  sources: ReadonlyMap<string, FileSource>,
  texts: readonly GivenText[],
  chosen: ReadonlyMap<HeldText, string>,
): Search {
  const [isStopped, setStopped] = useState(false);
  const [done, setDone] = useState(0);
  const [result, setResult] = useState<Result>({ matched: [], texts: null, chosen });
  useEffect(() => {
    if (isStopped) return;
    const control = new AbortController();
    setDone(0);
    const steps = matchTexts(
      quotations,
      sources,
      texts.map(({ held }) => held),
      chosen,
    );
    inSlices(steps, control.signal, setDone).then(
      (found) => {
        if (!control.signal.aborted) setResult({ matched: found, texts, chosen });
      },
      (error: unknown) => {
        // Thrown while drawing, it reaches the boundary around this part, which says so.
        if (!control.signal.aborted)
          setResult(() => {
            throw error;
          });
      },
    );
    return () => control.abort();
  }, [quotations, sources, texts, chosen, isStopped]);
  const isCurrent = result.texts === texts && result.chosen === chosen;
  return {
    phase: isCurrent ? "done" : isStopped ? "stopped" : "searching",
    done,
    matched: result.matched,
    stop: () => setStopped(true),
    again: () => setStopped(false),
  };
}
