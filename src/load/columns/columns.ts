import type { Clock } from "../../model/time/clock.ts";
import type { ColumnTable } from "./columnSpec.ts";

/** Several names for each figure. Those of a figure lie from `starts[figure]` to `starts[figure + 1]`, as numbers in `names`. */
export interface ListColumn {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  readonly names: readonly string[];
}

type Stored = {
  readonly [K in keyof ColumnTable]: ColumnTable[K] extends { kind: "list" }
    ? ListColumn
    : InstanceType<ColumnTable[K]["array"]>;
} & {
  readonly [K in keyof ColumnTable as ColumnTable[K] extends { names: infer N extends string }
    ? N
    : never]: readonly string[];
};

/**
 * What is looked up often, laid out by figure number as `COLUMNS` says, so that the figures of a day are found without reading the
 * records. Whatever passes over all figures reads these columns instead of the figures.
 */
export interface Columns extends Omit<Stored, "happened" | "known" | "body" | "bodies"> {
  /** The day from which each figure shows, by either clock. */
  readonly shownOn: Readonly<Record<Clock, Int32Array>>;
  /** Figure numbers in the order in which they come to show, by either clock; those never shown are left out. */
  readonly order: Readonly<Record<Clock, Int32Array>>;
}

/** The figures that have each name of a list column, rising. */
export function figuresByName({ starts, values, names }: ListColumn): ReadonlyMap<string, Uint32Array> {
  const ends = new Uint32Array(names.length + 1);
  for (const name of values) ends[name + 1] = (ends[name + 1] ?? 0) + 1;
  for (let name = 0; name < names.length; name++) ends[name + 1] = (ends[name + 1] ?? 0) + (ends[name] ?? 0);
  const next = ends.slice();
  const figures = new Uint32Array(values.length);
  for (let figure = 0; figure + 1 < starts.length; figure++) {
    for (let at = starts[figure] ?? 0; at < (starts[figure + 1] ?? 0); at++) {
      const name = values[at] ?? 0;
      const slot = next[name] ?? 0;
      figures[slot] = figure;
      next[name] = slot + 1;
    }
  }
  return new Map(names.map((name, at) => [name, figures.subarray(ends[at], ends[at + 1])]));
}

/** The memory that columns lie in, to be handed from one thread to another. */
export function buffersOf(columns: object): ArrayBufferLike[] {
  const found = new Set<ArrayBufferLike>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer);
    else if (typeof value === "object" && value !== null && !Array.isArray(value))
      for (const inner of Object.values(value)) look(inner);
  };
  look(columns);
  return [...found];
}
