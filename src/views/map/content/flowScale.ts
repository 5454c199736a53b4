import { scaleSqrt } from "d3-scale";
import type { Value } from "../../../model/schema.ts";
import { boundsOf, type HedgeLook, lookOf } from "../../../model/value.ts";

/** A flow is never thinner than this, so that a small number is still seen, in pixels. */
const MIN_WIDTH = 1.5;
/** The width of the dataset's largest flow, in pixels. */
const MAX_WIDTH = 42;

/** The width in pixels at which a number of people is drawn: one scale for all days, countries and zooms. */
export type FlowScale = (people: number) => number;

/** How a flow is drawn: its widths in pixels, and how its hedge looks. */
export interface FlowWidth {
  /** Width of the stated number, the upper end of a range. */
  readonly outer: number;
  /** Width of a range's lower end; equal to `outer` for all others. */
  readonly inner: number;
  readonly look: HedgeLook;
}

/** A thin line that claims no width: for values that are no total since the first day, or words only. */
export const NO_WIDTH: FlowWidth = { outer: MIN_WIDTH, inner: MIN_WIDTH, look: "solid" };

/** The scale of a dataset by its largest flow. Four times as many people are twice as wide, so that small flows are seen beside large ones. */
export function flowScale(most: number): FlowScale {
  const scale = scaleSqrt([0, Math.max(1, most)], [0, MAX_WIDTH]).clamp(true);
  return (people) => Math.max(MIN_WIDTH, scale(people));
}

/** How a value is drawn as a flow. */
export function flowWidth(value: Value, scale: FlowScale): FlowWidth {
  const { low, high } = boundsOf(value);
  const most = high ?? low;
  if (most === null) return NO_WIDTH;
  return {
    outer: scale(most),
    inner: scale(low ?? most),
    look: low !== null && high !== null && low < high ? "range" : lookOf(value),
  };
}
