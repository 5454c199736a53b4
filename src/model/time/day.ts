/** A calendar day as the whole number of days since 1 January 1970. No clock and no time zone: a day is a day. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
/** Days from 1 March of the year 0 to 1 January 1970. */
const DAYS_BEFORE_1970 = 719_468;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** The year, the month (1 to 12) and the day of the month of a day. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day of a year, month (1 to 12) and day of the month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  // Counted from 1 March, so that a leap day is the last of its year. Thousands of dates are read at once: a Date for each is slow.
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + date - 1 - DAYS_BEFORE_1970;
}

/** Reads `YYYY-MM-DD`; null for anything else, also for days that no calendar has. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The days of a record, by which a date needs its year or not. */
export interface RecordDays {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

const LONGEST_YEAR = 366;

/**
 * Whether a day must be written with its year among the days of a record: where these go over a year, or where the day is not of the
 * year that is in sight, that of the day `seenFrom`.
 */
export function needsYear(day: Day, { firstDay, lastDay }: RecordDays, seenFrom: Day = firstDay): boolean {
  return lastDay - firstDay >= LONGEST_YEAR || calendarOf(day).year !== calendarOf(seenFrom).year;
}

/** Days of a month (1 to 12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
