import { curveLinearClosed, line } from "d3-shape";
import type { Point } from "./project.ts";

/** A quadratic curve in pixels: start, control point, end. */
export interface Curve {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

/** A point of a curve with the unit normal to the left of the way. */
export interface CurvePoint extends Point {
  readonly nx: number;
  readonly ny: number;
}

const fixed = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const lineOf = () =>
  line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
const openLine = lineOf();
const closedLine = lineOf().curve(curveLinearClosed);

/** The curve from `a` to `b` that bows to its left by `bend`, a share of its length. */
export function curveBetween(a: Point, b: Point, bend: number): Curve {
  return {
    a,
    b,
    c: { x: (a.x + b.x) / 2 + (b.y - a.y) * bend, y: (a.y + b.y) / 2 - (b.x - a.x) * bend },
  };
}

/** The point of a curve at a share of the way, 0 to 1. */
export function curveAt({ a, c, b }: Curve, t: number): CurvePoint {
  const u = 1 - t;
  const dx = u * (c.x - a.x) + t * (b.x - c.x);
  const dy = u * (c.y - a.y) + t * (b.y - c.y);
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: u * u * a.x + 2 * u * t * c.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * c.y + t * t * b.y,
    nx: dy / length,
    ny: -dx / length,
  };
}

/** The first part of a curve, up to a share of its way. */
export function curvePart(curve: Curve, t: number): Curve {
  const { a, c } = curve;
  return { a, c: { x: a.x + (c.x - a.x) * t, y: a.y + (c.y - a.y) * t }, b: curveAt(curve, t) };
}

/** The point `by` pixels to the left of a point of a curve. */
export function aside(point: CurvePoint, by: number): Point {
  return { x: point.x + point.nx * by, y: point.y + point.ny * by };
}

/** A curve as SVG path data. */
export function curvePath({ a, c, b }: Curve): string {
  return `M${fixed(a)}Q${fixed(c)} ${fixed(b)}`;
}

/** Points as SVG path data: an open line, or a closed shape. */
export function pointsPath(points: readonly Point[], isClosed: boolean): string {
  return (isClosed ? closedLine : openLine)(points) ?? "";
}
