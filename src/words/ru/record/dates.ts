import { calendarOf, type Day, daysInMonth, needsYear, type RecordDays } from "../../../model/time/day.ts";
import type { Span } from "../../../model/time/edtf.ts";
import { plain, type Segment } from "../../segment.ts";
import { NO_BREAK } from "./numbers.ts";

/** How much of a date is written: `day` “27 сентября 2022 г.”, `dayMonth` “27 сентября”, `short` “27 сент.”, `shortYear` “27 сент. 2022 г.”. */
export type DayStyle = "day" | "dayMonth" | "short" | "shortYear";

/** After a date, in the genitive. */
const months = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];
/** A whole month, in the nominative. */
const wholeMonths = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
];
/** As newspapers shorten them; browsers differ in these. */
const shortMonths = [
  "янв.",
  "февр.",
  "марта",
  "апр.",
  "мая",
  "июня",
  "июля",
  "авг.",
  "сент.",
  "окт.",
  "нояб.",
  "дек.",
];
/** On an axis, where there is least room. */
const axisMonths = ["янв", "фев", "март", "апр", "май", "июнь", "июль", "авг", "сен", "окт", "ноя", "дек"];

const yearWords = (year: number): string => `${year}${NO_BREAK}г.`;
const wholeMonth = (month: number): string => wholeMonths[month - 1] ?? "";

/** A day as people write it, “27 сентября 2022 г.” or shorter. */
export function formatDay(day: Day, style: DayStyle = "day"): string {
  const { year, month, date } = calendarOf(day);
  const isShort = style === "short" || style === "shortYear";
  const name = (isShort ? shortMonths[month - 1] : months[month - 1]) ?? "";
  const text = `${date}${NO_BREAK}${name}`;
  return style === "day" || style === "shortYear" ? `${text} ${yearWords(year)}` : text;
}

/** A day written short, with its year where it {@link needsYear}. */
export function formatShort(day: Day, record: RecordDays, seenFrom?: Day): string {
  return formatDay(day, needsYear(day, record, seenFrom) ? "shortYear" : "short");
}

/** A time of day, given in minutes since midnight: “06:00”. */
export function formatTime(minute: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Dates with the year that ends them, apart, so that it can be left out where it goes without saying. */
interface Dates {
  readonly text: string;
  readonly year: number | null;
}

function wholePeriod(first: Day, last: Day): Dates | null {
  const a = calendarOf(first);
  const b = calendarOf(last);
  if (first === last || a.date !== 1 || b.date !== daysInMonth(b.year, b.month)) return null;
  if (a.year === b.year && a.month === b.month) return { text: wholeMonth(a.month), year: a.year };
  if (a.month !== 1 || b.month !== 12) {
    if (a.year !== b.year) return null;
    return { text: `${wholeMonth(a.month)} – ${wholeMonth(b.month)}`, year: a.year };
  }
  const text = a.year === b.year ? yearWords(a.year) : `${a.year}–${b.year}${NO_BREAK}гг.`;
  return { text, year: null };
}

function oneDay(day: Day, isShort: boolean): Dates {
  return isShort
    ? { text: formatDay(day, "short"), year: null }
    : { text: formatDay(day, "dayMonth"), year: calendarOf(day).year };
}

function range(first: Day, last: Day, isShort: boolean): Dates {
  if (first === last) return oneDay(first, isShort);
  const period = wholePeriod(first, last);
  if (period) return period;
  const a = calendarOf(first);
  const b = calendarOf(last);
  if (a.year !== b.year) {
    const style = isShort ? "shortYear" : "day";
    return { text: `${formatDay(first, style)} – ${formatDay(last, style)}`, year: null };
  }
  const { text: end, year } = oneDay(last, isShort);
  const start = a.month === b.month ? `${a.date}–` : `${oneDay(first, isShort).text} – `;
  return { text: start + end, year };
}

/** Dates after “один из дней”: a whole month stands in the genitive. */
function ofDays({ text, year }: Dates): Dates {
  const month = wholeMonths.indexOf(text);
  return { text: months[month] ?? text, year };
}

/** The words of a span, with what comes after its year. */
function spanWords(span: Span, isShort: boolean): Dates & { readonly tail: string } {
  const { first, last } = span;
  const about = span.approximate ? "примерно " : "";
  const time = span.minute === undefined ? "" : `, ${formatTime(span.minute)}`;
  const doubt = span.uncertain ? " (дата под вопросом)" : "";
  const lead = (words: string, dates: Dates, tail = ""): Dates & { tail: string } => ({
    text: about + words + dates.text,
    year: dates.year,
    tail: tail + time + doubt,
  });
  if (first === null && last === null) return { text: "за всё время", year: null, tail: time + doubt };
  if (first === null && last !== null)
    return lead("до ", oneDay(last, isShort), span.start === "unknown" ? ", начало неизвестно" : "");
  if (first !== null && last === null)
    return lead("с ", oneDay(first, isShort), span.end === "unknown" ? ", конец неизвестен" : "");
  const dates = range(first ?? 0, last ?? 0, isShort);
  return span.unspecified ? lead("один из дней ", ofDays(dates)) : lead("", dates);
}

/**
 * A span as people write it: “27 сентября 2022 г.”, “27 сентября 2022 г., 06:00”, “21–27 сентября 2022 г.”, “примерно 27 сентября
 * 2022 г.”, “до 28 сентября 2022 г.”, “с 21 сентября 2022 г.”, “сентябрь 2022 г.”; `short` leaves out the year and shortens the month.
 */
export function formatSpan(span: Span, style: "long" | "short" = "long"): string {
  const { text, year, tail } = spanWords(span, style === "short");
  return `${text}${year === null ? "" : ` ${yearWords(year)}`}${tail}`;
}

/** A span after a count, seen from a day: “за 24–25 сентября”, “примерно за сентябрь”, “за 2 января 2023 г.”; an open one as it is. */
export function formatDuring(span: Span, from: Day): string {
  if (span.first === null || span.last === null) return formatSpan(span);
  const { text, year, tail } = spanWords({ ...span, approximate: false }, false);
  const shownYear = year === null || year === calendarOf(from).year ? "" : ` ${yearWords(year)}`;
  return `${span.approximate ? "примерно " : ""}за ${text}${shownYear}${tail}`;
}

/** A span whose year is only spoken where it is `usual`. */
export function spanSegments(span: Span, usual: number): readonly Segment[] {
  const { text, year, tail } = spanWords(span, false);
  if (year !== usual) return [plain(formatSpan(span))];
  return [plain(text), { text: ` ${yearWords(year)}`, style: "hidden" }, plain(tail)];
}

/** Days in a title: one, or the first and the last. */
export function formatDays(first: Day, last: Day): string {
  const start = formatDay(first, "dayMonth");
  return first === last ? start : `${start} – ${formatDay(last, "dayMonth")}`;
}

/** Days, times of day and spans. */
export const dates = {
  day: formatDay,
  short: formatShort,
  month: (month: number): string => axisMonths[month - 1] ?? "",
  date: (day: Day): string => String(calendarOf(day).date),
  time: formatTime,
  span: formatSpan,
  spanSegments,
};
