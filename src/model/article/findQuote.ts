import type { Quote } from "../schema.ts";
import { closestPassage, type Passage, type WordChange } from "./closest.ts";
import { compareGaps, isJoined } from "./gaps.ts";
import { finish, type Overlooked, rawEnd, type Skeleton, skeletonOf } from "./skeleton.ts";
import { readWords, shownWords, type Word } from "./skeletonWords.ts";

/** Words of a quote, and what stands in their place: "" where nothing does. */
interface ChangedWords {
  readonly was: string;
  readonly is: string;
}

/** Half-open offsets in the text that was searched. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What became of a quote in a text that a reader has copied. `verbatim`: word for word. `punctuation`: the same words, with other
 * punctuation or capitals. `changed`: a close passage, and which words differ. `gone`: nothing close.
 */
export type QuoteVerdict =
  | {
      readonly status: "verbatim" | "punctuation";
      readonly at: Place;
      readonly found: string;
      readonly overlooked: readonly Overlooked[];
    }
  | {
      readonly status: "changed";
      readonly at: Place;
      readonly found: string;
      readonly changes: readonly ChangedWords[];
    }
  | { readonly status: "gone" };

/** How much context decides between two passages that are the same. */
const CONTEXT = 24;

interface Occurrence {
  readonly at: number;
  readonly isSame: boolean;
  readonly overlooked: readonly Overlooked[];
  readonly fits: number;
}

/** Whether the characters of a quote that stand here are its words: whole, and none cut in two or run together. */
function readOccurrence(
  text: Skeleton,
  at: number,
  quote: Skeleton,
  attached: readonly [before: boolean, after: boolean],
): Omit<Occurrence, "fits"> | null {
  const end = at + quote.text.length;
  if ((!attached[0] && isJoined(text, at)) || (!attached[1] && isJoined(text, end))) return null;
  const overlooked = new Set<Overlooked>();
  let isSame = true;
  for (let i = 0; i < quote.text.length; i++) {
    if (i > 0) {
      const match = compareGaps(quote, i, text, at + i);
      if (!match) return null;
      isSame &&= match.isSame;
      for (const kind of match.overlooked) overlooked.add(kind);
    }
    if (quote.text[i] !== text.text[at + i]) {
      isSame = false;
      overlooked.add("capitals");
    }
    if (i > 0 && text.offsets[at + i] === text.offsets[at + i - 1]) overlooked.add("ligatures");
  }
  return { at, isSame, overlooked: [...overlooked] };
}

const commonEnd = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
};
const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

const WORD_EDGE = /[\p{L}\p{N}'’-]$/u;
const WORD_START = /^[\p{L}\p{N}'’-]/u;

function* occurrencesOf(text: Skeleton, quote: Skeleton, { prefix, suffix }: Quote): Generator<Occurrence> {
  const [before, after] = [
    skeletonOf(prefix).lower.slice(-CONTEXT),
    skeletonOf(suffix).lower.slice(0, CONTEXT),
  ];
  const attached = [WORD_EDGE.test(prefix), WORD_START.test(suffix)] as const;
  for (let at = text.lower.indexOf(quote.lower); at >= 0; at = text.lower.indexOf(quote.lower, at + 1)) {
    const found = readOccurrence(text, at, quote, attached);
    if (!found) continue;
    const end = at + quote.text.length;
    const fits =
      commonEnd(text.lower.slice(Math.max(0, at - CONTEXT), at), before) +
      commonStart(text.lower.slice(end, end + CONTEXT), after);
    yield { ...found, fits };
  }
}

/** The better of two: word for word before other punctuation, then where the context fits. */
const better = (a: Occurrence | null, b: Occurrence): Occurrence =>
  a && (a.isSame !== b.isSame ? a.isSame : a.fits >= b.fits) ? a : b;

/** The passage as it stands, on one line. */
function passageOf(text: Skeleton, from: number, to: number): { at: Place; found: string } {
  const at = { start: text.offsets[from] ?? 0, end: rawEnd(text, to - 1) };
  return { at, found: shownWords(text, [{ from, to }]) };
}

/** How far from a passage the words that stand beside the quote are looked for. */
const REACH = 4;

const lastKey = (text: string): string | undefined => keysOf(text).at(-1);
const keysOf = (text: string): string[] => {
  const skeleton = skeletonOf(text);
  return finish(readWords(skeleton, 0, skeleton.text.length)).map(({ key }) => key);
};

/**
 * The changes of a passage. Where its first or last word is another or missing, the words from there to the quote's context belong to
 * the change: “around” became “more than”, not “than”.
 */
function withEdges(
  { prefix, suffix }: Quote,
  words: readonly Word[],
  sought: readonly Word[],
  { from, to, changes }: Passage,
): WordChange[] {
  const before = words.slice(Math.max(0, from - REACH), from);
  const after = words.slice(to, to + REACH);
  const start = before.findLastIndex(({ key }) => key === lastKey(prefix));
  const end = after.findIndex(({ key }) => key === keysOf(suffix)[0]);
  return changes.map(({ was, is }) => {
    const isFirst = start >= 0 && was[0] === sought[0];
    const isLast = end >= 0 && was.at(-1) === sought.at(-1);
    return {
      was,
      is: [...(isFirst ? before.slice(start + 1) : []), ...is, ...(isLast ? after.slice(0, end) : [])],
    };
  });
}

/**
 * Looks for a quote in a text. `words` are those of the whole text.
 */
export function findQuote(quote: Quote, text: Skeleton, words: readonly Word[]): QuoteVerdict {
  const own = skeletonOf(quote.exact);
  if (own.text === "") return { status: "gone" };
  let best: Occurrence | null = null;
  for (const occurrence of occurrencesOf(text, own, quote)) best = better(best, occurrence);
  if (best) {
    const { isSame, overlooked, at } = best;
    return {
      status: isSame ? "verbatim" : "punctuation",
      ...passageOf(text, at, at + own.text.length),
      overlooked,
    };
  }
  const sought = finish(readWords(own, 0, own.text.length));
  const passage = closestPassage(words, sought);
  const [first, last] = [words[passage?.from ?? -1], words[(passage?.to ?? 0) - 1]];
  if (!passage || !first || !last) return { status: "gone" };
  const place = passageOf(text, first.from, last.to);
  if (passage.changes.length === 0)
    return { status: "punctuation", ...place, overlooked: passage.marked > 0 ? ["footnote-marks"] : [] };
  const changes = withEdges(quote, words, sought, passage).map(({ was, is }) => ({
    was: shownWords(own, was),
    is: shownWords(text, is),
  }));
  return { status: "changed", ...place, changes };
}
