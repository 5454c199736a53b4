import { missingRuns, WORDS_PER_RUN } from "../../../model/quotes/fingerprint.ts";
import { fingerprintText } from "../../../model/quotes/makeFingerprint.ts";
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
      code: "source-text",
      params: { source: source.id },
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
    yield {
      path: [...path, quote[field] === "" ? "exact" : field],
      code: "quote-fingerprint",
      params: {
        runs: missing.slice(0, SHOWN_RUNS),
        more: missing.length - SHOWN_RUNS,
        source: source.id,
        words: WORDS_PER_RUN,
      },
    };
  }
}

function* findTooShort(view: LintView): Generator<Finding> {
  for (const { quote, source, path, text } of quotesOf(view)) {
    if (text !== null || !source.text || missingRuns(quote, source.text.fingerprint) !== null) continue;
    yield {
      path: [...path, "exact"],
      code: "quote-too-short",
      params: { quote: quote.exact, words: WORDS_PER_RUN },
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
      code: "source-text-absent",
      params: { hash: record.text.sha256.slice(0, 12) },
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
        code: "text-length",
        params: { given: record.text.length, length: text.length },
      };
    }
    if (fingerprintText(text) !== record.text.fingerprint) {
      yield {
        path: [...path, "text", "fingerprint"],
        code: "text-fingerprint",
      };
    }
  }
}

/** Rules on the texts of sources and their fingerprints. */
export const SOURCE_TEXT_RULES: readonly Rule[] = [
  error("quote-fingerprint", findMissing),
  warning("quote-too-short", findTooShort),
  error("source-text", findUnsupported),
  warning("source-text-absent", findAbsentTexts),
  error("source-text-mismatch", findTextFaults),
];
