import type { Route } from "../schema.ts";
import type { Day } from "./day.ts";

/**
 * How far a stage was travelled by a day, as a share of its way: a part of it on each of its days, all of it on the last. A plan, and
 * what nobody dates, has no such share: null.
 */
export function shareTravelled({ when, status }: Pick<Route, "when" | "status">, day: Day): number | null {
  if (status !== "taken" || when === null || when.last === null) return null;
  const first = when.first ?? when.last;
  return Math.max(0, Math.min(1, (day - first + 1) / (when.last - first + 1)));
}
