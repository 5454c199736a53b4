import { bisectRight } from "d3-array";
import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";
import { BASES } from "../../model/schema/codeLists.ts";

/** The windows of one speaker's totals of one place and measure that are about as long as each other. */
interface Windows {
  /** The first day of the latest of them. */
  latest: number;
  /** Those that open with the record: they are the first of a row where a later one follows. */
  readonly openers: number[];
}

const TOTAL = BASES.indexOf("total");

/** Lengths that differ by less than half fall into one class: months do, weeks do, a week and a month do not. */
const CLASSES = [2, 5, 12, 25, 50, 80, 130, 250, 500];

/**
 * Whether each figure is the first of a row of windows: a total from the record's first day that its own speaker followed with one
 * of a later window about as long, as a report by months does. It is what came in those weeks, not what came since the first day.
 */
export function followedTotals({ columns, count, firstDay }: Archive): Uint8Array {
  const followed = new Uint8Array(count);
  const rows = new Map<string, Windows>();
  for (let at = 0; at < count; at++) {
    if (columns.basis[at] !== TOTAL || (columns.flags[at] ?? 0) & (FLAGS.running | FLAGS.item)) continue;
    const [first, last] = [columns.firstDay[at] ?? 0, columns.lastDay[at] ?? 0];
    const length = bisectRight(CLASSES, last - first);
    const key = `${columns.place[at]} ${columns.measure[at]} ${columns.speaker[at]} ${length}`;
    const row = rows.get(key) ?? { latest: first, openers: [] };
    rows.set(key, row);
    row.latest = Math.max(row.latest, first);
    if (first === firstDay) row.openers.push(at);
  }
  for (const { latest, openers } of rows.values())
    for (const at of openers) if (latest > (columns.lastDay[at] ?? 0)) followed[at] = 1;
  return followed;
}
