import { type ColumnMetaData, type FileMetaData, parquetMetadataAsync, parquetRead } from "hyparquet";
import { mostBytes } from "../limits.ts";
import { LoadError, loadError } from "../loadError.ts";
import { figuresError } from "./figuresError.ts";
import {
  INDEX_KEYS,
  NUMBER_KEYS,
  RECORD_KEY,
  SOURCES_KEY,
  TEXT_COLUMNS,
  TEXT_KEYS,
} from "./figuresLayout.ts";

/** What the Parquet reader needs of a file. */
export interface ReadableFile {
  readonly byteLength: number;
  slice(from: number, to?: number): Promise<ArrayBuffer>;
}

/** Rows that lie together in a file. */
export interface RowGroup {
  readonly first: number;
  readonly count: number;
}

/** What is known of a file of figures before its rows are read. */
export interface Plan {
  readonly metadata: FileMetaData;
  readonly groups: readonly RowGroup[];
  /** The columns of the index that the file has. */
  readonly columns: readonly string[];
  readonly count: number;
  /** The bytes of the index. */
  readonly bytes: number;
}

/** No file with more rows is read as one: its columns would not fit into a page's memory. */
const MOST_ROWS = 10_000_000;
/** The rows of a group are unpacked together. */
const MOST_GROUP_ROWS = 1_200_000;
const CODECS: readonly string[] = ["SNAPPY", "UNCOMPRESSED"];
const NUMBERS: readonly string[] = ["DOUBLE", "FLOAT", "INT32", "INT64"];
const FIRST_FETCH = 64_000;

