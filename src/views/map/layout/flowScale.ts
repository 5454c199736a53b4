import type { Value } from "../../../model/schema.ts";
import { boundsOf, type HedgeLook, lookOf } from "../../../model/value.ts";

/** People per pixel of a flow's width: one linear scale for all days, countries and zooms. */
export const PEOPLE_PER_PIXEL = 7000;
/** A flow is never thinner than this, so that a small number is still seen, in pixels. */
export const MIN_WIDTH = 1.5;
/** A flow is never wider than this, in pixels; where the scale would make it so, it is drawn with a break. */
export const MAX_WIDTH = 42;

/** How a flow is drawn: its widths in pixels, how its hedge looks, and whether it is cut at the widest. */
export interface FlowWidth {
  /** Width of the stated number, the upper end of a range. */
  readonly outer: number;
  /** Width of a range's lower end; equal to `outer` for all others. */
  readonly inner: number;
  readonly look: HedgeLook;
  readonly isCut: boolean;
}

/** A thin line that claims no width: for values that are no total since the decree, or words only. */
export const NO_WIDTH: FlowWidth = { outer: MIN_WIDTH, inner: MIN_WIDTH, look: "solid", isCut: false };

/** The width at which a number of people is drawn, in pixels. */
export function widthOf(people: number): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, people / PEOPLE_PER_PIXEL));
}

/** How a value is drawn as a flow. */
export function flowWidth(value: Value): FlowWidth {
  const { low, high } = boundsOf(value);
  const most = high ?? low;
  if (most === null) return NO_WIDTH;
  return {
    outer: widthOf(most),
    inner: widthOf(low ?? most),
    look: low !== null && high !== null && low < high ? "range" : lookOf(value),
    isCut: most / PEOPLE_PER_PIXEL > MAX_WIDTH,
  };
}
