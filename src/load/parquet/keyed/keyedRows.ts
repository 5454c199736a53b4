import type { Figure } from "../../../model/schema.ts";
import {
  COLUMNS,
  type ColumnKey,
  type FigureContext,
  factsOf,
  type Numbers,
} from "../../columns/columnSpec.ts";
import { Names } from "../../columns/countingSort.ts";
import { Growing } from "../../columns/growing.ts";
import { byColumn, type Rows } from "../../columns/rows.ts";
import { COLUMN_READS, type Input, KEYED_COLUMNS } from "./columnReads.ts";
import type { Lists } from "./columnTexts.ts";
import { DocumentColumns } from "./documentColumns.ts";
import { PairNumbers } from "./pairNumbers.ts";

/** Figures that are taken together. */
export interface Block {
  readonly count: number;
  /** For each figure the number of what it has. What has one number is the same, in this block and in all others. */
  readonly inputs: Readonly<Record<Input, Uint32Array>>;
  /** The number that each is drawn at, or `NaN`. */
  readonly drawn: Float64Array;
  /** The documents of many rows, and which of these rows the figures are. */
  readonly documents: Lists;
  readonly rows: Uint32Array;
  /** The figure itself, which is asked for once for each combination. */
  figureAt(row: number): Figure;
}

type Facts = ReturnType<typeof factsOf>;

/** A column as it becomes longer; `figures` is how many there will be, where that is known. */
const columnOf = (key: ColumnKey, figures: number | undefined) => ({
  key,
  spec: COLUMNS[key],
  values: new Growing<Numbers>(COLUMNS[key].array, figures),
  names: new Names(),
  starts: new Growing(Uint32Array, COLUMNS[key].kind === "list" && figures !== undefined ? figures + 1 : 1),
});
type Column = ReturnType<typeof columnOf>;

/** What some columns, or bits of them, are for each combination of the same inputs. */
interface Combination {
  readonly inputs: readonly Input[];
  readonly columns: readonly { readonly column: Column; readonly bits: number | undefined; known: Known }[];
  /** Which combinations have been met, by their numbers. */
  met: Uint8Array;
}

/** By the number of a combination: the value of a column, or of a list its values. */
interface Known {
  readonly values: Growing<Int32Array>;
  readonly lists: (readonly number[])[];
}

function combinationsOf(columns: Readonly<Record<ColumnKey, Column>>): Combination[] {
  const found = new Map<string, Combination & { columns: Combination["columns"][number][] }>();
  for (const key of KEYED_COLUMNS) {
    for (const { inputs, bits } of COLUMN_READS[key]) {
      const name = inputs.join(" ");
      const one = found.get(name) ?? { inputs, columns: [], met: new Uint8Array(1024) };
      found.set(name, one);
      one.columns.push({
        column: columns[key],
        bits,
        known: { values: new Growing(Int32Array), lists: [] },
      });
    }
  }
  return [...found.values()];
}

/** Makes the same columns as `RowCollector`, block by block, from what figures have in common. */
export class KeyedRows {
  readonly #context: FigureContext;
  readonly #columns: Readonly<Record<ColumnKey, Column>>;
  readonly #documents: DocumentColumns;
  readonly #combinations: readonly Combination[];
  readonly #pairs = new Map<string, PairNumbers>();

