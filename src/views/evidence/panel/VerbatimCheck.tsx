import { missingRuns } from "../../../model/quotes/fingerprint.ts";
import type { Quote, Source } from "../../../model/schema.ts";
import { formatNumber } from "../../../model/value.ts";

/** What this page can say of a quote's words, by checking them against the fingerprint of the source's text here and now. */
export function VerbatimCheck({ quote, source }: { quote: Quote; source: Source }) {
  const text = source.text;
  const missing = text ? missingRuns(quote, text.fingerprint) : null;
  if (!text || missing === null) {
    return <p className="verbatim">Verbatim, not checked: the record holds no fingerprint of this text.</p>;
  }
  if (missing.length > 0) {
    return (
      <p className="verbatim is-wrong" role="alert">
        Not verbatim: “{missing[0]}” does not stand in the source’s text.
      </p>
    );
  }
  return (
    <details className="verbatim">
      <summary>✓ Verbatim, checked</summary>
      <p>
        The words stand letter for letter in the text that we hold ({formatNumber(text.length)} characters
        {quote.start === undefined ? "" : `; from character ${formatNumber(quote.start)}`}). The text is its
        publisher’s, so we do not show the whole of it. Your browser has just compared every run of three
        words with the fingerprint of that text, which is part of the record; the full comparison runs each
        time the page is built. Fainter words are the sentence around the quote.
      </p>
    </details>
  );
}
