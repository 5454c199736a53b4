import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { type DayReadings, type Detail, planDay } from "../../src/model/dayPlan.ts";
import type { Figure } from "../../src/model/schema.ts";
import type { CountryReading } from "../../src/model/standing/countryReading.ts";
import { parseDay } from "../../src/model/time/day.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day("2022-09-27");

const value = (n: number) => ({ low: n, high: n, hedge: "exact" });
const figure = (id: string, where: string, when: string, stated: object, statedBy: string[] = []) => ({
  id,
  measure: "entries",
  basis: when.includes("/") ? "total" : "per-day",
  unit: "people",
  value: stated,
  when,
  where,
  statedBy,
  evidence: [{ source: "s", published: "2022-09-27", summary: "Ours." }],
});

const archive = parseDataset({
  dataset: {
    id: "t",
    title: "T",
    version: "1.0.0",
    origin: ["RU"],
    featured: ["FI"],
    firstDay: "2022-09-21",
    lastDay: "2022-10-10",
  },
  actors: [
    ...["KZ", "GE", "FI", "RU"].map((country) => ({
      id: country.toLowerCase(),
      name: `Border guard of ${country}`,
      kind: "official",
      country,
    })),
    { id: "spokesman", name: "A Spokesman", kind: "person", speaksFor: "kz" },
    { id: "monitor", name: "A monitor", kind: "monitor" },
    { id: "paper", name: "A paper", kind: "outlet" },
  ],
  sources: [{ id: "s" }],
  places: ["KZ", "GE", "FI", "RU", "EU"].map((country) => ({
    id: country.toLowerCase(),
    name: country,
    kind: "country",
    country,
  })),
  figures: [
    figure("kz-since", "kz", "2022-09-21/2022-09-27", value(98_000), ["kz"]),
    figure("kz-since-said", "kz", "2022-09-21/2022-09-27", value(98_000), ["spokesman"]),
    figure("kz-old", "kz", "2022-09-21/2022-09-25", value(50_000), ["kz"]),
    figure("kz-today", "kz", "2022-09-27", value(9_000), ["kz"]),
    figure("kz-out", "kz", "2022-09-21/2022-09-27", value(64_000), ["kz"]),
    figure("ge-since", "ge", "2022-09-21/2022-09-27", value(53_000), ["paper"]),
    figure("ge-own", "ge", "2022-09-21/2022-09-27", value(53_000), ["ge"]),
    figure("ge-by-kz", "ge", "2022-09-21/2022-09-27", value(53_000), ["kz"]),
    figure("ge-about", "ge", "2022-09-21~/2022-09-27", value(53_000), ["ge"]),
    figure("ge-window", "ge", "2022-09-23/2022-09-26", value(40_000), ["ge"]),
    figure("ge-window-today", "ge", "2022-09-23/2022-09-27", value(40_000), ["ge"]),
    figure("fi-today", "fi", "2022-09-27", value(7_000), ["fi"]),
    figure("fi-words", "fi", "2022-09-25", { low: null, high: null, hedge: "about", words: "many" }, ["fi"]),
    figure("ru-monitor", "ru", "2022-09-21/2022-09-27", value(260_000), ["monitor"]),
    figure("ru-paper", "ru", "2022-09-21/2022-09-27", value(700_000), ["paper"]),
    figure("ru-up-to", "ru", "2022-09-21/2022-09-27", { low: null, high: 300_000, hedge: "up-to" }, [
      "monitor",
    ]),
    figure("eu-since", "eu", "2022-09-21/2022-09-27", value(66_000), ["paper"]),
    figure("queue", "kz", "2022-09-27", value(5_000)),
    figure("latest-1", "kz", "2022-09-26", value(1)),
    figure("latest-2", "kz", "2022-09-25", value(2)),
    figure("latest-3", "kz", "2022-09-24", value(3)),
  ],
});
const of = (id: string): Figure => archive.at(archive.numberOf(id) ?? Number.NaN);

