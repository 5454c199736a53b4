import { calendarOf, type Day, daysInMonth } from "../../model/time/day.ts";

/** How much of a date is written: `day` with its month and year, `dayMonth` without the year; `short` and `shortYear` with the month shortened. */
export type DayStyle = "day" | "dayMonth" | "short" | "shortYear";

/** Dates with the year that ends them, apart, so that it can be left out where it goes without saying. */
export interface Dates {
  readonly text: string;
  readonly year: number | null;
}

/** How a language writes days, and the spans that are whole months or years. */
interface Writing {
  day(day: Day, style: DayStyle): string;
  month(month: number): string;
  months(first: number, last: number): string;
  years(first: number, last: number): string;
}

/** A time of day, given in minutes since midnight: “06:00”. */
export function formatTime(minute: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function wholePeriod(first: Day, last: Day, write: Writing): Dates | null {
  const a = calendarOf(first);
  const b = calendarOf(last);
  if (first === last || a.date !== 1 || b.date !== daysInMonth(b.year, b.month)) return null;
  if (a.year === b.year && a.month === b.month) return { text: write.month(a.month), year: a.year };
  if (a.month === 1 && b.month === 12) return { text: write.years(a.year, b.year), year: null };
  return a.year === b.year ? { text: write.months(a.month, b.month), year: a.year } : null;
}

/** One day of a span; a short one never has its year. */
export function oneDay(day: Day, isShort: boolean, write: Writing): Dates {
  return isShort
    ? { text: write.day(day, "short"), year: null }
    : { text: write.day(day, "dayMonth"), year: calendarOf(day).year };
}

/** The days from one to another: “21–27” of a month, “30 September – 2 October”, a whole month, whole years. */
export function range(first: Day, last: Day, isShort: boolean, write: Writing): Dates {
  if (first === last) return oneDay(first, isShort, write);
  const period = wholePeriod(first, last, write);
  if (period) return period;
  const a = calendarOf(first);
  const b = calendarOf(last);
  if (a.year !== b.year) {
    const style = isShort ? "shortYear" : "day";
    return { text: `${write.day(first, style)} – ${write.day(last, style)}`, year: null };
  }
  const { text: end, year } = oneDay(last, isShort, write);
  const start = a.month === b.month ? `${a.date}–` : `${oneDay(first, isShort, write).text} – `;
  return { text: start + end, year };
}
