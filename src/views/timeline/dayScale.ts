import type { Day } from "../../model/day.ts";

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

/** Whether a day has a column on the scale. */
export function isOnScale(scale: DayScale, day: Day): boolean {
  return day >= scale.first && day <= scale.last;
}
