import type { Archive } from "../load/archive.ts";
import type { Dispute, Figure } from "../model/schema.ts";

/** By a figure's id, what the figures that name it say of it. Only figures with disputes are read. */
function disputersOf(archive: Archive): ReadonlyMap<string, readonly Dispute[]> {
  const found = new Map<string, Dispute[]>();
  for (const [number, count] of archive.columns.disputes.entries()) {
    if (count === 0) continue;
    const { id, disputes } = archive.at(number);
    for (const dispute of disputes) {
      const others = found.get(dispute.figure) ?? [];
      others.push({ ...dispute, figure: id });
      found.set(dispute.figure, others);
    }
  }
  return found;
}

/** A figure with all its disputes, also those that only the other side names: our linter asks for both, other datasets may have one. */
export function withAllDisputes(archive: Archive, figure: Figure): Figure {
  // Where figures are in a file of their own, only those that were opened say what they dispute.
  if (archive.apart) return figure;
  const named = new Set([figure.id, ...figure.disputes.map(({ figure: id }) => id)]);
  const others = archive.memo(disputersOf).get(figure.id) ?? [];
  const unnamed = others.filter(({ figure: id }) => !named.has(id));
  return unnamed.length === 0 ? figure : { ...figure, disputes: [...figure.disputes, ...unnamed] };
}
