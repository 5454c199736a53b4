import { readDataset, writeFigures } from "../../../src/export/parquet/writeFigures.ts";
import { type Archive, createArchive } from "../../../src/load/archive.ts";
import { RECORD_KEY } from "../../../src/load/parquet/figuresLayout.ts";
import { FiguresReader, readGroups } from "../../../src/load/parquet/figuresReader.ts";
import { type IndexedFigures, indexedFigures } from "../../../src/load/parquet/indexedFigures.ts";
import { planOf, type ReadableFile, readRows, recordText } from "../../../src/load/parquet/parquetRows.ts";
import { wholeFigure } from "../../../src/load/parquet/wholeFigure.ts";
import { DatasetReader } from "../../../src/load/records/datasetReader.ts";
import { datasetOf } from "../../../src/load/records/tables.ts";
import type { Figure } from "../../../src/model/schema.ts";

type Tables = Readonly<Record<string, unknown>>;

/** A file of bytes that are at hand. */
export const fileOf = (bytes: Uint8Array): ReadableFile => ({
  byteLength: bytes.length,
  slice: async (from, to = bytes.length) => bytes.slice(from, to).buffer as ArrayBuffer,
});

/** The bytes that a dataset's figures are written as, and its other tables. */
export async function written(
  text: string,
  groupRows?: number,
): Promise<{ bytes: Uint8Array; rest: Tables }> {
  const dataset = await readDataset(new TextEncoder().encode(text));
  const parts: Uint8Array[] = [];
  writeFigures(dataset, (part) => parts.push(part), groupRows);
  return { bytes: new Uint8Array(Buffer.concat(parts)), rest: dataset.rest };
}

/** Reads a file of figures as the worker does, by one reader or by two. */
export async function readBack(
  file: ReadableFile,
  rest: Tables,
  readers = 1,
): Promise<{ archive: Archive; figures: IndexedFigures; whole: (number: number) => Promise<Figure> }> {
  const plan = await planOf(file);
  const middle = readers === 1 ? plan.groups.length : Math.ceil(plan.groups.length / 2);
  const own = new FiguresReader(new DatasetReader(rest));
  await readGroups(own, file, plan, plan.groups.slice(0, middle), () => {});
  const other = new FiguresReader(new DatasetReader(rest));
  await readGroups(other, file, plan, plan.groups.slice(middle), () => {});
  const index = own.finish(rest, readers === 1 ? [] : [other.part()]);
  const figures = indexedFigures(index);
  const { info, tables, columns, rejected, recordCount } = index;
  const dataset = datasetOf(info, tables);
  const archive = createArchive({ dataset, figures, columns, rejected, recordCount, search: null });
  const whole = async (number: number): Promise<Figure> => {
    const values = await readRows(file, plan, [RECORD_KEY], { first: figures.rowOf(number), count: 1 });
    return wholeFigure(recordText(values), archive.at(number));
  };
  return { archive, figures, whole };
}
