import { type Cell, isEmpty, textOf } from "../table.ts";
import { readDate } from "../values/dates.ts";
import { scaleOf } from "../values/scales.ts";
import { unitOf } from "../values/units.ts";
import { readValue } from "../values/value.ts";
import { headerScores, isFieldName, plainHeader } from "./fields.ts";

type Cells = readonly Cell[];

/** How far down a header may stand. */
const DEEPEST = 60;

/** How many cells of a row hold something. */
export const filledIn = (cells: Cells): number => cells.filter((cell) => !isEmpty(cell)).length;
/** Whether a cell is a name, and no number and no day. */
const isName = (cell: Cell): boolean =>
  typeof cell === "string" &&
  !isEmpty(cell) &&
  !/^\d/.test(cell.trim()) &&
  readValue(cell).kind === "fault" &&
  readDate(cell).kind !== "date";
const namesIn = (cells: Cells): number => cells.filter(isName).length;
const datesIn = (cells: Cells): number =>
  cells.filter((cell) => !isEmpty(cell) && readDate(cell).kind === "date").length;
const knownIn = (cells: Cells): number => cells.filter((cell) => isFieldName(textOf(cell))).length;

/** Whether a row has tags of the Humanitarian Exchange Language under the names of columns: “#date”, “#country+name”. */
export const isTags = (cells: Cells): boolean =>
  filledIn(cells) > 1 && cells.every((cell) => isEmpty(cell) || /^#[a-z]/i.test(textOf(cell)));

/** Whether a row is a line drawn with signs. */
export const isRule = (cells: Cells): boolean =>
  filledIn(cells) > 0 && cells.every((cell) => isEmpty(cell) || /^:?[-_=–—]{3,}:?$/.test(textOf(cell)));

/** The row that names the columns: the one with most words that name a field, else the first full one of names only. */
function headerRow(rows: readonly Cells[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, cells] of rows.slice(0, DEEPEST).entries()) {
    const filled = filledIn(cells);
    const [names, dates] = [namesIn(cells), datesIn(cells)];
    // A column for each year is named by it.
    const isOfYears = knownIn(cells) > 0 || (dates > 1 && names + dates === filled);
    if (filled < 2 || names === 0 || isTags(cells)) continue;
    if (names + (isOfYears ? dates : 0) < filled * 0.6) continue;
    const score: number = knownIn(cells) * 3 + (best === null ? 1 : 0);
    if (score > most) [best, most] = [at, score];
  }
  // Tags name the columns where nothing else does.
  const tags = rows.slice(0, DEEPEST).findIndex(isTags);
  return best ?? (tags < 0 ? null : tags);
}

/** Whether the row under a header goes on with it: names only, under gaps that merged cells have left. */
function goesOn(upper: Cells, lower: Cells, data: Cells | undefined): boolean {
  if (!data || filledIn(lower) < 2 || namesIn(lower) < filledIn(lower)) return false;
  const fillsGaps = lower.some((cell, at) => !isEmpty(cell) && isEmpty(upper[at]));
  return (
    fillsGaps && knownIn(lower) > 0 && filledIn(upper) < filledIn(data) && namesIn(data) < filledIn(data)
  );
}

/** The names of a row that stand there more than once. */
function repeatedIn(cells: Cells): ReadonlySet<string> {
  const names = cells.map(textOf).filter((name) => name !== "");
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** Whether the row above a header names groups of its columns, which have the same names in each group. */
function isGroups(upper: Cells, lower: Cells): boolean {
  const repeated = repeatedIn(lower);
  const isOver = (cell: Cell, at: number): boolean =>
    !isEmpty(cell) && repeated.has(textOf(lower[at])) && (isName(cell) || readDate(cell).kind === "date");
  return repeated.size > 0 && upper.filter(isOver).length > 0 && filledIn(upper) <= filledIn(lower);
}

/** The names of two rows of a header together: “2022, Arrivals”. A name of a field that stands there once is enough by itself. */
function merged(upper: Cells, lower: Cells): Cell[] {
  const repeated = repeatedIn(lower);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const own = textOf(lower[at]);
    if (!isEmpty(upper[at])) group = textOf(upper[at]);
    if (own === "" || own === group || group === "") return own || group;
    return headerScores(own).size > 0 && !repeated.has(own) ? own : `${group}, ${own}`;
  });
}

const COUNT = /^(?:anzahl|number|count|nombre|количество|кол-во|liczba|%)$/iu;

/** Whether a cell names a unit and nothing else: “in Tsd.”, “%”, “hours”. */
function isUnit(cell: Cell): boolean {
  const text = textOf(cell).replace(/^\(?(?:in|в|en)\s+|[()]/giu, "");
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return (
    words.length > 0 &&
    (unitOf(text) !== null || words.every((word) => COUNT.test(word) || scaleOf(word) || unitOf(word)))
  );
}

/** Whether the row under a header says what each column is counted in. */
const isUnits = (cells: Cells): boolean =>
  filledIn(cells) > 0 && cells.every((cell) => isEmpty(cell) || (typeof cell === "string" && isUnit(cell)));

/** The header of a table, and where its rows begin. */
export interface Header {
  readonly names: Cells;
  /** The first row below it. */
  readonly start: number;
  /** What stands above it. */
  readonly above: string;
}

/** Finds the header of a table: one row or two, perhaps with a row of units. Null where no row names columns. */
export function findHeader(rows: readonly Cells[]): Header | null {
  const at = headerRow(rows);
  if (at === null) return null;
  const own = rows[at] ?? [];
  const [before = [], after = []] = [rows[at - 1], rows[at + 1]];
  const isTwo = goesOn(own, after, rows[at + 2]);
  const hasGroups = !isTwo && isGroups(before, own);
  const names = isTwo ? merged(own, after) : hasGroups ? merged(before, own) : own;
  const start = at + (isTwo ? 2 : 1);
  const above = rows.slice(0, hasGroups ? at - 1 : at).flatMap((cells) => cells.map(textOf).filter(Boolean));
  const units = rows[start] ?? [];
  return isUnits(units)
    ? { names: withUnits(names, units), start: start + 1, above: above.join(" ") }
    : { names, start, above: above.join(" ") };
}

const withUnits = (names: Cells, units: Cells): Cell[] =>
  names.map((name, at) =>
    isEmpty(units[at]) ? name : `${textOf(name)} (${textOf(units[at]).replace(/[()]/g, "")})`,
  );

/** What a row of names below a header is: the same header again, that of another table, or none. */
export function headerBelow(cells: Cells, names: Cells): "same" | "other" | null {
  // Nearly every row of data has a number: that is quickly seen.
  if (cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*\d/.test(cell))))
    return null;
  const filled = filledIn(cells);
  if (filled < 2 || namesIn(cells) < filled || isTags(cells)) return null;
  const same = cells.filter(
    (cell, at) => !isEmpty(cell) && plainHeader(textOf(cell)) === plainHeader(textOf(names[at])),
  ).length;
  if (same === filled) return "same";
  const known = knownIn(cells);
  return filled > 2 && known > 1 && (same > 1 || known >= filled * 0.6) ? "other" : null;
}
