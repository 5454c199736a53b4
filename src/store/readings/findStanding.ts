import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";

/** All series end to end: what a series has of these lies between its `start` and its `end`. */
export interface SeriesColumns {
  /** The day on which each figure comes to show, rising within a series. */
  readonly days: Int32Array;
  /** Number of each of these figures. */
  readonly members: Int32Array;
  /** What decides which figure stands: the greater; {@link findStanding} has the rest. */
  readonly weights: Int32Array;
  /** Where among these the one is that stands from each of these days. */
  readonly best: Int32Array;
  /** The columns of all figures. */
  readonly of: Archive["columns"];
}

/**
 * Where among some members of a series the one is that stands: that of the greatest weight; of equals the last, which is the first of them in the
 * file. A running total stands for all of its count up to that day, of which the largest is the latest: of one speaker, or of the body that counts
 * there, from one day on. Where `best` is given, what stands so far is written into it.
 */
export function findStanding(
  { members, weights, of: { drawn, firstDay, flags, speaker } }: SeriesColumns,
  start: number,
  end: number,
  best?: Int32Array,
): number {
  const largest = new Map<string, number>();
  let standing = start;
  for (let i = start; i < end; i++) {
    const weight = weights[i] ?? 0;
    if (weight >= (weights[standing] ?? 0)) {
      const at = members[i] ?? 0;
      const flag = flags[at] ?? 0;
      standing = i;
      if (flag & FLAGS.running) {
        const count = `${flag & FLAGS.counter ? "" : speaker[at]} ${firstDay[at]} ${weight}`;
        const other = largest.get(count) ?? i;
        if ((drawn[members[other] ?? 0] ?? 0) > (drawn[at] ?? 0)) standing = other;
        largest.set(count, standing);
      }
    }
    if (best) best[i] = standing;
  }
  return standing;
}
