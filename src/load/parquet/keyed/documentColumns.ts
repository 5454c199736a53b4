import { outletOf } from "../../../model/origin.ts";
import type { FigureContext } from "../../columns/columnSpec.ts";
import { Names } from "../../columns/countingSort.ts";
import type { Rows } from "../../columns/rows.ts";
import type { Lists } from "./columnTexts.ts";
import { Growing } from "./growing.ts";

/**
 * The columns that follow from a figure's documents alone. Figures with several documents have each their own list, so these are made of the
 * numbers of the documents, not once for each list.
 */
export class DocumentColumns {
  readonly #context: FigureContext;
  readonly #pieces = new Growing(Uint16Array);
  readonly #outlets = new Growing(Uint16Array);
  readonly #documents = new Growing(Uint32Array);
  readonly #starts = new Growing(Uint32Array);
  readonly #names = new Names();
  readonly #outletNames = new Names();
  /** By the number of a document: its number among the names, and that of its outlet. */
  readonly #known: { readonly name: number; readonly outlet: number }[] = [];

  constructor(context: FigureContext) {
    this.#context = context;
    this.#starts.push(0);
  }

  /** Adds some rows of a column of lists. */
  add(documents: Lists, rows: Uint32Array): void {
    const { starts, numbers } = documents;
    for (const row of rows) {
      const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
      const first = this.#documents.length;
      const outlets: number[] = [];
      for (let at = from; at < to; at++) {
        const number = numbers[at] ?? 0;
        this.#known[number] ??= this.#look(documents.textOf(number));
        const { name, outlet } = this.#known[number];
        if (!this.#documents.values.subarray(first, this.#documents.length).includes(name))
          this.#documents.push(name);
        if (!outlets.includes(outlet)) outlets.push(outlet);
      }
      this.#starts.push(this.#documents.length);
      this.#pieces.push(to - from);
      this.#outlets.push(outlets.length);
    }
  }

  #look(id: string): { name: number; outlet: number } {
    const outlet = outletOf(this.#context.sources.get(id), id);
    return { name: this.#names.use(id), outlet: this.#outletNames.use(outlet) };
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
