import type { Quote } from "../schema.ts";
import { normaliseText, normaliseWithOffsets, placesOf, type QuotePosition } from "./quote.ts";

/** A quote as a file may have it: its words, and the rest or not. */
export type BareQuote = Pick<Quote, "exact"> & Partial<Quote>;

/** Where a quote stands in a text; several places where its context does not decide between them; or nowhere. */
export type Positioned =
  | { readonly status: "found"; readonly quote: Quote }
  | { readonly status: "ambiguous"; readonly places: readonly QuotePosition[] }
  | { readonly status: "absent" };

/** Context that tells one place from another: this many characters on either side, as W3C selectors have. */
const CONTEXT_LENGTH = 32;

/** The end of the paragraph before a quote, from the beginning of a word. */
function prefixBefore(text: string, start: number): string {
  const paragraph = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  let from = Math.max(0, paragraph.length - CONTEXT_LENGTH);
  while (from > 0 && (/\S/.test(paragraph.charAt(from - 1)) || tooShort(paragraph.slice(from)))) from--;
  return paragraph.slice(from).trimStart();
}

/** The beginning of what follows a quote in its paragraph, to the end of a word. */
function suffixAfter(text: string, end: number): string {
  const newline = text.indexOf("\n", end);
  const paragraph = text.slice(end, newline < 0 ? text.length : newline).replace(/\r$/, "");
  let to = Math.min(paragraph.length, CONTEXT_LENGTH);
  while (to < paragraph.length && (/\S/.test(paragraph.charAt(to)) || tooShort(paragraph.slice(0, to)))) to++;
  return paragraph.slice(0, to).trimEnd();
}

const tooShort = (context: string): boolean => normaliseText(context).length < CONTEXT_LENGTH;

/**
 * Gives a quote its place in the raw text of its source, and the context there. What the file has of it stays where it is right: its
 * words always, its position and context where the quote stands there.
 */
export function positionQuote(bare: BareQuote, text: string): Positioned {
  const own: Quote = { ...bare, prefix: bare.prefix ?? "", suffix: bare.suffix ?? "" };
  const places = placesOf(own, normaliseWithOffsets(text));
  const stated = places.filter(({ at }) => at.start === own.start && at.end === own.end);
  const most = Math.max(...places.map(({ score }) => score));
  const hasContext = own.prefix + own.suffix !== "";
  const fitting = hasContext ? places.filter(({ score }) => score === most) : places;
  const chosen = stated.length === 1 ? stated : fitting;
  const [place, other] = chosen;
  if (!place) return { status: "absent" };
  if (other) return { status: "ambiguous", places: chosen.map(({ at }) => at) };
  const { start, end } = place.at;
  const fits = place.score === 2 && hasContext;
  const prefix = fits ? own.prefix : prefixBefore(text, start);
  const suffix = fits ? own.suffix : suffixAfter(text, end);
  return { status: "found", quote: { exact: own.exact, prefix, suffix, start, end } };
}
