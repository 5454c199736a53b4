import { type Day, dayOf, daysInMonth } from "./day.ts";

/** Whether an end of a span is a date, open (`..`: it goes on without limit) or unknown (nothing: there is one, not known which). */
export type End = "dated" | "open" | "unknown";

/**
 * A span of days read from EDTF (ISO 8601-2:2019, level 1: qualified dates, unspecified digits, open and
 * unknown ends). `first` and `last` are the earliest and the latest day it can mean, both included; null
 * where that end is open or unknown, which `start` and `end` tell.
 */
export interface Span {
  readonly first: Day | null;
  readonly last: Day | null;
  readonly start: End;
  readonly end: End;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Whether it means some one day of the span, not known which (`2022-10-XX`). */
  readonly unspecified: boolean;
  /** Where it is one day at a time of day (`2022-09-23T06:00`, as the clocks there showed): minutes since midnight. */
  readonly minute?: number;
}

/** A span with the text that it was read from. */
export interface Edtf extends Span {
  readonly edtf: string;
}

interface Point {
  readonly first: Day;
  readonly last: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly unspecified: boolean;
}

const POINT = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
const OFFSET = /T\d{2}(?::?\d{2}){0,2}(?:\.\d+)?(?:Z|[+-]\d{2}(?::?\d{2})?)(?:\/|$)/;
const DAY_LENGTH = 10;
const DASH = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const SEASON_START: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

function parsePoint(text: string): Point | null {
  const match = POINT.exec(text.replace(DATE_TIME, "$1"));
  if (!match) return null;
  const [, years = "", month, date, mark] = match;
  const fromYear = Number(years.replaceAll("X", "0"));
  const toYear = Number(years.replaceAll("X", "9"));
  const qualified = {
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
    unspecified: date === "XX",
  };
  const bounded = (first: Day | null, last: Day | null): Point | null =>
    first === null || last === null ? null : { first, last, ...qualified };

  if (month === undefined) return bounded(dayOf(fromYear, 1, 1), dayOf(toYear, 12, 31));
  if (fromYear !== toYear) return null;
  const season = SEASON_START[month];
  if (season !== undefined && date === undefined) {
    const endMonth = ((season + 1) % 12) + 1;
    const endYear = season === 12 ? fromYear + 1 : fromYear;
    return bounded(dayOf(fromYear, season, 1), dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)));
  }
  if (month === "XX")
    return date === undefined || date === "XX"
      ? bounded(dayOf(fromYear, 1, 1), dayOf(fromYear, 12, 31))
      : null;
  const monthNumber = Number(month);
  if (date === undefined || date === "XX")
    return bounded(
      dayOf(fromYear, monthNumber, 1),
      dayOf(fromYear, monthNumber, daysInMonth(fromYear, monthNumber)),
    );
  const day = dayOf(fromYear, monthNumber, Number(date));
  return bounded(day, day);
}

const dated = (point: Point): Span => ({ ...point, start: "dated", end: "dated" });

const endOf = (text: string): End => (text === ".." ? "open" : text === "" ? "unknown" : "dated");

/**
 * Whether a time of day has an offset from UTC (`06:00Z`, `06:00+05:00`). Such a time is not read: which day it is depends on the
 * clocks of its place, and these are not known.
 */
export function hasOffset(text: string): boolean {
  return OFFSET.test(text);
}

/** Whether each end of a span is a date that is only about known. */
export function aboutKnown({ edtf }: Edtf): { readonly start: boolean; readonly end: boolean } {
  const [start = "", end = start] = edtf.split("/").map((text) => /[~?%]$/.test(text));
  return { start: Boolean(start), end: Boolean(end) };
}

/** The span from one day to another, both included. */
export function spanBetween(first: Day, last: Day): Span {
  return dated({ first, last, approximate: false, uncertain: false, unspecified: false });
}

/** The day that ten characters of a text write as `YYYY-MM-DD`; null where they write none. */
function dayAt(text: string, at: number): Day | null {
  if (text.charCodeAt(at + 4) !== DASH || text.charCodeAt(at + 7) !== DASH) return null;
  let digits = 0;
  for (let i = at; i < at + DAY_LENGTH; i++) {
    if (i === at + 4 || i === at + 7) continue;
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return null;
    digits = digits * 10 + digit;
  }
  return dayOf(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

/** Reads a day or two days with a slash between, as nearly all dates are: thousands of them are read at once. */
function readDays(text: string): Edtf | null {
  const isSpan = text.length === 2 * DAY_LENGTH + 1 && text.charCodeAt(DAY_LENGTH) === SLASH;
  if (!isSpan && text.length !== DAY_LENGTH) return null;
  const first = dayAt(text, 0);
  const last = isSpan ? dayAt(text, DAY_LENGTH + 1) : first;
  if (first === null || last === null || last < first) return null;
  return {
    first,
    last,
    start: "dated",
    end: "dated",
    approximate: false,
    uncertain: false,
    unspecified: false,
    edtf: text,
  };
}

/**
 * Reads an EDTF date or interval: `2022-09-27`, `2022-09-27T06:00`, `2022-09-27~`, `2022-09`, `2022-09-XX`, `a/b`, `../b`, `a/..`.
 * Null when the text is not EDTF, its end lies before its start, or its time of day has an offset.
 */
export function parseEdtf(text: string): Edtf | null {
  const known = latest.get(text);
  if (known !== undefined) return known;
  if (latest.size === MOST_KEPT) latest.clear();
  const days = readDays(text);
  const span = days ? null : readEdtf(text);
  const read = days ?? (span && { ...span, edtf: text });
  latest.set(text, read);
  return read;
}

/** A file of many figures has few different dates. */
const MOST_KEPT = 5000;
const latest = new Map<string, Edtf | null>();

function readEdtf(text: string): Span | null {
  const ends = text.split("/");
  if (ends.length > 2) return null;
  const [from = "", to] = ends;
  if (to === undefined) {
    const [, , hours, minutes] = DATE_TIME.exec(from) ?? [];
    const point = parsePoint(from);
    if (!point) return null;
    return hours ? { ...dated(point), minute: Number(hours) * 60 + Number(minutes) } : dated(point);
  }
  const [start, end] = [endOf(from), endOf(to)];
  const [opens, closes] = [parsePoint(from), parsePoint(to)];
  if ((start === "dated" && !opens) || (end === "dated" && !closes)) return null;
  // Without a date at either end it says only that there is no limit.
  if (!opens && !closes && (start === "unknown" || end === "unknown")) return null;
  if (opens && closes && closes.last < opens.first) return null;
  return {
    first: opens?.first ?? null,
    last: closes?.last ?? null,
    start,
    end,
    approximate: Boolean(opens?.approximate || closes?.approximate),
    uncertain: Boolean(opens?.uncertain || closes?.uncertain),
    unspecified: false,
  };
}
