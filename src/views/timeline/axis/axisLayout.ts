import { type TimeInterval, unixDay, utcMonday, utcMonth, utcYear } from "d3-time";
import { calendarOf, type Day, type RecordDays } from "../../../model/time/day.ts";
import type { Words } from "../../../words/en.ts";
import { TEXT_GAP } from "../../shared/textWidth.ts";
import { type DayScale, hasHours, middleOf, textWidth, timeOf } from "./dayScale.ts";

/** How dates are written. */
type DateWords = Words["dates"];

/** A date written on the axis, centred on `x`. */
export interface AxisLabel {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  /** Half of what it takes, in pixels. */
  readonly reach: number;
}

/** A line at the start of a day; months, or years where months have no lines, begin with a stronger one. */
export interface GridLine {
  readonly day: Day;
  readonly x: number;
  readonly isStrong: boolean;
}

const EPOCH = new Date(0);
const MONTH = 30;
const QUARTER = 91;
const YEAR = 365;

/** The days drawn on which an interval of the calendar begins. */
function startsOf(interval: TimeInterval | null, { first, last }: DayScale): Day[] {
  if (!interval) return [];
  const from = unixDay.offset(EPOCH, first);
  const to = unixDay.offset(EPOCH, last + 1);
  return interval.range(from, to).map((date) => unixDay.count(EPOCH, date));
}

/** The years that are written or ruled with `least` pixels between them: all, or every second, fifth, tenth … */
function yearsApart({ dayWidth }: DayScale, least: number): TimeInterval | null {
  const years = Math.max(1, least / (dayWidth * YEAR));
  const power = 10 ** Math.floor(Math.log10(years));
  return utcYear.every(power * ([1, 2, 5].find((step) => step * power >= years) ?? 10));
}

/** The least width in pixels of a day, a week and a month that begin with a line. */
const DAYS_FROM = 12;
const WEEKS_FROM = 21;
const MONTHS_FROM = 9;

/** Where each day begins, or each week, month or year, and both ends of what is drawn. Weeks begin on Monday. */
export function gridLines(scale: DayScale): GridLine[] {
  const { first, last, dayWidth } = scale;
  const hasMonths = dayWidth * MONTH >= MONTHS_FROM;
  const strong = new Set(startsOf(hasMonths ? utcMonth : yearsApart(scale, MONTHS_FROM), scale));
  const weak =
    dayWidth >= DAYS_FROM
      ? startsOf(unixDay, scale)
      : dayWidth * 7 >= WEEKS_FROM
        ? startsOf(utcMonday, scale)
        : [];
  const days = [...new Set([first, ...weak, ...strong, last + 1])].sort((a, b) => a - b);
  return days.map((day) => ({ day, x: scale.x(day), isStrong: strong.has(day) }));
}

/** The steps in which hours are written, by the width of a day in pixels: the smallest that has room. */
const HOUR_STEPS = [
  { hours: 3, from: 480 },
  { hours: 6, from: 0 },
] as const;

/** A time of a day: its line, and where that is not midnight its label on the axis. */
export interface HourMark extends AxisLabel {
  readonly hour: number;
}

/** The hours that are marked within the days drawn; none where columns are too narrow to show hours. */
export function hourMarks(scale: DayScale, dates: DateWords): HourMark[] {
  if (!hasHours(scale)) return [];
  const { hours } = HOUR_STEPS.find(({ from }) => scale.dayWidth >= from) ?? HOUR_STEPS[1];
  const marks: HourMark[] = [];
  for (let day = scale.first; day <= scale.last; day++)
    for (let hour = hours; hour < 24; hour += hours) {
      const text = dates.time(hour * 60);
      marks.push({ day, hour, x: timeOf(scale, day, hour * 60), text, reach: textWidth(scale, text) / 2 });
    }
  return marks;
}

/** The month with the longest short name, or about that. */
const SEPTEMBER = 9;

/** What the dates on an axis are: days with their number, or months and years by name. */
interface Ladder {
  readonly interval: TimeInterval | null;
  readonly hasDays: boolean;
}

function ladderOf(scale: DayScale, dates: DateWords): Ladder {
  const { dayWidth } = scale;
  const number = textWidth(scale, "28") + TEXT_GAP;
  const name = textWidth(scale, dates.month(SEPTEMBER)) + TEXT_GAP;
  const days = [1, 2].find((step) => dayWidth * step >= number);
  if (days !== undefined) return { interval: unixDay.every(days), hasDays: true };
  if (dayWidth * 7 >= number) return { interval: utcMonday, hasDays: true };
  if (dayWidth * MONTH >= name) return { interval: utcMonth, hasDays: false };
  if (dayWidth * QUARTER >= name) return { interval: utcMonth.every(3), hasDays: false };
  return { interval: yearsApart(scale, name), hasDays: false };
}

/** A month by its name, January by its year. */
function monthLabel(day: Day, dates: DateWords): string {
  const { year, month } = calendarOf(day);
  return month === 1 ? String(year) : dates.month(month);
}

const isSameYear = (a: Day, b: Day): boolean => calendarOf(a).year === calendarOf(b).year;
const isSameMonth = (a: Day, b: Day): boolean =>
  isSameYear(a, b) && calendarOf(a).month === calendarOf(b).month;

/**
 * The dates on the axis as people write them. Where days have room: the first of each month with the month, the others by number;
 * else months, quarters or years. None touches another.
 */
export function axisLabels(scale: DayScale, record: RecordDays, dates: DateWords): AxisLabel[] {
  const { interval, hasDays } = ladderOf(scale, dates);
  const starts = startsOf(interval, scale);
  const labels: AxisLabel[] = [];
  const add = (day: Day, text: string): void => {
    const reach = textWidth(scale, text) / 2;
    // The first label may not begin left of the axis.
    const label = { day, x: Math.max(reach, middleOf(scale, day)), text, reach };
    if (!labels.some((other) => touches(other, label))) labels.push(label);
  };
  const hasLabel = (of: typeof isSameYear, day: Day): boolean => labels.some((other) => of(other.day, day));
  // The first date of a year has the year, the first of a month the month.
  const dateOf = (day: Day, isNamed: boolean): string => {
    if (!isNamed && hasLabel(isSameMonth, day)) return dates.date(day);
    return hasLabel(isSameYear, day) ? dates.day(day, "short") : dates.short(day, record);
  };
  const isMonthNamed = !hasDays && calendarOf(scale.first).date === 1;
  add(scale.first, isMonthNamed ? monthLabel(scale.first, dates) : dateOf(scale.first, true));
  if (hasDays) for (const day of startsOf(utcMonth, scale)) add(day, dateOf(day, true));
  for (const day of starts) add(day, hasDays ? dateOf(day, false) : monthLabel(day, dates));
  return labels.sort((a, b) => a.day - b.day);
}

/** Whether two labels would touch. */
export function touches(a: Pick<AxisLabel, "x" | "reach">, b: Pick<AxisLabel, "x" | "reach">): boolean {
  return Math.abs(a.x - b.x) < a.reach + b.reach + TEXT_GAP;
}
