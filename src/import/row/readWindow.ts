import { parseEdtf } from "../../model/time/edtf.ts";
import type { FieldName } from "../columns/fields.ts";
import { type Cell, textOf } from "../table.ts";
import { daysOf, readDate } from "../values/dates.ts";
import type { RowCells } from "./cells.ts";
import type { RowTools } from "./rowTools.ts";

/** The days that a row counts. */
export interface Window {
  readonly when: string;
  /** Whether it is told as a span, though it may be of one day. */
  readonly isSpan: boolean;
}

const YEAR = /^(FY|fiscal year)?\s*(\d{4})(?:\s*\(F?YTD\))?$/i;

/** Years of these are those of Iran or of Islam, or of Buddhists, more often than they are long ago or far ahead. */
const OTHER_CALENDARS = /\b(?:1[34]\d\d|2[45]\d\d)(?=[-/]|$)/;

/** A day or a month, and its year, as one text: “26.9.” and 2022, “SEP” and 2022, 9 and 2022. */
function withYear(text: string, year: number): string {
  if (/^\d{1,2}$/.test(text)) return `${text}/${year}`;
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) return `${text}/${year}`;
  return text.endsWith(".") && /\d/.test(text) ? `${text}${year}` : `${text} ${year}`;
}

/** A cell whose year stands in a column of its own. Of a fiscal year the person says in which month it begins; null where that waits. */
function inItsYear(cells: RowCells, cell: Cell, { questions }: RowTools): Cell | null {
  const text = textOf(cell);
  const [whole, isNamed, digits] = YEAR.exec(cells.text("year")) ?? [];
  if (whole === undefined || text === "" || /\d{4}/.test(text)) return cell;
  const year = Number(digits);
  const isFiscal = isNamed !== undefined || /fiscal|\bFY\b|financ|haushalt/i.test(cells.nameOf("year"));
  const told = withYear(text, year);
  if (!isFiscal) return told;
  const start = questions.ask({
    id: "fiscal",
    code: "fiscal",
    found: `${text}, ${cells.text("year")}`,
    choices: ["1", "4", "7", "10"],
    guess: null,
  });
  if (start === null) return null;
  const read = readDate(told);
  const month = read.kind === "date" ? Number(read.edtf.split("-")[1]) : 0;
  return start !== "1" && month >= Number(start) ? withYear(text, year - 1) : told;
}

/** The date of a field as EDTF, or null; with a fault if it cannot be read. */
export function readDay(
  cells: RowCells,
  field: FieldName,
  tools: RowTools,
  severity: "row" | "cell",
): string | null {
  const own = cells.cell(field);
  if (textOf(own) === "" || cells.text(field) === "") return null;
  const cell = field === "from" || field === "to" ? inItsYear(cells, own, tools) : own;
  const read = cell === null ? null : readDate(cell, tools.habits.dates);
  if (read?.kind === "date") {
    if (read.isCut) cells.fault("time-dropped", "note", field);
    if (OTHER_CALENDARS.test(read.edtf)) cells.fault("year-far", "note", field);
    return read.edtf;
  }
  cells.fault(read === null || read.kind === "ask" ? "waits" : "date-unread", severity, field);
  return null;
}

/** The window of a row: from the first day of `from` to the last of `to`. */
export function readWindow(cells: RowCells, tools: RowTools): Window | null {
  const before = cells.faults.length;
  const from = readDay(cells, "from", tools, "row");
  const to = readDay(cells, "to", tools, "row");
  if (cells.faults.slice(before).some(({ severity }) => severity === "row")) return null;
  if (from === null && to === null) {
    cells.fault("date-missing", "row", "from");
    return null;
  }
  if (from === null) return { when: `../${to}`, isSpan: true };
  if (to === null) return { when: from, isSpan: /\//.test(from) || !/^\d{4}-\d{2}-\d{2}/.test(from) };
  if (from === to) return { when: from, isSpan: true };
  const [start, end] = [daysOf(from), daysOf(to)];
  if (/\//.test(from + to) || (start.first !== null && end.last !== null && start.first > end.last)) {
    cells.fault("date-order", "row", "to");
    return null;
  }
  return { when: `${from}/${to}`, isSpan: true };
}

/** A running total up to a day: from the day since which it counts, where that is said. */
export function runningWindow(cells: RowCells, window: Window | null, tools: RowTools): string {
  const since = readDay(cells, "since", tools, "cell");
  const when = window?.when ?? "";
  const whole = when.includes("/") ? when : `${since ?? ".."}/${when}`;
  if (window && parseEdtf(whole) === null) cells.fault("date-order", "row", "from");
  return whole;
}
