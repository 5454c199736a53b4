/** What the page knows of every country besides its outline: a point inside it, its box, and where it meets its neighbours. */
import { mercator, ringContains } from "./rings.mjs";

/** Parts of a country smaller than this share of its largest part do not widen its box. */
const LEAST_SHARE = 0.05;

/** Points on each side of the grid that is laid over a polygon, and how often the best of it is looked at more closely. */
const GRID = 24;
const CLOSER = 5;

/** Rings of more points than this are thinned out: a point well inside moves by nothing that shows. */
const ENOUGH_POINTS = 3000;

const EARTH_RADIUS = 6371;
const RADIANS = Math.PI / 180;

const rounded = (value, digits) => Number(value.toFixed(digits));

/** The area of a ring, in square degrees at the equator. */
function areaOf(ring) {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    twice += (ring[j][0] - ring[i][0]) * (Math.sin(ring[j][1] * RADIANS) + Math.sin(ring[i][1] * RADIANS));
  return Math.abs(twice) / 2 / RADIANS;
}

/** The distance of a point from a line between two others. */
function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** How far inside a polygon a point is; negative outside. */
function depthIn(rings, point) {
  const isInside = rings.reduce((inside, ring) => inside !== ringContains(ring, point), false);
  let nearest = Infinity;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(nearest, distanceToSegment(point, ring[i - 1], ring[i]));
  return isInside ? nearest : -nearest;
}

function thinned(ring) {
  const step = Math.ceil(ring.length / ENOUGH_POINTS);
  return ring.filter((_, i) => i % step === 0 || i === ring.length - 1);
}

function boxOf(positions) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** The point of a polygon that is farthest from its edge on a Mercator map, and how far, in degrees of longitude. */
function innermost(polygon) {
  const rings = polygon.map((ring) => thinned(ring).map(([x, y]) => [x, mercator(y)]));
  let [west, south, east, north] = boxOf(rings[0]);
  let best = { point: rings[0][0], depth: -Infinity };
  for (let round = 0; round < CLOSER; round++) {
    const [stepX, stepY] = [(east - west) / GRID, (north - south) / GRID];
    for (let i = 0; i < GRID * GRID; i++) {
      const point = [west + ((i % GRID) + 0.5) * stepX, south + (Math.floor(i / GRID) + 0.5) * stepY];
      const depth = depthIn(rings, point);
      if (depth > best.depth) best = { point, depth };
    }
    const [x, y] = best.point;
    [west, east, south, north] = [x - 2 * stepX, x + 2 * stepX, y - 2 * stepY, y + 2 * stepY];
  }
  return best;
}

const latitudeOf = (y) => (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;

const wrapped = (longitude) => (longitude > 180 ? longitude - 360 : longitude);

/** The point that stands for a country: rounded as far as it stays inside. */
function pointOf(polygons) {
  const { point, depth } = innermost(polygons[0]);
  const digits = depth > 0.3 ? 1 : 2;
  return [rounded(wrapped(point[0]), digits), rounded(latitudeOf(point[1]), digits)];
}

/** The box of a country's greater parts: west, south, east, north. */
function greaterBox(polygons) {
  const least = areaOf(polygons[0][0]) * LEAST_SHARE;
  const parts = polygons.filter(([outer]) => areaOf(outer) >= least);
  const [west, south, east, north] = boxOf(parts.flatMap(([outer]) => outer));
  const [down, up] = [(value) => Math.floor(value * 10) / 10, (value) => Math.ceil(value * 10) / 10];
  return [down(west), down(south), up(east), up(north)];
}

/** The distance between two positions in kilometres, near enough for the parts of a line. */
function kilometres([ax, ay], [bx, by]) {
  const narrow = Math.cos(((ay + by) / 2) * RADIANS);
  return Math.hypot((ax - bx) * narrow, ay - by) * RADIANS * EARTH_RADIUS;
}

const lengthOf = (line) => line.slice(1).reduce((sum, at, i) => sum + kilometres(line[i], at), 0);

/** The position half-way along a line. */
function middleOf(line) {
  let left = lengthOf(line) / 2;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const step = kilometres(a, b);
    if (step >= left && step > 0) return a.map((value, axis) => value + ((b[axis] - value) * left) / step);
    left -= step;
  }
  return line.at(-1);
}

/** The arcs that two countries share, by the countries' codes in order of the alphabet, as in "KZ-RU". */
function sharedArcs(units) {
  const owners = new Map();
  for (const { arcs, properties } of units)
    for (const arc of arcs.flat(Infinity)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(properties.code));
    }
  const shared = new Map();
  for (const [index, codes] of owners) {
    if (codes.size !== 2) continue;
    const pair = [...codes].toSorted().join("-");
    shared.set(pair, [...(shared.get(pair) ?? []), [index]]);
  }
  return shared;
}

/** The middle of the longest stretch of border of every two neighbours. */
function borderPoints(client, topology) {
  const pairs = [...sharedArcs(topology.objects.units.geometries)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return pairs.map(([pair, arcs]) => {
    const lines = client.mesh(topology, { type: "MultiLineString", arcs }).coordinates;
    const longest = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    const digits = lengthOf(longest) > 100 ? 1 : 2;
    const [x, y] = middleOf(longest);
    return [pair, [rounded(wrapped(x), digits), rounded(y, digits)]];
  });
}

/** The polygons of every country and territory, by its code, the largest first. */
function polygonsByCode(client, topology) {
  const { geometries } = topology.objects.units;
  const codes = [...new Set(geometries.map(({ properties }) => properties.code))].toSorted();
  return codes.map((code) => {
    const own = geometries.filter(({ properties }) => properties.code === code);
    const { coordinates } = client.merge(topology, own);
    return [code, coordinates.toSorted((a, b) => areaOf(b[0]) - areaOf(a[0]))];
  });
}

/**
 * @param {{client, server}} tools the TopoJSON modules
 * @param {object[]} units the world's units
 * @param {Record<string, number[]>} byHand points that a person has chosen, by code
 * @returns {{points: object, boxes: object, borders: object}} the contents of points.json, boxes.json and borders.json
 */
export function describeCountries({ client, server }, units, byHand) {
  const topology = server.topology({ units: { type: "FeatureCollection", features: units } });
  const countries = polygonsByCode(client, topology);
  const found = countries.filter(([code]) => !byHand[code]);
  const points = [
    ...found.map(([code, polygons]) => [code, pointOf(polygons)]),
    ...Object.entries(byHand),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    points: Object.fromEntries(points),
    boxes: Object.fromEntries(countries.map(([code, polygons]) => [code, greaterBox(polygons)])),
    borders: Object.fromEntries(borderPoints(client, topology)),
  };
}
