import { readFileSync } from "node:fs";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { polygonsContain } from "../../src/model/geography/pointInPolygon.ts";

interface Country {
  a2: string;
}
export interface Label {
  name: string;
  at: [number, number];
  rank: number;
}
export interface Labels {
  countries: (Label & Country)[];
  seas: Label[];
  passes?: Label[];
  stops?: Omit<Label, "rank">[];
  cities: (Label & { a2: string; capital?: true })[];
}

export const LEVELS = ["small", "detail", "close", "world", "world-detail"] as const;
export type Level = (typeof LEVELS)[number];

/** The most a file may weigh over the network, in bytes of Brotli. */
export const BUDGET = {
  "small.json": 62_000,
  "detail.json": 205_000,
  "close.json": 190_000,
  "world.json": 120_000,
  "world-detail.json": 330_000,
  "labels.json": 9_100,
  "labels-world.json": 15_000,
  "points.json": 2_000,
  "borders.json": 2_700,
  "boxes.json": 3_000,
};

/** What a level covers, without the edge of its frame: west, south, east, north. */
const COVERED: Record<Level, readonly [number, number, number, number]> = {
  small: [-74, -14, 192, 84],
  detail: [-74, -14, 192, 84],
  close: [5, 34, 125, 72],
  world: [-169, -85, 192, 84],
  "world-detail": [-169, -85, 192, 84],
};

/** Points well inside a country, with its code. The contested ones come first. */
export const POINTS: [string, number, number, string][] = [
  ["Crimea", 34.1, 45.3, "UA"],
  ["Simferopol", 34.11, 44.96, "UA"],
  ["Kerch", 36.4, 45.33, "UA"],
  ["Yalta", 34.15, 44.52, "UA"],
  ["Sevastopol", 33.6, 44.6, "UA"],
  ["Dzhankoi", 34.39, 45.71, "UA"],
  ["Perekop", 33.7, 46.15, "UA"],
  ["Donetsk", 37.8, 48, "UA"],
  ["Luhansk", 39.3, 48.57, "UA"],
  ["Kherson", 32.62, 46.66, "UA"],
  ["Henichesk", 34.75, 46.25, "UA"],
  ["Zaporizhzhia", 35.1, 47.8, "UA"],
  ["Mariupol", 37.55, 47.13, "UA"],
  ["Melitopol", 35.37, 46.85, "UA"],
  ["Sukhumi", 41.05, 43.03, "GE"],
  ["Gali", 41.73, 42.63, "GE"],
  ["Tskhinvali", 43.97, 42.23, "GE"],
  ["Akhalgori", 44.48, 42.13, "GE"],
  ["Stepantsminda", 44.6, 42.62, "GE"],
  ["Vladikavkaz", 44.67, 43.04, "RU"],
  ["Tiraspol", 29.62, 46.84, "MD"],
  ["Nicosia North", 33.36, 35.25, "CY"],
  ["Famagusta", 33.85, 35.15, "CY"],
  ["Limassol", 33, 34.75, "CY"],
  ["Baikonur", 63.3, 45.95, "KZ"],
  ["Golan", 35.8, 33, "SY"],
  ["Stepanakert", 46.75, 39.82, "AZ"],
  ["Pristina", 21.16, 42.66, "XK"],
  ["Moscow", 37.62, 55.75, "RU"],
  ["Vladivostok", 132, 43.2, "RU"],
  ["Chukotka", 175, 66, "RU"],
  ["Chukotka beyond the antimeridian", 185, 66.5, "RU"],
  ["Kaliningrad", 20.5, 54.7, "RU"],
  ["Belgorod", 36.6, 50.58, "RU"],
  ["Rostov", 39.7, 47.3, "RU"],
  ["Novorossiysk", 37.9, 44.8, "RU"],
  ["Orenburg", 55.1, 51.77, "RU"],
  ["Kyakhta", 106.45, 50.45, "RU"],
  ["Vyborg", 28.9, 60.8, "RU"],
  ["Karaganda", 73.1, 49.8, "KZ"],
  ["Oral", 51.37, 51.2, "KZ"],
  ["Petropavl", 69.15, 54.8, "KZ"],
  ["Ulaanbaatar", 106.9, 47.9, "MN"],
  ["Altanbulag", 106.5, 50.2, "MN"],
  ["Helsinki", 25, 60.3, "FI"],
  ["Lappeenranta", 27.9, 61, "FI"],
  ["Narva", 27.9, 59.3, "EE"],
  ["Kirkenes", 29.5, 69.5, "NO"],
  ["Minsk", 27.6, 53.9, "BY"],
  ["Yerevan", 44.5, 40.2, "AM"],
  ["Istanbul", 28.7, 41.1, "TR"],
  ["Beijing", 116.4, 39.9, "CN"],
  ["Tokyo", 139.5, 35.8, "JP"],
  ["Laayoune", -13.1, 27.1, "EH"],
  ["Dakhla's hinterland", -15, 23.7, "EH"],
  ["Smara", -11.7, 26.7, "EH"],
  ["Tifariti", -10.6, 26.2, "EH"],
  ["Tan-Tan", -11, 28.4, "MA"],
  ["Srinagar", 74.8, 34.1, "IN"],
  ["Muzaffarabad", 73.5, 34.4, "PK"],
  ["Itanagar", 93.6, 27.1, "IN"],
  ["Ramallah", 35.2, 31.9, "PS"],
  ["Taichung", 120.8, 24.1, "TW"],
  ["Hargeisa", 44.1, 9.6, "SO"],
  ["Juba", 31.6, 4.9, "SS"],
  ["Abyei", 28.4, 9.6, "SD"],
  ["Halaib", 35.5, 22.4, "EG"],
  ["Bartica in Essequibo", -58.7, 6.2, "GY"],
  ["Kurupukari in Essequibo", -58.8, 4.7, "GY"],
  ["Stanley's hinterland", -58.7, -51.8, "FK"],
  ["Guantánamo", -75.2, 20.15, "CU"],
  ["French Guiana", -53, 4, "FR"],
  ["Cúcuta", -72.5, 7.9, "CO"],
  ["San Cristóbal", -72.2, 7.7, "VE"],
  ["Viti Levu", 178, -17.8, "FJ"],
  ["Alaska", -150, 65, "US"],
  ["Antarctica", 0, -80, "AQ"],
];

