import { readColumn } from "hyparquet/src/column.js";
import { parquetPlan, prefetchAsyncBuffer } from "hyparquet/src/plan.js";
import { flatten } from "hyparquet/src/utils.js";
import { figuresError } from "../figuresError.ts";
import { SOURCES_KEY, TEXT_COLUMNS } from "../figuresLayout.ts";
import { asFigures, type Plan, type ReadableFile, type RowGroup } from "../parquetRows.ts";
import { type FlatTexts, readFlatTexts } from "./flatTexts.ts";
import { decoderOf } from "./pageReader.ts";
import { readTextValues, type TextValues } from "./textValues.ts";

/** The index of some rows as it lies in the file. A column that the file has not is not there. */
export interface IndexValues {
  readonly ids: FlatTexts;
  /** The columns of texts but `id`, and the lists of documents. */
  readonly texts: ReadonlyMap<string, TextValues>;
  /** The columns of numbers and of marks. */
  readonly others: ReadonlyMap<string, ArrayLike<unknown>>;
}

const isText = (column: string): boolean => column === SOURCES_KEY || Object.hasOwn(TEXT_COLUMNS, column);

function checkRows(column: string, read: number, rows: number): void {
  if (read < rows) throw figuresError({ fault: "not-parquet", message: `${column}: ${read}/${rows}` });
}

/** Reads the index of a row group. Texts stay the numbers that they are in the file, so that each is looked at once. */
export function readIndex(
  file: ReadableFile,
  { metadata, columns }: Pick<Plan, "metadata" | "columns">,
  { first, count }: RowGroup,
): Promise<IndexValues> {
  return asFigures(async () => {
    let ids: FlatTexts = { bytes: new Uint8Array(), ends: new Uint32Array() };
    const texts = new Map<string, TextValues>();
    const others = new Map<string, ArrayLike<unknown>>();
    const options = { file, metadata, columns: [...columns], rowStart: first, rowEnd: first + count };
    const plan = parquetPlan(options);
    const fetched = prefetchAsyncBuffer(file, plan);

    const read = async (group: (typeof plan.groups)[number], at: number): Promise<void> => {
      const { columnMetadata, range } = group.chunks[at] ?? {};
      if (!columnMetadata || !range) return;
      const [column = ""] = columnMetadata.path_in_schema;
      const decoder = decoderOf(metadata, columnMetadata);
      const buffer = await fetched.slice(range.startByte, range.endByte);
      if (column === "id") {
        ids = readFlatTexts(buffer, decoder, count);
        checkRows(column, ids.ends.length, count);
      } else if (isText(column)) {
        const values = readTextValues(buffer, decoder, count);
        checkRows(column, column === SOURCES_KEY ? values.starts.length - 1 : values.numbers.length, count);
        texts.set(column, values);
      } else {
        const { data } = readColumn({ view: new DataView(buffer), offset: 0 }, group, decoder);
        const values = flatten(data);
        checkRows(column, values.length, count);
        others.set(column, values);
      }
    };
    for (const group of plan.groups) await Promise.all(group.chunks.map((_, at) => read(group, at)));
    return { ids, texts, others };
  });
}
