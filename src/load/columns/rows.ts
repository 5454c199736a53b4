import type { Figure } from "../../model/schema.ts";
import {
  COLUMN_KEYS,
  COLUMNS,
  type ColumnKey,
  type FigureContext,
  factsOf,
  type Numbers,
} from "./columnSpec.ts";
import { Names } from "./countingSort.ts";

/** One column as it was collected: numbers, or numbers of names in the order in which these were met. */
export interface ColumnRows {
  readonly values: Numbers;
  readonly names: readonly string[];
  /** Of a list: where the values of each figure begin, and where the last ends. Else empty. */
  readonly starts: Uint32Array;
}

/** All columns of some figures, in a form that can be handed to another thread. */
export type Rows = Readonly<Record<ColumnKey, ColumnRows>>;

/** A record with something made for each column. */
const byColumn = <T>(make: (key: ColumnKey) => T): Record<ColumnKey, T> =>
  Object.fromEntries(COLUMN_KEYS.map((key) => [key, make(key)])) as Record<ColumnKey, T>;

const filled = (key: ColumnKey, values: readonly number[]): Numbers => {
  const array = new COLUMNS[key].array(values.length);
  array.set(values);
  return array;
};

/** Takes the columns of figures, one figure after another. */
export class RowCollector {
  readonly #context: FigureContext;
  readonly #columns = COLUMN_KEYS.map((key) => ({
    key,
    spec: COLUMNS[key],
    values: [] as number[],
    names: new Names(),
    starts: [0],
  }));

  constructor(context: FigureContext) {
    this.#context = context;
  }

  /** Adds the next figure. */
  add(figure: Figure): void {
    const facts = factsOf(figure, this.#context);
    for (const { spec, values, names, starts } of this.#columns) {
      if (spec.kind === "number") values.push(spec.take(facts));
      else if (spec.kind === "dictionary") values.push(names.use(spec.take(facts)));
      else {
        for (const name of spec.take(facts)) values.push(names.use(name));
        starts.push(values.length);
      }
    }
  }

  /** All that has been collected. */
  get rows(): Rows {
    const of = new Map(this.#columns.map((column) => [column.key, column]));
    return byColumn((key) => {
      const { spec, values = [], names, starts } = of.get(key) ?? {};
      return {
        values: filled(key, values),
        names: names?.all ?? [],
        starts: Uint32Array.from(spec?.kind === "list" ? (starts ?? []) : []),
      };
    });
  }
}

/** Which rows of which parts follow each other: two arrays of one length. */
export interface RowOrder {
  readonly part: Uint8Array;
  readonly row: Uint32Array;
}

/** Gives names of several parts one number each, in the order in which they are met. */
function renumber(parts: readonly ColumnRows[]): {
  names: Names;
  numberOf(part: number, old: number): number;
} {
  const names = new Names();
  const known = parts.map((part) => new Int32Array(part.names.length).fill(-1));
  const numberOf = (part: number, old: number): number => {
    const seen = known[part]?.[old] ?? -1;
    if (seen >= 0) return seen;
    const number = names.use(parts[part]?.names[old] ?? "");
    const numbers = known[part];
    if (numbers) numbers[old] = number;
    return number;
  };
  return { names, numberOf };
}

function gather(key: ColumnKey, parts: readonly ColumnRows[], { part, row }: RowOrder): ColumnRows {
  const { kind } = COLUMNS[key];
  const { names, numberOf } = renumber(parts);
  if (kind === "list") {
    const values: number[] = [];
    const starts = new Uint32Array(row.length + 1);
    for (let i = 0; i < row.length; i++) {
      const [of, at] = [part[i] ?? 0, row[i] ?? 0];
      const from = parts[of];
      for (let j = from?.starts[at] ?? 0; j < (from?.starts[at + 1] ?? 0); j++)
        values.push(numberOf(of, from?.values[j] ?? 0));
      starts[i + 1] = values.length;
    }
    return { values: filled(key, values), names: names.all, starts };
  }
  const values = new COLUMNS[key].array(row.length);
  for (let i = 0; i < row.length; i++) {
    const of = part[i] ?? 0;
    const value = parts[of]?.values[row[i] ?? 0] ?? 0;
    values[i] = kind === "dictionary" ? numberOf(of, value) : value;
  }
  return { values, names: names.all, starts: new Uint32Array() };
}

/** Puts rows that were collected in parts into one order, as if they had been collected in it. */
export function mergeRows(parts: readonly Rows[], order: RowOrder): Rows {
  return byColumn((key) =>
    gather(
      key,
      parts.map((part) => part[key]),
      order,
    ),
  );
}
