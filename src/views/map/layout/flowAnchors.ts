import { countryPoint } from "../../../model/countryPoint.ts";
import type { Side } from "../geometry/labels.ts";
import { type LonLat, projectWorld } from "../geometry/project.ts";

/**
 * Where the arrow of a country's entries runs: from inside Russia over the border (or towards it, where the country has
 * none with Russia) into the country.
 */
export interface FlowAnchor {
  readonly from: LonLat;
  readonly to: LonLat;
  /** How far the arrow bows to its left, as a share of its length. */
  readonly bend: number;
  /** The share of the way, 0 to 1, at which it comes to the country's border. */
  readonly border: number;
  /** The side of the arrow's tip on which its label is tried first. */
  readonly side: Side;
}

/** The share at which an arrow is taken to cross the border where nothing better is known. */
const HALF_WAY = 0.5;

const ANCHORS: Readonly<Record<string, Omit<FlowAnchor, "to" | "border"> & { readonly border?: number }>> = {
  KZ: { from: [61.5, 56.6], bend: 0.22, border: 0.4, side: "se" },
  GE: { from: [45.6, 46.4], bend: 0.12, border: 0.86, side: "se" },
  FI: { from: [33.6, 59.9], bend: -0.28, border: 0.55, side: "nw" },
  MN: { from: [107.6, 53.2], bend: 0.18, border: 0.6, side: "sw" },
  NO: { from: [33.2, 68.3], bend: -0.2, side: "nw" },
  EE: { from: [30.6, 58.4], bend: -0.2, side: "w" },
  LV: { from: [31, 56.5], bend: -0.16, side: "w" },
  LT: { from: [21.3, 54.75], bend: 0.2, side: "ne" },
  PL: { from: [20.9, 54.75], bend: 0.15, side: "sw" },
  BY: { from: [32.6, 54.7], bend: -0.15, side: "w" },
  EU: { from: [30.4, 56], bend: 0.14, side: "w" },
  TR: { from: [38.9, 44.4], bend: -0.16, side: "sw" },
  AM: { from: [40.6, 44.9], bend: -0.3, side: "sw" },
  AZ: { from: [47, 43.6], bend: -0.22, border: 0.75, side: "se" },
  KG: { from: [76.6, 53.6], bend: -0.16, side: "s" },
  UZ: { from: [56.5, 51.6], bend: 0.14, side: "s" },
  TJ: { from: [63.6, 54.3], bend: -0.12, side: "s" },
  TM: { from: [49, 46.2], bend: 0.16, side: "s" },
  RS: { from: [37.4, 52.4], bend: 0.12, side: "w" },
  IL: { from: [38.6, 44.2], bend: 0.12, side: "s" },
  AE: { from: [47.2, 43], bend: 0.1, side: "s" },
  CN: { from: [131, 49.4], bend: 0.16, side: "sw" },
};

/** Points inside Russia from which the arrow to a country without a place in the table may start. */
const STARTS: readonly LonLat[] = [
  [30.5, 58.5],
  [37.5, 54],
  [39, 44.8],
  [47.3, 43.4],
  [50, 47],
  [56.5, 51.6],
  [62.5, 55],
  [76.5, 54],
  [107.5, 53],
  [132, 47],
];

/**
 * The arrow of a country: from the table, or else from the nearest of a few points inside Russia to the country's own
 * label point. Null for a country that is in neither.
 */
export function flowAnchor(country: string, labelPoint: LonLat | undefined): FlowAnchor | null {
  const known = ANCHORS[country];
  const to = countryPoint(country);
  if (known && to) return { border: HALF_WAY, ...known, to };
  if (!labelPoint) return null;
  const end = projectWorld(labelPoint);
  const distance = (start: LonLat): number => {
    const at = projectWorld(start);
    return Math.hypot(at.x - end.x, at.y - end.y);
  };
  const from = STARTS.reduce((nearest, start) => (distance(start) < distance(nearest) ? start : nearest));
  return { from, to: labelPoint, bend: 0.14, border: HALF_WAY, side: labelPoint[0] < from[0] ? "w" : "e" };
}
