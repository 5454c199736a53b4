import { daysInMonth } from "../../model/time/day.ts";
import { hasOffset, parseEdtf } from "../../model/time/edtf.ts";
import { isWeekday, monthsOf } from "./months.ts";
import { readPeriod } from "./periods.ts";

/** In which order a column writes day, month and year. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** “Sep-22” is a month of 2022 to Excel, and a day to others. */
export type ShortForm = "month" | "day";

/** What is known of how a column writes dates. */
export interface DateHabits {
  readonly order?: DateOrder | undefined;
  /** The year of dates that have none. */
  readonly year?: number | undefined;
  /** Whether bare numbers are days as Excel counts them. */
  readonly isSerial?: boolean | undefined;
  /** What a name of a month is, where it is two in two languages. */
  readonly months?: ReadonlyMap<string, number> | undefined;
  /** What two digits after a month are. */
  readonly short?: ShortForm | undefined;
}

/** A cell as a date: EDTF; what has to be asked before it can be read; or nothing that is a date. */
export type ReadDate =
  | {
      readonly kind: "date";
      readonly edtf: string /** A time or an offset was left out. */;
      readonly isCut: boolean;
      readonly shows: DateOrder | null;
    }
  | { readonly kind: "ask"; readonly about: "order"; readonly orders: readonly DateOrder[] }
  | { readonly kind: "ask"; readonly about: "year" | "serial" | "short" }
  | {
      readonly kind: "ask";
      readonly about: "month";
      readonly name: string;
      readonly months: readonly number[];
    }
  | { readonly kind: "unread" };

