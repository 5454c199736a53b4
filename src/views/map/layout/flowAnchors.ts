import arrows from "../../../../data/basemap/arrows.json" with { type: "json" };
import type { FlowStart } from "../content/origins.ts";
import type { Side } from "../geometry/labels.ts";
import { type LonLat, nearTo, type Point, projectWorld } from "../geometry/project.ts";

/** What the layout knows of countries. */
export interface Geography {
  /** A point inside a country. */
  readonly pointOf: (country: string) => LonLat | undefined;
  /** The middle of the border of two neighbours, by their codes in alphabetical order: "KZ-RU". */
  readonly borders: ReadonlyMap<string, LonLat>;
}

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
/** How far the arrow between neighbours reaches to both sides of their border: at most so many pixels and such a share of the way to the country's point. */
const REACH = { inside: { most: 3.2, share: 0.8 }, beyond: { most: 4, share: 1 } } as const;

const keyOf = (a: string, b: string): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** A point in world pixels, on the copy of the world that is nearest to another. */
const project = (at: LonLat, beside: Point): Point => nearTo(projectWorld(at), beside);

function towards(from: Point, to: Point, { most, share }: { most: number; share: number }): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(most / length, share);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
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
  { pointOf, borders }: Geography,
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
  const shared = borders.get(keyOf(start.country, country));
  if (!shared) {
    const from = projectWorld(own);
    return straight(from, project(point, from));
  }
  const border = projectWorld(shared);
  const from = towards(border, project(own, border), REACH.inside);
  const to = towards(border, project(point, border), REACH.beyond);
  const inside = Math.hypot(border.x - from.x, border.y - from.y);
  const beyond = Math.hypot(to.x - border.x, to.y - border.y);
  return straight(from, to, inside / (inside + beyond || 1));
}
