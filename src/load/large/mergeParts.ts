import type { Columns } from "../columns.ts";
import { columnsOf } from "../indexDataset.ts";
import { mergeRows } from "../mergeRows.ts";
import { duplicateFault, type FaultAt, type Faults } from "../records.ts";
import type { IndexContext } from "../rows.ts";
import type { Part } from "./figureReader.ts";

/** The figures of a file, put together from parts. */
export interface Merged {
  readonly columns: Columns;
  readonly ids: readonly string[];
  readonly ranges: Uint32Array;
  readonly faults: Faults;
}

const byNumber = (a: FaultAt, b: FaultAt): number => a.at - b.at;

/** Puts the figures of some parts in the order of the file. Of two with one id the first is kept, as in a single part. */
export function mergeParts(parts: readonly Part[], context: IndexContext): Merged {
  const lists = parts.map(({ ids }) => (ids === "" ? [] : ids.split(" ")));
  const next = parts.map(() => 0);
  const most = lists.reduce((sum, list) => sum + list.length, 0);
  const order = { part: new Uint8Array(most), row: new Uint32Array(most) };
  const ranges = new Uint32Array(2 * most);
  const seen = new Set<string>();
  const repeated = new Set<number>();
  const ids: string[] = [];
  const malformed = parts.flatMap((part) => part.faults.malformed);
  for (;;) {
    let [of, at] = [-1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < parts.length; i++) {
      const first = parts[i]?.ats[next[i] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (first < at) [of, at] = [i, first];
    }
    const part = parts[of];
    if (!part) break;
    const row = next[of] ?? 0;
    const id = lists[of]?.[row] ?? "";
    next[of] = row + 1;
    if (seen.has(id)) {
      repeated.add(at);
      malformed.push({ at, rejected: { table: "figures", record: id, ...duplicateFault(id) } });
      continue;
    }
    seen.add(id);
    if (part.isResolved[row] !== 1) continue;
    const count = ids.push(id) - 1;
    order.part[count] = of;
    order.row[count] = row;
    ranges[2 * count] = part.ranges[2 * row] ?? 0;
    ranges[2 * count + 1] = part.ranges[2 * row + 1] ?? 0;
  }
  const kept = { part: order.part.subarray(0, ids.length), row: order.row.subarray(0, ids.length) };
  const rows = mergeRows(
    parts.map((part) => part.rows),
    kept,
  );
  const unresolved = parts.flatMap((part) => part.faults.unresolved).filter(({ at }) => !repeated.has(at));
  return {
    columns: columnsOf(rows, context),
    ids,
    ranges: ranges.slice(0, 2 * ids.length),
    faults: { malformed: malformed.sort(byNumber), unresolved: unresolved.sort(byNumber) },
  };
}
