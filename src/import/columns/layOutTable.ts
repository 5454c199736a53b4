import { type Fault, fileFault, ImportError, shorten } from "../faults.ts";
import { FORMULA_ERROR } from "../read/sheetXml.ts";
import { type Cell, type Grid, isEmpty, type Row, type Table, textOf } from "../table.ts";
import { filledIn, findHeader, headerBelow, isRule, isTags } from "./header.ts";
import { isTotal } from "./totals.ts";

/** No more rows and columns are read. */
const [MOST_ROWS, MOST_COLUMNS] = [200_000, 200];

/** What stands above a table may say what it counts: it is shown at length. */
const LONGEST_LINES = 240;

const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

/** Names for all columns: no two alike, and a letter for one without. */
function columnNames(header: readonly Cell[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const own = textOf(header[at]);
    const name = own === "" || FORMULA_ERROR.test(own) ? letterOf(at) : own;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

type Cells = readonly Cell[];

const lastFilled = (cells: Cells): number => cells.findLastIndex((cell) => !isEmpty(cell)) + 1;

/** A line of text under a table: its notes and its source. */
const isLine = (cells: Cells, width: number): boolean =>
  filledIn(cells) === 1 && width > 2 && /\p{L}/u.test(textOf(cells.find((cell) => !isEmpty(cell))));

/** Where a table ends: before the lines under it, and before the header of another table. */
function endOf(body: readonly Cells[], names: Cells, width: number): { end: number; other: number | null } {
  const at = body.findIndex((cells) => headerBelow(cells, names) === "other");
  let end = at < 0 ? body.length : at;
  for (; end > 0; end--) {
    const cells = body[end - 1] ?? [];
    if (filledIn(cells) > 0 && !isRule(cells) && !isLine(cells, width)) break;
  }
  return { end, other: at < 0 ? null : at };
}

/** Lays out a grid as a table: finds its header and its end, and tells rows that have more cells than it. */
export function layOutTable({ rows: grid }: Grid): { table: Table; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = grid.slice(0, MOST_ROWS);
  if (grid.length > MOST_ROWS) faults.push(fileFault("too-many-rows", String(grid.length), "note"));
  if (rows.every((cells) => filledIn(cells) === 0)) throw new ImportError("no-table");
  const { names, start, above } = findHeader(rows) ?? { names: [], start: 0, above: "" };
  if (names.length === 0) faults.push(fileFault("no-header", "", "note"));
  if (above !== "")
    faults.push({ ...fileFault("lines-above", "", "note"), found: above.slice(0, LONGEST_LINES) });
  const body = rows.slice(start);
  const named = lastFilled(names);
  const widest = body.reduce((most, cells) => Math.max(most, lastFilled(cells)), 0);
  // A number whose comma was read as a separator shifts everything after it, so a row that is longer than the header is never read.
  const width = Math.min(MOST_COLUMNS, named > 0 ? named : widest);
  if (width === 0) throw new ImportError("no-table");
  if (width === 1) throw new ImportError("one-column", textOf(rows.flat().find((cell) => !isEmpty(cell))));
  const { end, other } = endOf(body, names, width);
  const kept: Row[] = [];
  for (const [offset, cells] of body.slice(0, end).entries()) {
    const number = start + offset + 1;
    if (filledIn(cells) === 0 || isTags(cells) || isRule(cells)) continue;
    if (headerBelow(cells, names) === "same") continue;
    const place = { severity: "row", row: number, column: null } as const;
    const extra = cells
      .slice(width)
      .map(textOf)
      .filter((text) => text !== "");
    const first = textOf(cells.find((cell) => !isEmpty(cell)));
    if (extra.length > 0) faults.push({ code: "ragged", ...place, found: shorten(extra.join(" ")) });
    else if (isTotal(first)) faults.push({ code: "total-row", ...place, found: shorten(first) });
    else kept.push({ number, cells: Array.from({ length: width }, (_, i) => cells[i] ?? null) });
  }
  const told = (code: "lines-below" | "other-table", at: number, severity: "note" | "row"): void => {
    const found = (body[at] ?? []).map(textOf).filter(Boolean).join(" ");
    faults.push({ code, severity, row: start + at + 1, column: null, found: shorten(found) });
  };
  const line = body.slice(end, other ?? body.length).findIndex((cells) => isLine(cells, width));
  if (kept.length === 0 && faults.every(({ severity }) => severity !== "row"))
    faults.push(fileFault("no-rows"));
  if (line >= 0) told("lines-below", end + line, "note");
  if (other !== null) told("other-table", other, "row");
  return { table: { columns: columnNames(names, width), rows: kept, above }, faults };
}
