import type { Day } from "../../../model/time/day.ts";

/** How many days are drawn at first, if the record has as many; fewer if a day would be too narrow to press. */
const OPENING_DAYS = 16;
const LEAST_OPENING_DAYS = 7;
/** More are drawn at first where figures are rare: this many of the days that have some, up to the opening day. */
const OPENING_DATED = 8;
/** Of the days drawn at first, this part is after the opening day: what leads to it takes the rest. */
const AFTER_OPENING = 0.25;
/** No fewer days are drawn, where the record has as many. */
export const LEAST_DAYS = 1;
const ZOOM_STEP = 1.6;

/** The record's days, and how many of them are drawn at a time. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/** The extent of a record with some of its days drawn: as many as it has, and at least one. */
export function extentOf(first: Day, last: Day, days: number): Extent {
  return { first, last, days: Math.min(last - first + 1, Math.max(LEAST_DAYS, days)) };
}

/** How many days are drawn one step closer (-1), one step wider (1) or as wide as can be (Infinity). */
export function zoomDays(days: number, direction: number): number {
  if (direction === Number.POSITIVE_INFINITY) return direction;
  return direction > 0 ? Math.ceil(days * ZOOM_STEP) : Math.floor(days / ZOOM_STEP);
}

/** The first day drawn after a zoom in which the day `anchor` stays where it is. */
export function zoomStart(from: Extent, start: Day, to: Extent, anchor: Day): Day {
  return clampStart(to, anchor - Math.round(((anchor - start) / from.days) * to.days));
}

/**
 * How many days are drawn when a record opens on a day. `shown` are the days on which figures come to show; there is room for `room`, as
 * {@link roomFor} says.
 */
export function openingDays(shown: Iterable<Day>, day: Day, room = OPENING_DAYS): number {
  const before = [...new Set(shown)].filter((one) => one <= day).sort((a, b) => b - a);
  const first = before[Math.min(OPENING_DATED, before.length) - 1] ?? day;
  const dated = Math.ceil((day - first + 1) / (1 - AFTER_OPENING));
  if (dated > OPENING_DAYS) return dated;
  return room;
}

/** How many days are drawn at first over a width in pixels, where each has to be at least `least` wide. */
export function roomFor(width: number, least: number): number {
  return Math.max(LEAST_OPENING_DAYS, Math.min(OPENING_DAYS, Math.floor(width / least)));
}

/** The first day drawn when a record opens: its first while the opening day is in sight, else the opening day with what leads to it. */
export function openingStart(extent: Extent, day: Day): Day {
  if (day < extent.first + extent.days) return extent.first;
  return clampStart(extent, day - extent.days + 1 + Math.floor(extent.days * AFTER_OPENING));
}

/** The first day drawn, kept within the record. */
export function clampStart({ first, last, days }: Extent, start: Day): Day {
  return Math.max(first, Math.min(last - days + 1, start));
}

/**
 * The first day drawn once the reader is on `day`: the same while the day is in sight; else the page that begins with
 * it (going on), ends with it (going back), or has it in the middle after a long jump.
 */
export function followDay(extent: Extent, start: Day, day: Day): Day {
  const end = start + extent.days - 1;
  if (day >= start && day <= end) return start;
  const isJump = day > end + extent.days || day < start - extent.days;
  if (isJump) return clampStart(extent, day - Math.floor(extent.days / 2));
  return clampStart(extent, day > end ? day : day - extent.days + 1);
}
