import { familyOf } from "../../../model/measure.ts";
import type { Figure } from "../../../model/schema.ts";
import { textWidth } from "../axis/dayScale.ts";
import { type Bracket, baseOf, familyAt, type Scene } from "./laneMarks.ts";

/** Height of a row of brackets, in pixels. */
export const ROW_HEIGHT = 24;
/** Rows of brackets in a lane; what does not fit goes into a list. */
const MOST_ROWS = 3;

/** The most windows that are measured for a row; those of lower rank go into the list. */
const MOST_TRIED = 48;

const INSET = 1.5;
const LABEL_GAP = 6;
const BETWEEN = 8;

/** Brackets, the rows they take, and the numbers of those that did not fit. */
export interface PositionedBrackets {
  readonly brackets: readonly Bracket[];
  readonly rows: number;
  readonly left: readonly number[];
}

/** What a bracket is labelled with: its value, and what it counts where the colour does not say so. */
function labelOf({ archive, words }: Scene, figure: Figure): string {
  return words.timeline.bracket(archive, figure, familyOf(archive, figure.measure));
}

/** Which brackets get the rows: movements, then windows that end within the days drawn, then what was printed most. */
function rankOf({ archive, scale }: Scene, at: number): number {
  const { columns } = archive;
  const family = familyAt(archive, at);
  const isMovement = family === "entries" || family === "exits";
  const endsHere = (columns.lastDay[at] ?? 0) <= scale.last;
  return (isMovement ? 400 : 0) + (endsHere ? 200 : 0) + Math.min(99, columns.pieces[at] ?? 0);
}

function shapeOf(scene: Scene, figure: Figure, at: number): Omit<Bracket, "y" | "height"> {
  const {
    scale,
    archive: { columns },
  } = scene;
  const span = figure.when;
  const first = span.first ?? Number.NEGATIVE_INFINITY;
  const last = span.last ?? columns.lastDay[at] ?? scale.last;
  const x0 = scale.x(Math.max(first, scale.first)) + INSET;
  const x1 = scale.x(Math.min(last, scale.last) + 1) - INSET;
  const label = labelOf(scene, figure);
  const labelWidth = textWidth(scale, label);
  const fitsInside = x1 - x0 >= labelWidth + LABEL_GAP * 3;
  const fitsAfter = x1 + LABEL_GAP + labelWidth <= scale.width;
  const isEndUnknown = span.end === "unknown";
  return {
    ...baseOf(scene, figure, at),
    x0,
    x1,
    label: fitsInside || fitsAfter ? label : "",
    labelX: fitsInside ? x0 + LABEL_GAP : x1 + LABEL_GAP,
    labelWidth: fitsInside || fitsAfter ? labelWidth : 0,
    isOpenStart: first < scale.first || span.approximate,
    isOpenEnd: !isEndUnknown && (last > scale.last || span.end === "open" || span.approximate),
    isEndUnknown,
  };
}

interface InRow {
  readonly shape: Omit<Bracket, "y" | "height">;
  readonly row: number;
}

/** Puts the rows in order, the windows that end first on top, so that totals that grow step down. */
function inRows(positioned: readonly InRow[], rows: number, top: number, height: number): Bracket[] {
  const endOf = (row: number): number =>
    Math.min(...positioned.filter((one) => one.row === row).map((one) => one.shape.x1));
  const order = Array.from({ length: rows }, (_, row) => row).sort((a, b) => endOf(a) - endOf(b));
  return positioned.map(({ shape, row }) => ({
    ...shape,
    y: top + (order.indexOf(row) + 0.5) * height,
    height,
  }));
}

/** Lays out the counts over a window in rows from `top` down, so that none touches another. */
export function layOutBrackets(
  scene: Scene,
  numbers: readonly number[],
  top: number,
  rowHeight = ROW_HEIGHT,
): PositionedBrackets {
  const { archive, scale } = scene;
  const { columns } = archive;
  const ranked = numbers
    .filter((at) => (columns.lastDay[at] ?? 0) >= scale.first && (columns.firstDay[at] ?? 0) <= scale.last)
    .map((at) => ({ at, rank: rankOf(scene, at) }))
    .sort((a, b) => b.rank - a.rank);
  const taken: { from: number; to: number }[][] = [];
  const left: number[] = [];
  const positioned: InRow[] = [];
  left.push(...ranked.splice(MOST_TRIED).map(({ at }) => at));
  for (const { at } of ranked) {
    const shape = shapeOf(scene, archive.at(at), at);
    const from = shape.x0 - BETWEEN;
    const to = Math.max(shape.x1, shape.labelX + shape.labelWidth) + BETWEEN;
    const free = taken.findIndex((row) => row.every((other) => to <= other.from || from >= other.to));
    const row = free >= 0 ? free : taken.length;
    if (row >= MOST_ROWS) {
      left.push(at);
      continue;
    }
    taken[row] = [...(taken[row] ?? []), { from: shape.x0, to: to - BETWEEN }];
    positioned.push({ shape, row });
  }
  return { brackets: inRows(positioned, taken.length, top, rowHeight), rows: taken.length, left };
}