/** Runs a reading: what the Parquet reader throws is about the file, unless it is a failure to fetch it. */
export async function asFigures<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw figuresError({
      fault: "not-parquet",
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

function typesOf(column: string): readonly string[] {
  if (column === RECORD_KEY || column === SOURCES_KEY || Object.hasOwn(TEXT_COLUMNS, column))
    return ["BYTE_ARRAY"];
  return (NUMBER_KEYS as readonly string[]).includes(column) ? NUMBERS : ["BOOLEAN"];
}

/** A column at the top of a file's schema: the type of what it holds, and whether it holds a list of it. */
interface TopColumn {
  readonly type: string;
  readonly isList: boolean;
}

function topColumns({ schema }: FileMetaData): Map<string, TopColumn> {
  const top = new Map<string, TopColumn>();
  for (let at = 1; at < schema.length; at++) {
    const element = schema[at];
    const first = at;
    for (let left = element?.num_children ?? 0; left > 0 && at < schema.length; left--)
      left += schema[++at]?.num_children ?? 0;
    if (!element) break;
    const [middle, leaf] = [schema[first + 1], schema[first + 2]];
    const isList =
      at === first + 2 && middle?.repetition_type === "REPEATED" && leaf?.repetition_type !== "REPEATED";
    const isPlain = at === first && element.repetition_type !== "REPEATED";
    top.set(element.name, { type: (isList ? leaf?.type : isPlain ? element.type : null) ?? "group", isList });
  }
  return top;
}

function checkSchema(metadata: FileMetaData): string[] {
  const top = topColumns(metadata);
  for (const column of [...TEXT_KEYS.filter((key) => TEXT_COLUMNS[key]), SOURCES_KEY, RECORD_KEY])
    if (!top.has(column)) throw figuresError({ fault: "no-column", column });
  const columns = INDEX_KEYS.filter((column) => top.has(column));
  for (const column of [...columns, RECORD_KEY]) {
    const { type, isList } = top.get(column) ?? { type: "group", isList: false };
    if (isList !== (column === SOURCES_KEY) || !typesOf(column).includes(type))
      throw figuresError({ fault: "column-type", column, type: isList ? `LIST<${type}>` : type });
  }
  return columns;
}

/** How many rows a group has, as it says. */
function rowsOf(said: unknown): number {
  const rows = Number(said);
  if (Number.isSafeInteger(rows) && rows >= 0 && rows <= MOST_GROUP_ROWS) return rows;
  throw figuresError({ fault: "not-parquet", message: `num_rows: ${rows}` });
}

/** The bytes of a column in a row group, which must lie in the file. */
function sizeWithin({ byteLength }: ReadableFile, name: string, chunk: ColumnMetaData | undefined): number {
  const from = Number(chunk?.dictionary_page_offset || chunk?.data_page_offset);
  const size = Number(chunk?.total_compressed_size);
  if (from > 0 && size >= 0 && from + size <= byteLength) return size;
  throw figuresError({ fault: "not-parquet", message: `${name}: ${from}+${size}/${byteLength}` });
}

/** Reads what a file says about itself, and refuses one without the columns of figures. */
export async function planOf(file: ReadableFile): Promise<Plan> {
  if (!(file.byteLength > 12)) throw figuresError({ fault: "not-parquet", message: `${file.byteLength}` });
  const metadata = await asFigures(() =>
    parquetMetadataAsync(file, { initialFetchSize: FIRST_FETCH, geoparquet: false }),
  );
  const columns = await asFigures(async () => checkSchema(metadata));
  const groups: RowGroup[] = [];
  let [count, bytes] = [0, 0];
  for (const { num_rows, columns: chunks } of metadata.row_groups) {
    const rows = rowsOf(num_rows);
    groups.push({ first: count, count: rows });
    count += rows;
    for (const { meta_data, file_path } of chunks) {
      const name = meta_data?.path_in_schema[0] ?? "";
      if (file_path) throw figuresError({ fault: "not-parquet", message: `${name}: ${file_path}` });
      if (name !== RECORD_KEY && !columns.includes(name)) continue;
      const codec = meta_data?.codec ?? "";
      if (!CODECS.includes(codec)) throw figuresError({ fault: "compression", codec });
      const size = sizeWithin(file, name, meta_data);
      if (name !== RECORD_KEY) bytes += size;
    }
  }
  const most = mostBytes();
  if (count > MOST_ROWS || bytes > most) throw loadError("too-large", { bytes, most });
  return { metadata, groups, columns, count, bytes };
}

/** The values of some columns in a row group. */
export type GroupValues = ReadonlyMap<string, ArrayLike<unknown>>;

/** Leaves texts as bytes: most of them are the same as others, and need not be decoded again. */
const AS_BYTES = { stringFromBytes: (bytes: Uint8Array) => bytes };

/** Reads columns of a row group, or of a few rows in it. Texts come as bytes (UTF-8). */
export function readRows(
  file: ReadableFile,
  { metadata }: Pick<Plan, "metadata">,
  columns: readonly string[],
  { first, count }: RowGroup,
): Promise<GroupValues> {
  return asFigures(async () => {
    const values = new Map(columns.map((column) => [column, new Array<unknown>(count)]));
    const filled = new Map(columns.map((column) => [column, 0]));
    await parquetRead({
      file,
      metadata,
      columns: [...columns],
      rowStart: first,
      rowEnd: first + count,
      useOffsetIndex: true,
      parsers: AS_BYTES,
      // Pages come one by one, and may reach beyond the rows that were asked for.
      onChunk({ columnName, columnData, rowStart }) {
        const into = values.get(columnName);
        if (!into) return;
        const end = Math.min(columnData.length, first + count - rowStart);
        const start = Math.max(0, first - rowStart);
        for (let at = start; at < end; at++) into[rowStart - first + at] = columnData[at];
        filled.set(columnName, (filled.get(columnName) ?? 0) + Math.max(0, end - start));
      },
    });
    for (const [column, rows] of filled) {
      if (rows === count) continue;
      throw figuresError({ fault: "not-parquet", message: `${column}: ${rows}/${count}` });
    }
    return values;
  });
}

/** The text that a record has in its only row. */
export function recordText(values: GroupValues): string | null {
  const [bytes] = Array.from(values.get(RECORD_KEY) ?? []);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : null;
}
