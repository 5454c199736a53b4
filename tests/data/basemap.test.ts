import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import type { FeatureCollection, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { polygonsContain } from "../../src/model/pointInPolygon.ts";

interface Country {
  a2: string;
}
interface Label {
  name: string;
  at: [number, number];
  rank: number;
}
interface Labels {
  countries: (Label & Country)[];
  seas: Label[];
  cities: (Label & { a2: string; capital?: true })[];
}

const LEVELS = ["small", "detail", "close", "world", "world-detail"] as const;
type Level = (typeof LEVELS)[number];

/** The most a file may weigh over the network, in bytes of Brotli. */
const BUDGET = {
  "small.json": 62_000,
  "detail.json": 205_000,
  "close.json": 190_000,
  "world.json": 120_000,
  "world-detail.json": 330_000,
  "labels.json": 9_000,
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
const POINTS: [string, number, number, string][] = [
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

const file = (name: string) => readFileSync(new URL(`../../data/basemap/${name}`, import.meta.url));
const labels = JSON.parse(file("labels.json").toString()) as Labels;
const worldLabels = JSON.parse(file("labels-world.json").toString()) as Labels;
const points = JSON.parse(file("points.json").toString()) as Record<string, [number, number]>;
const boxes = JSON.parse(file("boxes.json").toString()) as Record<string, [number, number, number, number]>;
const borders = JSON.parse(file("borders.json").toString()) as Record<string, [number, number]>;

/** A level's topology and its countries. */
function load(level: Level) {
  const topology = JSON.parse(file(`${level}.json`).toString()) as Topology;
  const object = topology.objects.countries as GeometryCollection<Country>;
  const countries = feature(topology, object) as FeatureCollection<MultiPolygon, Country>;
  return { topology, object, countries: countries.features };
}
const maps = {
  small: load("small"),
  detail: load("detail"),
  close: load("close"),
  world: load("world"),
  "world-detail": load("world-detail"),
};

/** The polygons of a country's geometry; countries in one piece are Polygons. */
function polygonsOf(geometry: { type: string; coordinates: unknown }): Position[][][] {
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
const DRAWN_AS: Record<string, string> = Object.fromEntries(
  ["AX-FI", "HK-CN", "MO-CN", "GF-FR", "GP-FR", "MQ-FR", "RE-FR", "YT-FR", "BQ-NL", "SJ-NO", "BV-NO"].map(
    (pair) => pair.split("-"),
  ),
);
/** The codes of the countries a point lies in. */
function countriesAt(level: Level, point: Position): string[] {
  const [x = 0, y = 0] = point;
  const near = outlines[level].filter(({ box }) => x >= box[0] && y >= box[1] && x <= box[2] && y <= box[3]);
  return near.filter(({ polygon }) => polygonsContain([polygon], point)).map(({ a2 }) => a2);
}

/** Whether a level covers a point. */
function covers(level: Level, [x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = COVERED[level];
  return x > west && x < east && y > south && y < north;
}

/** The points on a circle of a given radius in degrees around a point, and the point itself. */
function around([x = 0, y = 0]: Position, radius: number): Position[] {
  const angles = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  const rings = [radius / 2, radius].flatMap((distance) =>
    angles.map((angle) => [x + distance * Math.cos(angle), y + distance * Math.sin(angle)]),
  );
  return [[x, y], ...rings];
}

describe.each(LEVELS)("basemap, level %s", (level) => {
  const { topology, object, countries } = maps[level];

  it.each(POINTS.filter(([, x, y]) => covers(level, [x, y])))("puts %s (%d, %d) in %s", (_, x, y, a2) => {
    expect(countriesAt(level, [x, y])).toEqual([a2]);
  });

  it("draws no country border across the neck of Crimea or the strait of Kerch", () => {
    const borders = mesh(topology, object, (a, b) => a !== b).coordinates.flat();
    const inside = borders.filter(([x = 0, y = 0]) => x > 32.4 && x < 36.7 && y > 44.3 && y < 46.6);
    expect(inside).toEqual([]);
  });

  it("draws no country border inside Georgia along Abkhazia or South Ossetia", () => {
    const borders = mesh(topology, object, (a, b) => a !== b).coordinates.flat();
    const inGeorgia = [
      [41.3, 42.4, 41.9, 42.9],
      [43.7, 42, 44.5, 42.4],
    ];
    for (const [west = 0, south = 0, east = 0, north = 0] of inGeorgia) {
      const inside = borders.filter(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
      expect(inside).toEqual([]);
    }
  });

  it("has no ring torn across the antimeridian", () => {
    for (const { geometry, properties } of countries.filter((country) => country.properties.a2 !== "AQ")) {
      for (const ring of polygonsOf(geometry).flat()) {
        const longitudes = ring.map(([x = 0]) => x);
        expect(Math.max(...longitudes) - Math.min(...longitudes), properties.a2).toBeLessThan(170);
      }
    }
  });

  it("has every country once, by its two-letter code", () => {
    const codes = countries.map(({ properties }) => properties.a2);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { properties } of countries) {
      expect(properties.a2).toMatch(/^[A-Z]{2}$/);
    }
  });

  it("has the other layers", () => {
    const hasRivers = level !== "small" && level !== "world";
    const names = ["countries", "lakes", "regions", ...(hasRivers ? ["rivers"] : [])];
    expect(Object.keys(topology.objects).toSorted()).toEqual(names.toSorted());
    expect(topology.objects.regions?.type).toBe("MultiLineString");
    expect(topology.objects.lakes?.type).toBe("MultiPolygon");
  });
});

describe("basemap labels", () => {
  const all: Label[] = [...labels.countries, ...labels.seas, ...labels.cities];

  it("uses today's English names", () => {
    const names = all.map(({ name }) => name);
    for (const outdated of ["Nur-Sultan", "Odessa", "Kiev", "Uralsk", "Ust-Kamenogorsk", "Ulan Bator"]) {
      expect(names).not.toContain(outdated);
    }
    const expected = ["Astana", "Odesa", "Kyiv", "Kharkiv", "Lviv", "Dnipro", "Oral", "Oskemen", "Turkistan"];
    const more = [
      "Karaganda",
      "Ulaanbaatar",
      "Saint Petersburg",
      "Nizhny Novgorod",
      "Rostov-on-Don",
      "Chișinău",
    ];
    expect(names).toEqual(expect.arrayContaining([...expected, ...more, "Stepantsminda", "Altanbulag"]));
  });

  it("has no name twice in the same country and no stray apostrophes", () => {
    const keys = labels.cities.map(({ name, a2 }) => `${a2} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name } of all) expect(name).not.toMatch(/[’ʼ`]/);
  });

  it("ranks everything", () => {
    for (const { rank, name } of all) expect([1, 2, 3, 4, 5, 6], name).toContain(rank);
    for (const { rank, name } of labels.countries) expect([1, 2, 3], name).toContain(rank);
  });

  it.each(labels.cities)("puts $name in $a2", ({ at, a2 }) => {
    const finds = (level: Level, radius: number) =>
      around(at, radius).some((point) => countriesAt(level, point).includes(a2));
    expect(finds("detail", 0.15)).toBe(true);
    if (covers("close", at)) expect(finds("close", 0.05)).toBe(true);
  });

  it.each(labels.countries)("puts the name of $name inside it", ({ at, a2 }) => {
    expect(countriesAt("detail", at)).toEqual([a2]);
  });
});

/** A position where the basemap has it, which goes once around from Bering Strait. */
const drawnAt = ([x = 0, y = 0]: Position): Position => [x < -169 ? x + 360 : x, y];

/** Towns on strips of coral that the source does not have or that no level can draw. */
const ATOLLS = ["Tarawa", "West Island"];

/** Capitals on islands that a level does not draw. */
const TOO_SMALL: Partial<Record<Level, readonly string[]>> = {
  small: ["Abu Dhabi", "Hong Kong", "Manama", "Valletta"],
  world: ATOLLS,
  "world-detail": ATOLLS,
};

describe("labels of the rest of the world", () => {
  const all: Label[] = [...worldLabels.countries, ...worldLabels.seas, ...worldLabels.cities];

  it("name what the others do not, and nothing twice", () => {
    const keys = [labels, worldLabels].flatMap(({ countries, seas, cities }) => [
      ...countries.map(({ a2 }) => a2),
      ...seas.map(({ name }) => name),
      ...cities.map(({ name, a2 }) => `${a2} ${name}`),
    ]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    for (const { name } of all) expect(name).not.toMatch(/[’ʼ`‘]/);
    for (const { rank, name } of all) expect([1, 2, 3, 4, 5, 6], name).toContain(rank);
  });

  it("name every country that is drawn", () => {
    const named = new Set([...labels.countries, ...worldLabels.countries].map(({ a2 }) => a2));
    const drawn = maps.world.countries.map(({ properties }) => properties.a2);
    expect(drawn.filter((code) => !named.has(code))).toEqual([]);
  });

  it.each(worldLabels.cities.filter(({ name }) => !ATOLLS.includes(name)))(
    "puts $name in $a2",
    ({ at, a2 }) => {
      const near = [0.05, 0.25].flatMap((radius) => around(drawnAt(at), radius));
      const isFound = near.some((point) => countriesAt("world", point).includes(DRAWN_AS[a2] ?? a2));
      expect(isFound).toBe(true);
    },
  );

  const large = worldLabels.countries.filter(({ rank }) => rank <= 3);
  it.each(large)("puts the name of $name inside it", ({ at, a2 }) => {
    expect(countriesAt("world", drawnAt(at))).toEqual([DRAWN_AS[a2] ?? a2]);
  });
});

describe("capitals", () => {
  const capitals = [...labels.cities, ...worldLabels.cities].filter(({ capital }) => capital);
  /** Whether a level draws a place well, and not only as a backdrop. */
  const isDrawn = (level: Level, [x, y]: Position): boolean =>
    level.startsWith("world") || (covers(level, [x ?? 0, y ?? 0]) && (x ?? 0) > -12 && (y ?? 0) > 22);
  const inLevel = LEVELS.flatMap((level) =>
    capitals
      .filter(({ at }) => isDrawn(level, at))
      .filter(({ name }) => !TOO_SMALL[level]?.includes(name))
      .map(({ name, at, a2 }) => [name, level, at, DRAWN_AS[a2] ?? a2] as const),
  );

  it("are there for all countries but the smallest", () => {
    expect(capitals.length).toBeGreaterThan(200);
  });

  it.each(inLevel)("%s lies in its country in level %s", (_, level, at, code) => {
    const near = [0.03, 0.1].flatMap((radius) => around(drawnAt(at), radius));
    expect(near.flatMap((point) => countriesAt(level, point))).toContain(code);
    // A capital on a coast may stand in the sea where the coast is simplified, but in no other country.
    const here = countriesAt(level, drawnAt(at));
    expect(here.filter((other) => other !== code)).toEqual([]);
  });
});

/** Codes without an outline: of what is no country, of one that the source lacks, and of specks. */
const WITHOUT_OUTLINE = new Set(["EU", "VA", "BV", "TK"]);

describe("points and borders of countries", () => {
  const drawn = new Set(maps.world.countries.map(({ properties }) => properties.a2));

  it("has a point and a box for every country", () => {
    expect([...drawn].filter((code) => !points[code] || !boxes[code])).toEqual([]);
    expect(Object.keys(points).length).toBe(251);
  });

  it.each(Object.entries(points).filter(([code]) => !WITHOUT_OUTLINE.has(code)))(
    "puts the point of %s inside it",
    (code, [x, y]) => {
      const at: Position = [x < -169 ? x + 360 : x, y];
      const found = (["world", "detail"] as const).flatMap((level) => countriesAt(level, at));
      expect(found).toContain(DRAWN_AS[code] ?? code);
    },
  );

  it("knows who borders on whom", () => {
    const neighbours = (code: string): string[] =>
      Object.keys(borders).flatMap((pair) =>
        pair.split("-").includes(code) ? pair.split("-").filter((one) => one !== code) : [],
      );
    expect(neighbours("RU")).toEqual("AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA".split(" "));
    expect(neighbours("VE")).toEqual(["BR", "CO", "GY"]);
    expect(neighbours("UA")).toEqual("BY HU MD PL RO RU SK".split(" "));
    expect(neighbours("EH")).toEqual(["DZ", "MA", "MR"]);
    expect(neighbours("CU")).toEqual([]);
  });

  // Melilla, where Spain borders on Morocco, is too small for these levels.
  const measurable = Object.entries(borders).filter(([pair]) => pair !== "ES-MA");
  it.each(measurable)("puts the border point of %s at both", (pair, [x, y]) => {
    for (const code of pair.split("-")) {
      const [west = 0, south = 0, east = 0, north = 0] = boxes[code] ?? [];
      const isInBox = x > west - 0.2 && x < east + 0.2 && y > south - 0.2 && y < north + 0.2;
      // Boxes leave small exclaves out.
      const isNear = (level: Level): boolean =>
        around([x, y], 0.4).some((point) => countriesAt(level, point).includes(DRAWN_AS[code] ?? code));
      expect(isInBox || isNear("world") || isNear("detail"), code).toBe(true);
    }
  });
});

describe("basemap sizes", () => {
  it.each(Object.entries(BUDGET))("%s stays under %d bytes of Brotli", (name, budget) => {
    // The best quality takes seconds and gains a tenth.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    expect(brotliCompressSync(file(name), { params }).length).toBeLessThanOrEqual(budget);
  });
});
