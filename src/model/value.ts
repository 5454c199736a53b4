import type { Value } from "./schema.ts";

/** How a hedge is drawn, the same on map, timeline and in the list. */
export type HedgeLook = "solid" | "dashed" | "open-up" | "open-down" | "range";

/** The look of a hedge: exact solid, about dashed, over open upwards, nearly open downwards, between a range. */
export function lookOf(value: Value): HedgeLook {
  if (value.hedge === "between") return "range";
  if (value.hedge === "over" || value.hedge === "at-least") return "open-up";
  if (value.hedge === "nearly" || value.hedge === "up-to" || value.hedge === "under") return "open-down";
  return value.hedge === "about" ? "dashed" : "solid";
}

/**
 * The one number that a value is drawn at: the bound it was stated with, the upper one of a range.
 * Null where the source gave words only.
 */
export function drawnAt(value: Value): number | null {
  return value.high ?? value.low;
}

/** The two ends that a value may be drawn between, with null for an end that the hedge leaves open. */
export function boundsOf(value: Value): { low: number | null; high: number | null } {
  const look = lookOf(value);
  const stated = drawnAt(value);
  if (look === "open-up") return { low: value.low ?? stated, high: null };
  if (look === "open-down") return { low: null, high: value.high ?? stated };
  return { low: value.low ?? stated, high: value.high ?? stated };
}
