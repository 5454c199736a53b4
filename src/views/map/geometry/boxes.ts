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

/** The boxes that are taken on the map, in a grid, so that asking costs as much as what is near. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();
  readonly boxes: Box[] = [];

  #keysOf(box: Box): number[] {
    const keys: number[] = [];
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.h) / CELL); row++)
      for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.w) / CELL); column++)
        keys.push(row * 65536 + column);
    return keys;
  }

  add(box: Box): void {
    this.boxes.push(box);
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return !this.#keysOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}
