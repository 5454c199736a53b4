import { mergeRows, type RowOrder } from "../columns/mergeRows.ts";
import type { Rows } from "../columns/rows.ts";
import { duplicateFault, type FaultAt, type Faults } from "./records.ts";

/** What has been read of a file's figures, in a form that can be handed to another thread. One entry for each valid figure. */
export interface Part {
  readonly rows: Rows;
  /** The figures' numbers in the file, rising. */
  readonly ats: Uint32Array;
  /** The figures' ids with spaces between. */
  readonly ids: string;
  /** For each, whether all that it refers to is there. */
  readonly isResolved: Uint8Array;
  readonly faults: Faults;
  /** How many figures were read, valid or not. */
  readonly count: number;
}

/** The figures of a file, put together from parts. */
export interface Merged {
  readonly rows: Rows;
  readonly ids: readonly string[];
  /** Which rows of which parts were kept. */
  readonly order: RowOrder;
  readonly faults: Faults;
}

const byNumber = (a: FaultAt, b: FaultAt): number => a.at - b.at;

/** Goes through the figures of some parts in the order of the file. */
function* inOrder(parts: readonly Part[]): Generator<{ part: number; row: number; at: number }> {
  const next = parts.map(() => 0);
  for (;;) {
    let [part, at] = [-1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < parts.length; i++) {
      const first = parts[i]?.ats[next[i] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (first < at) [part, at] = [i, first];
    }
    if (part < 0) return;
    const row = next[part] ?? 0;
    next[part] = row + 1;
    yield { part, row, at };
  }
}

/** Puts the figures of some parts in the order of the file. Of two with one id the first is kept, as in a single part. */
export function mergeParts(parts: readonly Part[]): Merged {
  const lists = parts.map(({ ids }) => (ids === "" ? [] : ids.split(" ")));
  const kept = { part: [] as number[], row: [] as number[] };
  const seen = new Set<string>();
  const repeated = new Set<number>();
  const ids: string[] = [];
  const malformed = parts.flatMap((part) => part.faults.malformed);
  for (const { part, row, at } of inOrder(parts)) {
    const id = lists[part]?.[row] ?? "";
    if (seen.has(id)) {
      repeated.add(at);
      malformed.push({ at, rejected: { table: "figures", record: id, ...duplicateFault(id) } });
      continue;
    }
    seen.add(id);
    if (parts[part]?.isResolved[row] !== 1) continue;
    ids.push(id);
    kept.part.push(part);
    kept.row.push(row);
  }
  const order = { part: Uint8Array.from(kept.part), row: Uint32Array.from(kept.row) };
  const rows = mergeRows(
    parts.map((part) => part.rows),
    order,
  );
  const unresolved = parts.flatMap((part) => part.faults.unresolved).filter(({ at }) => !repeated.has(at));
  return {
    rows,
    ids,
    order,
    faults: { malformed: malformed.sort(byNumber), unresolved: unresolved.sort(byNumber) },
  };
}
