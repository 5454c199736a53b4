import { calendarOf, type Day, needsYear, type RecordDays } from "../../../model/time/day.ts";
import type { Span } from "../../../model/time/edtf.ts";
import { type Dates, type DayStyle, formatTime, oneDay, range } from "../../common/dates.ts";
import { plain, type Segment } from "../../segment.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** As newspapers shorten them: June and July stay whole, September is Sept. Browsers differ in these. */
const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** A month by its number, 1 to 12. */
export const monthName = (month: number): string => months[month - 1] ?? "";

/** A day as people write it, "27 September 2022" or shorter. */
export function formatDay(day: Day, style: DayStyle = "day"): string {
  const { year, month, date } = calendarOf(day);
  const isShort = style === "short" || style === "shortYear";
  const name = (isShort ? shortMonths[month - 1] : months[month - 1]) ?? "";
  return style === "day" || style === "shortYear" ? `${date} ${name} ${year}` : `${date} ${name}`;
}

/** A day written short, "27 Sept", with its year where it {@link needsYear}. */
export function formatShort(day: Day, record: RecordDays, seenFrom?: Day): string {
  return formatDay(day, needsYear(day, record, seenFrom) ? "shortYear" : "short");
}

const writing = {
  day: formatDay,
  month: monthName,
  months: (first: number, last: number): string => `${monthName(first)} to ${monthName(last)}`,
  years: (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`),
};

/** The words of a span, with what comes after its year. */
function spanWords(span: Span, isShort: boolean): Dates & { readonly tail: string } {
  const { first, last } = span;
  const about = span.approximate ? "around " : "";
  const time = span.minute === undefined ? "" : `, ${formatTime(span.minute)}`;
  const doubt = span.uncertain ? " (uncertain)" : "";
  const lead = (words: string, dates: Dates, tail = ""): Dates & { tail: string } => ({
    text: words + about + dates.text,
    year: dates.year,
    tail: tail + time + doubt,
  });
  if (first === null && last === null) return { text: "at all times", year: null, tail: time + doubt };
  if (first === null && last !== null)
    return lead(
      "until ",
      oneDay(last, isShort, writing),
      span.start === "unknown" ? ", beginning unknown" : "",
    );
  if (first !== null && last === null) {
    return span.end === "unknown"
      ? lead("from ", oneDay(first, isShort, writing), ", end unknown")
      : lead("since ", oneDay(first, isShort, writing));
  }
  return lead(span.unspecified ? "one day of " : "", range(first ?? 0, last ?? 0, isShort, writing));
}

/**
 * A span as people write it: "27 September 2022", "27 September 2022, 06:00", "21–27 September 2022", "around 27 September 2022",
 * "until 28 September 2022", "since 21 September 2022", "September 2022"; `short` leaves out the year and shortens the month.
 */
export function formatSpan(span: Span, style: "long" | "short" = "long"): string {
  const { text, year, tail } = spanWords(span, style === "short");
  return `${text}${year === null ? "" : ` ${year}`}${tail}`;
}

/** A span whose year is only spoken where it is `usual`. */
function spanSegments(span: Span, usual: number): readonly Segment[] {
  const { text, year, tail } = spanWords(span, false);
  if (year !== usual) return [plain(formatSpan(span))];
  return [plain(text), { text: ` ${year}`, style: "hidden" }, plain(tail)];
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
  /** A month, 1 to 12, on an axis. */
  month: (month: number): string => shortMonths[month - 1] ?? "",
  /** The number of a day in its month, on an axis. */
  date: (day: Day): string => String(calendarOf(day).date),
  time: formatTime,
  span: formatSpan,
  spanSegments,
};
