import type { Day } from "../time/day.ts";

/** A number that tells of a day more than so many days ago is old: it is drawn hollow and said with its date. */
export const OLD_AFTER = 14;

/** Whether a number that counts up to one day is old on another. */
export function isOld(told: Day, day: Day): boolean {
  return day - told > OLD_AFTER;
}
