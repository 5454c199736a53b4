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
export const byColumn = <T>(make: (key: ColumnKey) => T): Record<ColumnKey, T> =>
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
