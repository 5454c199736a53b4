import { describe, expect, it } from "vitest";
import { type DayReadings, planDay } from "../../src/model/dayPlan.ts";
import { bodiesOf } from "../../src/model/origin.ts";
import type { Actor, Figure } from "../../src/model/schema.ts";
import type { CountryReading } from "../../src/model/standing/countryReading.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day("2022-10-12");

const codes = ["AM", "FI", "GE", "KZ", "MN", "RU", "UZ"];
const actors = new Map<string, Actor>(
  codes.map((country) => [country, { id: country, name: country, kind: "official", country }]),
);
const places = new Map(
  codes.map((country) => [
    country,
    { id: country, name: country, kind: "country", country, coordinates: null },
  ]),
);
const info = { origin: ["RU"], featured: ["FI"] } as unknown as Parameters<typeof planDay>[0]["info"];
const dataset = { actors, bodies: bodiesOf(actors), places, info };

const figure = (country: string, when: string, size: number | null, statedBy = [country]): Figure =>
  ({
    id: country,
    value: { low: size, high: size, hedge: "exact" },
    when: parseEdtf(when),
    where: country,
    statedBy,
    evidence: [],
  }) as unknown as Figure;

const reading = (
  country: string,
  until: string,
  size: number | null,
  more: Partial<CountryReading> & { by?: string[]; when?: string } = {},
): CountryReading => ({
  country,
  isLeft: false,
  way: "since",
  figure: figure(country, more.when ?? `2022-09-21/${until}`, size, more.by),
  told: day(until),
  isCounter: false,
  isSinceFirstDay: true,
  departures: null,
  later: null,
  more: null,
  hasOthersLater: false,
  ...more,
});

function plan(countries: CountryReading[], more: Partial<DayReadings> = {}) {
  const rest = { day: TODAY, isWhole: true, event: null, queue: null, silence: null, latest: [] };
  return planDay(dataset, { ...rest, countries, ...more }, "full");
}
const order = (...countries: CountryReading[]) => plan(countries).countries.map(({ country }) => country);

describe("the order of countries", () => {
  const OLD = "2022-09-27";
  const outlet = { by: [] };

  it("has what a country's own officials counted of late before all else, but not what is old", () => {
    expect(order(reading("GE", "2022-10-10", 9000, outlet), reading("KZ", "2022-10-10", 10))).toEqual([
      "KZ",
      "GE",
    ]);
    expect(order(reading("KZ", OLD, 9000), reading("GE", "2022-10-10", 10))).toEqual(["GE", "KZ"]);
    const later = figure("KZ", "2022-10-10", 5);
    expect(order(reading("GE", "2022-10-10", 10), reading("KZ", OLD, 9000, { later }))).toEqual(["KZ", "GE"]);
  });

  it("goes by the featured ones, then by what counts to this very day, then by size", () => {
    expect(order(reading("KZ", "2022-10-12", 9000), reading("FI", "2022-10-10", 10))).toEqual(["FI", "KZ"]);
    expect(order(reading("KZ", "2022-10-11", 9000), reading("GE", "2022-10-12", 10))).toEqual(["GE", "KZ"]);
    const later = figure("GE", "2022-10-12", 5);
    expect(order(reading("KZ", "2022-10-11", 9000), reading("GE", "2022-10-11", 10, { later }))).toEqual([
      "GE",
      "KZ",
    ]);
    expect(order(reading("KZ", "2022-10-11", 10), reading("GE", "2022-10-11", 9000))).toEqual(["GE", "KZ"]);
  });

  it("ends after four, and with the third where the fourth is old", () => {
    const fresh = ["KZ", "GE", "MN", "UZ", "AM"].map((code, i) => reading(code, "2022-10-10", 50 - i));
    expect(order(...fresh)).toEqual(["KZ", "GE", "MN", "UZ"]);
    const old = (code: string, size: number) => reading(code, OLD, size);
    expect(order(...fresh.slice(0, 3), old("UZ", 1))).toEqual(["KZ", "GE", "MN"]);
    expect(order(...fresh.slice(0, 2), old("UZ", 2), old("AM", 1))).toEqual(["KZ", "GE", "UZ"]);
  });

  it("begins with one country that people leave, or has all of them where there are no others", () => {
    const left = (code: string, size: number) => reading(code, "2022-10-10", size, { isLeft: true });
    expect(order(reading("KZ", "2022-10-10", 5), left("RU", 20), left("MN", 30))).toEqual(["MN", "KZ"]);
    expect(order(left("RU", 20), left("MN", 30))).toEqual(["MN", "RU"]);
  });
});

describe("what is worth saying of a country", () => {
  const strong = reading("KZ", "2022-10-10", 5);
  const beside = (one: CountryReading) => order(strong, one).includes(one.country);
  const ge = (way: CountryReading["way"], until = "2022-10-10", size: number | null = 10) =>
    reading("GE", until, size, { way });

  it("beside a count is another count, what somebody said, or words of this very day", () => {
    expect([beside(ge("within")), beside(ge("said"))]).toEqual([true, true]);
    expect([beside(ge("words", "2022-10-12", null)), beside(ge("words", "2022-10-11", null))]).toEqual([
      true,
      false,
    ]);
    expect([beside(ge("rate")), beside(ge("around")), beside(ge("before"))]).toEqual([false, false, false]);
  });

  it("alone is a rate or a count around the first day, and never a level of the days before", () => {
    expect([order(ge("rate")), order(ge("around")), order(ge("before"))]).toEqual([["GE"], ["GE"], []]);
  });
});

describe("what a number of a country counts", () => {
  const scope = (when: string, more: Partial<CountryReading> = {}) =>
    plan([reading("KZ", "2022-10-10", 5, { when, isSinceFirstDay: false, way: "within", ...more })])
      .countries[0]?.scope;

  it("is one day only where that is known for sure", () => {
    expect(scope("2022-10-10")).toBe("day");
    expect(scope("2022-10-10~")).toBe("window");
    expect(scope("2022-10-09/2022-10-10")).toBe("window");
    expect(scope("../2022-10-10")).toBe("window");
    expect(scope("2022-10-10", { way: "rate" })).toBe("rate");
  });
});

it("the latest figure is old where it counts to more than fourteen days ago", () => {
  const isOld = (...latest: Figure[]) => plan([], { latest }).isLatestOld;
  expect(isOld(figure("KZ", "2022-09-28", 1))).toBe(false);
  expect(isOld(figure("KZ", "2022-09-27", 1))).toBe(true);
  expect(isOld(figure("KZ", "2022-09-21/..", 1))).toBe(false);
  expect(isOld()).toBe(false);
});
