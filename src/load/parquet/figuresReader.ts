import type { Figure } from "../../model/schema.ts";
import { Growing } from "../columns/growing.ts";
import type { DatasetReader, Reading } from "../records/datasetReader.ts";
import type { Part } from "../records/mergeParts.ts";
import type { Tables } from "../records/records.ts";
import { FigureMaker } from "./figureMaker.ts";
import { CollectedRows } from "./keyed/collectedRows.ts";
import { type PackedRows, unpackTexts } from "./keyed/columnTexts.ts";
import { KeyedRows } from "./keyed/keyedRows.ts";
import { PlainRows } from "./keyed/plainRows.ts";
import { RowInputs } from "./keyed/rowInputs.ts";
import { type IndexValues, readIndex } from "./pages/indexRows.ts";
import type { Plan, ReadableFile, RowGroup } from "./parquetRows.ts";

/** What one thread has read of the rows of a file. */
export interface ParquetPart extends Part {
  readonly packed: PackedRows;
}

/** The index of a file of figures, read: all that can be handed from a worker to the page. */
export interface FiguresIndex extends Reading {
  readonly parts: readonly Pick<ParquetPart, "packed" | "ats">[];
}

/** Reads the rows of a file, one group after another. Of the figures it keeps the columns only. */
export class FiguresReader {
  readonly #rows: CollectedRows;
  readonly #maker: FigureMaker;
  readonly #inputs: RowInputs;
  readonly #dataset: DatasetReader;
  readonly #columns: KeyedRows;
  readonly #plain: PlainRows;
  /** The rows of valid figures, among those that were read. */
  readonly #valid: Growing<Uint32Array>;
  /** Their rows in the file. */
  readonly #ats: Growing<Uint32Array>;

  /** `dataset` has read the tables that figures refer to; `rows` is how many will be read, where that is known. */
  constructor(dataset: DatasetReader, rows?: number) {
    this.#rows = new CollectedRows(rows);
    this.#maker = new FigureMaker(this.#rows);
    this.#inputs = new RowInputs(this.#rows, this.#maker);
    this.#valid = new Growing(Uint32Array, rows);
    this.#ats = new Growing(Uint32Array, rows);
    this.#dataset = dataset;
    this.#columns = new KeyedRows(this.#dataset.context, rows);
    this.#plain = new PlainRows(this.#rows, this.#maker, this.#dataset.has);
  }

  /** Reads the values of a row group. */
  read(values: IndexValues, { first, count }: RowGroup): void {
    const start = this.#rows.count;
    this.#rows.add(values, count);
    const plain = this.#plain.find(start, count);
    const { hashes } = this.#rows.ids;
    const before = this.#valid.length;
    let from = 0;
    for (let row = plain.indexOf(0); row !== -1; row = plain.indexOf(0, from)) {
      this.#takePlain(hashes.subarray(start + from, start + row), start + from, first + from);
      if (this.#takeDoubtful(start + row, first + row)) {
        this.#valid.push(start + row);
        this.#ats.push(first + row);
      }
      from = row + 1;
    }
    this.#takePlain(hashes.subarray(start + from, start + count), start + from, first + from);
    const rows = this.#valid.values.subarray(before, this.#valid.length);
    this.#columns.add({
      count: rows.length,
      inputs: this.#inputs.of(rows),
      drawn: this.#inputs.drawn(rows),
      documents: this.#rows.sources,
      rows,
      figureAt: (row) => this.#figure(rows[row] ?? 0),
    });
  }

  /** Takes rows that are plain, one behind the other, by the hashes of their ids. */
  #takePlain(hashes: Float64Array, at: number, inFile: number): void {
    this.#dataset.takeHashes(hashes, inFile);
    const next = this.#valid.room(hashes.length);
    this.#ats.room(hashes.length);
    const [valid, ats] = [this.#valid.values, this.#ats.values];
    for (let row = 0; row < hashes.length; row++) {
      valid[next + row] = at + row;
      ats[next + row] = inFile + row;
    }
  }

  #figure(at: number): Figure {
    const figure = this.#maker.make(at);
    if (!figure) throw new Error(`row ${at} has no figure`);
    return figure;
  }

  /** Takes a row that is not plain: whether it is a valid figure, though it may refer to what is not there. */
  #takeDoubtful(at: number, inFile: number): boolean {
    const figure = this.#maker.make(at);
    if (figure) this.#dataset.takeFigure(figure, inFile);
    // The schema says what is wrong with it.
    else this.#dataset.readFigure(this.#maker.raw(at), inFile);
    return figure !== null;
  }

  /** What of the valid rows the page is given. */
  #own(): Pick<ParquetPart, "packed" | "ats"> {
    return { packed: this.#rows.packed(this.#valid.all), ats: this.#ats.all };
  }

  /** All that has been read, in a form that can be handed to another thread. */
  part(): ParquetPart {
    return { ...this.#dataset.part(this.#columns.rows), ...this.#own() };
  }

  /** The index of the file, of all that this reader and others have read; `file` has the other tables. */
  finish(file: Tables, others: readonly ParquetPart[] = []): FiguresIndex {
    const own = this.#own();
    // The figures are not missing: they are in the file that the dataset names.
    const parts = [own, ...others].map(({ packed, ats }) => ({ packed, ats }));
    const ids = parts.map(({ packed }) => unpackTexts(packed.texts.id));
    const idOf = (part: number, row: number): string => ids[part]?.textOf(ids[part].numbers[row] ?? 0) ?? "";
    const reading = this.#dataset.finish({ ...file, figures: [] }, others, this.#columns.rows, idOf);
    return { ...reading, parts };
  }
}

/** For how many rows of some groups there is room made at once: no more than the file has bytes, whatever it says. */
export const roomFor = (groups: readonly RowGroup[], { bytes }: Pick<Plan, "bytes">): number =>
  Math.min(
    bytes,
    groups.reduce((sum, { count }) => sum + count, 0),
  );

/** Reads some row groups of a file, one after another; `onRead` is told how many rows have been read. */
export async function readGroups(
  reader: FiguresReader,
  file: ReadableFile,
  plan: Plan,
  groups: readonly RowGroup[],
  onRead: (rows: number) => void,
): Promise<void> {
  let next = groups[0] && readIndex(file, plan, groups[0]);
  for (const [at, group] of groups.entries()) {
    const values = await next;
    const following = groups[at + 1];
    // While these rows are read, the next ones are on their way.
    next = following && readIndex(file, plan, following);
    next?.catch(() => {});
    if (values) reader.read(values, group);
    onRead(group.count);
  }
}
