/**
 * Simplifies a topology for a level of detail. The measure is the size of a detail on a Mercator map on the
 * screen, so every latitude is treated alike.
 */
import { mercator, mercatorArea, polygonsOf } from "./rings.mjs";

/** The part of the world the map is about; outside of it the outlines are only a backdrop. */
const MAIN_BOX = [-12, 22, 192, 83];

/** South of this latitude, where a Mercator map stretches a coast that few look at, it is drawn so much coarser. */
const ANTARCTIC = -60;
const COARSER_IN_THE_SOUTH = 25;

/** How strongly sharp angles are smoothed in favour of gentle bends, from 0 to 1. */
const ANGLE_WEIGHTING = 0.7;

/** A country smaller than this, in square degrees on the map, keeps a shape of its own. */
const SMALL_COUNTRY = 1.5;

/** This near to a capital, in degrees, an outline is drawn so much finer that it lies on the right side of a river. */
const NEAR_CAPITAL = 0.25;
const FINER_NEAR_CAPITAL = 0.02;

/** A capital's island is found by a point of its shore this near to the capital. */
const CAPITAL_ISLAND = 0.1;

const isNear = ([x, y], [px, py], reach) => Math.abs(x - px) < reach && Math.abs(y - py) < reach;

/** A test whether a position is near to one of some others, which are sorted into fields of a degree. */
function nearTo(positions, reach) {
  const fields = new Map();
  for (const at of positions)
    for (const dx of [-1, 0, 1])
      for (const dy of [-1, 0, 1]) {
        const key = `${Math.floor(at[0]) + dx},${Math.floor(at[1]) + dy}`;
        fields.set(key, [...(fields.get(key) ?? []), at]);
      }
  return (at) =>
    (fields.get(`${Math.floor(at[0])},${Math.floor(at[1])}`) ?? []).some((one) => isNear(at, one, reach));
}

/** The points on the outline of each small country's largest part and of its capital's island, with that part's area. */
function smallCountries(units, capitals) {
  const largest = new Map();
  const islands = [];
  const isByCapital = nearTo(capitals, CAPITAL_ISLAND);
  for (const { properties, geometry } of units)
    for (const [ring] of polygonsOf(geometry)) {
      const part = { ring, area: mercatorArea(ring) };
      if (part.area > (largest.get(properties.code)?.area ?? 0)) largest.set(properties.code, part);
      if (part.area < SMALL_COUNTRY && ring.some(isByCapital)) islands.push(part);
    }
  const small = [...largest.values(), ...islands].filter(({ area }) => area < SMALL_COUNTRY);
  return new Map(small.flatMap(({ ring, area }) => ring.map(([x, y]) => [`${x},${y}`, area])));
}

/** Whether a place is in the main box when that is grown by a margin. */
function isInMain(x, y, margin) {
  const [west, south, east, north] = MAIN_BOX;
  return x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;
}

/** How much coarser a place is drawn than the main part of the map; small countries and what is near a capital are finer. */
function coarseness([x, y], { level, small, isByCapital }) {
  const area = small.get(`${x},${y}`);
  if (area !== undefined) return area / SMALL_COUNTRY;
  if (isByCapital([x, y])) return FINER_NEAR_CAPITAL;
  if (y < ANTARCTIC) return COARSER_IN_THE_SOUTH;
  if (isInMain(x, y, -level.margin)) return level.inside;
  return isInMain(x, y, level.margin) ? 1 : level.outside;
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
 * @param {{units: object[], capitals: number[][]}} world the features that are in it, and where capitals are
 * @param {{tolerance: number, island: number, inside: number, outside: number, margin: number, everyCountry: boolean}} level
 */
export function simplifyTopology(simplify, topology, { units, capitals }, level) {
  const near = level.everyCountry ? capitals : [];
  const rules = {
    level,
    small: level.everyCountry ? smallCountries(units, capitals) : new Map(),
    isByCapital: nearTo(near, NEAR_CAPITAL),
  };
  const weighted = simplify.presimplify(topology, (triangle) => pointWeight(triangle, rules));
  const keep = simplify.filterAttachedWeight(weighted, level.island, (ring) => ringWeight(ring, rules));
  return simplify.simplify(simplify.filter(weighted, keep), level.tolerance);
}
