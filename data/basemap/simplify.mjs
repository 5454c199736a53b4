/**
 * Simplifies a topology for a level of detail. The measure is the size of a detail on a Mercator map on the
 * screen, so every latitude is treated alike.
 */
import { mercator, mercatorArea, polygonsOf } from "./rings.mjs";

/** The part of the world the map is about; outside of it the outlines are only a backdrop. */
const MAIN_BOX = [-12, 22, 192, 83];

/** How strongly sharp angles are smoothed in favour of gentle bends, from 0 to 1. */
const ANGLE_WEIGHTING = 0.7;

/** A country smaller than this, in square degrees on the map, keeps a shape of its own. */
const SMALL_COUNTRY = 1.5;

/** The points on the outline of each small country's largest part, with that part's area. */
function smallCountries(units) {
  const largest = new Map();
  for (const { properties, geometry } of units)
    for (const [ring] of polygonsOf(geometry)) {
      const area = mercatorArea(ring);
      if (area > (largest.get(properties.code)?.area ?? 0)) largest.set(properties.code, { ring, area });
    }
  const small = [...largest.values()].filter(({ area }) => area < SMALL_COUNTRY);
  return new Map(small.flatMap(({ ring, area }) => ring.map(([x, y]) => [`${x},${y}`, area])));
}

/** How much coarser a place is drawn than the main part of the map; small countries are drawn finer than it. */
function coarseness([x, y], { level, small }) {
  const area = small.get(`${x},${y}`);
  if (area !== undefined) return area / SMALL_COUNTRY;
  const [west, south, east, north] = MAIN_BOX;
  return x < west || x > east || y < south || y > north ? level.backdrop : 1;
}

/** The weight of the middle one of three points: the area of their triangle on the screen, less when it is sharp. */
function pointWeight([a, b, c], rules) {
  const [ay, by, cy] = [mercator(a[1]), mercator(b[1]), mercator(c[1])];
  const area = Math.abs((a[0] - c[0]) * (by - ay) - (a[0] - b[0]) * (cy - ay)) / 2;
  const [ux, uy, vx, vy] = [a[0] - b[0], ay - by, c[0] - b[0], cy - by];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths > 0 ? (ux * vx + uy * vy) / lengths : 0;
  return (area * (1 - ANGLE_WEIGHTING * cosine)) / coarseness(b, rules);
}

/** The weight of a ring: its area on the screen. */
function ringWeight(ring, rules) {
  return mercatorArea(ring) / coarseness(ring[0], rules);
}

/**
 * Drops the points and the islands that are too small to be seen at a level. Borders shared by two regions stay
 * shared, and a region that touches another one is never dropped, nor, where a level shows every country, the largest
 * part of one.
 * @param {object} simplify the topojson-simplify module
 * @param {object} topology not quantized
 * @param {object[]} units the features that are in it
 * @param {{tolerance: number, island: number, backdrop: number, everyCountry: boolean}} level
 */
export function simplifyTopology(simplify, topology, units, level) {
  const rules = { level, small: level.everyCountry ? smallCountries(units) : new Map() };
  const weighted = simplify.presimplify(topology, (triangle) => pointWeight(triangle, rules));
  const keep = simplify.filterAttachedWeight(weighted, level.island, (ring) => ringWeight(ring, rules));
  return simplify.simplify(simplify.filter(weighted, keep), level.tolerance);
}
