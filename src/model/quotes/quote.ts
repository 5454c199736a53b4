import type { Quote } from "../schema.ts";
import { normaliseText, normaliseWithOffsets } from "./normalise.ts";
import { placesOf, type QuotePlace, type QuotePosition, rawPosition } from "./quotePlaces.ts";

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
