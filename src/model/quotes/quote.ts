import type { Quote } from "../schema.ts";

/**
 * The one rule by which quotes and texts are compared. (1) Every run of white space becomes one space, and none stays
 * at the ends. (2) Typographic quotation marks become ' and ". (3) Characters without width are dropped. Nothing
 * else: a changed letter, digit, comma or capital is a changed quote.
 */
export function normaliseText(text: string): string {
  return normaliseWithOffsets(text).text;
}

const SPACE = /\s/;
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const EACH_NO_WIDTH = new RegExp(NO_WIDTH, "g");
const SINGLE = /[\u2018-\u201b\u2032]/;
const DOUBLE = /[\u201c-\u201f\u2033\u00ab\u00bb]/;

/** A normalised text, and for each of its UTF-16 units the offset in the raw text that it stands for. */
export interface NormalisedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** How far a text has been normalised: white space is pending until what follows it is known. */
interface Normalising {
  text: string;
  readonly offsets: number[];
  pending: number;
}

function normaliseOn(state: Normalising, raw: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const unit = raw.charAt(at);
    if (NO_WIDTH.test(unit)) continue;
    if (SPACE.test(unit)) {
      if (state.pending < 0) state.pending = at;
      continue;
    }
    if (state.pending >= 0 && state.text !== "") {
      state.text += " ";
      state.offsets.push(state.pending);
    }
    state.pending = -1;
    state.text += SINGLE.test(unit) ? "'" : DOUBLE.test(unit) ? '"' : unit;
    state.offsets.push(at);
  }
}

/** Normalises a text and remembers where each character came from. */
export function normaliseWithOffsets(raw: string): NormalisedText {
  const state: Normalising = { text: "", offsets: [], pending: -1 };
  normaliseOn(state, raw, 0, raw.length);
  return state;
}

/** How many characters are normalised between two pauses. */
const SLICE = 32_768;

/** The same in slices, for a caller who lets others work in between. */
export function* normaliseInSteps(raw: string): Generator<void, NormalisedText, void> {
  const state: Normalising = { text: "", offsets: [], pending: -1 };
  for (let from = 0; from < raw.length; from += SLICE) {
    normaliseOn(state, raw, from, Math.min(raw.length, from + SLICE));
    yield;
  }
  return state;
}

/** A passage of a text as a quote has it: on one line, without characters of no width, and else letter for letter. */
export function wordingOf(raw: string): string {
  return raw.replaceAll(EACH_NO_WIDTH, "").replaceAll(/\s+/g, " ").trim();
}

/** Where a quote stands in a raw text: half-open UTF-16 offsets. */
export interface QuotePosition {
  readonly start: number;
  readonly end: number;
}

/**
 * What became of a quote in a text. `exact`: it stands at its stated position, in its stated context. `moved`: word for
 * word, but elsewhere. `changed`: a passage close to it is there, and differs. `gone`: nothing close is there.
 */
export type QuoteCheck =
  | { readonly status: "exact" | "moved"; readonly at: QuotePosition }
  | { readonly status: "changed"; readonly at: QuotePosition; readonly found: string }
  | { readonly status: "gone" };

/** A passage counts as the changed quote when at least this share of the quote's words stands in it, in order. */
const CLOSE_ENOUGH = 0.6;

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

function rawPosition(normalised: NormalisedText, at: number, length: number): QuotePosition {
  const start = normalised.offsets[at] ?? 0;
  const last = normalised.offsets[at + length - 1] ?? start;
  return { start, end: last + 1 };
}

/**
 * The passage with the fewest word edits from the words sought, by semi-global alignment (Sellers 1980): null where
 * too few of the words are found.
 */
function closestPassage(
  words: readonly string[],
  sought: readonly string[],
): { from: number; to: number } | null {
  let edits = new Int32Array(words.length + 1);
  let starts = Int32Array.from(edits, (_, i) => i);
  sought.forEach((word, row) => {
    const nextEdits = new Int32Array(words.length + 1);
    const nextStarts = new Int32Array(words.length + 1);
    nextEdits[0] = row + 1;
    for (let i = 1; i <= words.length; i++) {
      const replace = (edits[i - 1] ?? 0) + (words[i - 1] === word ? 0 : 1);
      const drop = (edits[i] ?? 0) + 1;
      const insert = (nextEdits[i - 1] ?? 0) + 1;
      const best = Math.min(replace, drop, insert);
      nextEdits[i] = best;
      nextStarts[i] = (best === replace ? starts[i - 1] : best === drop ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    edits = nextEdits;
    starts = nextStarts;
  });
  let to = 0;
  for (let i = 1; i <= words.length; i++) if ((edits[i] ?? 0) < (edits[to] ?? 0)) to = i;
  const from = starts[to] ?? 0;
  const isClose = sought.length > 0 && 1 - (edits[to] ?? sought.length) / sought.length >= CLOSE_ENOUGH;
  return isClose && to > from ? { from, to } : null;
}

/** A place where a quote stands word for word, and on how many of its two sides the context fits. */
interface QuotePlace {
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

/** Looks for a quote in the raw text of its source, by the rule of {@link normaliseText}. */
export function checkQuote(quote: Quote, rawText: string): QuoteCheck {
  const normalised = normaliseWithOffsets(rawText);
  const hits = placesOf(quote, normalised);
  const inPlace = hits.find(
    ({ at, score }) => at.start === quote.start && at.end === quote.end && score === 2,
  );
  if (inPlace) return { status: "exact", at: inPlace.at };
  const best = hits.reduce<QuotePlace | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (best) return { status: "moved", at: best.at };

  const words = normalised.text.split(" ");
  const passage = closestPassage(words, normaliseText(quote.exact).split(" "));
  if (!passage) return { status: "gone" };
  const found = words.slice(passage.from, passage.to).join(" ");
  const from = words.slice(0, passage.from).join(" ").length + (passage.from > 0 ? 1 : 0);
  return { status: "changed", at: rawPosition(normalised, from, found.length), found };
}
