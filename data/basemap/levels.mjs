/** The levels of detail of the map: the same topology, simplified for the zoom at which each is looked at. */
import { CITY_REGIONS } from "./borders.mjs";
import { clip } from "./clip.mjs";
import { mercatorArea } from "./rings.mjs";
import { simplifyTopology } from "./simplify.mjs";
import { WORLD_FRAME } from "./units.mjs";

/** What the levels for the record's part of the world reach: from the Atlantic to Bering Strait. */
const MAIN_FRAME = [-75, -15, 192, 84];

/**
 * frame: [west, south, east, north] of what is kept. tolerance: smallest detail kept, in square degrees of
 * longitude. inside, outside: how many times coarser it is in the main box and outside of
 * it. margin: degrees on both sides of the box's edge where it is not coarser, since another level goes on there. island, lake: smallest area kept.
 * river: last rank of river kept. cities: whether cities that are regions of their own are shown.
 * roads: whether the roads over borders are drawn.
 * everyCountry: whether a small country keeps a shape where another island of its size is dropped, and capitals lie in theirs.
 * grid: step of the coordinates' grid in degrees.
 */
export const LEVELS = {
  small: {
    frame: MAIN_FRAME,
    tolerance: 0.014,
    inside: 1,
    outside: 40,
    margin: 0,
    island: 0.05,
    lake: 0.35,
    river: 0,
    cities: false,
    everyCountry: false,
    grid: 0.012,
  },
  detail: {
    frame: MAIN_FRAME,
    tolerance: 0.0009,
    inside: 1,
    outside: 400,
    margin: 1,
    island: 0.005,
    lake: 0.02,
    river: 4,
    cities: true,
    everyCountry: true,
    grid: 0.004,
  },
  world: {
    frame: WORLD_FRAME,
    tolerance: 0.014,
    inside: 1,
    outside: 1,
    margin: 0,
    island: 0.02,
    lake: 0.35,
    river: 0,
    cities: false,
    everyCountry: true,
    grid: 0.012,
  },
  "world-detail": {
    frame: WORLD_FRAME,
    tolerance: 0.0012,
    inside: 12,
    outside: 1,
    margin: 1,
    island: 0.004,
    lake: 0.03,
    river: 4,
    cities: false,
    everyCountry: true,
    grid: 0.005,
  },
  close: {
    frame: [5, 34, 125, 72],
    tolerance: 0.000004,
    inside: 1,
    outside: 1,
    margin: 0,
    island: 0,
    lake: 0,
    river: 4,
    cities: true,
    roads: true,
    everyCountry: true,
    grid: 0.0003,
  },
};

/** A feature with the given geometry. */
const asFeature = (type, coordinates, properties = {}) => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

/** Drops what simplifying left without an area: rings of fewer than three different points, and empty polygons. */
function withoutSlivers(polygons) {
  const real = (ring) => new Set(ring.map(String)).size > 2;
  return polygons.filter((polygon) => real(polygon[0])).map((polygon) => polygon.filter(real));
}

/** The object of a topology as the units it is made of, with small city regions joined to the region around them. */
function unitsShown(object, level) {
  const shownAs = (name) => (level.cities ? name : (CITY_REGIONS[name] ?? name));
  return object.geometries.map((unit) => ({
    ...unit,
    properties: { ...unit.properties, region: shownAs(unit.properties.region) },
  }));
}

/** The countries of a simplified topology, each dissolved from its units, in the order of their codes. */
function countriesOf(client, topology) {
  const units = topology.objects.units.geometries;
  const codes = [...new Set(units.map((unit) => unit.properties.a2))].toSorted();
  return codes.flatMap((a2) => {
    const merged = client.merge(
      topology,
      units.filter((unit) => unit.properties.a2 === a2),
    );
    const coordinates = withoutSlivers(merged.coordinates);
    return coordinates.length > 0 ? [asFeature("MultiPolygon", coordinates, { a2 })] : [];
  });
}

/** The borders between regions of the same country. */
function regionLinesOf(client, topology, level) {
  const geometries = unitsShown(topology.objects.units, level);
  const inner = (a, b) => a.properties.a2 === b.properties.a2 && a.properties.region !== b.properties.region;
  return client.mesh(topology, { type: "GeometryCollection", geometries }, inner);
}

/** The geometry of an object that is a single feature. */
function geometryOf(client, topology, name) {
  return client.feature(topology, topology.objects[name]).features[0].geometry;
}

/** The rivers as one feature for each rank, with the property `rank`. */
function riversByRank(client, topology) {
  const { geometries } = topology.objects.rivers;
  const ranks = [...new Set(geometries.map((river) => river.properties.rank))].toSorted();
  const linesOf = (rank) => geometries.filter((river) => river.properties.rank === rank);
  const features = ranks.map((rank) => {
    const lines = client.mesh(topology, { type: "GeometryCollection", geometries: linesOf(rank) });
    return asFeature("MultiLineString", lines.coordinates, { rank });
  });
  return { type: "FeatureCollection", features };
}

/** Grid counts for TopoJSON's quantization that give a level's step over its frame. */
function gridSize(level) {
  const [west, , east] = level.frame;
  return Math.round((east - west) / level.grid);
}

/**
 * Builds one level of detail.
 * @param {{client, server, simplify, mapshaper}} tools the TopoJSON modules and mapshaper
 * @param {{units: object[], lakes: number[][][][], rivers: {rank: number, line: number[][]}[], capitals: number[][], roads: number[][][]}} world
 * @param {object} level one of LEVELS
 * @returns {Promise<object>} the TopoJSON topology
 */
export async function buildLevel({ client, server, simplify, mapshaper }, world, level) {
  const lakes = world.lakes.filter((polygon) => mercatorArea(polygon[0]) >= level.lake);
  const rivers = world.rivers.filter((river) => river.rank <= level.river);
  const input = {
    units: world.units,
    lakes: [asFeature("MultiPolygon", lakes)],
    rivers: rivers.map(({ rank, line }) => asFeature("LineString", line, { rank })),
  };
  const collections = {};
  for (const [name, features] of Object.entries(input)) {
    collections[name] = { type: "FeatureCollection", features: await clip(mapshaper, features, level.frame) };
  }
  const shown = { units: collections.units.features, capitals: world.capitals };
  const topology = simplifyTopology(simplify, server.topology(collections), shown, level);
  const layers = {
    countries: { type: "FeatureCollection", features: countriesOf(client, topology) },
    lakes: {
      type: "MultiPolygon",
      coordinates: withoutSlivers(geometryOf(client, topology, "lakes").coordinates),
    },
    regions: regionLinesOf(client, topology, level),
  };
  if (level.river > 0) layers.rivers = riversByRank(client, topology);
  if (level.roads) layers.roads = { type: "MultiLineString", coordinates: world.roads };
  return server.topology(layers, gridSize(level));
}
