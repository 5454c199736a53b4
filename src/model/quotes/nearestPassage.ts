import { closestPassage } from "../article/closest.ts";
import { findQuote } from "../article/findQuote.ts";
import { finish, rawEnd, skeletonOf } from "../article/skeleton.ts";
import { readWords } from "../article/skeletonWords.ts";
import { differencesOf } from "./differences.ts";
import type { HeldText } from "./heldText.ts";
import type { BareQuote } from "./positionQuote.ts";
import type { QuotePosition } from "./quotePlaces.ts";

const SENTENCE_END = /[.!?…]["”’»)\]]*\s+\S|\n\s*\S/;
const SOLID = /[\p{L}\p{N}\p{M}\p{Sc}%‰+±°~≈<>=&@#№]/u;

/** The punctuation that a wording begins and ends with. */
function edgesOf(exact: string): readonly [before: string, after: string] {
  const units = [...exact];
  const first = units.findIndex((unit) => SOLID.test(unit));
  const last = units.findLastIndex((unit) => SOLID.test(unit));
  return first < 0 ? ["", ""] : [units.slice(0, first).join(""), units.slice(last + 1).join("")];
}

/** Whether two pieces of punctuation are the same but for how they are written. */
const areAlike = (a: string, b: string): boolean =>
  !differencesOf(a, b).some((kind) => kind === "words" || kind === "punctuation");

/** The longest piece of a text at a place that is the punctuation of a quote, however it is written. */
function takeEdge(text: string, at: number, edge: string, step: 1 | -1): number {
  const wanted = edge.trim();
  if (wanted === "") return at;
  for (let length = wanted.length + 4; length > 0; length--) {
    const to = at + step * length;
    const piece = step === 1 ? text.slice(at, to) : text.slice(Math.max(0, to), at);
    if (piece.length === length && piece.trim() === piece && areAlike(piece, wanted)) return to;
  }
  return at;
}

/**
 * Where the passage of a text stands that comes closest to a quote; null where nothing is close. Words at its end that differ belong to
 * it, as long as the sentence goes on, and so does the punctuation that the quote has there.
 */
export function* nearestPassage(
  quote: BareQuote,
  held: HeldText,
): Generator<void, QuotePosition | null, void> {
  const { skeleton, words, place } = yield* held.readClosely();
  const bare = { prefix: "", suffix: "", ...quote };
  const verdict = findQuote(bare, skeleton, words);
  if (verdict.status === "gone") return null;
  let { start, end } = verdict.at;
  const own = skeletonOf(quote.exact);
  const sought = finish(readWords(own, 0, own.text.length));
  const passage = verdict.status === "changed" ? closestPassage(words, sought) : null;
  const last = passage?.changes.at(-1);
  if (passage && last && last.was.at(-1) === sought.at(-1)) {
    const more = last.was.length - last.is.length;
    for (const word of words.slice(passage.to, passage.to + Math.max(0, more))) {
      const from = skeleton.offsets[word.from] ?? end;
      if (SENTENCE_END.test(skeleton.raw.slice(end, from + 1))) break;
      end = rawEnd(skeleton, word.to - 1);
    }
  }
  const [before, after] = edgesOf(quote.exact);
  start = takeEdge(skeleton.raw, start, before, -1);
  end = takeEdge(skeleton.raw, end, after, 1);
  return place({ start, end });
}
