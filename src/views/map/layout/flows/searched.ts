import { type Box, grown, overlaps } from "../../geometry/boxes.ts";
import type { Leader, PositionedLabel } from "../../geometry/labels.ts";
import type { Point } from "../../geometry/project.ts";
import type { Rooms } from "../positioned.ts";

/** A label, its leader, how bad it is, which of the arrow's forms it has, and whether that leaves out how many left again. */
export interface Found {
  readonly label: PositionedLabel;
  readonly leader: Leader | null;
  readonly cost: number;
  readonly form: number;
  readonly isPart: boolean;
}

/** What lay around an arrow when its label was looked for. */
interface Around {
  readonly boxes: readonly (readonly Box[])[];
  readonly leaders: readonly Leader[];
}

/** All that a search for a label followed from, besides the arrow and the surface, and what it found. */
export interface Searched {
  readonly told: ReadonlySet<string>;
  readonly asked: readonly unknown[];
  /** What lies outside of it made no difference. */
  readonly zone: Box;
  readonly around: Around;
  readonly found: Found | null;
}

/** The box around some points, with a margin on each side. */
export function zoneOf(points: readonly Point[], more: number): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return grown({ x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }, more);
}

/** What lies in a zone. */
export const lookAround = (zone: Box, { taken, firm, labels, leaders }: Rooms): Around => ({
  boxes: [taken, firm, labels].map((room) => room.boxes.filter((box) => overlaps(box, zone))),
  leaders: leaders.filter((leader) => overlaps(zoneOf(leader, 1), zone)),
});

const isSamePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;
/** Whether two boxes are of the same size at the same place. */
export const isSameBox = (a: Box, b: Box): boolean => isSamePoint(a, b) && a.w === b.w && a.h === b.h;

/** Whether two lists have the same items in the same order. */
export function areSame<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i] as T));
}

/** Whether a search would ask the same as the last one, with the same around it. */
export function asksAgain(
  { told, asked, zone, around }: Searched,
  next: Pick<Searched, "told" | "asked">,
  rooms: Rooms,
): boolean {
  if (told !== next.told || !areSame(asked, next.asked, Object.is)) return false;
  const now = lookAround(zone, rooms);
  return (
    areSame(around.boxes, now.boxes, (a, b) => areSame(a, b, isSameBox)) &&
    areSame(around.leaders, now.leaders, (a, b) => areSame(a, b, isSamePoint))
  );
}
