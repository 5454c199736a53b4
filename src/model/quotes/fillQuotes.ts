import { groupBy } from "../groupBy.ts";
import type { HeldText } from "./heldText.ts";
import { fingerprintInSteps } from "./makeFingerprint.ts";
import type { PositionedQuote } from "./positionQuote.ts";
import {
  type FileSource,
  type FileWithQuotes,
  type Quotation,
  quotationsOf,
  sourcesOf,
} from "./quotedPieces.ts";

/** What becomes of a quotation: a quote with its place in the text, or a summary, which is nobody's words but the author's. */
export type Outcome =
  | { readonly kind: "quote"; readonly quote: PositionedQuote }
  | { readonly kind: "summary"; readonly summary: string };

/** What was written into a file. */
export interface Filled {
  /** Documents that have another text in the file, which stays: the one that was given does not hold all of their quotes. */
  readonly kept: readonly string[];
  readonly quotes: number;
  readonly summaries: number;
}

function write({ pieces }: Quotation, outcome: Outcome): void {
  for (const { piece } of pieces) {
    if (outcome.kind === "quote") {
      // A quote that is there keeps its place and whatever else it has.
      piece.quote = Object.assign(piece.quote ?? {}, outcome.quote);
      delete piece.summary;
    } else {
      delete piece.quote;
      piece.summary = outcome.summary;
    }
  }
}

/**
 * Whether a document keeps the text that the file knows: another was given, which does not hold all of its quotes, or whose hash cannot be
 * computed. Then its quotes stay where they are too.
 */
export function keepsText(
  source: FileSource | undefined,
  held: HeldText | null,
  quotations: readonly Quotation[],
  outcomes: ReadonlyMap<string, Outcome>,
): boolean {
  if (!source?.text || source.text.sha256 === held?.sha256) return false;
  const isOpen = quotations.some(({ key, isSummary }) => !isSummary && !outcomes.has(key));
  return isOpen || held?.sha256 === null;
}

/**
 * Writes into a file what has become of its quotations, by their keys, and for each document hash, length and fingerprint of the text that
 * its quotes stand in. The texts themselves go nowhere.
 */
export function* fillQuotes(
  file: FileWithQuotes,
  outcomes: ReadonlyMap<string, Outcome>,
  texts: ReadonlyMap<string, HeldText>,
): Generator<void, Filled, void> {
  const sources = sourcesOf(file);
  const kept: string[] = [];
  let [quotes, summaries] = [0, 0];
  for (const [id, own] of groupBy(quotationsOf(file, true), ({ source }) => source)) {
    const source = sources.get(id);
    const held = texts.get(id);
    const quoted = own.filter(({ key }) => outcomes.get(key)?.kind === "quote");
    const stays = keepsText(source, held ?? null, own, outcomes);
    if (stays && quoted.length > 0) kept.push(id);
    for (const quotation of own) {
      const outcome = outcomes.get(quotation.key);
      if (!outcome || (stays && outcome.kind === "quote")) continue;
      write(quotation, outcome);
      if (outcome.kind === "quote") quotes++;
      else summaries++;
    }
    if (!source || !held || held.sha256 === null || stays || quoted.length === 0) continue;
    const fingerprint = yield* fingerprintInSteps(held.normalised.text);
    source.text = { sha256: held.sha256, length: held.text.length, fingerprint };
  }
  return { kept, quotes, summaries };
}
