import type { Box } from "../../geometry/boxes.ts";
import type { Leader } from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { Lines } from "./flowSpots.ts";

/** From this share of its way on an arrow is taken to be in the country that it comes to. */
const ARRIVED = 0.5;

/** Where a leader may end, and how wide the arrow is there. */
export type End = Point & { readonly radius: number };

/** Where the leader of an arrow may end: on its second half, in the country that it comes to where one can tell. */
export function endsOf(
  { shape, tip }: Lines,
  country: string,
  countryAt: ((at: Point) => string | null) | null,
): readonly End[] {
  if (!shape) return [{ ...tip, radius: 0 }];
  const body = shape.along.slice(Math.floor(shape.along.length * ARRIVED), -1);
  const ends = [...body, { ...tip, radius: 0 }];
  const own = ends.filter((at) => countryAt?.(at) === country);
  return own.length > 0 ? own : countryAt ? ends.slice(-1) : ends;
}

/** The point of a box that is nearest to another point. */
const nearestIn = (box: Box, { x, y }: Point): Point => ({
  x: Math.max(box.x, Math.min(box.x + box.w, x)),
  y: Math.max(box.y, Math.min(box.y + box.h, y)),
});

/** How far a point is from a box. */
export function awayFrom({ x, y, w, h }: Box, at: Point): number {
  const dx = Math.max(x - at.x, 0, at.x - x - w);
  const dy = Math.max(y - at.y, 0, at.y - y - h);
  return Math.sqrt(dx * dx + dy * dy);
}

/** How far it is from a box to the edge of an arrow. */
export function awayFromArrow(box: Box, ends: readonly End[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const end of ends) least = Math.min(least, awayFrom(box, end) - end.radius);
  return least;
}

/** The shortest way from a box to an arrow. */
export function leaderTo(box: Box, ends: readonly End[]): Leader {
  const away = awayFromArrow(box, ends);
  const end = ends.find((one) => awayFrom(box, one) - one.radius === away) ?? box;
  return [nearestIn(box, end), end];
}

/** How far from a point the ends of its arrow reach. */
export const reachOf = (ends: readonly End[], tip: Point): number =>
  Math.max(...ends.map((end) => Math.hypot(end.x - tip.x, end.y - tip.y) + end.radius));

/** On which side of the line from `a` to `b` a point is: above 0, below 0, or 0 on it. */
const sideOf = (a: Point, b: Point, { x, y }: Point): number =>
  (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);

/** Whether two lines cross. */
export function cross([a, b]: Leader, [c, d]: Leader): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

/** Points along a leader, every few pixels, without its ends. */
export function pointsAlong([a, b]: Leader, step: number): Point[] {
  const count = Math.floor(Math.hypot(b.x - a.x, b.y - a.y) / step);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  });
}