/** No date. */
export const UNREAD: ReadDate = { kind: "unread" };
/** A date as it stands: the parts of it that are given. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const numberOr = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);
const pad = (n: number, length = 2): string => String(n).padStart(length, "0");

/** A point as EDTF; null where the calendar has no such day. */
function edtfOf({ year, month, day }: Point): string | null {
  if (year === null || year < 1000 || year > 2999) return null;
  if (month === null) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${pad(year, 4)}-${pad(month)}`;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** A date that was read, where the calendar has it. */
export const found = (edtf: string | null, isCut = false, shows: DateOrder | null = null): ReadDate =>
  edtf !== null && parseEdtf(edtf) ? { kind: "date", edtf, isCut, shows } : UNREAD;

/** Years of two digits are those around today. */
const fullYear = (text: string): number =>
  text.length === 2 ? (Number(text) < 70 ? 2000 : 1900) + Number(text) : Number(text);

/** Three numbers in an order. */
function inOrder([a, b, c]: readonly string[], order: DateOrder): string | null {
  const [year = "", month = "", day = ""] =
    order === "dmy" ? [c, b, a] : order === "mdy" ? [c, a, b] : [a, b, c];
  return edtfOf({ year: fullYear(year), month: Number(month), day: Number(day) });
}

/** Reads 27.09.2022, 9/27/22, 2022/9/27 and their like. */
function readNumbers(
  numbers: readonly [string, string, string],
  mark: string,
  { order }: DateHabits,
): ReadDate {
  const [a, , c] = numbers;
  let orders: DateOrder[] = a.length === 4 ? ["ymd"] : ["dmy", "mdy"];
  // With points the day is first wherever points are written.
  if (a.length !== 4 && mark === ".") orders = ["dmy"];
  if (a.length === 2 && c.length === 2 && mark === "-") orders.push("ymd");
  const readings = orders.flatMap((one) => {
    const edtf = inOrder(numbers, one);
    return edtf === null ? [] : [{ one, edtf }];
  });
  const [first] = readings;
  if (!first) return UNREAD;
  if (readings.every(({ edtf }) => edtf === first.edtf))
    return found(first.edtf, false, readings.length === 1 && a.length !== 4 ? first.one : null);
  const known = readings.find(({ one }) => one === order);
  return known ? found(known.edtf) : { kind: "ask", about: "order", orders: readings.map(({ one }) => one) };
}

/** A year and two digits that are no month: the standard's seasons, which people write for years that begin in another month than January. */
export const SPLIT_YEAR = /\b\d{4}-(?:1[3-9]|[2-9]\d)\b(?!-)/;

/** Months as Poland and others number them. */
const ROMAN = "I II III IV V VI VII VIII IX X XI XII".split(" ");

/** Reads a date with its month in letters, in whatever order: "27 September 2022", "Sept 27", "сентябрь 2022 г." */
export function readNamed(text: string, habits: DateHabits, lent: Partial<Point> = {}): ReadDate | Point {
  const words = text
    .replace(/['’](\d{2})$/, (_, year: string) => String(fullYear(year)))
    .replaceAll(/(\d)(?:st|nd|rd|th|º|er)\b/gi, "$1")
    .replaceAll(/\b(?:г|года|год|р|року|г\.|року)(?=$|[\s.,])/giu, " ")
    .split(/[\s,./-]+/)
    .filter((word) => word !== "" && !/^(?:de|del|of|den|the|г|года|р|року)$/i.test(word));
  const named = words.flatMap((word) => {
    const months = monthsOf(word);
    return months.length > 0 ? [{ word, months }] : [];
  });
  const numbers = words.filter((word) => /^\d+$/.test(word));
  if (named.length > 1 || named.length + numbers.length !== words.length || numbers.length > 2) return UNREAD;
  const [name] = named;
  if (!name && numbers.length > 1) return UNREAD;
  let month = lent.month ?? null;
  if (name) {
    const [only] = name.months;
    const chosen = name.months.length === 1 ? only : habits.months?.get(name.word.toLowerCase());
    if (chosen === undefined)
      return { kind: "ask", about: "month", name: name.word.toLowerCase(), months: name.months };
    month = chosen;
  }
  const isYear = (word: string): boolean => word.length === 4;
  const years = numbers.filter(isYear);
  let days = numbers.filter((word) => !isYear(word));
  let year = years[0] === undefined ? null : Number(years[0]);
  // “27-Sep-22”, but not “Sept 21-27”
  const isSpan = /\d\s*[-–—]\s*\d{1,2}$/.test(text);
  if (
    !isSpan &&
    years.length === 0 &&
    days.length === 2 &&
    days[1]?.length === 2 &&
    words.at(-1) === days[1]
  ) {
    year = fullYear(days[1]);
    days = days.slice(0, 1);
  }
  if (years.length > 1 || days.length > 1 || month === null) return UNREAD;
  return { year: year ?? lent.year ?? null, month, day: days[0] === undefined ? null : Number(days[0]) };
}

/** Whether what was read is a date still without what a span may lend it. */
export const isPoint = (read: ReadDate | Point): read is Point => !("kind" in read);

/** A point whose year may have to be asked for. */
export function finish(point: Point, { year }: DateHabits): ReadDate {
  if (point.year !== null) return found(edtfOf(point));
  return year === undefined ? { kind: "ask", about: "year" } : found(edtfOf({ ...point, year }));
}

/** Reads “Sep-22”, “Sep 22” and “Sept. ’22”; null where a text is not of this form. */
function readShort(text: string, { short, ...habits }: DateHabits): ReadDate | null {
  const [, name = "", sign, digits = ""] = /^(\p{L}+)\.?[\s-]*(['’]?)(\d{2})$/u.exec(text) ?? [];
  if (digits === "" || monthsOf(name).length === 0) return null;
  const isMonth = sign !== "" || Number(digits) === 0 || Number(digits) > 31 || short === "month";
  if (!isMonth && short === undefined) return { kind: "ask", about: "short" };
  const named = readNamed(isMonth ? `${name} ${fullYear(digits)}` : `${digits} ${name}`, habits);
  return isPoint(named) ? finish(named, habits) : named;
}

/** Without the day of the week before it, and the words for a state of things, and with a space after a month: “Wed, 21 Sep 2022”, “as of 4 October 2022”, “JAN2022”. */
export function plainDate(text: string): string {
  const [whole = "", word = ""] = /^(\p{L}+)[.,]*\s+/u.exec(text) ?? [];
  const rest = word !== "" && isWeekday(word) ? text.slice(whole.length) : text;
  const apart = rest.replace(/^(\p{L}{3,})(\d{4})$/u, "$1 $2");
  return apart.replace(
    /^(?:as of|as at|on|по состоянию на|на|stand|am|au|al)\s+(?=\S*\d|\p{L}+\.? \d)/iu,
    "",
  );
}

/** “23/9”, “9/27” and “26.9.”: a day of a year that is not said. Without its last point “26.9” is a number. */
function readYearless(text: string, { order, year }: DateHabits): ReadDate | null {
  const [, a, slashed, pointed] = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)$/.exec(text) ?? [];
  const b = slashed ?? pointed;
  if (a === undefined || b === undefined) return null;
  const orders: DateOrder[] = slashed === undefined ? ["dmy"] : ["dmy", "mdy"];
  const readings = orders.flatMap((one) => {
    const [day, month] = one === "dmy" ? [a, b] : [b, a];
    // A leap year has all days.
    const isDay = edtfOf({ year: 2024, month: Number(month), day: Number(day) }) !== null;
    return isDay ? [{ one, day, month }] : [];
  });
  const [first, other] = readings;
  if (!first) return null;
  const isSame = other === undefined || other.day === first.day;
  const known = isSame ? first : readings.find(({ one }) => one === order);
  if (!known) return { kind: "ask", about: "order", orders: readings.map(({ one }) => one) };
  return finish({ year: null, month: Number(known.month), day: Number(known.day) }, { year });
}

/** Reads one date, or one period that is named by its number; no span between two dates. */
export function readOne(whole: string, habits: DateHabits): ReadDate {
  const text = plainDate(whole);
  // “2021-22” is a year from one summer to the next, and no season.
  if (SPLIT_YEAR.test(text)) return UNREAD;
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/.test(text)) return found(text);
  const [, isoStart, rest] = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  if (isoStart !== undefined) return found(isoStart, rest !== undefined || hasOffset(text));
  const [cjk, cjkYear, cjkMonth, cjkDay] =
    /^(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(?:(\d{1,2})[日일])?$/.exec(text) ?? [];
  if (cjk !== undefined && (cjkYear !== undefined || cjkDay !== undefined))
    return finish({ year: numberOr(cjkYear), month: Number(cjkMonth), day: numberOr(cjkDay) }, habits);
  const [, compact] = /^((?:19|20)\d{6})$/.exec(text) ?? [];
  if (compact !== undefined)
    return found(`${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`);
  const [, a, mark, b, c, time] =
    /^(\d{1,4})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(.*))?(?:\s*г\.?)?$/.exec(text) ?? [];
  if (a !== undefined && mark !== undefined && b !== undefined && c !== undefined) {
    const read = readNumbers([a, b, c], mark, habits);
    return read.kind === "date" && time !== undefined ? { ...read, isCut: true } : read;
  }
  const period = readPeriod(text);
  if (period !== null) return found(period);
  const [, romanDay, roman = "", romanYear = ""] =
    /^(\d{1,2})[ ./-]([IVX]{1,4})[ ./-](\d{4})$/.exec(text) ?? [];
  if (romanDay !== undefined && ROMAN.includes(roman))
    return found(edtfOf({ year: Number(romanYear), month: ROMAN.indexOf(roman) + 1, day: Number(romanDay) }));
  const yearless = readYearless(text, habits);
  if (yearless) return yearless;
  const short = readShort(text, habits);
  if (short) return short;
  const named = readNamed(text, habits);
  return isPoint(named) ? finish(named, habits) : named;
}
