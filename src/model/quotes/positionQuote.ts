import type { Quote } from "../schema.ts";
import { type NormalisedText, normaliseText, normaliseWithOffsets } from "./normalise.ts";
import { placesOf, type QuotePosition } from "./quotePlaces.ts";

/** A quote as a file may have it: its words, and the rest or not. */
export type BareQuote = Pick<Quote, "exact"> & Partial<Quote>;

/** A quote with its place in the text. */
export type PositionedQuote = Quote & QuotePosition;

/** Where a quote stands in a text; several places where its context does not decide between them; or nowhere. */
export type Positioned =
  | { readonly status: "found"; readonly quote: PositionedQuote }
  | { readonly status: "ambiguous"; readonly places: readonly QuotePosition[] }
  | { readonly status: "absent" };

/** Context that tells one place from another: this many characters on either side, as W3C selectors have. */
const CONTEXT_LENGTH = 32;
/** Context goes on to the edge of a word, but no farther than this: some texts have no spaces. */
const MOST_CONTEXT = 96;

/** The end of the paragraph before a quote, from the beginning of a word. */
function prefixBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - MOST_CONTEXT), start);
  const paragraph = before.slice(before.lastIndexOf("\n") + 1);
  let from = Math.max(0, paragraph.length - CONTEXT_LENGTH);
  while (from > 0 && (/\S/.test(paragraph.charAt(from - 1)) || tooShort(paragraph.slice(from)))) from--;
  const isCut =
    from === 0 && paragraph.length === MOST_CONTEXT && /\S/.test(text.charAt(start - MOST_CONTEXT - 1));
  return (isCut ? paragraph.replace(/^(?:\S+\s|[\udc00-\udfff])/, "") : paragraph.slice(from)).trimStart();
}

/** The beginning of what follows a quote in its paragraph, to the end of a word. */
function suffixAfter(text: string, end: number): string {
  const after = text.slice(end, end + MOST_CONTEXT);
  const newline = after.indexOf("\n");
  const paragraph = after.slice(0, newline < 0 ? after.length : newline).replace(/\r$/, "");
  let to = Math.min(paragraph.length, CONTEXT_LENGTH);
  while (to < paragraph.length && (/\S/.test(paragraph.charAt(to)) || tooShort(paragraph.slice(0, to)))) to++;
  const isCut = to === MOST_CONTEXT && /\S/.test(text.charAt(end + MOST_CONTEXT));
  return (isCut ? paragraph.replace(/(?:\s\S+|[\ud800-\udbff])$/, "") : paragraph.slice(0, to)).trimEnd();
}

const tooShort = (context: string): boolean => normaliseText(context).length < CONTEXT_LENGTH;

const INSIDE_WORD = /^[\p{L}\p{M}\p{N}]{2}/u;
const INSIDE_NUMBER = /^\p{N}[.,\u00a0\u202f]\p{N}/u;

/** Whether a passage begins or ends within a word or a number of its text: “9,000” is not what “19,000” says. */
export function cutsWord(text: string, { start, end }: QuotePosition): boolean {
  const isInside = (at: number): boolean =>
    at > 0 &&
    (INSIDE_WORD.test(text.slice(at - 1, at + 1)) ||
      INSIDE_NUMBER.test(text.slice(at - 1, at + 2)) ||
      INSIDE_NUMBER.test(text.slice(Math.max(0, at - 2), at + 1)));
  return isInside(start) || isInside(end);
}

/**
 * Gives a quote its place in the raw text of its source, and the context there. What the file has of it stays where it is right: its
 * words always, its position and context where the quote stands there. `normalised` is the text's, for a caller who has many quotes.
 */
export function positionQuote(
  bare: BareQuote,
  text: string,
  normalised: NormalisedText = normaliseWithOffsets(text),
): Positioned {
  const own: Quote = { ...bare, prefix: bare.prefix ?? "", suffix: bare.suffix ?? "" };
  const places = placesOf(own, normalised);
  const stated = places.filter(({ at }) => at.start === own.start && at.end === own.end);
  const most = places.reduce((best, { score }) => Math.max(best, score), 0);
  const hasContext = own.prefix + own.suffix !== "";
  const fitting = hasContext ? places.filter(({ score }) => score === most) : places;
  const whole = fitting.filter(({ at }) => !cutsWord(text, at));
  const chosen = stated.length === 1 ? stated : whole.length > 0 ? whole : fitting;
  const [place, other] = chosen;
  if (!place) return { status: "absent" };
  if (other) return { status: "ambiguous", places: chosen.map(({ at }) => at) };
  const { start, end } = place.at;
  const fits = place.score === 2 && hasContext;
  const prefix = fits ? own.prefix : prefixBefore(text, start);
  const suffix = fits ? own.suffix : suffixAfter(text, end);
  return { status: "found", quote: { exact: own.exact, prefix, suffix, start, end } };
}
