import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { countryToldUnder, isCountry, isUnion, isWholeCountry } from "../../src/model/dataset.ts";
import { countryPoint, positionOf } from "../../src/model/geography/countryPoint.ts";
import { isBetween, wrapLongitude } from "../../src/model/geography/longitude.ts";
import { polygonsContain } from "../../src/model/geography/pointInPolygon.ts";
import type { Place } from "../../src/model/schema.ts";
import { smallFile } from "../fixtures/small.ts";

describe("a longitude", () => {
  it.each([
    [0, 0],
    [179, 179],
    [180, -180],
    [-180, -180],
    [181, -179],
    [-181, 179],
    [720, 0],
    [539, 179],
  ])("%d is %d on the map", (counted, wrapped) => {
    expect(wrapLongitude(counted)).toBe(wrapped);
  });

  it("lies between two others, also across the antimeridian", () => {
    expect([isBetween(10, 0, 20), isBetween(0, 0, 20), isBetween(20, 0, 20)]).toEqual([true, true, true]);
    expect([isBetween(21, 0, 20), isBetween(-1, 0, 20)]).toEqual([false, false]);
    expect([isBetween(-170, 160, 200), isBetween(170, 160, 200), isBetween(150, 160, 200)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isBetween(190, -180, -160)).toBe(true);
  });
});

describe("a point in polygons", () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
  ];
  const island = [
    [20, 0],
    [30, 0],
    [25, 10],
  ];

  it("is inside a ring, closed or not, and outside its holes", () => {
    expect(polygonsContain([[square]], [5, 5])).toBe(true);
    expect(polygonsContain([[[...square, [0, 0]]]], [5, 5])).toBe(true);
    expect(polygonsContain([[square, hole]], [5, 5])).toBe(false);
    expect(polygonsContain([[square, hole]], [2, 5])).toBe(true);
  });

  it("is inside where no side is upright, and beside each of them outside", () => {
    const diamond = [
      [0, 4],
      [3, 8],
      [6, 4],
      [3, 0],
    ];
    const inside = (x: number, y: number) => polygonsContain([[diamond]], [x, y]);
    expect([inside(3, 4), inside(1, 4), inside(5, 4), inside(2, 6), inside(4, 2)]).toEqual(
      Array(5).fill(true),
    );
    expect([inside(1, 6), inside(5, 6), inside(1, 2), inside(5, 2)]).toEqual(Array(4).fill(false));
    // At the height of a corner, which must count once.
    expect([inside(-1, 4), inside(-1, 8), inside(-1, 0)]).toEqual([false, false, false]);
  });

  it("is in one of several polygons, or in none", () => {
    expect(polygonsContain([[square], [island]], [25, 3])).toBe(true);
    expect(polygonsContain([[square], [island]], [15, 3])).toBe(false);
    expect(polygonsContain([[square], [island]], [21, 8])).toBe(false);
    expect(polygonsContain([[square]], [-1, 5])).toBe(false);
    expect(polygonsContain([[square]], [11, 5])).toBe(false);
    expect(polygonsContain([[square]], [5, 11])).toBe(false);
    expect(polygonsContain([], [5, 5])).toBe(false);
  });
});

describe("where a place counts as being", () => {
  const archive = parseDataset({
    ...smallFile(),
    places: [
      ...smallFile().places,
      { id: "village", name: "A village", kind: "town", country: "KZ" },
      { id: "moon", name: "The Moon", kind: "country", country: "QM", coordinates: [1, 2] },
      { id: "crater", name: "A crater", kind: "region", country: "QM" },
      { id: "lost", name: "Lost", kind: "town", country: "QN" },
    ],
  });
  const place = (id: string): Place => archive.places.get(id) as Place;

  it("is its own point, else its country's, never a point that the record gives to a known country", () => {
    expect(positionOf(archive, place("karaganda"))).toEqual([73.1, 49.8]);
    expect(positionOf(archive, place("lars"))).toEqual([44.63, 42.74]);
    expect(positionOf(archive, place("village"))).toEqual(countryPoint("KZ"));
    expect(positionOf(archive, place("kz"))).toEqual(countryPoint("KZ"));
    expect(countryPoint("KZ")).toBeDefined();
  });

  it("is the point that the record gives to a country that nobody else knows", () => {
    expect(positionOf(archive, place("moon"))).toEqual([1, 2]);
    expect(positionOf(archive, place("crater"))).toEqual([1, 2]);
    expect(positionOf(archive, place("lost"))).toBeUndefined();
    expect(countryPoint("QM")).toBeUndefined();
  });
});

it("a place in the country that people leave is told under it where it is on no border", () => {
  const town = { kind: "town", country: "RU" } as Place;
  const post = { kind: "crossing", country: "KZ", between: ["RU", "KZ"] } as Place;
  expect(countryToldUnder({ origin: ["RU"] }, town)).toBe("RU");
  expect(countryToldUnder({ origin: ["RU"] }, post)).toBe("KZ");
  expect(countryToldUnder({ origin: ["GE"] }, post)).toBe("KZ");
});

it("a whole country is the country or its land border; a union is none", () => {
  const kind = (kind: string) => ({ kind, country: "GE" }) as Place;
  expect(["country", "land-border", "region", "crossing"].map((one) => isWholeCountry(kind(one)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([isCountry(kind("country")), isCountry(kind("land-border"))]).toEqual([true, false]);
  expect([isUnion("EU"), isUnion("UN"), isUnion("GE")]).toEqual([true, true, false]);
});
