import { normaliseText } from "../../../model/quotes/normalise.ts";
import { checkQuote, type QuoteCheck } from "../../../model/quotes/quote.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { type Quoted, quotesOf, shorten } from "../../text/quoted.ts";

/** Context that tells one occurrence of a quote from another: this many characters on either side, as W3C selectors do. */
const CONTEXT_LENGTH = 32;

function* checkedQuotes(view: LintView): Generator<Quoted & { text: string; check: QuoteCheck }> {
  for (const quoted of quotesOf(view)) {
    if (quoted.text !== null)
      yield { ...quoted, text: quoted.text, check: checkQuote(quoted.quote, quoted.text) };
  }
}

function movedFinding({
  quote,
  path,
  text,
  check,
}: Quoted & { text: string; check: QuoteCheck }): Finding | null {
  if (check.status !== "moved") return null;
  const { start, end } = check.at;
  if (quote.start !== start || quote.end !== end) {
    const stated =
      quote.start === undefined || quote.end === undefined ? null : ([quote.start, quote.end] as const);
    return {
      path: [...path, quote.start === undefined ? "exact" : "start"],
      code: "quote-moved",
      params: { words: shorten(quote.exact), stated, start, end },
    };
  }
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^\S*\s/, "");
  const after = text.slice(end, end + CONTEXT_LENGTH).replace(/\s\S*$/, "");
  const prefixStands = normaliseText(text.slice(0, start)).endsWith(normaliseText(quote.prefix));
  return prefixStands
    ? {
        path: [...path, "suffix"],
        code: "suffix-moved",
        params: { given: shorten(quote.suffix), found: shorten(after) },
      }
    : {
        path: [...path, "prefix"],
        code: "prefix-moved",
        params: { given: shorten(quote.prefix), found: shorten(before) },
      };
}

function* findPositions(view: LintView): Generator<Finding> {
  for (const { quote, source, path } of quotesOf(view)) {
    const { start, end } = quote;
    if (start === undefined && end === undefined) continue;
    const length = source.text?.length ?? Number.POSITIVE_INFINITY;
    if (start !== undefined && end !== undefined && start < end && end <= length) continue;
    yield {
      path: [...path, start === undefined ? "end" : "start"],
      code: "quote-position",
      params: { start: start ?? null, end: end ?? null, length: source.text?.length ?? null },
    };
  }
}

function* findShortContext(view: LintView): Generator<Finding> {
  for (const { quote, path, text, check } of checkedQuotes(view)) {
    if (check.status !== "exact") continue;
    const { start, end } = check.at;
    const before = (text.slice(0, start).split("\n").at(-1) ?? "").trim().length;
    const after = (text.slice(end).split("\n")[0] ?? "").trim().length;
    for (const [field, given, room] of [
      ["prefix", normaliseText(quote.prefix).length, before],
      ["suffix", normaliseText(quote.suffix).length, after],
    ] as const) {
      if (given >= Math.min(room, CONTEXT_LENGTH)) continue;
      yield {
        path: [...path, quote[field] === "" ? "exact" : field],
        code: "quote-context",
        params: { field, given, least: Math.min(room, CONTEXT_LENGTH) },
      };
    }
  }
}

/** Rules on quotes: each is verbatim, in its place, or it is an error. */
export const QUOTE_RULES: readonly Rule[] = [
  error("quote-moved", function* (view) {
    for (const checked of checkedQuotes(view)) {
      const finding = movedFinding(checked);
      if (finding) yield finding;
    }
  }),
  error("quote-changed", function* (view) {
    for (const { quote, path, text, check } of checkedQuotes(view)) {
      if (check.status !== "changed") continue;
      const { start, end } = check.at;
      // As long as the quote and to the end of a word, for a last word that differs is not in what was found.
      const [found = ""] = /^\S*/.exec(text.slice(Math.max(end, start + quote.exact.length))) ?? [];
      const whole = text.slice(start, Math.max(end, start + quote.exact.length)) + found;
      const passage = /[,.;:]$/.test(quote.exact) ? whole : whole.replace(/[,.;:]$/, "");
      yield {
        path: [...path, "exact"],
        code: "quote-changed",
        params: {
          words: shorten(quote.exact),
          found: shorten(passage),
          at: start,
          passage: normaliseText(passage),
        },
      };
    }
  }),
  error("quote-gone", function* (view) {
    for (const { quote, source, path, check } of checkedQuotes(view)) {
      if (check.status !== "gone") continue;
      yield {
        path: [...path, "exact"],
        code: "quote-gone",
        params: { words: shorten(quote.exact), source: source.id },
      };
    }
  }),
  error("quote-position", findPositions),
  warning("quote-context", findShortContext),
];
