import { max, range } from "d3-array";
import { scaleLinear, scaleSqrt } from "d3-scale";
import type { Matching } from "../../../store/selectors.ts";

/** One column of the overview: its left edge, width and height, in pixels. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const NARROWEST = 2;

/**
 * The overview's columns: how many figures come to show on each day of the record, several days to a column where days
 * would be narrower than 2 px. Heights grow with the square root, so that quiet days beside the first week stay in sight.
 */
export function overviewColumns(matching: Matching, width: number, height: number): Column[] {
  const days = matching.upTo.length;
  const x = scaleLinear([0, days], [0, width]);
  const perColumn = Math.max(1, Math.ceil(x.invert(NARROWEST)));
  const upTo = (day: number): number => matching.upTo[Math.min(days - 1, day)] ?? 0;
  const columns = range(0, days, perColumn).map((from) => ({
    x: x(from),
    width: Math.max(1, x(perColumn) - 1),
    count: upTo(from + perColumn - 1) - upTo(from - 1),
  }));
  const y = scaleSqrt([0, Math.max(1, max(columns, ({ count }) => count) ?? 1)], [0, height]);
  return columns
    .filter(({ count }) => count > 0)
    .map(({ count, ...column }) => ({ ...column, height: y(count) }));
}
