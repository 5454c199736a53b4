import type { Day } from "../time/day.ts";

/**
 * Where the window of a count opens beside the record's first day: on it (`since`), after it (`within`), a few days before it so that
 * it counts days of both (`around`), long before it (`long`), or so that it also ends before it (`before`).
 */
export const OPENINGS = ["since", "within", "around", "long", "before"] as const;
export type Opening = (typeof OPENINGS)[number];

/** A window that opens at most this many days before the first day is of its weeks: officials count by the week. */
const FEW_DAYS = 7;

/** Where a window opens. `isFollowed`: it is the first of a row of windows, as of months, and counts those weeks alone. */
export function openingOf(first: Day, last: Day, firstDay: Day, isFollowed = false): Opening {
  if (last < firstDay) return "before";
  if (first > firstDay || (first === firstDay && isFollowed)) return "within";
  if (first === firstDay) return "since";
  return firstDay - first <= FEW_DAYS ? "around" : "long";
}
