import { type Day, isoDay } from "../../model/time/day.ts";
import { parseEdtf } from "../../model/time/edtf.ts";
import { type Cell, textOf, withoutFootnotes, withoutMark } from "../table.ts";
import { westernDigits } from "./numerals.ts";
import {
  type DateHabits,
  finish,
  found,
  isPoint,
  plainDate,
  type ReadDate,
  readNamed,
  readOne,
  SPLIT_YEAR,
  UNREAD,
} from "./oneDate.ts";

/** 30 December 1899, from which Excel counts days. */
const EXCEL_ZERO = -25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [14_000, 80_000];

/** Longer texts are sentences. */
const LONGEST = 80;
const OPENS = /^(?:from|с|со|з|von|vom|du|del|between|od)\s+/iu;
/** What parts the two ends of a span, the surest first. */
const PARTINGS = [
  /\s+(?:to|until|till|through|and|по|до|bis|zum|au|al|do|a|–|—|−|-)\s+/iu,
  /\s*(?:–|—|−|\.\.)\s*/u,
  /\//u,
  /-(?=\d{1,2}(?:[\s.]|$))/u,
  /-/u,
];
const OPEN_START = /^(?:until|till|up to|by|before|to|до|по|bis|bis zum|jusqu'au|hasta|do)\s+(.+)$/iu;
const OPEN_END = /^(?:since|from|starting|с|со|начиная с|seit|ab|depuis|desde|od|з)\s+(.+)$/iu;
const ABOUT = /^(?:about|around|circa|ca\.?|c\.|~|около|примерно|etwa|um den|vers|hacia)\s*(.+)$/iu;

/** The two ends of a span, of which the first may leave month and year to the second: "21–27 September 2022". */
function readSpan(from: string, to: string, habits: DateHabits): ReadDate {
  const end = readOne(to, habits);
  if (end.kind !== "date") return end;
  const last = parseEdtf(end.edtf)?.last ?? null;
  if (last === null) return UNREAD;
  const [year = 0, month = 0] = end.edtf.split("-").map(Number);
  const readFrom = (lentYear: number): ReadDate =>
    /^\d{1,2}[./]\d{1,2}\.?$/.test(from)
      ? readOne(`${from.replace(/\.$/, "").replace("/", ".")}.${lentYear}`, habits)
      : readEnd(from, { year: lentYear, month }, habits);
  const startsAfter = (read: ReadDate): boolean =>
    read.kind === "date" && (parseEdtf(read.edtf)?.first ?? last) > last;
  let start = readFrom(year);
  // “30 December – 2 January 2023” begins in the year before.
  const startMonth = start.kind === "date" ? Number(start.edtf.split("-")[1]) : 0;
  if (startsAfter(start) && startMonth > month && !/\d{4}/.test(from)) start = readFrom(year - 1);
  if (start.kind !== "date") return start;
  return startsAfter(start) ? UNREAD : found(`${start.edtf}/${end.edtf}`, start.isCut || end.isCut);
}

/** “Sept 21–27, 2022”: the month stands once, before both days. */
const MONTH_FIRST = /^(\p{L}+\.?)\s+(\d{1,2})\s*[-–—]\s*(\d{1,2})(?:,?\s+(\d{4}))?$/u;

/** Reads a text with something between two dates; the surest sign of it first. */
function readParted(text: string, habits: DateHabits): ReadDate {
  const bare = text.replace(OPENS, "");
  const [, month = "", from = "", to = "", year = ""] = MONTH_FIRST.exec(bare) ?? [];
  if (month !== "") return readSpan(from, `${to} ${month} ${year}`.trim(), habits);
  for (const parting of PARTINGS) {
    const [mark] = parting.exec(bare) ?? [];
    if (mark === undefined) continue;
    const at = bare.search(parting);
    const read = readSpan(bare.slice(0, at).trim(), bare.slice(at + mark.length).trim(), habits);
    if (read.kind !== "unread") return read;
  }
  return UNREAD;
}

function readEnd(text: string, lent: { year: number; month: number }, habits: DateHabits): ReadDate {
  const read = readNamed(plainDate(text), habits, lent);
  if (isPoint(read)) return finish(read, habits);
  return read.kind === "unread" ? readOne(text, habits) : read;
}

/** One end of a span that is open at the other. */
function withOpenEnd(read: ReadDate, edtf: (end: string) => string): ReadDate {
  return read.kind === "date" ? { ...read, edtf: edtf(read.edtf) } : read;
}

/** A week by its own count, with the days it has after it: “Week 43 (24–30 Oct 2022)”. */
const COUNTED = /^\p{L}+\.? ?\d{1,2} ?\((.*\d.*)\)$/u;

function readText(whole: string, habits: DateHabits): ReadDate {
  const text = COUNTED.exec(whole)?.[1] ?? whole;
  const one = readOne(text, habits);
  if (one.kind !== "unread") return one;
  if (/^[\d.X~?%/-]+$/.test(text) && !SPLIT_YEAR.test(text) && /\d{4}-/.test(text) && parseEdtf(text))
    return found(text);
  const [, about] = ABOUT.exec(text) ?? [];
  if (about !== undefined) return withOpenEnd(readOne(about, habits), (edtf) => `${edtf}~`);
  const span = readParted(text, habits);
  if (span.kind !== "unread") return span;
  const [, until] = OPEN_START.exec(text) ?? [];
  if (until !== undefined) return withOpenEnd(readOne(until, habits), (edtf) => `../${edtf}`);
  const [, since] = OPEN_END.exec(text) ?? [];
  return since === undefined ? UNREAD : withOpenEnd(readOne(since, habits), (edtf) => `${edtf}/..`);
}

/** Reads a cell as a date, as far as the column's habits tell how. */
export function readDate(cell: Cell, habits: DateHabits = {}): ReadDate {
  const text = withoutFootnotes(textOf(westernDigits(withoutMark(textOf(cell)))));
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const serial = Math.floor(Number(text));
    if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return UNREAD;
    if (habits.isSerial === undefined) return { kind: "ask", about: "serial" };
    return habits.isSerial ? found(isoDay(serial + EXCEL_ZERO)) : UNREAD;
  }
  return typeof cell === "boolean" || text.length > LONGEST ? UNREAD : readText(text, habits);
}

/** The first and the last day of a date that was read. */
export function daysOf(edtf: string): { first: Day | null; last: Day | null } {
  const span = parseEdtf(edtf);
  return { first: span?.first ?? null, last: span?.last ?? null };
}
