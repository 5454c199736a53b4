/** What stands in one cell of a table; null where nothing is known. */
export type Cell = string | number | boolean | null;

/** A column: its name, its type as Table Schema names it, and its cell in a row. */
interface Column<R> {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date";
  readonly cell: (row: R) => Cell;
  readonly isRequired?: true;
  /** The values that it may have, where these are few. */
  readonly options?: readonly string[];
  /** The table that its values are ids of. */
  readonly refersTo?: TableName;
}

/** The tables of a package, in the order in which they refer to each other. */
const TABLE_NAMES = [
  "actors",
  "sources",
  "places",
  "figures",
  "disputes",
  "events",
  "routes",
  "evidence",
  "silences",
] as const;
type TableName = (typeof TABLE_NAMES)[number];

/** A column as it is described. */
export type Field = Omit<Column<never>, "cell">;

/** A table: its fields and its rows, which are made one at a time. The first field of one with a key is the key. */
export interface Table {
  readonly name: TableName;
  /** How many rows there are; null where that is not known before they are made. */
  readonly size: number | null;
  readonly hasKey: boolean;
  readonly fields: readonly Field[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** What a table is made of. */
interface TableParts<R> {
  readonly name: TableName;
  readonly hasKey: boolean;
  readonly size?: number;
  readonly columns: readonly Column<R>[];
  readonly records: Iterable<R>;
}

function* rowsOf<R>(records: Iterable<R>, columns: readonly Column<R>[]): Generator<readonly Cell[]> {
  for (const record of records) yield columns.map(({ cell }) => cell(record));
}

/** Makes a table of records. It can be read once. */
export function createTable<R>({ name, hasKey, size, columns, records }: TableParts<R>): Table {
  return { name, hasKey, size: size ?? null, fields: columns, rows: rowsOf(records, columns) };
}

/** Several names in one cell. */
export const joined = (names: readonly string[]): string | null =>
  names.length === 0 ? null : names.join("; ");
