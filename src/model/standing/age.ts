import type { Day } from "../time/day.ts";

/** A number is old if it tells of a day more than this many days ago. It is drawn hollow and said with its date. */
export const OLD_AFTER = 14;

/** Whether a number that counts up to one day is old on another. */
export function isOld(told: Day, day: Day): boolean {
  return day - told > OLD_AFTER;
}
