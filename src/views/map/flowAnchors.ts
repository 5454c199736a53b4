import type { Side } from "./labels.ts";
import { type LonLat, projectWorld } from "./project.ts";

/**
 * Where the arrow of a country's entries runs: from inside Russia over the border (or towards it, where the country has
 * none with Russia) into the country. These points only place the drawing; no figure belongs to them.
 */
export interface FlowAnchor {
  readonly from: LonLat;
  readonly to: LonLat;
  /** How far the arrow bows to its left, as a share of its length. */
  readonly bend: number;
  /** The side of the arrow's tip on which its label is tried first. */
  readonly side: Side;
}

const ANCHORS: Readonly<Record<string, FlowAnchor>> = {
  KZ: { from: [61.5, 56.6], to: [68, 49.8], bend: 0.22, side: "se" },
  GE: { from: [45.6, 46.4], to: [44.3, 42.1], bend: 0.12, side: "se" },
  FI: { from: [33.6, 59.9], to: [25.8, 61.9], bend: -0.28, side: "nw" },
  MN: { from: [107.6, 53.2], to: [104.6, 48.4], bend: 0.18, side: "sw" },
  NO: { from: [33.2, 68.3], to: [28.4, 69.7], bend: -0.2, side: "nw" },
  EE: { from: [30.6, 58.4], to: [26.3, 58.9], bend: -0.2, side: "w" },
  LV: { from: [31, 56.5], to: [26.2, 56.9], bend: -0.16, side: "w" },
  LT: { from: [21.3, 54.75], to: [23.8, 55.5], bend: 0.2, side: "ne" },
  PL: { from: [20.9, 54.75], to: [20.5, 52.9], bend: 0.15, side: "sw" },
  BY: { from: [32.6, 54.7], to: [28.6, 53.9], bend: -0.15, side: "w" },
  EU: { from: [30.4, 56], to: [17.4, 50.6], bend: 0.14, side: "w" },
  TR: { from: [38.9, 44.4], to: [35.4, 40.3], bend: -0.16, side: "sw" },
  AM: { from: [40.6, 44.9], to: [44.2, 40.5], bend: -0.3, side: "sw" },
  AZ: { from: [47, 43.6], to: [48.4, 40.8], bend: -0.22, side: "se" },
  KG: { from: [76.6, 53.6], to: [74.9, 42], bend: -0.16, side: "s" },
  UZ: { from: [56.5, 51.6], to: [62.6, 42.6], bend: 0.14, side: "s" },
  TJ: { from: [63.6, 54.3], to: [69.6, 39], bend: -0.12, side: "s" },
  TM: { from: [49, 46.2], to: [57.5, 40.4], bend: 0.16, side: "s" },
  RS: { from: [37.4, 52.4], to: [21.4, 44.3], bend: 0.12, side: "w" },
  IL: { from: [38.6, 44.2], to: [35, 31.9], bend: 0.12, side: "s" },
  AE: { from: [47.2, 43], to: [54.4, 24.6], bend: 0.1, side: "s" },
  CN: { from: [131, 49.4], to: [127.2, 46.6], bend: 0.16, side: "sw" },
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
  if (known) return known;
  if (!labelPoint) return null;
  const end = projectWorld(labelPoint);
  const distance = (start: LonLat): number => {
    const at = projectWorld(start);
    return Math.hypot(at.x - end.x, at.y - end.y);
  };
  const from = STARTS.reduce((nearest, start) => (distance(start) < distance(nearest) ? start : nearest));
  return { from, to: labelPoint, bend: 0.14, side: labelPoint[0] < from[0] ? "w" : "e" };
}
