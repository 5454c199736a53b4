import type { Box } from "../../geometry/boxes.ts";
import { SIDES, type Side, type Spot } from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { PositionedFlow } from "../positioned.ts";

/** The lines of an arrow, or the point of a number without one. */
export type Lines = Pick<PositionedFlow, "tail" | "tip" | "shape" | "back">;

/** An arrow and the spots beside it where its label is tried. */
export type Arrow = Lines & { readonly spots: readonly Spot[] };

/** An arrow, or a number without one, that waits for its label. */
export type FlowDraft = Arrow & Pick<PositionedFlow, "item">;

/** Arrows at least this wide, in pixels, carry a large number. */
export const MAJOR_WIDTH = 4;

/** The field around an arrow's tip in which its label is looked for: its step in pixels, and how many to each side, and up and down. */
const FIELD = { step: 16, columns: 13, rows: 9 } as const;

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

/** The middles of labels in a field around a point that is 0, 0: the nearest first. */
const OFFSETS: readonly Point[] = Array.from({ length: 2 * FIELD.rows + 1 }, (_, row) =>
  Array.from({ length: 2 * FIELD.columns + 1 }, (_, column) => ({
    x: (column - FIELD.columns) * FIELD.step,
    y: (row - FIELD.rows) * FIELD.step,
  })),
)
  .flat()
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** How far each of them is from that point. */
export const DISTANCES = OFFSETS.map(({ x, y }) => Math.hypot(x, y));

/** The middles of labels in a field around a point, the nearest first. */
export const spotsAround = ({ x, y }: Point): Spot[] =>
  OFFSETS.map((offset) => ({ at: { x: x + offset.x, y: y + offset.y }, side: "mid", gap: 0 }));

/** The middles of labels a few pixels to all sides of that of a box. */
export const spotsBy = ({ x, y, w, h }: Box, step: number): Spot[] =>
  [-step, 0, step].flatMap((dy) =>
    [-step, 0, step].map(
      (dx): Spot => ({ at: { x: x + w / 2 + dx, y: y + h / 2 + dy }, side: "mid", gap: 0 }),
    ),
  );
