import type { Quote } from "../schema.ts";
import { type NormalisedText, normaliseText } from "./normalise.ts";

/** Where a quote stands in a raw text: half-open UTF-16 offsets. */
export interface QuotePosition {
  readonly start: number;
  readonly end: number;
}

function occurrences(haystack: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); needle !== "" && at >= 0; at = haystack.indexOf(needle, at + 1))
    found.push(at);
  return found;
}

function contextScore(text: string, at: number, length: number, prefix: string, suffix: string): number {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + length).trimStart();
  return (before.endsWith(prefix) ? 1 : 0) + (after.startsWith(suffix) ? 1 : 0);
}

/** The place in a raw text of a place in its normalised form. */
export function rawPosition(normalised: NormalisedText, at: number, length: number): QuotePosition {
  const start = normalised.offsets[at] ?? 0;
  const last = normalised.offsets[at + length - 1] ?? start;
  return { start, end: last + 1 };
}

/** A place where a quote stands word for word, and on how many of its two sides the context fits. */
export interface QuotePlace {
  readonly at: QuotePosition;
  readonly score: number;
}

/** Every place where a quote's words stand in a raw text, by the rule of {@link normaliseText}. */
export function placesOf(quote: Quote, normalised: NormalisedText): QuotePlace[] {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map(normaliseText) as Three;
  return occurrences(normalised.text, exact).map((at) => ({
    at: rawPosition(normalised, at, exact.length),
    score: contextScore(normalised.text, at, exact.length, prefix, suffix),
  }));
}

type Three = [exact: string, prefix: string, suffix: string];
