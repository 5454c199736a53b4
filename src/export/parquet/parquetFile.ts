import type { Encoding, SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import {
  FORMAT_KEY,
  FORMAT_VERSION,
  RECORD_KEY,
  RECORD_PAGE_BYTES,
  ROWS_PER_GROUP,
} from "../../load/parquet/figuresLayout.ts";
import { FIGURE_SCHEMA, type FigureRow } from "./figureRow.ts";

/** Where the bytes of a file go, in their order. */
export type Sink = (bytes: Uint8Array) => void;

/** Columns whose pages tell what lies in them, so that other tools find rows by them. */
const SEARCHED = ["id", "when", "where", "day", "country"];
/** Ids that follow each other begin alike. */
const ENCODINGS: Readonly<Record<string, Encoding>> = { id: "DELTA_BYTE_ARRAY" };

/** Writes rows to a Parquet file, a row group at a time: compressed by Snappy, with page indexes. */
export class ParquetFile {
  readonly #columns: readonly string[];
  readonly #groupRows: number;
  readonly #sink: Sink;
  readonly #bytes = new ByteWriter();
  readonly #writer: ParquetWriter;
  #rows: FigureRow[] = [];

  constructor(sink: Sink, schema: readonly SchemaElement[], groupRows = ROWS_PER_GROUP) {
    this.#sink = sink;
    const isTop = (at: number): boolean => !schema[at - 1]?.num_children;
    this.#columns = schema.filter((_, at) => isTop(at)).map(({ name }) => name);
    this.#groupRows = groupRows;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: "figures", num_children: this.#columns.length }, ...schema],
      kvMetadata: [{ key: FORMAT_KEY, value: FORMAT_VERSION }],
      createdBy: "crossings",
    });
  }

  /** Adds the next row. */
  add(row: FigureRow): void {
    this.#rows.push(row);
    if (this.#rows.length === this.#groupRows) this.#writeGroup();
  }

  #writeGroup(): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    this.#rows = [];
    this.#writer.write({
      columnData: this.#columns.map((name) => ({
        name,
        ...(ENCODINGS[name] && { encoding: ENCODINGS[name] }),
        data: rows.map((row) => row[name] ?? null),
        columnIndex: SEARCHED.includes(name),
        statistics: name !== RECORD_KEY,
      })),
      rowGroupSize: rows.length,
      pageSize: RECORD_PAGE_BYTES,
    });
    this.#send();
  }

  #send(): void {
    this.#sink(this.#bytes.getBytes().slice());
    this.#bytes.index = 0;
  }

  /** Writes what is left, and the end of the file: its length. */
  finish(): number {
    this.#writeGroup();
    this.#writer.finish();
    this.#send();
    return this.#bytes.offset;
  }
}

/** A file of figures. */
export const figuresFile = (sink: Sink, groupRows?: number): ParquetFile =>
  new ParquetFile(sink, FIGURE_SCHEMA, groupRows);
