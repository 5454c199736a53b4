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
  /** What stands above the names of the columns, such as a title. */
  readonly above: string;
}

/** The sheet, the lines or the features of a file before it is known which of them are headers. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the sheet is hidden in its workbook. */
  readonly isHidden?: boolean;
  /** Rows that the spreadsheet hides, as it counts rows. */
  readonly hiddenRows?: readonly number[];
}

/** Signs that nobody sees: marks of direction, soft hyphens, joiners. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A cell as text; empty where it holds nothing. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  return String(cell).replaceAll(UNSEEN, "").replaceAll(/\s+/g, " ").trim();
}

/** Without the apostrophe by which a spreadsheet keeps digits as text. */
export const withoutMark = (text: string): string => text.replace(/^['’](?=\d)/, "");

const FOOTNOTES = /\s*(?:\[[\p{L}\d ]{1,12}\]|[*†‡§⁰¹²³⁴-⁹])+$/u;
const NUMBERED = /(\p{L})\s?\d[/)]$/u;

/** A text without the signs after it that lead to footnotes: “Poland[1]”, “98,000*”, “Georgia 1/”. Empty where it is nothing else. */
export function withoutFootnotes(text: string): string {
  return text.replace(NUMBERED, "$1").replace(FOOTNOTES, "").trim();
}

/** Whether a cell holds nothing that is read. */
export function isEmpty(cell: Cell | undefined): boolean {
  return textOf(cell) === "";
}
