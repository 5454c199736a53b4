import { tableOfIds } from "../large/figureIds.ts";
import { DatasetReader, type Reading } from "../records/datasetReader.ts";
import type { Part } from "../records/parts.ts";
import type { Tables } from "../records/records.ts";
import {
  byTextColumn,
  CollectedLists,
  CollectedTexts,
  type PackedRows,
  packLists,
  packTexts,
} from "./columnTexts.ts";
import { FigureMaker } from "./figureMaker.ts";
import { NUMBER_KEYS, SOURCES_KEY, TEXT_KEYS } from "./layout.ts";
import {
  type GroupValues,
  marksAt,
  type Plan,
  type ReadableFile,
  type RowGroup,
  readRows,
} from "./parquetRows.ts";

/** What one thread has read of the rows of a file. */
export interface ParquetPart extends Part {
  readonly packed: PackedRows;
}

/** The index of a file of figures, read: all that can be handed from a worker to the page. */
export interface FiguresIndex extends Omit<Reading, "ids"> {
  readonly parts: readonly Pick<ParquetPart, "packed" | "ats">[];
  /** The figures' ids, laid out as `tableOfIds` does. */
  readonly ids: Uint32Array;
}

/** A value of a column of numbers: `NaN` where there is none. */
function numberOf(value: unknown): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

/** Reads the rows of a file, one group after another. Of the figures it keeps the columns only. */
export class FiguresReader {
  readonly #dataset: DatasetReader;
  readonly #rows = {
    // Ids are all different, and looked up elsewhere.
    texts: byTextColumn((key) => new CollectedTexts(key === "id")),
    sources: new CollectedLists(),
    low: [] as number[],
    high: [] as number[],
    disputes: [] as number[],
    marks: [] as number[],
  };
  readonly #maker = new FigureMaker(this.#rows);
  /** The rows of valid figures, among those that were read. */
  readonly #valid: number[] = [];
  /** Their rows in the file. */
  readonly #ats: number[] = [];
  #count = 0;

  /** `file` has the tables that figures refer to. */
  constructor(file: Tables) {
    this.#dataset = new DatasetReader(file);
  }

  /** Reads the values of a row group. */
  read(values: GroupValues, { first, count }: RowGroup): void {
    const { texts, sources, low, high, disputes, marks } = this.#rows;
    for (const key of TEXT_KEYS) {
      const column = values.get(key);
      const into = texts[key];
      for (let row = 0; row < count; row++) into.add(column?.[row]);
    }
    const [ones, lows, highs, counts] = NUMBER_KEYS.map((key) => values.get(key));
    const lists = values.get(SOURCES_KEY);
    for (let row = 0; row < count; row++) {
      low.push(numberOf(ones?.[row] ?? lows?.[row]));
      high.push(numberOf(ones?.[row] ?? highs?.[row]));
      disputes.push(Math.max(0, Math.trunc(Number(counts?.[row] ?? 0))) || 0);
      sources.addList(lists?.[row]);
      marks.push(marksAt(values, row));
    }
    for (let row = 0; row < count; row++) {
      const at = this.#count + row;
      const figure = this.#maker.make(at);
      if (!figure) {
        // The schema says what is wrong with it.
        this.#dataset.readFigure(this.#maker.raw(at), first + row);
        continue;
      }
      this.#dataset.takeFigure(figure, first + row);
      this.#valid.push(at);
      this.#ats.push(first + row);
    }
    this.#count += count;
  }

  /** What of the valid rows the page is given. */
  #own(): Pick<ParquetPart, "packed" | "ats"> {
    const { texts, sources, low, high, disputes, marks } = this.#rows;
    const rows = Uint32Array.from(this.#valid);
    return {
      packed: {
        texts: byTextColumn((key) => packTexts(texts[key], rows)),
        low: Float64Array.from(rows, (row) => low[row] ?? Number.NaN),
        high: Float64Array.from(rows, (row) => high[row] ?? Number.NaN),
        sources: packLists(sources, rows),
        disputes: Uint16Array.from(rows, (row) => disputes[row] ?? 0),
        marks: Uint8Array.from(rows, (row) => marks[row] ?? 0),
      },
      ats: Uint32Array.from(this.#ats),
    };
  }

  /** All that has been read, in a form that can be handed to another thread. */
  part(): ParquetPart {
    return { ...this.#dataset.part(), ...this.#own() };
  }

  /** The index of the file, of all that this reader and others have read; `file` has the other tables. */
  finish(file: Tables, others: readonly ParquetPart[] = []): FiguresIndex {
    const own = this.#own();
    // The figures are not missing: they are in the file that the dataset names.
    const { ids, ...reading } = this.#dataset.finish({ ...file, figures: [] }, others);
    const parts = [own, ...others].map(({ packed, ats }) => ({ packed, ats }));
    return { ...reading, parts, ids: tableOfIds(ids) };
  }
}

/** Reads some row groups of a file, one after another; `onRead` is told how many rows have been read. */
export async function readGroups(
  reader: FiguresReader,
  file: ReadableFile,
  plan: Plan,
  groups: readonly RowGroup[],
  onRead: (rows: number) => void,
): Promise<void> {
  let next = groups[0] && readRows(file, plan, plan.columns, groups[0]);
  for (const [at, group] of groups.entries()) {
    const values = await next;
    const following = groups[at + 1];
    // While these rows are read, the next ones are on their way.
    next = following && readRows(file, plan, plan.columns, following);
    next?.catch(() => {});
    if (values) reader.read(values, group);
    onRead(group.count);
  }
}
