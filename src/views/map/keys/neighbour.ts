import type { Point } from "../geometry/project.ts";

/** Which way each arrow key goes. */
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Points nearer than this, in pixels, do not lie in any direction. */
const LEAST = 1;
/** How much farther a point seems for each pixel that it lies beside the way. */
const ASIDE = 2;
/** What lies more beside the way than along it comes after all that does not. */
const LAST = 100_000;

/** Whether a key is one that {@link neighbour} knows. */
export const isArrow = (key: string): boolean => Object.hasOwn(WAYS, key);

/** Which of some points is next from a point in the direction of an arrow key. Null where none lies that way. */
export function neighbour<T extends Point>(from: Point, others: readonly T[], key: string): T | null {
  const way = WAYS[key];
  let next: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  if (!way) return null;
  for (const other of others) {
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const along = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along < LEAST) continue;
    const cost = along + ASIDE * aside + (aside > along ? LAST : 0);
    if (cost >= least) continue;
    least = cost;
    next = other;
  }
  return next;
}
