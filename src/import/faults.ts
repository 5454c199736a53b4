/** What can be wrong with a file, a row or a cell, and what is to be known of how it was read. */
const FAULT_CODES = [
  // The file.
  "too-large",
  "too-many-rows",
  "no-table",
  "old-excel",
  "encrypted",
  "damaged",
  "no-reader",
  "not-geojson",
  "not-text",
  "encoding-guessed",
  "other-sheets",
  "hidden-row",
  "points-only",
  "no-header",
  "one-column",
  "no-rows",
  "lines-above",
  "lines-below",
  "other-table",
  "flags",
  "unclosed-quote",
  // Whole rows.
  "ragged",
  "total-row",
  "waits",
  "measure-missing",
  "value-missing",
  "value-column",
  "value-unread",
  "value-unsure-scale",
  "value-rounded",
  "value-two-ways",
  "value-day",
  "value-fraction",
  "value-below-zero",
  "unit-missing",
  "unit-differs",
  "date-missing",
  "date-unread",
  "date-order",
  "year-turns",
  "year-far",
  "country-missing",
  "country-unknown",
  "source-missing",
  // Cells.
  "formula-error",
  "formula-empty",
  "coordinates-unread",
  "point-unnamed",
  "coordinates-outside",
  "coordinates-swapped",
  "url-unread",
  "dispute-unknown",
  // What is kept, and should be known.
  "text-cleaned",
  "time-dropped",
  "quote-unchecked",
  "words-shared",
  "words-unread",
  "header-scale",
  "row-twice",
  "column-unused",
  "column-parts",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What becomes of what is at fault: nothing can be read, the row is left out, the cell is, or all is kept. */
export type Severity = "file" | "row" | "cell" | "note";

/** One fault: where, what is there, and what has become of it. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** As a spreadsheet counts rows, from 1; null for the file as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there, shortened; empty where nothing does. */
  readonly found: string;
}

const LONGEST = 60;

/** A fault of a file as a whole. */
export function fileFault(code: FaultCode, found = "", severity: Severity = "file"): Fault {
  return { code, severity, row: null, column: null, found: shorten(found) };
}

/** A text short enough to be shown. */
export function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A file that cannot be read as a table. */
export class ImportError extends Error {
  readonly fault: Fault;

  constructor(code: FaultCode, found = "") {
    super(code);
    this.name = "ImportError";
    this.fault = fileFault(code, found);
  }
}
