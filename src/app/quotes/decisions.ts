import { keepsText, type Outcome } from "../../model/quotes/fillQuotes.ts";
import type { HeldText } from "../../model/quotes/heldText.ts";
import type { LookedUp } from "../../model/quotes/lookUpQuote.ts";
import type { MatchedDocument } from "../../model/quotes/matchTexts.ts";
import { type BareQuote, positionQuote } from "../../model/quotes/positionQuote.ts";
import type { FileSource } from "../../model/quotes/quotedPieces.ts";
import type { QuotePosition } from "../../model/quotes/quotePlaces.ts";

/** What somebody has decided about a quote. */
export type Decision =
  | { readonly kind: "leave" }
  | { readonly kind: "text" }
  | { readonly kind: "place"; readonly place: QuotePosition }
  | { readonly kind: "summary"; readonly summary: string };

/** Decisions by the keys of quotations. */
export type Decisions = ReadonlyMap<string, Decision>;

/** What becomes of a quote that was looked for; null where it stays as it is. */
function outcomeOf(
  quote: BareQuote,
  looked: LookedUp,
  held: HeldText | null,
  decision: Decision | undefined,
): Outcome | null {
  if (decision?.kind === "summary")
    return decision.summary.trim() === "" ? null : { kind: "summary", summary: decision.summary.trim() };
  if (decision?.kind === "text" && (looked.status === "near" || looked.status === "found"))
    return { kind: "quote", quote: looked.text.quote };
  if (decision?.kind === "place" && held) {
    const placed = positionQuote({ ...quote, ...decision.place }, held.text, held.normalised);
    return placed.status === "found" ? { kind: "quote", quote: placed.quote } : null;
  }
  return looked.status === "found" ? { kind: "quote", quote: looked.quote } : null;
}

/** How many pieces of evidence have a quote that is word for word in a text, wait for a decision, or for a text. */
interface Counts {
  readonly all: number;
  readonly found: number;
  readonly open: number;
  readonly waiting: number;
}

/** What becomes of all quotes, by their keys, with the text of each document. */
export interface Decided {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly texts: ReadonlyMap<string, HeldText>;
  readonly counts: Counts;
  /** Pieces of evidence that will be written. */
  readonly written: { readonly quotes: number; readonly summaries: number };
  /** Documents for which the dataset knows another text, which it keeps. */
  readonly kept: ReadonlySet<string>;
  /** Whether two wordings stand side by side. */
  readonly hasNear: boolean;
}

/** Puts together what was found and what was decided. */
export function decide(
  matched: readonly MatchedDocument[],
  decisions: Decisions,
  sources: ReadonlyMap<string, FileSource>,
): Decided {
  const outcomes = new Map<string, Outcome>();
  const texts = new Map<string, HeldText>();
  const kept = new Set<string>();
  const counts = { all: 0, found: 0, open: 0, waiting: 0 };
  const written = { quotes: 0, summaries: 0 };
  for (const { source, held, found } of matched) {
    if (held) texts.set(source, held);
    let quotes = 0;
    for (const { quotation, looked } of found) {
      const { length } = quotation.pieces;
      const decision = decisions.get(quotation.key);
      const outcome = outcomeOf(quotation.quote, looked, held, decision);
      if (outcome) outcomes.set(quotation.key, outcome);
      if (outcome?.kind === "summary") written.summaries += length;
      counts.all += length;
      if (outcome?.kind === "quote") quotes += length;
      else if (!decision) counts[held ? "open" : "waiting"] += length;
    }
    const own = found.map(({ quotation }) => quotation);
    const isKept = quotes > 0 && keepsText(sources.get(source), held, own, outcomes);
    if (isKept) kept.add(source);
    else written.quotes += quotes;
    counts.found += quotes;
  }
  const hasNear = matched.some(({ found }) => found.some(({ looked }) => looked.status === "near"));
  return { outcomes, texts, counts, written, kept, hasNear };
}
