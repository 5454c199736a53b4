import { fingerprintText, missingRuns, WORDS_PER_RUN } from "../../../model/quotes/fingerprint.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { quotesOf } from "../../text/quoted.ts";

/** The most word runs that are shown of a quote. */
const SHOWN_RUNS = 3;

function* findUnsupported(view: LintView): Generator<Finding> {
  const seen = new Set<string>();
  for (const { source, path } of quotesOf(view)) {
    if (source.text || seen.has(source.id)) continue;
    seen.add(source.id);
    yield {
      path,
      message: `a quote from “${source.id}”, whose record has no text, expected text with sha256, length and fingerprint`,
      remedy: "Run data/addTexts.ts with the folder that holds the text, or turn the quote into a summary.",
    };
  }
}

function* findMissing(view: LintView): Generator<Finding> {
  for (const { quote, source, path, text } of quotesOf(view)) {
    if (text !== null || !source.text) continue;
    const { fingerprint } = source.text;
    const missing = missingRuns(quote, fingerprint) ?? [];
    if (missing.length === 0) continue;
    const holds = (prefix: string, exact: string, suffix: string): boolean =>
      (missingRuns({ prefix, exact, suffix }, fingerprint) ?? []).length === 0;
    const { prefix, exact } = quote;
    const field = !holds("", exact, "") ? "exact" : holds(prefix, exact, "") ? "suffix" : "prefix";
    const runs = missing.slice(0, SHOWN_RUNS).map((run) => `“${run}”`);
    const more = missing.length > SHOWN_RUNS ? ` and ${missing.length - SHOWN_RUNS} more` : "";
    yield {
      path: [...path, quote[field] === "" ? "exact" : field],
      message: `the words ${runs.join(", ")}${more} are not in the fingerprint of “${source.id}”, expected every run of ${WORDS_PER_RUN} words of prefix, quote and suffix to be`,
      remedy: "Copy the quote and its context from the text again, letter for letter.",
    };
  }
}

function* findTooShort(view: LintView): Generator<Finding> {
  for (const { quote, source, path, text } of quotesOf(view)) {
    if (text !== null || !source.text || missingRuns(quote, source.text.fingerprint) !== null) continue;
    yield {
      path: [...path, "exact"],
      message: `“${quote.exact}” with its context is too short to check by fingerprint, expected at least ${WORDS_PER_RUN} words`,
      remedy: "Add prefix and suffix from the text.",
    };
  }
}

function* findAbsentTexts(view: LintView): Generator<Finding> {
  const { texts } = view.context;
  if (!texts) return;
  const cited = new Set([...quotesOf(view)].map(({ source }) => source.id));
  for (const { record, path } of view.sources) {
    if (!record.text || !cited.has(record.id) || texts.has(record.text.sha256)) continue;
    yield {
      path: [...path, "text", "sha256"],
      message: `no file with SHA-256 ${record.text.sha256.slice(0, 12)}… among the texts, expected one; its quotes were checked by fingerprint only`,
      remedy: "Add the text to the folder; where the text was edited, run data/addTexts.ts again.",
    };
  }
}

function* findTextFaults(view: LintView): Generator<Finding> {
  for (const { record, path } of view.sources) {
    const text = record.text && view.context.texts?.get(record.text.sha256);
    if (!record.text || text === undefined) continue;
    if (text.length !== record.text.length) {
      yield {
        path: [...path, "text", "length"],
        message: `${record.text.length}, expected ${text.length}, the length of the text in UTF-16 units`,
        remedy: "Run data/addTexts.ts again.",
      };
    }
    if (fingerprintText(text) !== record.text.fingerprint) {
      yield {
        path: [...path, "text", "fingerprint"],
        message: "a fingerprint that is not the text's, expected the one made from it",
        remedy: "Run data/addTexts.ts again.",
      };
    }
  }
}

/** Rules on the texts of sources and their fingerprints. */
export const SOURCE_TEXT_RULES: readonly Rule[] = [
  error(
    "quote-fingerprint",
    "Without the text: every word run of a quote is in its fingerprint.",
    findMissing,
  ),
  warning("quote-too-short", "Without the text: a quote is long enough to check.", findTooShort),
  error(
    "source-text",
    "A source that is quoted has hash, length and fingerprint of its text.",
    findUnsupported,
  ),
  warning(
    "source-text-absent",
    "With --sources: the text of every quoted source is in the folder.",
    findAbsentTexts,
  ),
  error(
    "source-text-mismatch",
    "Length and fingerprint of a source's text are those of the text.",
    findTextFaults,
  ),
];
