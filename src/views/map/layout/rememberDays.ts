import type { Day } from "../../../model/time/day.ts";

/** So many are kept: more than a reader goes back and forth over. */
const MOST_DAYS = 128;

/** What `make` makes of the days from `from` (undefined: all so far) to `day`, kept for a reader who comes back to them. */
export function rememberDays<T>(
  make: (from: Day | undefined, day: Day) => T,
): (from: Day | undefined, day: Day) => T {
  const made = new Map<string, T>();
  return (from, day) => {
    const key = `${from} ${day}`;
    let known = made.get(key);
    if (known === undefined) {
      known = make(from, day);
      if (made.size >= MOST_DAYS) made.clear();
      made.set(key, known);
    }
    return known;
  };
}
