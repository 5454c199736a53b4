import { outletOf } from "../../../model/origin.ts";
import type { FigureContext } from "../../columns/columnSpec.ts";
import { Names } from "../../columns/countingSort.ts";
import { Growing } from "../../columns/growing.ts";
import type { Rows } from "../../columns/rows.ts";
import type { Lists } from "./columnTexts.ts";

/**
 * The columns that follow from a figure's documents alone. Figures with several documents have each their own list, so these are made of the
 * numbers of the documents, not once for each list.
 */
export class DocumentColumns {
  readonly #context: FigureContext;
  readonly #pieces: Growing<Uint16Array>;
  readonly #outlets: Growing<Uint16Array>;
  readonly #documents: Growing<Uint32Array>;
  readonly #starts: Growing<Uint32Array>;
  readonly #names = new Names();
  readonly #outletNames = new Names();
  /** By the number of a document: one more than its number among the names, and than that of its outlet; 0 for one that has not been looked at. */
  #known = { names: new Uint32Array(1024), outlets: new Uint32Array(1024) };

  /** `figures` is how many there will be, where that is known. */
  constructor(context: FigureContext, figures?: number) {
    this.#context = context;
    this.#pieces = new Growing(Uint16Array, figures);
    this.#outlets = new Growing(Uint16Array, figures);
    this.#documents = new Growing(Uint32Array, figures);
    this.#starts = new Growing(Uint32Array, figures === undefined ? figures : figures + 1);
    this.#starts.push(0);
  }

  /** Adds some rows of a column of lists. */
  add(documents: Lists, rows: Uint32Array): void {
    const { starts, numbers } = documents;
    const first = this.#pieces.room(rows.length);
    for (const growing of [this.#outlets, this.#starts]) growing.room(rows.length);
    const [pieces, outlets, ends] = [this.#pieces.values, this.#outlets.values, this.#starts.values];
    const ofRow = { names: [] as number[], outlets: [] as number[] };
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
      ofRow.names.length = 0;
      ofRow.outlets.length = 0;
      for (let i = from; i < to; i++) {
        const number = numbers[i] ?? 0;
        if (!this.#known.names[number]) this.#look(number, documents.textOf(number));
        const { names, outlets: known } = this.#known;
        const [name, outlet] = [(names[number] ?? 0) - 1, (known[number] ?? 0) - 1];
        if (!ofRow.names.includes(name)) ofRow.names.push(name);
        if (!ofRow.outlets.includes(outlet)) ofRow.outlets.push(outlet);
      }
      for (const name of ofRow.names) this.#documents.push(name);
      pieces[first + at] = to - from;
      outlets[first + at] = ofRow.outlets.length;
      ends[first + 1 + at] = this.#documents.length;
    }
  }

  #look(number: number, id: string): void {
    if (number >= this.#known.names.length) {
      const larger = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
        const copy = new Uint32Array(number * 2);
        copy.set(array);
        return copy;
      };
      this.#known = { names: larger(this.#known.names), outlets: larger(this.#known.outlets) };
    }
    const outlet = outletOf(this.#context.sources.get(id), id);
    this.#known.names[number] = this.#names.use(id) + 1;
    this.#known.outlets[number] = this.#outletNames.use(outlet) + 1;
  }

  /** The columns of all rows that were added. */
  get rows(): Pick<Rows, "pieces" | "outlets" | "documents"> {
    const plain = { names: [], starts: new Uint32Array() };
    return {
      pieces: { ...plain, values: this.#pieces.all },
      outlets: { ...plain, values: this.#outlets.all },
      documents: { values: this.#documents.all, names: this.#names.all, starts: this.#starts.all },
    };
  }
}
