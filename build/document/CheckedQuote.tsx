import { missingRuns } from "../../src/model/quotes/fingerprint.ts";
import type { Quote, Source } from "../../src/model/schema.ts";
import { useWords } from "../../src/views/shared/useWords.ts";
import { useBuiltWords } from "./builtWords.ts";

/** Says whether the words of a quote are those of the text, by its fingerprint. */
export function CheckedQuote({ quote, source }: { quote: Quote; source: Source }) {
  const { evidence: words } = useWords();
  const { document } = useBuiltWords();
  const missing = source.text ? missingRuns(quote, source.text.fingerprint) : null;
  const said = missing?.length === 0 ? document.verbatim : words.verbatimWrong(missing?.[0] ?? "");
  return <p className="verbatim">{missing === null ? words.verbatimUnchecked : said}</p>;
}