const country = (code: string, id: string, more: Partial<CountryReading> = {}): CountryReading => ({
  country: code,
  isLeft: false,
  way: "within",
  figure: of(id),
  told: of(id).when.last ?? Number.NaN,
  isCounter: true,
  isSinceFirstDay: false,
  departures: null,
  later: null,
  more: null,
  hasOthersLater: false,
  ...more,
});
const since = (code: string, id: string, more: Partial<CountryReading> = {}) =>
  country(code, id, { way: "since", isSinceFirstDay: true, ...more });

function plan(countries: CountryReading[], more: Partial<DayReadings> = {}, detail: Detail = "full") {
  const readings: DayReadings = {
    day: TODAY,
    isWhole: true,
    countries,
    event: null,
    queue: null,
    silence: null,
    latest: [],
    ...more,
  };
  return planDay(archive, readings, detail);
}
const idsOf = (countries: CountryReading[], detail: Detail = "full"): string[] =>
  plan(countries, {}, detail).countries.map((clause) => clause.figure.id);

describe("what is said of one country", () => {
  const clause = (reading: CountryReading) => plan([reading]).countries[0];

  it("is the count since the first day, with those who left again", () => {
    expect(clause(since("KZ", "kz-since", { departures: of("kz-out") }))).toMatchObject({
      scope: "since",
      figure: { id: "kz-since" },
      departures: { id: "kz-out" },
      asOf: null,
      isOld: false,
    });
  });

  it("has the day of an older count, and the later count of another day", () => {
    expect(clause(since("KZ", "kz-old", { later: of("kz-today") }))).toMatchObject({
      figure: { id: "kz-old" },
      asOf: day("2022-09-25"),
      later: { id: "kz-today" },
    });
  });

  it("is old after fourteen days without a later count", () => {
    const onDay = (text: string, more: Partial<CountryReading> = {}) =>
      plan([since("KZ", "kz-old", more)], { day: day(text) }).countries[0]?.isOld;
    expect(onDay("2022-10-09")).toBe(false);
    expect(onDay("2022-10-10")).toBe(true);
    expect(onDay("2022-10-10", { later: of("kz-today") })).toBe(false);
    expect(onDay("2022-10-12", { later: of("kz-today") })).toBe(true);
  });

  it("is the count of one day, or of other days with these", () => {
    expect(clause(country("FI", "fi-today"))).toMatchObject({ scope: "day", told: TODAY, asOf: null });
    expect(clause(country("GE", "ge-window"))).toMatchObject({ scope: "window", asOf: null });
  });

  it("is never said to count since a day that is only about known", () => {
    expect(clause(since("GE", "ge-about"))?.scope).toBe("window");
  });

  it("is the country's own where the body that counts stated it, also by somebody who speaks for it", () => {
    const voice = (code: string, id: string, isCounter: boolean) =>
      clause(since(code, id, { isCounter }))?.voice;
    expect(voice("KZ", "kz-since", true)).toBe("own");
    expect(voice("KZ", "kz-since-said", true)).toBe("own");
    expect(voice("KZ", "kz-since", false)).toBe("own");
    // A minister whose ministry does not count at the border.
    expect(voice("KZ", "kz-since-said", false)).toBe("person");
    expect(voice("GE", "ge-since", false)).toBe("body");
    expect(voice("GE", "ge-by-kz", true)).toBe("body");
    expect(voice("KZ", "latest-1", false)).toBe("unnamed");
  });
});

