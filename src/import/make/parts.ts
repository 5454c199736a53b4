import type { Mapping } from "../columns/fields.ts";
import { type Fault, shorten } from "../faults.ts";
import type { ReadRow } from "../row/readRow.ts";
import { type Table, textOf } from "../table.ts";

/** What two rows of one document say alike, but for their numbers. */
const claimOf = (row: ReadRow): string => {
  const { measure, basis, isRunning, unit, when, place, comingFrom, population, saidBy, document } = row;
  return JSON.stringify([
    measure,
    basis,
    isRunning,
    unit,
    when,
    place,
    comingFrom,
    population,
    saidBy,
    document,
  ]);
};

/**
 * Columns that are not read, and that alone tell rows apart which say the same thing with different numbers: men and women, sea and land.
 * Once for each column, with the first such row.
 */
export function untoldParts(rows: readonly ReadRow[], table: Table, mapping: Mapping): Fault[] {
  const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]));
  const columns = table.columns.map((_, at) => at).filter((at) => (mapping[at] ?? null) === null);
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const claim = claimOf(row);
    const group = groups.get(claim);
    if (group) group.push(row);
    else groups.set(claim, [row]);
  }
  const found = new Map<number, ReadRow>();
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    for (const other of others) {
      if (JSON.stringify(first.value) === JSON.stringify(other.value)) continue;
      for (const at of columns) {
        const [a, b] = [first, other].map(({ number }) => textOf(cellsOf.get(number)?.[at]));
        if (a !== b && !found.has(at) && /\p{L}/u.test(`${a}${b}`)) found.set(at, other);
      }
    }
  }
  return [...found].map(([at, { number }]) => ({
    code: "column-parts",
    severity: "note",
    row: number,
    column: table.columns[at] ?? null,
    found: shorten(textOf(cellsOf.get(number)?.[at])),
  }));
}
