import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Apart } from "../../../load/archive.ts";
import { LoadError } from "../../../load/loadError.ts";
import { useAllWords } from "../../shared/useWords.ts";

/** The panel's heading, which has the focus when a figure is opened. */
const HEADING = ".evidence h2, .embed-record h2";

/** How far the texts of a figure have come. */
type Texts = { readonly kind: "coming" | "whole" } | { readonly kind: "failed"; readonly error: unknown };

/** Fetches a figure's texts; `retry` fetches them again. */
function useWhole(apart: Apart, number: number) {
  const [texts, setTexts] = useState<Texts>(() => ({ kind: apart.whole(number) ? "whole" : "coming" }));
  useEffect(() => {
    if (texts.kind !== "coming") return;
    let isCurrent = true;
    apart.fetchWhole(number).then(
      () => isCurrent && setTexts({ kind: "whole" }),
      (error: unknown) => isCurrent && setTexts({ kind: "failed", error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [apart, number, texts]);
  return { texts, retry: () => setTexts({ kind: "coming" }) };
}

interface Props {
  readonly apart: Apart;
  /** The figure that is opened. */
  readonly number: number;
  /** What is known of it without its texts. */
  readonly lead: ReactNode;
  /** All of it. */
  readonly children: () => ReactNode;
}

/** A figure whose texts are in a file of their own: what is known of it, and all of it once they have come. */
export function WhenWhole({ apart, number, lead, children }: Props) {
  const { opened: words, shell } = useAllWords();
  const { texts, retry } = useWhole(apart, number);
  const isWhole = texts.kind === "whole";
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!isWhole)
      return () => {
        hadFocus.current = document.activeElement?.matches(HEADING) ?? false;
      };
    if (hadFocus.current) document.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
    return undefined;
  }, [isWhole]);
  if (isWhole) return children();
  const error = texts.kind === "failed" ? texts.error : null;
  const fault = error instanceof LoadError && error.fault.code === "figures-file" ? error.fault.params : null;
  return (
    <>
      {lead}
      {texts.kind === "coming" ? (
        <p className="piece-note" role="status">
          {words.textsComing}
        </p>
      ) : (
        <div className="part-failure" role="alert">
          <p>
            {fault === null
              ? words.textsFailed
              : fault.fault === "changed"
                ? words.textsChanged
                : words.textsUnfit}
          </p>
          <button type="button" className="text-button" onClick={retry}>
            {shell.tryAgain}
          </button>
        </div>
      )}
    </>
  );
}
