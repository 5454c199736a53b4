/** What a cell holds. A day of a spreadsheet is the text `2022-09-27`, as its format says that it is a day. */
export type Cell = string | number | boolean | null;

/** A row, with its number as a spreadsheet counts rows, from 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A table: its columns by name, and its rows. Each row has as many cells as there are columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The sheet, the lines or the features of a file before it is known which of them are headers. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as text; empty where it holds nothing. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).replaceAll(/\s+/g, " ").trim();
}

/** Whether a cell holds nothing that is read. */
export function isEmpty(cell: Cell | undefined): boolean {
  return textOf(cell) === "";
}
