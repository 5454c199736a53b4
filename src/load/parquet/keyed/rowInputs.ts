import type { FigureMaker } from "../figureMaker.ts";
import type { TextColumn } from "../figuresLayout.ts";
import type { CollectedRows } from "./collectedRows.ts";
import type { Input } from "./columnReads.ts";
import { pick } from "./columnTexts.ts";
import { PairNumbers } from "./pairNumbers.ts";

/** Gives each row its numbers. */
export class RowInputs {
  readonly #rows: CollectedRows;
  readonly #maker: FigureMaker;
  readonly #lists = new PairNumbers();
  readonly #reports = new PairNumbers();
  /** Whether each window has an end, by its number; undefined where that has not been looked at. */
  readonly #hasEnd: boolean[] = [];

  constructor(rows: CollectedRows, maker: FigureMaker) {
    this.#rows = rows;
    this.#maker = maker;
  }

  /** The inputs of some valid rows. */
  of(rows: Uint32Array): Record<Input, Uint32Array> {
    const text = (key: TextColumn): Uint32Array => pick(this.#rows.texts[key].numbers, rows);
    const sources = this.#listsOf(rows);
    const [when, published] = [text("when"), text("published")];
    const [statedBy, saidBy] = [text("statedBy"), text("saidBy")];
    return {
      when,
      published,
      unnamed: sources.map((list, at) => (statedBy[at] !== 0 && saidBy[at] === 0 ? 0 : list)),
      reported: when.map((number, at) =>
        this.#isClosed(number) ? 0 : this.#reports.of(published[at] ?? 0, sources[at] ?? 0),
      ),
      where: text("where"),
      measure: text("measure"),
      basis: text("basis"),
      hedge: text("hedge"),
      unit: text("unit"),
      item: text("item"),
      told: text("told"),
      statedBy,
      saidBy,
      through: text("through"),
      disputes: Uint32Array.from(pick(this.#rows.disputes, rows)),
      marks: Uint32Array.from(pick(this.#rows.marks, rows)),
    };
  }

  /** The number that each row is drawn at, as `drawnAt` has it; `NaN` for none. */
  drawn(rows: Uint32Array): Float64Array {
    const [low, high] = [pick(this.#rows.low, rows), pick(this.#rows.high, rows)];
    return high.map((end, at) => (Number.isNaN(end) ? (low[at] ?? Number.NaN) : end));
  }

  /** A number for each list of documents. */
  #listsOf(rows: Uint32Array): Uint32Array {
    const { starts, numbers } = this.#rows.sources;
    const lists = new Uint32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      let list = 0;
      for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
        list = this.#lists.of(list, numbers[i] ?? 0);
      lists[at] = list;
    }
    return lists;
  }

  #isClosed(when: number): boolean {
    this.#hasEnd[when] ??= typeof this.#maker.readText("when", when)?.last === "number";
    return this.#hasEnd[when];
  }
}
