import { type Frame, WORLD_SIZE } from "../geometry/project.ts";

/** West, south, east and north in degrees; east is the greater of the two. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** The levels of detail of the basemap. */
export type LevelName = "close" | "detail" | "small" | "world" | "worldDetail";

/** The whole world, once around from Bering Strait. */
const WORLD: DegreeBox = [-169, -85, 193, 84];
/** The part of the world that `small` and `detail` draw well; beyond it they have a coarse backdrop. */
const MAIN: DegreeBox = [-12, 22, 191, 83];
/** All that `small` draws. */
const BACKDROP: DegreeBox = [-75, -15, 191, 84];
const CLOSE: DegreeBox = [5, 34, 125, 72];
const TURN = 360;
const DETAIL_FROM = 5;

/** The levels that are drawn over the ground, finest first, with the zoom from which they are. */
const FINER: readonly { readonly name: LevelName; readonly from: number; readonly box: DegreeBox }[] = [
  { name: "close", from: 7, box: CLOSE },
  { name: "detail", from: DETAIL_FROM, box: MAIN },
];

function isWithin(inner: DegreeBox, outer: DegreeBox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

function overlaps(a: DegreeBox, b: DegreeBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

const turned = ([west, south, east, north]: DegreeBox, turns: number): DegreeBox => [
  west + turns * TURN,
  south,
  east + turns * TURN,
  north,
];

/** A box on the copy of the world where its middle lies in the world's frame. */
function unturned(box: DegreeBox): DegreeBox {
  const middle = (box[0] + box[2]) / 2;
  return turned(box, -Math.floor((middle - WORLD[0]) / TURN));
}

/** What can be seen of a map, in degrees. */
export function boxOf({ zoom, origin, view }: Frame): DegreeBox {
  const side = WORLD_SIZE * 2 ** zoom;
  const longitude = (x: number): number => ((origin.x + x) / side - 0.5) * TURN;
  const latitude = (y: number): number => {
    const angle = 2 * Math.atan(Math.exp((0.5 - (origin.y + y) / side) * 2 * Math.PI)) - Math.PI / 2;
    return (angle * 180) / Math.PI;
  };
  return [longitude(view.x), latitude(view.y + view.h), longitude(view.x + view.w), latitude(view.y)];
}

/** The middle half of a box, in each direction. */
function middleOf([west, south, east, north]: DegreeBox): DegreeBox {
  const [x, y] = [(east - west) / 4, (north - south) / 4];
  return [west + x, south + y, east - x, north - y];
}

/**
 * Whether `small` is ground enough for a view. From afar its backdrop may show at the view's sides, but no edge of it; from near it may
 * not.
 */
function isOnSmall(zoom: number, view: DegreeBox): boolean {
  if (zoom >= DETAIL_FROM) return isWithin(view, MAIN);
  return isWithin(middleOf(view), MAIN) && isWithin(view, BACKDROP);
}

/** The levels that a view deserves, ground first. */
export function wantedLevels(zoom: number, view: DegreeBox): readonly LevelName[] {
  const box = unturned(view);
  const wanted: LevelName[] = [];
  for (const { name, from, box: reach } of FINER) {
    if (zoom < from || !overlaps(box, reach)) continue;
    wanted.unshift(name);
    if (isWithin(box, reach)) break;
  }
  if (isOnSmall(zoom, box)) return ["small", ...wanted];
  return zoom >= DETAIL_FROM ? ["world", "worldDetail", ...wanted] : ["world", ...wanted];
}

/** A level to be drawn, shifted by whole turns of the world, and clipped to a box where another level goes on. */
export interface Patch {
  readonly name: LevelName;
  readonly turns: number;
  readonly clip: DegreeBox | null;
}

/** What is drawn of the levels at hand, in this order: the ground, then the finer levels over their parts of it. */
export function choosePatches(
  zoom: number,
  canvas: DegreeBox,
  atHand: { has(name: LevelName): boolean },
): readonly Patch[] {
  const grounds = ["worldDetail", "world", "small"] as const;
  const ground = grounds.find((name) => atHand.has(name) && (name !== "worldDetail" || zoom >= DETAIL_FROM));
  const first = Math.floor((canvas[0] - WORLD[2]) / TURN);
  const last = Math.ceil((canvas[2] - WORLD[0]) / TURN);
  const turns = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const patches = (name: LevelName, box: DegreeBox, isClipped: boolean): Patch[] =>
    turns.flatMap((turn) => {
      const reach = turned(box, turn);
      return overlaps(canvas, reach) ? [{ name, turns: turn, clip: isClipped ? reach : null }] : [];
    });
  const all = ground ? patches(ground, ground === "small" ? BACKDROP : WORLD, false) : [];
  for (const { name, from, box } of FINER.toReversed())
    if (zoom >= from && atHand.has(name)) all.push(...patches(name, box, true));
  const covering = all.findLastIndex(({ clip }) => clip && isWithin(canvas, clip));
  return covering < 0 ? all : all.slice(covering);
}
