import type { Dataset } from "./dataset.ts";
import { type DocumentCounts, isMarkedRead, wasRead } from "./documentsRead.ts";
import { hasWords } from "./schema/hasWords.ts";
import type { Evidence } from "./schema.ts";

type Sources = Pick<Dataset, "sources">;

/** Counts all documents of a record by whether they are marked as read; null where none is marked. */
export function countAllDocuments({ sources }: Sources): DocumentCounts | null {
  const read = [...sources.values()].filter(isMarkedRead).length;
  return read === 0 ? null : { read, cited: sources.size - read };
}

/**
 * The piece that a claim is best quoted with: one that was read and prints the claim as it stands, before one that prints it otherwise,
 * before one that was not read.
 */
export function bestPiece(evidence: readonly Evidence[], dataset: Sources): Evidence | undefined {
  const rank = (piece: Evidence): number =>
    (hasWords(piece) ? 0 : wasRead(piece, dataset) ? 2 : 4) +
    (piece.printed?.value || piece.printed?.when ? 1 : 0);
  return evidence.toSorted((a, b) => rank(a) - rank(b))[0];
}
