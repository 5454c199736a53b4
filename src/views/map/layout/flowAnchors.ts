import arrows from "../../../../data/basemap/arrows.json" with { type: "json" };
import type { FlowStart } from "../content/origins.ts";
import type { Side } from "../geometry/labels.ts";
import { type LonLat, nearTo, type Point, projectWorld } from "../geometry/project.ts";
import type { Geography } from "./geography.ts";

/** Where an arrow runs, in world pixels at zoom 0. It takes the short way round the world. */
export interface FlowAnchor {
  readonly from: Point;
  readonly to: Point;
  /** How far the arrow bows to its left, as a share of its length. */
  readonly bend: number;
  /** The share of the way, 0 to 1, at which it comes to the country's border. */
  readonly border: number;
  /** The side of the arrow's tip on which its label is tried first. */
  readonly side: Side;
}

/** An arrow between two countries that has been drawn by eye. */
interface ByHand extends Pick<FlowAnchor, "bend" | "side"> {
  readonly from: LonLat;
  readonly border?: number;
}

const BY_HAND = new Map(Object.entries(arrows as unknown as Readonly<Record<string, ByHand>>));

/** The share at which an arrow is taken to cross the border where nothing better is known. */
const HALF_WAY = 0.5;
const BEND = 0.14;
/** How far the arrow between neighbours reaches to both sides of their border, in world pixels, and at most which share of the way to the point of the country it starts in. */
const REACH = { inside: { most: 3.2, share: 0.8 }, beyond: 4 } as const;
const LEAST_TURN = 0.8;

/** A point in world pixels, on the copy of the world that is nearest to another. */
const project = (at: LonLat, beside: Point): Point => nearTo(projectWorld(at), beside);

/** How far it is from one point to another, and the direction. */
function wayTo(from: Point, to: Point): { length: number; x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return { length, x: dx / (length || 1), y: dy / (length || 1) };
}

/** An arrow through a point of a border, from the side of one country's point to that of the other's. */
function over(border: Point, own: Point, other: Point): FlowAnchor {
  const [back, on] = [wayTo(border, own), wayTo(border, other)];
  const inside = Math.min(REACH.inside.most, REACH.inside.share * back.length);
  const beyond = Math.min(REACH.beyond, on.length);
  // Straight through the border, unless both points lie on about the same side of it.
  const turn = Math.hypot(on.x - back.x, on.y - back.y);
  const [a, b] =
    turn < LEAST_TURN
      ? [back, on]
      : [
          { x: (back.x - on.x) / turn, y: (back.y - on.y) / turn },
          { x: (on.x - back.x) / turn, y: (on.y - back.y) / turn },
        ];
  const from = { x: border.x + a.x * inside, y: border.y + a.y * inside };
  const to = { x: border.x + b.x * beyond, y: border.y + b.y * beyond };
  return straight(from, to, inside / (inside + beyond || 1));
}

function sideOf(from: Point, to: Point): Side {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? "w" : "e";
  return dy < 0 ? "n" : "s";
}

const straight = (from: Point, to: Point, border = HALF_WAY): FlowAnchor => ({
  from,
  to,
  bend: BEND,
  border,
  side: sideOf(from, to),
});

/**
 * The arrow of people who come to a country: from the place where they started, else over the border with the country that they
 * left, else from that country's point. Null where it would start in the country itself, or where nothing is known of either.
 */
export function flowAnchor(
  start: FlowStart,
  country: string,
  { pointOf, borderOf }: Geography,
): FlowAnchor | null {
  const point = pointOf(country);
  if (!point || start.country === country) return null;
  if (start.at) {
    const from = projectWorld(start.at);
    return straight(from, project(point, from));
  }
  const byHand = BY_HAND.get(`${start.country}-${country}`);
  if (byHand) {
    const from = projectWorld(byHand.from);
    return { border: HALF_WAY, ...byHand, from, to: project(point, from) };
  }
  const own = pointOf(start.country);
  if (!own) return null;
  const shared = borderOf(start.country, country);
  if (!shared) {
    const from = projectWorld(own);
    return straight(from, project(point, from));
  }
  const border = projectWorld(shared);
  return over(border, project(own, border), project(point, border));
}
