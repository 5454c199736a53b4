import { calendarOf, type Day, formatDay } from "../../../model/time/day.ts";
import { formatTime } from "../../../model/time/edtf.ts";
import { TEXT_GAP, widthOf } from "../../shared/textWidth.ts";
import { type DayScale, hasHours, leftOf, middleOf, timeOf } from "./dayScale.ts";

/** A date written on the axis, centred on `x`. */
export interface AxisLabel {
  readonly day: Day;
  readonly x: number;
  readonly text: string;
  /** Half of what it takes, in pixels. */
  readonly reach: number;
}

/** A line at the start of a day; months begin with a stronger one. */
export interface GridLine {
  readonly day: Day;
  readonly x: number;
  readonly isMonth: boolean;
}

/** Days narrower than this, in pixels, have no lines of their own: weeks have, or months alone. */
const DAYS_FROM = 12;
const WEEKS_FROM = 3;

/** Where each day begins, or each week from the first day drawn, or each month. */
export function gridLines(scale: DayScale): GridLine[] {
  const step = scale.dayWidth >= DAYS_FROM ? 1 : scale.dayWidth >= WEEKS_FROM ? 7 : Number.POSITIVE_INFINITY;
  const lines: GridLine[] = [];
  for (let day = scale.first; day <= scale.last + 1; day++) {
    const isMonth = calendarOf(day).date === 1;
    if (isMonth || (day - scale.first) % step === 0 || day === scale.last + 1)
      lines.push({ day, x: leftOf(scale, day), isMonth });
  }
  return lines;
}

/** Every so many hours a time is written: the closest that a column has room for. */
const HOUR_STEPS = [
  { hours: 3, from: 480 },
  { hours: 6, from: 0 },
] as const;

/** A time of a day: its line, and where that is not midnight its label on the axis. */
export interface HourMark extends AxisLabel {
  readonly hour: number;
}

/** The hours that are marked within the days drawn; none where columns are too narrow to show hours. */
export function hourMarks(scale: DayScale): HourMark[] {
  if (!hasHours(scale)) return [];
  const { hours } = HOUR_STEPS.find(({ from }) => scale.dayWidth >= from) ?? HOUR_STEPS[1];
  const marks: HourMark[] = [];
  for (let day = scale.first; day <= scale.last; day++)
    for (let hour = hours; hour < 24; hour += hours) {
      const text = formatTime(hour * 60);
      marks.push({ day, hour, x: timeOf(scale, day, hour * 60), text, reach: widthOf(text) / 2 });
    }
  return marks;
}

/**
 * The dates on the axis as people write them: the first and the first of each month with the month, the others by number.
 * Where days are narrow only every second or seventh is written, and none that would touch a month's name.
 */
export function axisLabels(scale: DayScale): AxisLabel[] {
  const plain = widthOf("28") + TEXT_GAP;
  const step = [1, 2, 7, 14].find((days) => days * scale.dayWidth >= plain) ?? 28;
  const label = (day: Day, isNamed: boolean): AxisLabel => {
    const text = isNamed ? formatDay(day, "short") : String(calendarOf(day).date);
    const reach = widthOf(text) / 2;
    // The first label may not begin left of the axis.
    return { day, x: Math.max(reach, middleOf(scale, day)), text, reach };
  };
  const named: AxisLabel[] = [];
  for (let day = scale.first; day <= scale.last; day++) {
    if (day !== scale.first && calendarOf(day).date !== 1) continue;
    const next = label(day, true);
    if (!named.some((other) => touches(other, next))) named.push(next);
  }
  const labels = [...named];
  for (let day = scale.first; day <= scale.last; day += step) {
    const next = label(day, false);
    if (!named.some((other) => touches(other, next))) labels.push(next);
  }
  return labels.sort((a, b) => a.day - b.day);
}

/** Whether two labels would touch. */
export function touches(a: Pick<AxisLabel, "x" | "reach">, b: Pick<AxisLabel, "x" | "reach">): boolean {
  return Math.abs(a.x - b.x) < a.reach + b.reach + TEXT_GAP;
}
