import type { FlowWidth } from "../../content/flowScale.ts";
import { aside, type Curve, curveAt, curveBetween, curvePath, pointsPath } from "../../geometry/curve.ts";
import type { Point } from "../../geometry/project.ts";

/** A flow's outlines as SVG path data, in the pixels of its ends. Any of them may be empty. */
export interface FlowShape {
  /** Closed shapes that are filled. */
  readonly filled: string;
  /** A closed shape that is filled lightly: the upper end of a range, the body of "up to". */
  readonly pale: string;
  /** Lines that are drawn and not filled: the open tip of "over", the outline of "up to". */
  readonly lined: string;
  /** Width of those lines, in pixels. */
  readonly lineWidth: number;
  /** The middle line, for pointing at. */
  readonly spine: string;
  /** Points along the middle line with the half width there, from tail to tip. */
  readonly along: readonly (Point & { readonly radius: number })[];
}

const STEPS = 28;
/** Number of parts between the points that labels keep off. */
const ALONG = 15;
/** Width of the tail as a share of the width at the neck. */
const TAIL = 0.62;
const SEGMENT = 9;
const GAP = 2.5;

/** One body between two shares of the way to the neck, `half(t)` pixels to each side. */
function ribbon(curve: Curve, neck: number, half: (t: number) => number, from: number, to: number): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) * STEPS));
  const shares = Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
  const edge = (sign: number): Point[] => shares.map((t) => aside(curveAt(curve, t * neck), sign * half(t)));
  return [...edge(1), ...edge(-1).reverse()];
}

/** The stretches of the body that are drawn: all of it, or segments for "about". */
function stretches(length: number, width: FlowWidth): readonly [number, number][] {
  if (width.look === "dashed") {
    const count = Math.max(2, Math.round(length / (SEGMENT + GAP)));
    return Array.from({ length: count }, (_, i) => [i / count, (i + 1) / count - GAP / length]);
  }
  return [[0, 1]];
}

/**
 * Draws a flow as a tapered, curved arrow from `a` to `b`. The body is exactly as wide as the scale says where it meets
 * the tip. About: cut in segments. Over and at least: the tip is open. Up to, nearly and under: hollow. A range: the
 * lower end solid within the upper one.
 */
export function flowShape(a: Point, b: Point, bend: number, width: FlowWidth): FlowShape {
  const { outer, inner, look } = width;
  const curve = curveBetween(a, b, bend);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const headLength = Math.min(length * 0.42, 6 + outer * 0.6);
  const headHalf = outer / 2 + Math.min(10, 3 + outer * 0.22);
  const neck = 1 - headLength / length;
  const base = curveAt(curve, neck);
  const tip = [aside(base, headHalf), b, aside(base, -headHalf)];
  // The body of an open arrow runs on into its tip; a closed one only far enough to hide the seam.
  const bodyEnd = neck + (1 - neck) * (look === "open-up" ? 0.35 : 0.02);
  const taper = (full: number) => (t: number) => (full / 2) * (TAIL + (1 - TAIL) * t);
  const whole = ribbon(curve, bodyEnd, taper(outer), 0, 1);
  const closed = (points: readonly Point[]): string => pointsPath(points, true);
  const half = whole.length / 2;
  const silhouette = closed([...whole.slice(0, half), ...tip, ...whole.slice(half)]);
  const body = stretches(length * bodyEnd, width)
    .map(([from, to]) => closed(ribbon(curve, bodyEnd, taper(inner), from, to)))
    .join("");
  const isHollow = look === "open-down";
  const isOpen = look === "open-up";
  return {
    filled: isHollow ? "" : isOpen ? body : body + closed(tip),
    pale: isHollow ? silhouette : look === "range" ? closed(whole) : "",
    lined: isHollow ? silhouette : isOpen ? pointsPath(tip, false) : "",
    lineWidth: isHollow ? 1.5 : Math.min(4, 1.6 + outer * 0.12),
    spine: curvePath(curve),
    along: Array.from({ length: ALONG + 1 }, (_, i) => {
      const t = i / ALONG;
      const { x, y } = curveAt(curve, t);
      return { x, y, radius: Math.max(4, t > 0.7 ? headHalf : taper(outer)(t)) };
    }),
  };
}
