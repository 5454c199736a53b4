import { groupBy } from "../../model/groupBy.ts";
import type { Mapping } from "../columns/fields.ts";
import { type Fault, shorten } from "../faults.ts";
import type { ReadRow } from "../row/readRow.ts";
import { type Table, textOf } from "../table.ts";
import { claimOf } from "./figures.ts";

/**
 * Columns that are not read, and that alone tell rows apart which say the same thing with different numbers: men and women, sea and land.
 * Once for each column, with the first such row.
 */
export function untoldParts(rows: readonly ReadRow[], table: Table, mapping: Mapping): Fault[] {
  const cellsOf = new Map(table.rows.map(({ number, cells }) => [number, cells]));
  const columns = table.columns.map((_, at) => at).filter((at) => (mapping[at] ?? null) === null);
  const groups = groupBy(rows, (row) => `${claimOf(row)} ${JSON.stringify(row.document)}`);
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
