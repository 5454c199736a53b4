import { csvFormatRows } from "d3-dsv";
import type { Cell, Table } from "./tables/table.ts";

/** Text that a spreadsheet would take for a formula, or that was guarded before. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * A cell as it is written. A text that a spreadsheet would run as a formula has an apostrophe before it; to have the text back, take
 * one apostrophe from before `=`, `+`, `-`, `@`, a tab or a carriage return. Numbers are never touched, also those below zero.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return FORMULA.test(cell) ? `'${cell}` : cell;
  return String(cell);
}

/** How many rows are written between two pauses. */
const ROWS = 200;

/**
 * A table as CSV (RFC 4180): UTF-8, a row of names, lines that end with CR LF. Pauses between rows,
 * for a caller who lets others work, and says which share of the rows is done.
 */
export function* csvOf({ fields, rows, size }: Table): Generator<number, string, void> {
  const parts: string[] = [];
  let count = 0;
  // D3 ends its lines with LF; within a cell these are in quotes and stay.
  const write = (cells: readonly string[]): void => {
    parts.push(csvFormatRows([[...cells]]), "\r\n");
  };
  write(fields.map(({ name }) => name));
  for (const row of rows) {
    write(row.map(csvCell));
    if (++count % ROWS === 0) yield size === null ? 0 : count / size;
  }
  return parts.join("");
}
