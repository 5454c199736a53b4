import { SIDES, type Side, type Spot } from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { PositionedFlow } from "../positioned.ts";

/** The lines of an arrow, or the point of a number without one. */
export type Lines = Pick<PositionedFlow, "tail" | "tip" | "shape" | "back">;

/** Arrows at least this wide, in pixels, carry a large number. */
export const MAJOR_WIDTH = 4;

/** How far to each side and up and down of an arrow's tip its label is looked for, in pixels, and in which steps. */
const FIELD = { across: 228, down: 156, step: 12 } as const;

const shareOf = ({ shape, tip }: Lines, t: number): Point =>
  shape?.along[Math.round(t * (shape.along.length - 1))] ?? tip;

/** The spots beside an arrow of a width, whose label is tried first on a side of its tip: those at its tip, then those along it. */
export function spotsBeside(lines: Lines, side: Side, width: number): Spot[] {
  const { tip, tail } = lines;
  if (!lines.shape) {
    const beside = [12, 28].flatMap((gap) => SIDES.map((one): Spot => ({ at: tip, side: one, gap })));
    return [{ at: tip, side: "mid", gap: 0 }, ...beside];
  }
  const half = width / 2;
  const near = (at: Point, gap: number): Spot[] => [side, ...SIDES].map((one) => ({ at, side: one, gap }));
  const atTip = [10, 24].flatMap((gap) => near(tip, gap + half / 2));
  const atMiddle = [10, 24].flatMap((gap) => near(shareOf(lines, 0.6), gap + half));
  // At its tail or far along it, a label is read as that of the country there: only a wide arrow leads the eye to its own.
  if (width < MAJOR_WIDTH) return [...atTip, ...atMiddle];
  const along = [0.8, 0.4, 0.2].flatMap((t) => near(shareOf(lines, t), 12 + half));
  return [...atTip, ...atMiddle, ...near(tail, 10 + half), ...along];
}

/** The middles of labels in a field around a point, the nearest first. */
export function spotsAround({ x, y }: Point): Spot[] {
  const { across, down, step } = FIELD;
  const spots: (Spot & { away: number })[] = [];
  for (let dy = -down; dy <= down; dy += step)
    for (let dx = -across; dx <= across; dx += step) {
      spots.push({ at: { x: x + dx, y: y + dy }, side: "mid", gap: 0, away: Math.hypot(dx, dy) });
    }
  return spots.sort((a, b) => a.away - b.away);
}
