import type { RouteItem } from "../content/chooseContent.ts";
import { isOnMap } from "../content/collectRecords.ts";
import { around, grown, isUnder, overlaps, type Taken } from "../geometry/boxes.ts";
import { type Curve, curveAt, curveBetween, curvePart, curvePath } from "../geometry/curve.ts";
import { type LonLat, lineToFrame, nearTo, type Point, projectWorld } from "../geometry/project.ts";
import { namePoint } from "./geography.ts";
import type { PositionedRoute, Surface } from "./positioned.ts";

/** Half the side of a journey's button, in pixels. */
const BUTTON_RADIUS = 12;
/** How far journeys bow, as a share of their length. */
const BEND = 0.14;
/** Between journeys on one road, in pixels, and how far all of them may spread, as a share of their length. */
const SIDE_BY_SIDE = { gap: 12, most: 0.5 } as const;
/** A journey shorter than this on the map, in pixels, is a loop at its place. */
const LEAST_LENGTH = 12;
/** Height of the loop of a journey within one town, and how much higher each further one is, in pixels. */
const LOOP = { foot: 9, height: 26, more: 24 } as const;
/** The shares of the way at which a journey's button is tried, its middle first. */
const BUTTON_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2] as const;

/** Which of the journeys on one road a journey is, and how many there are. */
interface Track {
  readonly number: number;
  readonly count: number;
}

/** Sorts journeys out by road, whichever way they go: each has its own track of it. */
function tracksOf(items: readonly RouteItem[]): readonly Track[] {
  const roads = new Map<string, number[]>();
  for (const [i, { from, to }] of items.entries()) {
    const road = [from.id, to.id].sort().join(" ");
    roads.set(road, [...(roads.get(road) ?? []), i]);
  }
  const tracks: Track[] = [];
  for (const road of roads.values())
    for (const [number, i] of road.entries()) tracks[i] = { number, count: road.length };
  return tracks;
}

/** The way of a journey: bowed to the north, whichever way it goes, and beside the others on its road; a loop where it leads nowhere. */
function wayOf(a: Point, b: Point, { number, count }: Track): Curve {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < LEAST_LENGTH) {
    const up = LOOP.height + number * LOOP.more;
    return {
      a: { x: a.x - LOOP.foot, y: a.y - 4 },
      c: { x: (a.x + b.x) / 2, y: a.y - 2 * up },
      b: { x: b.x + LOOP.foot, y: b.y - 4 },
    };
  }
  const step = Math.min((2 * SIDE_BY_SIDE.gap) / length, SIDE_BY_SIDE.most / count);
  const bend = BEND + (number - (count - 1) / 2) * step;
  return curveBetween(a, b, b.x >= a.x ? bend : -bend);
}

function positionRoute(
  item: RouteItem,
  track: Track,
  marks: Taken,
  surface: Surface,
): PositionedRoute | null {
  const pointOf = (place: RouteItem["from"]): LonLat | undefined =>
    isOnMap(place) ? place.coordinates : namePoint(place.country, surface)?.at;
  const [from, to] = [pointOf(item.from), pointOf(item.to)];
  if (!from || !to) return null;
  const { frame } = surface;
  const start = projectWorld(from);
  const [a, b] = lineToFrame(frame, start, nearTo(projectWorld(to), start));
  const reach = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  };
  if (!overlaps(grown(reach, frame.view.w / 4), frame.view)) return null;
  const whole = wayOf(a, b, track);
  const curve = item.share === null ? whole : curvePart(whole, item.share);
  const shares = BUTTON_SHARES.map((share) => curveAt(curve, share));
  const middle = shares.find(({ x, y }) => marks.isFree(around(x, y, BUTTON_RADIUS))) ?? curveAt(curve, 0.5);
  const button = around(middle.x, middle.y, BUTTON_RADIUS);
  marks.add(button);
  return {
    item,
    path: curvePath(curve),
    from: a,
    to: b,
    middle: { x: middle.x, y: middle.y },
    isInView: overlaps(button, frame.view) && !isUnder(button, surface.reserved),
    angle: (Math.atan2(middle.nx, -middle.ny) * 180) / Math.PI,
    along: Array.from({ length: 11 }, (_, i) => curveAt(curve, (i + 1) / 12)),
    fades: isOnMap(item.from) ? (isOnMap(item.to) ? null : "to") : "from",
  };
}

/** Positions the journeys, those on one road side by side. `marks` is what their buttons keep off. */
export function positionRoutes(
  items: readonly RouteItem[],
  marks: Taken,
  surface: Surface,
): PositionedRoute[] {
  const tracks = tracksOf(items);
  return items.flatMap(
    (item, i) => positionRoute(item, tracks[i] ?? { number: 0, count: 1 }, marks, surface) ?? [],
  );
}
