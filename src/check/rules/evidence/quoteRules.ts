import { checkQuote, normaliseText, type QuoteCheck } from "../../../model/quotes/quote.ts";
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
      quote.start === undefined || quote.end === undefined ? "no position" : `${quote.start}–${quote.end}`;
    return {
      path: [...path, quote.start === undefined ? "exact" : "start"],
      message: `position of “${shorten(quote.exact)}” is ${stated}, expected ${start}–${end}`,
      remedy: `The words stand there in the text: set start to ${start} and end to ${end}, and take prefix and suffix from there.`,
    };
  }
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^\S*\s/, "");
  const after = text.slice(end, end + CONTEXT_LENGTH).replace(/\s\S*$/, "");
  const prefixStands = normaliseText(text.slice(0, start)).endsWith(normaliseText(quote.prefix));
  return prefixStands
    ? {
        path: [...path, "suffix"],
        message: `“${shorten(quote.suffix)}” does not follow the quote in the text, expected “${shorten(after)}”`,
        remedy: "Copy the words after the quote from the text.",
      }
    : {
        path: [...path, "prefix"],
        message: `“${shorten(quote.prefix)}” does not stand before the quote in the text, expected to end in “${shorten(before)}”`,
        remedy: "Copy the words before the quote from the text.",
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
      message: `${start ?? "nothing"} to ${end ?? "nothing"}, expected a start before an end${Number.isFinite(length) ? ` within the text's ${length} units` : ""}`,
      remedy: "Give both offsets in the raw text, or neither; with --sources the check says which they are.",
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
        message: `${field} of ${given} characters, expected at least ${Math.min(room, CONTEXT_LENGTH)} while the paragraph has them`,
        remedy: `Take a longer ${field} from the text, so that the place stays found when the text moves.`,
      };
    }
  }
}

/** Rules on quotes: each is verbatim, in its place, or it is an error. */
export const QUOTE_RULES: readonly Rule[] = [
  error(
    "quote-moved",
    "A quote stands at its stated position in the text, between its prefix and its suffix.",
    function* (view) {
      for (const checked of checkedQuotes(view)) {
        const finding = movedFinding(checked);
        if (finding) yield finding;
      }
    },
  ),
  error("quote-changed", "A quote has the text's own words, letter for letter.", function* (view) {
    for (const { quote, path, text, check } of checkedQuotes(view)) {
      if (check.status !== "changed") continue;
      const { start, end } = check.at;
      // As long as the quote and to the end of a word, for a last word that differs is not in what was found.
      const [found = ""] = /^\S*/.exec(text.slice(Math.max(end, start + quote.exact.length))) ?? [];
      const whole = text.slice(start, Math.max(end, start + quote.exact.length)) + found;
      const passage = /[,.;:]$/.test(quote.exact) ? whole : whole.replace(/[,.;:]$/, "");
      yield {
        path: [...path, "exact"],
        message: `“${shorten(quote.exact)}” is not in the text, expected “${shorten(passage)}”, which stands at ${start}`,
        remedy: `Copy the words from the text: “${normaliseText(passage)}”. A quote is never mended.`,
      };
    }
  }),
  error("quote-gone", "A quote's words are in the text of its source.", function* (view) {
    for (const { quote, source, path, check } of checkedQuotes(view)) {
      if (check.status !== "gone") continue;
      yield {
        path: [...path, "exact"],
        message: `“${shorten(quote.exact)}”, expected words of “${source.id}”: nothing close to them is in its text`,
        remedy: "Find the source that prints these words, or drop the quote.",
      };
    }
  }),
  error("quote-position", "A quote's start lies before its end, and both within the text.", findPositions),
  warning(
    "quote-context",
    "A quote has 32 characters of context on either side where there are as many.",
    findShortContext,
  ),
];