export const file = (name: string) => readFileSync(new URL(`../../data/basemap/${name}`, import.meta.url));
export const labels = JSON.parse(file("labels.json").toString()) as Labels;
export const worldLabels = JSON.parse(file("labels-world.json").toString()) as Labels;
export const points = JSON.parse(file("points.json").toString()) as Record<string, [number, number]>;
export const boxes = JSON.parse(file("boxes.json").toString()) as Record<
  string,
  [number, number, number, number]
>;
export const borders = JSON.parse(file("borders.json").toString()) as Record<string, [number, number]>;

/** A level's topology and its countries. */
function load(level: Level) {
  const topology = JSON.parse(file(`${level}.json`).toString()) as Topology;
  const object = topology.objects.countries as GeometryCollection<Country>;
  const countries = feature(topology, object) as FeatureCollection<MultiPolygon, Country>;
  return { topology, object, countries: countries.features };
}
export const maps = {
  small: load("small"),
  detail: load("detail"),
  close: load("close"),
  world: load("world"),
  "world-detail": load("world-detail"),
};

/** The polygons of a country's geometry; countries in one piece are Polygons. */
export function polygonsOf(geometry: { type: string; coordinates: unknown }): Position[][][] {
  const { coordinates } = geometry;
  return (geometry.type === "Polygon" ? [coordinates] : coordinates) as Position[][][];
}

interface Outline {
  a2: string;
  polygon: Position[][];
  box: [number, number, number, number];
}

/** A polygon with its bounding box, which spares most of the work of looking a point up. */
function outlineOf(a2: string, polygon: Position[][]): Outline {
  const xs = polygon.flat().map(([x = 0]) => x);
  const ys = polygon.flat().map(([, y = 0]) => y);
  return { a2, polygon, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

const outlinesOf = (level: Level) =>
  maps[level].countries.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry).map((polygon) => outlineOf(properties.a2, polygon)),
  );
const outlines = {
  small: outlinesOf("small"),
  detail: outlinesOf("detail"),
  close: outlinesOf("close"),
  world: outlinesOf("world"),
  "world-detail": outlinesOf("world-detail"),
};

/** Territories that are drawn as part of a country. */
export const DRAWN_AS: Record<string, string> = Object.fromEntries(
  ["AX-FI", "HK-CN", "MO-CN", "GF-FR", "GP-FR", "MQ-FR", "RE-FR", "YT-FR", "BQ-NL", "SJ-NO", "BV-NO"].map(
    (pair) => pair.split("-"),
  ),
);
/** The codes of the countries a point lies in. */
export function countriesAt(level: Level, point: Position): string[] {
  const [x = 0, y = 0] = point;
  const near = outlines[level].filter(({ box }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]);
  return near.filter(({ polygon }) => polygonsContain([polygon], point)).map(({ a2 }) => a2);
}

/** Whether a level covers a point. */
export function covers(level: Level, [x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = COVERED[level];
  return x > west && x < east && y > south && y < north;
}

/** The points on a circle of a given radius in degrees around a point, and the point itself. */
export function around([x = 0, y = 0]: Position, radius: number): Position[] {
  const angles = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  const rings = [radius / 2, radius].flatMap((distance) =>
    angles.map((angle) => [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]),
  );
  return [[x, y], ...rings];
}