describe("the countries of a day", () => {
  it("begin with those whose own officials counted", () => {
    expect(idsOf([since("GE", "ge-since"), since("KZ", "kz-old")])).toEqual(["kz-old", "ge-since"]);
  });

  it("go on with those that counted this very day, then the featured, then the larger", () => {
    expect(idsOf([since("KZ", "kz-old"), country("FI", "fi-today")])).toEqual(["fi-today", "kz-old"]);
    expect(idsOf([since("KZ", "kz-since"), country("FI", "fi-today")])).toEqual(["fi-today", "kz-since"]);
    expect(idsOf([since("GE", "ge-own"), since("KZ", "kz-since")])).toEqual(["kz-since", "ge-own"]);
    expect(idsOf([since("KZ", "kz-old"), country("GE", "ge-window-today")])).toEqual([
      "ge-window-today",
      "kz-old",
    ]);
  });

  it("are four at most, two on a small screen", () => {
    const all = [
      since("KZ", "kz-since"),
      since("GE", "ge-own"),
      country("FI", "fi-today"),
      since("RU", "ru-monitor", { isLeft: true }),
      country("KZ", "kz-today"),
    ];
    expect(idsOf(all)).toEqual(["ru-monitor", "fi-today", "kz-since", "ge-own"]);
    expect(idsOf(all, "short")).toEqual(["ru-monitor", "fi-today"]);
  });

  it("leave out words without a number from days ago, unless there is nothing else", () => {
    const words = country("FI", "fi-words", { way: "words" });
    expect(idsOf([words, since("KZ", "kz-since")])).toEqual(["kz-since"]);
    expect(idsOf([words])).toEqual(["fi-words"]);
    expect(plan([words], { latest: [of("latest-1")] }).countries).toEqual([]);
  });

  it("put a country that people leave first where a body that counts stated the number", () => {
    const left = (id: string, way: CountryReading["way"] = "since") => since("RU", id, { isLeft: true, way });
    expect(idsOf([since("KZ", "kz-since"), left("ru-monitor")])).toEqual(["ru-monitor", "kz-since"]);
    expect(idsOf([since("KZ", "kz-since"), left("ru-paper")])).toEqual(["kz-since"]);
    expect(idsOf([since("KZ", "kz-since"), left("ru-up-to", "said")])).toEqual(["kz-since"]);
    expect(idsOf([left("ru-paper")])).toEqual(["ru-paper"]);
  });

  it("leave out a union, which counts its members, unless it stands alone", () => {
    expect(idsOf([since("EU", "eu-since"), since("KZ", "kz-since")])).toEqual(["kz-since"]);
    expect(idsOf([since("EU", "eu-since")])).toEqual(["eu-since"]);
  });
});

describe("the rest of a day", () => {
  const queue = of("queue");

  it("has its queue where fewer than two figures of countries are said", () => {
    expect(plan([since("KZ", "kz-since")], { queue }).queue).toBe(queue);
    expect(plan([], { queue }).queue).toBe(queue);
    expect(plan([since("KZ", "kz-since", { departures: of("kz-out") })], { queue }).queue).toBeNull();
    expect(plan([since("KZ", "kz-since"), since("GE", "ge-own")], { queue }).queue).toBeNull();
  });

  it("leaves out its event for a phone, unless there is no number to say", () => {
    const event = { id: "e" } as DayReadings["event"];
    const brief = (countries: CountryReading[], more: Partial<DayReadings> = {}) =>
      plan(countries, { event, ...more }, "brief");
    expect(brief([since("KZ", "kz-since")]).event).toBeNull();
    expect(brief([]).event).toBe(event);
    expect(plan([since("KZ", "kz-since")], { event }, "short").event).toBe(event);
    const three = [since("KZ", "kz-since"), since("GE", "ge-own"), country("FI", "fi-today")];
    expect(brief(three).countries).toHaveLength(2);
    // An event to which the dataset gives weight goes before a second country.
    const weighty = { id: "e", weight: 1 } as DayReadings["event"];
    expect(brief(three, { event: weighty })).toMatchObject({ event: weighty, countries: { length: 1 } });
    expect(plan(three, { event }, "least")).toMatchObject({ event: null, countries: { length: 1 } });
  });

  it("has the latest figures where no country has counted, and not its queue once more", () => {
    const latest = [queue, of("latest-1"), of("latest-2"), of("latest-3")];
    expect(plan([], { queue, latest }).latest.map(({ id }) => id)).toEqual(["latest-1", "latest-2"]);
    expect(plan([], { latest }, "short").latest.map(({ id }) => id)).toEqual(["queue"]);
    expect(plan([since("KZ", "kz-since")], { latest }).latest).toEqual([]);
  });
});
