import { type Fault, fileFault, ImportError, shorten } from "../faults.ts";
import { type Cell, type Grid, isEmpty, type Row, type Table, textOf } from "../table.ts";
import { readDate } from "../values/dates.ts";
import { readValue } from "../values/value.ts";
import { headerScores, isFieldName } from "./fields.ts";

/** No more rows and columns are read. */
const [MOST_ROWS, MOST_COLUMNS] = [200_000, 200];
/** How far down a header may stand. */
const DEEPEST = 25;

const filledIn = (cells: readonly Cell[]): number => cells.filter((cell) => !isEmpty(cell)).length;
/** Whether a cell is a name, and no number and no day. */
const isName = (cell: Cell): boolean =>
  typeof cell === "string" &&
  !isEmpty(cell) &&
  !/^\d/.test(cell.trim()) &&
  readValue(cell).kind === "fault" &&
  readDate(cell).kind !== "date";
const namesIn = (cells: readonly Cell[]): number => cells.filter(isName).length;
const datesIn = (cells: readonly Cell[]): number =>
  cells.filter((cell) => !isEmpty(cell) && readDate(cell).kind === "date").length;
const knownIn = (cells: readonly Cell[]): number => cells.filter((cell) => isFieldName(textOf(cell))).length;

/** The row that names the columns: the one with most words that name a field, else the first full one of names only. */
function headerRow(rows: readonly (readonly Cell[])[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, cells] of rows.slice(0, DEEPEST).entries()) {
    const filled = filledIn(cells);
    // A column for each year is named by it, beside others that name a field.
    const years = knownIn(cells) > 0 ? datesIn(cells) : 0;
    if (filled < 2 || namesIn(cells) + years < filled * 0.6 || namesIn(cells) === 0) continue;
    const score: number = knownIn(cells) * 3 + (best === null ? 1 : 0);
    if (score > most) [best, most] = [at, score];
  }
  return best;
}

/** Whether the row under a header goes on with it: names only, under gaps that merged cells have left. */
function goesOn(upper: readonly Cell[], lower: readonly Cell[], data: readonly Cell[] | undefined): boolean {
  if (!data || filledIn(lower) < 2 || namesIn(lower) < filledIn(lower)) return false;
  const fillsGaps = lower.some((cell, at) => !isEmpty(cell) && isEmpty(upper[at]));
  return (
    fillsGaps && knownIn(lower) > 0 && filledIn(upper) < filledIn(data) && namesIn(data) < filledIn(data)
  );
}

/** The names of two rows of a header together: “Period / from”. */
function merged(upper: readonly Cell[], lower: readonly Cell[]): Cell[] {
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = textOf(lower[at]);
    if (!isEmpty(upper[at])) group = textOf(upper[at]);
    if (own === "" || own === group) return group;
    return headerScores(own).size > 0 ? own : `${group} ${own}`.trim();
  });
}

const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26);

/** Names for all columns: no two alike, and a letter for one without. */
function columnNames(header: readonly Cell[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const name = textOf(header[at]) || letterOf(at);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

const TOTAL =
  /^(?:(?:grand |sub-?)?totals?|sum|all countries|итого|всего|сумма|gesamt|insgesamt|summe|total général|totaux|suma|razem|totale|toplam|разом|усього)\s*:?$/iu;

/** Whether a row has tags of the Humanitarian Exchange Language under the names of columns: “#date”, “#country+name”. */
const isTags = (cells: readonly Cell[]): boolean =>
  filledIn(cells) > 1 && cells.every((cell) => isEmpty(cell) || /^#[a-z]/i.test(textOf(cell)));

/** Lays out a grid as a table: finds its header, also one of two rows, and tells rows that have more cells than it. */
export function layOutTable({ rows: grid }: Grid): { table: Table; faults: Fault[] } {
  const faults: Fault[] = [];
  const rows = grid.slice(0, MOST_ROWS);
  if (grid.length > MOST_ROWS) faults.push(fileFault("too-many-rows", String(grid.length), "note"));
  if (rows.every((cells) => filledIn(cells) === 0)) throw new ImportError("no-table");
  const at = headerRow(rows);
  if (at === null) faults.push(fileFault("no-header", "", "note"));
  const upper = at === null ? [] : (rows[at] ?? []);
  const isTwo = at !== null && goesOn(upper, rows[at + 1] ?? [], rows[at + 2]);
  const header = isTwo ? merged(upper, rows[at + 1] ?? []) : upper;
  const start = at === null ? 0 : at + (isTwo ? 2 : 1);
  const body = rows.slice(start);
  const named = header.findLastIndex((cell) => !isEmpty(cell)) + 1;
  const widest = body.reduce(
    (most, cells) => Math.max(most, cells.findLastIndex((cell) => !isEmpty(cell)) + 1),
    0,
  );
  // A number whose comma was taken for a separator moves all that follows: a row that is longer than the header is never read.
  const width = Math.min(MOST_COLUMNS, named > 0 ? named : widest);
  if (width === 0) throw new ImportError("no-table");
  const kept: Row[] = [];
  for (const [offset, cells] of body.entries()) {
    const number = start + offset + 1;
    if (filledIn(cells) === 0 || isTags(cells)) continue;
    const place = { severity: "row", row: number, column: null } as const;
    const extra = cells
      .slice(width)
      .map(textOf)
      .filter((text) => text !== "");
    const first = textOf(cells.find((cell) => !isEmpty(cell)));
    if (extra.length > 0) faults.push({ code: "ragged", ...place, found: shorten(extra.join(" ")) });
    else if (TOTAL.test(first)) faults.push({ code: "total-row", ...place, found: shorten(first) });
    else kept.push({ number, cells: Array.from({ length: width }, (_, i) => cells[i] ?? null) });
  }
  return { table: { columns: columnNames(header, width), rows: kept }, faults };
}
