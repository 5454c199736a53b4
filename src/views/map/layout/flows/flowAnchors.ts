import arrows from "../../../../../data/basemap/arrows.json" with { type: "json" };
import type { FlowStart } from "../../content/origins.ts";
import type { Side } from "../../geometry/labels.ts";
import { type LonLat, nearTo, type Point, projectWorld } from "../../geometry/project.ts";
import type { Geography } from "../geography.ts";

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
/** How far an arrow over a border bows, at least and at most. */
const [LEAST_BEND, MOST_BEND] = [0.1, 0.4];
/** How far the arrow between neighbours reaches to both sides of their border, in world pixels, and at most which share of the way to the point of the country it starts in. */
const REACH = { inside: { most: 3.2, share: 0.8 }, beyond: 4 } as const;

/** A point in world pixels, on the copy of the world that is nearest to another. */
const project = (at: LonLat, beside: Point): Point => nearTo(projectWorld(at), beside);

/** How far it is from one point to another, and the direction. */
function wayTo(from: Point, to: Point): { length: number; x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return { length, x: dx / (length || 1), y: dy / (length || 1) };
}

function unit({ x, y }: Point): Point {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** An arrow through a point of a border, from the side of one country's point to that of the other's: it bows where it must turn. */
function over(border: Point, own: Point, other: Point): FlowAnchor {
  const [back, on] = [wayTo(border, own), wayTo(border, other)];
  const inside = Math.min(REACH.inside.most, REACH.inside.share * back.length);
  const beyond = Math.min(REACH.beyond, on.length);
  // Half-way between straight through the border and straight at the two points.
  const straightOn = unit({ x: on.x - back.x, y: on.y - back.y });
  const tail = unit({ x: back.x - straightOn.x, y: back.y - straightOn.y });
  const head = unit({ x: on.x + straightOn.x, y: on.y + straightOn.y });
  const from = { x: border.x + tail.x * inside, y: border.y + tail.y * inside };
  const to = { x: border.x + head.x * beyond, y: border.y + head.y * beyond };
  const chord = wayTo(from, to);
  const [dx, dy] = [border.x - from.x, border.y - from.y];
  const share = between(0.2, (dx * chord.x + dy * chord.y) / (chord.length || 1), 0.8);
  const left = dx * chord.y - dy * chord.x;
  const bend = between(-MOST_BEND, left / (2 * share * (1 - share) * (chord.length || 1)), MOST_BEND);
  const least = left < 0 ? -LEAST_BEND : LEAST_BEND;
  return { ...straight(from, to, share), bend: Math.abs(bend) < LEAST_BEND ? least : bend };
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