  /** `figures` is how many there will be, where that is known. */
  constructor(context: FigureContext, figures?: number) {
    this.#context = context;
    this.#columns = byColumn((key) => columnOf(key, figures));
    this.#combinations = combinationsOf(this.#columns);
    this.#documents = new DocumentColumns(context, figures);
    for (const { starts } of Object.values(this.#columns)) starts.push(0);
  }

  /** Adds some figures behind those there are. */
  add(block: Block): void {
    const numbersOf = this.#numbersOf(block);
    let latest: { row: number; facts: Facts } | undefined;
    const factsAt = (row: number): Facts => {
      if (latest?.row !== row) latest = { row, facts: factsOf(block.figureAt(row), this.#context) };
      return latest.facts;
    };
    for (const combination of this.#combinations) {
      const numbers = numbersOf(combination.inputs);
      meet(combination, numbers, factsAt);
      for (const one of combination.columns) {
        if (one.column.spec.kind === "list") addLists(one.column, one.known, numbers);
        else if (one.bits === undefined) addValues(one.column, one.known, numbers);
      }
    }
    this.#addBits(block.count, numbersOf);
    this.#columns.drawn.values.append(block.drawn);
    this.#documents.add(block.documents, block.rows);
  }

  /** Numbers for combinations of inputs in a block; each is put together from its beginning and one input more. */
  #numbersOf({ count, inputs: ofBlock }: Block): (inputs: readonly Input[]) => Uint32Array {
    const made = new Map<string, Uint32Array>();
    const numbersOf = (inputs: readonly Input[]): Uint32Array => {
      const last = inputs.at(-1) ?? "measure";
      if (inputs.length < 2) return ofBlock[last];
      const name = inputs.join(" ");
      const known = made.get(name);
      if (known) return known;
      const [firsts, seconds] = [numbersOf(inputs.slice(0, -1)), ofBlock[last]];
      const pairs = this.#pairs.get(name) ?? new PairNumbers();
      this.#pairs.set(name, pairs);
      const numbers = new Uint32Array(count);
      for (let row = 0; row < count; row++) numbers[row] = pairs.of(firsts[row] ?? 0, seconds[row] ?? 0);
      made.set(name, numbers);
      return numbers;
    };
    return numbersOf;
  }

  #addBits(count: number, numbersOf: (inputs: readonly Input[]) => Uint32Array): void {
    const flags = new Int32Array(count);
    for (const { inputs, columns } of this.#combinations)
      for (const { bits, known } of columns) {
        if (bits === undefined) continue;
        const [numbers, values] = [numbersOf(inputs), known.values.values];
        for (let row = 0; row < count; row++)
          flags[row] = (flags[row] ?? 0) | ((values[numbers[row] ?? 0] ?? 0) & bits);
      }
    this.#columns.flags.values.append(flags);
  }

  /** All that has been added. */
  get rows(): Rows {
    const keyed = byColumn((key) => {
      const { spec, values, names, starts } = this.#columns[key];
      return {
        values: values.all,
        names: names.all,
        starts: spec.kind === "list" ? starts.all : new Uint32Array(),
      };
    });
    return { ...keyed, ...this.#documents.rows };
  }
}

/** Works out what columns have for the combinations that are met for the first time. */
function meet(combination: Combination, numbers: Uint32Array, factsAt: (row: number) => Facts): void {
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    if (number >= combination.met.length) {
      const larger = new Uint8Array(Math.max(number + 1, combination.met.length * 2));
      larger.set(combination.met);
      combination.met = larger;
    }
    if (combination.met[number] === 1) continue;
    combination.met[number] = 1;
    const facts = factsAt(row);
    for (const { column, known } of combination.columns) learn(column, known, number, facts);
  }
}

function learn({ spec, names }: Column, { values, lists }: Known, number: number, facts: Facts): void {
  if (spec.kind === "list") {
    lists[number] = spec.take(facts).map((name) => names.use(name));
    return;
  }
  if (number >= values.length) values.room(number + 1 - values.length);
  values.values[number] = spec.kind === "number" ? spec.take(facts) : names.use(spec.take(facts));
}

/** What a column has for some combinations. They are put together as one kind of array, so that the loop is compiled for it. */
function addValues({ values: into }: Column, { values: known }: Known, numbers: Uint32Array): void {
  const values = known.values;
  const added = new Int32Array(numbers.length);
  for (let row = 0; row < numbers.length; row++) added[row] = values[numbers[row] ?? 0] ?? 0;
  into.append(added);
}

function addLists({ values, starts }: Column, { lists }: Known, numbers: Uint32Array): void {
  const first = starts.room(numbers.length);
  const into = starts.values;
  for (let row = 0; row < numbers.length; row++) {
    const list = lists[numbers[row] ?? 0] ?? [];
    for (const number of list) values.push(number);
    into[first + row] = values.length;
  }
}
