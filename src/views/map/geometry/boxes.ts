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
const cellOf = (at: number): number => Math.floor(at / CELL);

/** The boxes that are taken on the map, in a grid, so that asking costs as much as what is near. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  readonly boxes: Box[] = [];

  /** Whether `test` is true of each cell that a box reaches into, asked in turn until it is not. */
  #every({ x, y, w, h }: Box, test: (key: number) => boolean): boolean {
    const [lastRow, firstColumn, lastColumn] = [cellOf(y + h), cellOf(x), cellOf(x + w)];
    for (let row = cellOf(y); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++)
        if (!test(row * 65536 + column)) return false;
    return true;
  }

  add(box: Box): void {
    this.boxes.push(box);
    this.#every(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return true;
    });
  }

  isFree(box: Box): boolean {
    return this.#every(box, (key) => !this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}
