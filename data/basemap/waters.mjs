/** Lakes and rivers, from two packages that carry Natural Earth's. */
import { readFileSync } from "node:fs";
import { polygonsOf, ringContains } from "./rings.mjs";

const DEGREES = 180 / Math.PI;

/** Lakes the main source lacks, by their names in R's map package. */
const MORE_LAKES = ["Lake Balkhash", "Lake Saimaa", "Syvash"];

/** Bytes of the file's header, and of each ring's entry in the table after it. */
const HEADER = 8;
const ENTRY = 28;

/** Reads one ring of the binary file of R's map package, where longitudes and latitudes are in radians. */
function readRing(bytes, index) {
  const entry = HEADER + ENTRY * index;
  const [offset, length] = [bytes.readInt32LE(entry), bytes.readInt32LE(entry + 4)];
  const degrees = (at) => Number((bytes.readFloatLE(at) * DEGREES).toFixed(5));
  return Array.from({ length }, (_, i) => [degrees(offset + 8 * i), degrees(offset + 8 * i + 4)]);
}

/**
 * Reads the lakes of R's map package that the main source lacks. A file of names beside the binary file lists, one
 * to a line, the name of each ring ("Lake Saimaa", "Lake Saimaa:2") and its number.
 */
function readMoreLakes(file) {
  const bytes = readFileSync(file);
  const lines = readFileSync(file.replace(/L$/, "N"), "utf8").trim().split("\n");
  const rings = lines
    .map((line) => line.split("\t"))
    .map(([name, number]) => ({ name, index: Number(number) - 1 }));
  return MORE_LAKES.flatMap((lake) => {
    const own = rings.filter(({ name }) => name === lake || name.startsWith(`${lake}:`));
    if (own.length === 0) throw new Error(`No lake ${lake} in ${file}`);
    return assemble(own.map(({ index }) => readRing(bytes, index)));
  });
}

/** Makes polygons of the rings of one lake: a ring inside the first one is an island, any other is more lake. */
function assemble([shore, ...others]) {
  const isIsland = (ring) => ringContains(shore, ring[0]);
  return [
    [shore, ...others.filter(isIsland)],
    ...others.filter((ring) => !isIsland(ring)).map((ring) => [ring]),
  ];
}

/** Whether a position lies in a box of [west, south, east, north]. */
const within = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

/**
 * Reads the lakes of a part of the world.
 * @returns {number[][][][]} polygons
 */
export function readLakes(load, moreLakes, box) {
  const { features } = load("mapeo-offline-map/dist/lakes.json");
  const main = features.flatMap((lake) => polygonsOf(lake.geometry));
  return [...main, ...readMoreLakes(moreLakes)].filter((polygon) => within(box, polygon[0][0]));
}

/** The rank of a river, 1 the greatest to 4, from the zoom at which Natural Earth first shows it. */
function riverRank({ min_zoom: zoom }) {
  if (zoom < 3) return 1;
  if (zoom < 4) return 2;
  return zoom < 5 ? 3 : 4;
}

/**
 * Reads the rivers of a part of the world.
 * @returns {{rank: number, line: number[][]}[]}
 */
export function readRivers(load, box) {
  const { features } = load("mapeo-offline-map/dist/rivers.json");
  return features
    .map((river) => ({ rank: riverRank(river.properties), line: river.geometry.coordinates }))
    .filter(({ line }) => within(box, line[Math.floor(line.length / 2)]));
}
