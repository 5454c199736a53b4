import { mergeRows, type RowOrder, runsOf } from "../columns/mergeRows.ts";
import type { Rows } from "../columns/rows.ts";
import { tableOfIds } from "./figureIds.ts";
import { duplicateFault, type FaultAt, type Faults } from "./records.ts";

/** What has been read of a file's figures, in a form that can be handed to another thread. One entry for each valid figure. */
export interface Part {
  readonly rows: Rows;
  /** The figures' numbers in the file, rising. */
  readonly ats: Uint32Array;
  /** The figures' ids with spaces between, and their hashes. */
  readonly ids: string;
  readonly hashes: Float64Array;
  /** For each, whether all that it refers to is there. */
  readonly isResolved: Uint8Array;
  readonly faults: Faults;
  /** How many figures were read, valid or not. */
  readonly count: number;
}

/** The figures of a file, put together from parts. */
export interface Merged {
  readonly rows: Rows;
  /** The figures' ids, laid out as {@link tableOfIds} does. */
  readonly ids: Uint32Array;
  /** Which rows of which parts were kept. */
  readonly order: RowOrder;
  readonly faults: Faults;
}

const byNumber = (a: FaultAt, b: FaultAt): number => a.at - b.at;

/** Which rows of which parts there are, in the order of the file. */
function inOrder(parts: readonly Part[]): RowOrder {
  const count = parts.reduce((sum, { ats }) => sum + ats.length, 0);
  const order = { part: new Uint8Array(count), row: new Uint32Array(count) };
  const next = parts.map(() => 0);
  const atOf = (part: number): number => parts[part]?.ats[next[part] ?? 0] ?? Number.POSITIVE_INFINITY;
  for (let filled = 0; filled < count; ) {
    // The part whose next figure comes first gives all that come before those of the others.
    const [part = 0, ...others] = [...parts.keys()].sort((a, b) => atOf(a) - atOf(b));
    const until = Math.min(...others.map(atOf));
    const { ats } = parts[part] ?? { ats: [] };
    let row = next[part] ?? 0;
    do {
      order.part[filled] = part;
      order.row[filled++] = row++;
    } while (row < ats.length && (ats[row] ?? 0) < until);
    next[part] = row;
  }
  return order;
}

/** Reads the id of a row of a part. */
export type IdOf = (part: number, row: number) => string;

/** Reads the ids that parts have as texts. They are taken apart only where two seem to be the same. */
function idsOf(parts: readonly Part[]): IdOf {
  const lists: string[][] = [];
  return (part, row) => {
    lists[part] ??= (parts[part]?.ids ?? "").split(" ");
    return lists[part][row] ?? "";
  };
}

/** Puts the figures of some parts in the order of the file. Of two with one id the first is kept, as in a single part. */
export function mergeParts(parts: readonly Part[], idOfRow: IdOf = idsOf(parts)): Merged {
  const all = inOrder(parts);
  const count = all.row.length;
  const idOf = (i: number): string => idOfRow(all.part[i] ?? 0, all.row[i] ?? 0);
  const [hashes, isKept] = [new Float64Array(count), new Uint8Array(count)];
  let at = 0;
  for (const { part, from, to } of runsOf(all)) {
    const of = parts[part];
    if (of) hashes.set(of.hashes.subarray(from, to), at);
    if (of) isKept.set(of.isResolved.subarray(from, to), at);
    at += to - from;
  }
  const malformed = parts.flatMap((part) => part.faults.malformed);
  const repeated = new Set<number>();
  const isSame = (first: number, second: number): boolean => idOf(first) === idOf(second);
  const table = tableOfIds(hashes, isSame, (i) => {
    const at = parts[all.part[i] ?? 0]?.ats[all.row[i] ?? 0] ?? 0;
    isKept[i] = 0;
    repeated.add(at);
    malformed.push({ at, rejected: { table: "figures", record: idOf(i), ...duplicateFault(idOf(i)) } });
  });
  const isWhole = !isKept.includes(0);
  const isOne = (_: number, i: number): boolean => isKept[i] === 1;
  const order = isWhole ? all : { part: all.part.filter(isOne), row: all.row.filter(isOne) };
  const rows = mergeRows(
    parts.map((part) => part.rows),
    order,
  );
  const unresolved = parts.flatMap((part) => part.faults.unresolved).filter(({ at }) => !repeated.has(at));
  return {
    rows,
    ids: isWhole ? table : tableOfIds(hashes.filter(isOne)),
    order,
    faults: { malformed: malformed.sort(byNumber), unresolved: unresolved.sort(byNumber) },
  };
}
