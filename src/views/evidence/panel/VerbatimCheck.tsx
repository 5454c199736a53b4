import { missingRuns } from "../../../model/quotes/fingerprint.ts";
import type { Quote, Source } from "../../../model/schema.ts";
import { useWords } from "../../shared/useWords.ts";

/** Checks a quote's words against the fingerprint of the source's text, and shows the result. */
export function VerbatimCheck({ quote, source }: { quote: Quote; source: Source }) {
  const { evidence: words } = useWords();
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
    <details className="verbatim">
      <summary>{words.verbatim}</summary>
      <p>{words.verbatimHow(text.length, quote.start)}</p>
    </details>
  );
}
