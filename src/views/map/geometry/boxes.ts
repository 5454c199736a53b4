import { addTo } from "../../../model/groupBy.ts";

/** A rectangle in pixels: its left upper corner, width and height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether some boxes cover any of another. */
export const isUnder = (box: Box, boxes: readonly Box[]): boolean => boxes.some((one) => overlaps(one, box));

/** Whether a box lies wholly inside another. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  );
}

/** A square box around a point. */
export function around(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius };
}

/** A box made larger on each side. */
export function grown(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by };
}

const CELL = 96;
/** Cells of a row are numbered on from that of its own number. */
const ROW = 65536;
const NONE: readonly Box[] = [];
const cellOf = (at: number): number => Math.floor(at / CELL);

/** The boxes that are taken on the map, in a grid, so that asking costs as much as what is near. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  readonly boxes: Box[] = [];

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    this.boxes.push(box);
    const { x, y, w, h } = box;
    const [lastRow, lastColumn] = [cellOf(y + h), cellOf(x + w)];
    for (let row = cellOf(y); row <= lastRow; row++)
      for (let column = cellOf(x); column <= lastColumn; column++) {
        const key = row * ROW + column;
        addTo(this.#cells, key, box);
      }
  }

  /** Whether a box, with some air on each side, shares no area with any of them. */
  isFree({ x, y, w, h }: Box, air = 0): boolean {
    const left = x - air;
    const top = y - air;
    const right = left + (w + 2 * air);
    const bottom = top + (h + 2 * air);
    const lastRow = cellOf(bottom);
    const firstColumn = cellOf(left);
    const lastColumn = cellOf(right);
    for (let row = cellOf(top); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        for (const other of this.#cells.get(row * ROW + column) ?? NONE)
          if (left < other.x + other.w && other.x < right && top < other.y + other.h && other.y < bottom)
            return false;
    return true;
  }
}
