import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Day } from "../../../model/time/day.ts";
import { widthOf } from "../../shared/textWidth.ts";

/** The days that are drawn, both ends included, over a width in pixels. Every day has a column of the same width. */
export interface DayScale {
  readonly first: Day;
  readonly last: Day;
  readonly width: number;
  readonly dayWidth: number;
  /** How much wider texts are than reckoned: the reader may have set letters further apart. */
  readonly stretch: number;
  /** The position of a moment, in pixels: a day's number is its midnight, the left edge of its column. */
  readonly x: ScaleLinear<number, number>;
}

/** A scale of the days `first` to `last` over `width` pixels. */
export function dayScale(first: Day, last: Day, width: number, stretch = 1): DayScale {
  const x = scaleLinear([first, last + 1], [0, width]);
  return { first, last, width, dayWidth: width / (last - first + 1), stretch, x };
}

/** About how wide a text beside the scale is, in pixels. */
export function textWidth({ stretch }: DayScale, text: string): number {
  return widthOf(text) * stretch;
}

/** The middle of a day's column, in pixels. */
export function middleOf({ x }: DayScale, day: Day): number {
  return x(day + 0.5);
}

/** The day whose column holds `x`; the nearest end beyond the scale. */
export function dayAt(scale: DayScale, x: number): Day {
  return Math.min(scale.last, Math.max(scale.first, Math.floor(scale.x.invert(x))));
}

/** Columns narrower than this, in pixels, share their marks: what a finger needs to press one. */
const SHARED_UNDER = 24;
const SHARED_WIDTH = 24;

/** Whether columns are so narrow that several share their marks. */
export function isShared(scale: DayScale): boolean {
  return scale.dayWidth < SHARED_UNDER;
}

/** Some days that share their marks. */
interface SharedDays {
  readonly first: Day;
  readonly last: Day;
  /** Their middle, in pixels. */
  readonly x: number;
}

/** The days that share their marks with a day: the day alone where columns are wide enough. */
export function sharedDays(scale: DayScale, day: Day): SharedDays {
  const first = firstShared(scale, day);
  const last = Math.min(scale.last, first + sharedCount(scale) - 1);
  return { first, last, x: scale.x((first + last + 1) / 2) };
}

function sharedCount(scale: DayScale): number {
  return isShared(scale) ? Math.ceil(SHARED_WIDTH / scale.dayWidth) : 1;
}

/** The first of the days that share their marks with a day. */
export function firstShared(scale: DayScale, day: Day): Day {
  return day - ((day - scale.first) % sharedCount(scale));
}

/** Whether a day has a column on the scale. */
export function isOnScale(scale: DayScale, day: Day): boolean {
  return day >= scale.first && day <= scale.last;
}

/** Columns at least this wide, in pixels, show the hours of their day. */
const HOURS_FROM = 240;
const MINUTES = 24 * 60;

/** Whether columns are so wide that they show hours. */
export function hasHours(scale: DayScale): boolean {
  return scale.dayWidth >= HOURS_FROM;
}

/** The position of a time of day, in pixels; minutes since midnight. */
export function timeOf({ x }: DayScale, day: Day, minute: number): number {
  return x(day + minute / MINUTES);
}
