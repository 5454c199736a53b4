import { useState } from "react";
import { missingRuns } from "../../../model/quotes/fingerprint.ts";
import type { Quote, Source } from "../../../model/schema.ts";
import { useAllWordsIfCome, useWords } from "../../shared/useWords.ts";

/** How the words were checked: how long the text is and, if known, at which character they begin. */
function VerbatimHow({ length, start }: { length: number; start: number | undefined }) {
  const words = useAllWordsIfCome();
  return words && <p>{words.opened.verbatimHow(length, start)}</p>;
}

/** Checks a quote's words against the fingerprint of the source's text, and shows the result. */
export function VerbatimCheck({ quote, source }: { quote: Quote; source: Source }) {
  const { evidence: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  const text = source.text;
  const missing = text ? missingRuns(quote, text.fingerprint) : null;
  if (!text || missing === null) {
    return <p className="verbatim">{words.verbatimUnchecked}</p>;
  }
  if (missing.length > 0) {
    return (
      <p className="verbatim is-wrong" role="alert">
        {words.verbatimWrong(missing[0] ?? "")}
      </p>
    );
  }
  return (
    <details className="verbatim" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.verbatim}</summary>
      {isOpen && <VerbatimHow length={text.length} start={quote.start} />}
    </details>
  );
}
