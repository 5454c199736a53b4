import { brotliCompressSync, constants } from "node:zlib";
import type { Position } from "geojson";
import { mesh } from "topojson-client";
import { describe, expect, it } from "vitest";
import {
  around,
  BUDGET,
  borders,
  boxes,
  countriesAt,
  covers,
  DRAWN_AS,
  file,
  LEVELS,
  type Level,
  maps,
  POINTS,
  points,
  polygonsOf,
} from "./basemapFiles.ts";

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
    const more = [...(hasRivers ? ["rivers"] : []), ...(level === "close" ? ["roads"] : [])];
    const names = ["countries", "lakes", "regions", ...more];
    expect(Object.keys(topology.objects).toSorted()).toEqual(names.toSorted());
    expect(topology.objects.regions?.type).toBe("MultiLineString");
    expect(topology.objects.lakes?.type).toBe("MultiPolygon");
  });
});

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
