import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type FiguresFile, figuresFileOf, RECORD_KEY } from "../../load/parquet/figuresLayout.ts";
import { planOf, type ReadableFile, readRows } from "../../load/parquet/parquetRows.ts";
import { isObject } from "../../model/isObject.ts";
import { type CheckedFile, checkLocated } from "./checkFile.ts";
import { locateJson } from "./locateJson.ts";

/** A dataset that was checked, and the file of its figures, where they have one: the lines of their problems are its rows then. */
export interface CheckedDataset extends CheckedFile {
  readonly figuresFile: string | null;
}

/** Opens a file for reading parts of it. */
function openFile(path: string): ReadableFile & { close: () => void } {
  const handle = openSync(path, "r");
  const byteLength = statSync(path).size;
  return {
    byteLength,
    slice: async (from, to = byteLength) => {
      const bytes = new Uint8Array(to - from);
      readSync(handle, bytes, 0, bytes.length, from);
      return bytes.buffer;
    },
    close: () => closeSync(handle),
  };
}

const decoder = new TextDecoder();

/** The figure of a row, parsed from the bytes of its text. Text that is not JSON is returned as it is; the schema then reports that it is not a figure. */
function figureOf(record: unknown): unknown {
  const text = record instanceof Uint8Array ? decoder.decode(record) : "";
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** All figures of a Parquet file, in the order of its rows. Throws a `LoadError` where it is not one of figures. */
async function readFigures(path: string): Promise<unknown[]> {
  const file = openFile(path);
  try {
    const plan = await planOf(file);
    const figures: unknown[] = [];
    for (const group of plan.groups) {
      const records = (await readRows(file, plan, [RECORD_KEY], group)).get(RECORD_KEY) ?? [];
      for (let row = 0; row < group.count; row++) figures.push(figureOf(records[row]));
    }
    return figures;
  } finally {
    file.close();
  }
}

const pathOf = (file: string, { parquet }: FiguresFile): string => resolve(dirname(file), parquet);

/**
 * Checks a dataset file together with the Parquet file beside it that has its figures, where it names one; `sources` is a folder that
 * holds the texts of its sources. Throws a `LoadError` where the figures cannot be read.
 */
export async function checkDataset(file: string, sources: string | undefined): Promise<CheckedDataset> {
  const located = locateJson(readFileSync(file, "utf8"));
  const { value, lineOf } = located;
  const named = isObject(value) ? figuresFileOf(value) : null;
  if (!named) return { ...checkLocated(located, sources), figuresFile: null };
  const figuresFile = pathOf(file, named);
  const whole = { ...Object(value), figures: await readFigures(figuresFile) };
  const rowOrLine: typeof lineOf = (path) => {
    const [table, at] = path;
    return table === "figures" && typeof at === "number" ? at + 1 : lineOf(path);
  };
  return { ...checkLocated({ ...located, value: whole, lineOf: rowOrLine }, sources), figuresFile };
}
