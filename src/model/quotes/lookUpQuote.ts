import { type Difference, differencesOf } from "./differences.ts";
import type { HeldText } from "./heldText.ts";
import { nearestPassage } from "./nearestPassage.ts";
import { type BareQuote, cutsWord, type PositionedQuote, positionQuote } from "./positionQuote.ts";
import type { QuotePosition } from "./quotePlaces.ts";

/** A quote as a text has it, and how the wording there differs from the one that was looked for. */
interface Wording {
  readonly quote: PositionedQuote;
  readonly differences: readonly Difference[];
  /** Whether it begins or ends within a word. */
  readonly isCut: boolean;
}

/**
 * What a text has of a quote. `found`: verbatim by the rule of `normaliseText`; `text` is the wording with the text's own marks and
 * spaces. `several`: verbatim at several places, and nothing tells which is meant. `near`: a passage that differs. `absent`: none.
 */
export type LookedUp =
  | { readonly status: "found"; readonly quote: PositionedQuote; readonly text: Wording }
  | { readonly status: "several"; readonly places: readonly QuotePosition[] }
  | { readonly status: "near"; readonly text: Wording }
  | { readonly status: "absent" };

/** A passage as a quote has it: on one line, without characters of no width, and else letter for letter. */
const wordingOf = (raw: string): string =>
  raw
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The passage at a place of a text as a quote of its own; null where there are no words. */
function quoteAt(at: QuotePosition, was: string, held: HeldText): Wording | null {
  const exact = wordingOf(held.text.slice(at.start, at.end));
  if (exact === "") return null;
  const positioned = positionQuote({ exact, ...at }, held.text, held.normalised);
  if (positioned.status !== "found") return null;
  return {
    quote: positioned.quote,
    differences: differencesOf(was, exact),
    isCut: cutsWord(held.text, positioned.quote),
  };
}

/** Looks for a quote letter for letter. */
export function lookUpVerbatim(bare: BareQuote, held: HeldText): LookedUp {
  const positioned = positionQuote(bare, held.text, held.normalised);
  if (positioned.status === "ambiguous") return { status: "several", places: positioned.places };
  if (positioned.status === "absent") return { status: "absent" };
  const { quote } = positioned;
  const text = quoteAt(quote, bare.exact, held);
  return text ? { status: "found", quote, text } : { status: "absent" };
}

/** What has been looked for closely: a text is asked again when another is given beside it. */
const known = new WeakMap<HeldText, Map<string, LookedUp>>();

/** Looks for a quote, and where it is not there for what comes closest to it. Pauses as the text is read. */
export function* lookUp(bare: BareQuote, held: HeldText): Generator<void, LookedUp, void> {
  const verbatim = lookUpVerbatim(bare, held);
  if (verbatim.status !== "absent") return verbatim;
  const ofText = known.get(held) ?? new Map<string, LookedUp>();
  known.set(held, ofText);
  const kept = ofText.get(bare.exact);
  if (kept) return kept;
  const at = yield* nearestPassage(bare, held);
  const text = at && quoteAt(at, bare.exact, held);
  const looked: LookedUp = text ? { status: "near", text } : verbatim;
  ofText.set(bare.exact, looked);
  return looked;
}
