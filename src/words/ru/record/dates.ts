import { calendarOf, type Day, needsYear, type RecordDays } from "../../../model/time/day.ts";
import type { Span } from "../../../model/time/edtf.ts";
import { type Dates, type DayStyle, formatTime, oneDay, range } from "../../common/dates.ts";
import { plain, type Segment } from "../../segment.ts";
import { NO_BREAK } from "./numbers.ts";

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

const writing = {
  day: formatDay,
  month: wholeMonth,
  months: (first: number, last: number): string => `${wholeMonth(first)} – ${wholeMonth(last)}`,
  years: (first: number, last: number): string =>
    first === last ? yearWords(first) : `${first}–${last}${NO_BREAK}гг.`,
};

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
    return lead("до ", oneDay(last, isShort, writing), span.start === "unknown" ? ", начало неизвестно" : "");
  if (first !== null && last === null)
    return lead("с ", oneDay(first, isShort, writing), span.end === "unknown" ? ", конец неизвестен" : "");
  const dates = range(first ?? 0, last ?? 0, isShort, writing);
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
function spanSegments(span: Span, usual: number): readonly Segment[] {
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
