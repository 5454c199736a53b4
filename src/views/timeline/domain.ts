import type { Day } from "../../model/day.ts";

/** How many days are drawn at a time, where the record has as many. */
export const DOMAIN_DAYS = 16;

/** The record's days, and how many of them are drawn at a time. */
export interface Extent {
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/** The extent of a record. */
export function extentOf(first: Day, last: Day): Extent {
  return { first, last, days: Math.min(DOMAIN_DAYS, last - first + 1) };
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
