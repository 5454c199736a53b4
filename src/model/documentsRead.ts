import type { Dataset } from "./dataset.ts";
import { hasWords } from "./schema/hasWords.ts";
import type { Evidence, Source } from "./schema.ts";

type Sources = Pick<Dataset, "sources">;

/** Whether a document is marked as read: on a stated day, or whole, so that the record has the fingerprint of its text. */
export function isMarkedRead(source: Source | undefined): boolean {
  return source?.accessed !== undefined || source?.text !== undefined;
}

/** Whether the document of a piece was read: it is marked so, or its words or ours stand in the piece. */
export function wasRead(piece: Evidence, { sources }: Sources): boolean {
  return hasWords(piece) || isMarkedRead(sources.get(piece.source));
}

/** How many documents were read, and how many are cited only. */
export interface DocumentCounts {
  readonly read: number;
  readonly cited: number;
}

/** Counts the documents of a record, each once, and how many of those read were not read as far as what they say of it. */
export function countDocuments(
  evidence: readonly Evidence[],
  dataset: Sources,
): DocumentCounts & { readonly unreached: number } {
  const read = new Set<string>();
  const worded = new Set<string>();
  const all = new Set<string>();
  for (const piece of evidence) {
    all.add(piece.source);
    if (!wasRead(piece, dataset)) continue;
    read.add(piece.source);
    if (!piece.unreached) worded.add(piece.source);
  }
  return { read: read.size, cited: all.size - read.size, unreached: read.size - worded.size };
}
