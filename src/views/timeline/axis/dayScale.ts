import type { Day } from "../../../model/time/day.ts";

/** The days that are drawn, both ends included, over a width in pixels. Every day has a column of the same width. */
export interface DayScale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  readonly dayWidth: number;
}

/** A scale of the days `first` to `last` over `width` pixels. */
export function dayScale(first: Day, last: Day, width: number): DayScale {
  return { first, last, width, dayWidth: width / (last - first + 1) };
}

/** The left edge of a day's column, in pixels. */
export function leftOf(scale: DayScale, day: Day): number {
  return (day - scale.first) * scale.dayWidth;
}

/** The middle of a day's column, where the day stands. */
export function middleOf(scale: DayScale, day: Day): number {
  return leftOf(scale, day) + scale.dayWidth / 2;
}

/** The day whose column holds `x`; the nearest end beyond the scale. */
export function dayAt(scale: DayScale, x: number): Day {
  const day = scale.first + Math.floor(x / scale.dayWidth);
  return Math.min(scale.last, Math.max(scale.first, day));
}

/** Columns narrower than this, in pixels, share their marks. */
const SHARED_UNDER = 16;
const SHARED_WIDTH = 14;

/** Whether columns are so narrow that several share their marks. */
export function isShared(scale: DayScale): boolean {
  return scale.dayWidth < SHARED_UNDER;
}

/** The days that share their marks with a day, and their middle: the day alone where columns are wide enough. */
export function sharedDays(scale: DayScale, day: Day): { first: Day; last: Day; x: number } {
  const count = isShared(scale) ? Math.ceil(SHARED_WIDTH / scale.dayWidth) : 1;
  const first = day - ((day - scale.first) % count);
  const last = Math.min(scale.last, first + count - 1);
  return { first, last, x: (leftOf(scale, first) + leftOf(scale, last + 1)) / 2 };
}

/** Whether a day has a column on the scale. */
export function isOnScale(scale: DayScale, day: Day): boolean {
  return day >= scale.first && day <= scale.last;
}

/** Columns at least this wide, in pixels, show the hours of their day. */
const HOURS_FROM = 240;

/** Whether columns are so wide that they show hours. */
export function hasHours(scale: DayScale): boolean {
  return scale.dayWidth >= HOURS_FROM;
}

/** Where a time of a day stands, in pixels; minutes since midnight. */
export function timeOf(scale: DayScale, day: Day, minute: number): number {
  return leftOf(scale, day + minute / 1440);
}
