import { byKey, NAMES, NUMBERS, type Rows } from "./rows.ts";

/** Which rows of which parts follow each other: two arrays of one length. */
export interface RowOrder {
  readonly part: Uint8Array;
  readonly row: Uint32Array;
}

/** A column of the rows in an order, by their parts' columns. */
function gather<A extends Int32Array | Float64Array>(
  into: A,
  columns: readonly A[],
  { part, row }: RowOrder,
): A {
  for (let i = 0; i < into.length; i++) into[i] = columns[part[i] ?? 0]?.[row[i] ?? 0] ?? 0;
  return into;
}

/** Numbers the names of some parts anew, in the order in which they are now first met. */
function gatherNames(parts: readonly Rows[], key: (typeof NAMES)[number], { part, row }: RowOrder) {
  const numbers = new Map<string, number>();
  const known = parts.map(({ names }) => new Int32Array(names[key].length).fill(-1));
  const column = new Int32Array(part.length);
  for (let i = 0; i < column.length; i++) {
    const of = parts[part[i] ?? 0];
    const renumbered = known[part[i] ?? 0];
    if (!of || !renumbered) continue;
    const old = of.named[key][row[i] ?? 0] ?? 0;
    let number = renumbered[old] ?? -1;
    if (number < 0) {
      const name = of.names[key][old] ?? "";
      number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      renumbered[old] = number;
    }
    column[i] = number;
  }
  return { column, names: [...numbers.keys()] };
}

/** Puts rows that were taken down in parts into one order, as if they had been taken down in it. */
export function mergeRows(parts: readonly Rows[], order: RowOrder): Rows {
  const count = order.row.length;
  const named = byKey(NAMES, (key) => gatherNames(parts, key, order));
  return {
    numbers: byKey(NUMBERS, (key) =>
      gather(
        new Int32Array(count),
        parts.map(({ numbers }) => numbers[key]),
        order,
      ),
    ),
    drawn: gather(
      new Float64Array(count),
      parts.map(({ drawn }) => drawn),
      order,
    ),
    named: byKey(NAMES, (key) => named[key].column),
    names: byKey(NAMES, (key) => named[key].names),
  };
}
