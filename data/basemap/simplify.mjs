/**
 * Simplifies a topology for a level of detail. The measure is the size of a detail on a Mercator map on the
 * screen, so every latitude is treated alike.
 */
import { mercator, mercatorArea } from "./rings.mjs";

/** The part of the world the map is about; outside of it the outlines are only a backdrop. */
const MAIN_BOX = [-12, 22, 192, 83];

/** How strongly sharp angles are smoothed in favour of gentle bends, from 0 to 1. */
const ANGLE_WEIGHTING = 0.7;

/** How much coarser a place is drawn than the main part of the map. */
function coarseness([x, y], level) {
  const [west, south, east, north] = MAIN_BOX;
  return x < west || x > east || y < south || y > north ? level.backdrop : 1;
}

/** The weight of the middle one of three points: the area of their triangle on the screen, less when it is sharp. */
function pointWeight([a, b, c], level) {
  const [ay, by, cy] = [mercator(a[1]), mercator(b[1]), mercator(c[1])];
  const area = Math.abs((a[0] - c[0]) * (by - ay) - (a[0] - b[0]) * (cy - ay)) / 2;
  const [ux, uy, vx, vy] = [a[0] - b[0], ay - by, c[0] - b[0], cy - by];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths > 0 ? (ux * vx + uy * vy) / lengths : 0;
  return (area * (1 - ANGLE_WEIGHTING * cosine)) / coarseness(b, level);
}

/** The weight of a ring: its area on the screen. */
function ringWeight(ring, level) {
  return mercatorArea(ring) / coarseness(ring[0], level);
}

/**
 * Drops the points and the islands that are too small to be seen at a level. Borders shared by two regions stay
 * shared, and a region that touches another one is never dropped.
 * @param {object} simplify the topojson-simplify module
 * @param {object} topology not quantized
 * @param {{tolerance: number, island: number, backdrop: number}} level
 */
export function simplifyTopology(simplify, topology, level) {
  const weighted = simplify.presimplify(topology, (triangle) => pointWeight(triangle, level));
  const keep = simplify.filterAttachedWeight(weighted, level.island, (ring) => ringWeight(ring, level));
  return simplify.simplify(simplify.filter(weighted, keep), level.tolerance);
}
