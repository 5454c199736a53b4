import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import {
  around,
  countriesAt,
  covers,
  DRAWN_AS,
  type Label,
  LEVELS,
  type Level,
  labels,
  maps,
  worldLabels,
} from "./basemapFiles.ts";

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

  it("has the towns and the pass of the road over Verkhny Lars", () => {
    const names = [...labels.cities, ...(labels.passes ?? []), ...(labels.stops ?? [])].map(
      ({ name }) => name,
    );
    const road = [
      "Vladikavkaz",
      "Dzhayrakh",
      "Darial Gorge",
      "Stepantsminda",
      "Jvari Pass",
      "Gudauri",
      "Pasanauri",
      "Georgian Military Road (schematic)",
    ];
    expect(names).toEqual(expect.arrayContaining(road));
    // Between Stepantsminda (42.66 N) and Gudauri (42.48 N) the road is at its highest.
    const pass = labels.stops?.find(({ name }) => name === "Jvari Pass");
    expect(countriesAt("close", pass?.at ?? [0, 0])).toEqual(["GE"]);
    expect(pass?.at[1]).toBeGreaterThan(42.48);
    expect(pass?.at[1]).toBeLessThan(42.66);
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
