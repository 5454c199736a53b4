import { describe, expect, it } from "vitest";
import { bodiesOf } from "../../../src/model/origin.ts";
import type { Actor, Figure, Place } from "../../../src/model/schema.ts";
import {
  type CountryReading,
  isOfTheseDays,
  toldCountries,
} from "../../../src/model/standing/countryReading.ts";
import { isOnlySaid, isOwnCount, tellersOf } from "../../../src/model/standing/firmness.ts";
import { type Voice, voiceOf } from "../../../src/model/standing/voice.ts";

const actors = new Map<string, Actor>(
  [
    { id: "guard", name: "Border guard", kind: "official", country: "KZ" },
    { id: "office", name: "An office of no country", kind: "official" },
    { id: "chief", name: "Its chief", kind: "person", speaksFor: "guard" },
    { id: "mayor", name: "A mayor", kind: "person" },
    { id: "source", name: "A source", kind: "anonymous" },
    { id: "monitor", name: "A monitor", kind: "monitor" },
    { id: "paper", name: "A paper", kind: "outlet" },
    { id: "wire", name: "A wire", kind: "agency" },
  ].map((actor) => [actor.id, actor]),
);
const place = (id: string, country: string): [string, Place] => [
  id,
  { id, name: id, kind: "country", country, coordinates: null },
];
const places = new Map([place("kz", "KZ"), place("ge", "GE"), place("ru", "RU")]);
const info = { origin: ["RU"] } as Parameters<typeof voiceOf>[0]["info"];
const dataset = { actors, places, info, bodies: bodiesOf(actors) };

/** A figure that some stated, and of each of its pieces the relays. */
const figure = (statedBy: string[], relays: string[][] = [[]], more: object = {}): Figure =>
  ({
    statedBy,
    evidence: relays.map((through) => ({ source: "s", through, published: null })),
    value: { low: 10, high: 10, hedge: "exact" },
    where: "kz",
    ...more,
  }) as unknown as Figure;

describe("who vouches for a number", () => {
  it("is who stated it, or the persons through whom alone it came", () => {
    expect(tellersOf(dataset, figure(["guard"]))).toEqual(["guard"]);
    expect(tellersOf(dataset, figure(["guard"], [["wire"]]))).toEqual(["guard"]);
    expect(tellersOf(dataset, figure(["guard"], [["mayor", "wire"], ["mayor"], ["source"]]))).toEqual([
      "mayor",
      "source",
    ]);
    expect(tellersOf(dataset, figure(["guard"], [["mayor"], ["wire"]]))).toEqual(["guard"]);
    // The chief speaks for a body that counts.
    expect(tellersOf(dataset, figure(["office"], [["chief"]]))).toEqual(["office"]);
    expect(tellersOf(dataset, figure(["guard"], []))).toEqual(["guard"]);
  });

  it("only says it where none of them counts, where it is a limit, or where its source doubts it", () => {
    const said = (statedBy: string[], more: object = {}) => isOnlySaid(dataset, figure(statedBy, [[]], more));
    expect([said(["mayor"]), said(["source", "mayor"])]).toEqual([true, true]);
    expect([said(["mayor", "guard"]), said(["chief"]), said(["paper"]), said([])]).toEqual(
      Array(4).fill(false),
    );
    expect(said(["unlisted"])).toBe(false);
    const hedged = (hedge: string) => said(["guard"], { value: { low: 1, high: 1, hedge } });
    expect(["up-to", "under", "nearly", "over", "about"].map(hedged)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(said(["guard"], { doubt: "They guess." })).toBe(true);
  });

  it("is the country itself where its officials do, of whatever country these say they are", () => {
    const own = (id: string, where: string) => isOwnCount(dataset, places.get(where), figure(["paper", id]));
    expect([own("guard", "kz"), own("chief", "kz"), own("office", "kz")]).toEqual([true, true, true]);
    expect([own("guard", "ge"), own("mayor", "kz"), own("unlisted", "kz")]).toEqual([false, false, false]);
  });

  it("is named, unless it is the country's own body that counts", () => {
    const voice = (isCounter: boolean, ...of: Parameters<typeof figure>): Voice =>
      voiceOf(dataset, { figure: figure(...of), isCounter } as CountryReading);
    expect(voice(true, ["chief"])).toBe("own");
    expect(voice(false, ["chief"])).toBe("person");
    expect(voice(false, ["chief", "guard"])).toBe("own");
    expect(voice(true, ["guard"], [["mayor"]])).toBe("person");
    expect(voice(false, ["source"])).toBe("person");
    expect(voice(false, ["paper"])).toBe("body");
    expect(voice(false, ["unlisted"])).toBe("body");
    expect(voice(false, [])).toBe("unnamed");
  });
});

describe("the countries that are told of", () => {
  const reading = (
    country: string,
    way: CountryReading["way"],
    statedBy: string[] = ["guard"],
    isLeft = false,
  ) => ({ country, way, isLeft, figure: figure(statedBy) }) as CountryReading;
  const left = (way: CountryReading["way"], ...statedBy: string[]) => reading("RU", way, statedBy, true);
  const told = (...readings: CountryReading[]) =>
    toldCountries(dataset, readings).map(({ country }) => country);
  const entered = reading("KZ", "since");

  it("have the one that people leave where one of those who stated its number counts, for these days", () => {
    expect(told(entered, left("since", "paper", "monitor"))).toEqual(["KZ", "RU"]);
    expect(told(entered, left("within", "chief"))).toEqual(["KZ", "RU"]);
    expect(told(entered, left("since", "paper", "source"))).toEqual(["KZ"]);
    expect(told(entered, left("since", "unlisted"))).toEqual(["KZ"]);
    expect(told(entered, left("said", "guard"))).toEqual(["KZ"]);
  });

  it("are all of them where the neighbours have counted nothing of these days", () => {
    const paper = left("since", "paper");
    expect(told(reading("KZ", "around"), paper)).toEqual(["KZ", "RU"]);
    expect(told(reading("KZ", "before"), paper)).toEqual(["KZ", "RU"]);
    expect(told(reading("EU", "since"), paper)).toEqual(["EU", "RU"]);
    expect(told(reading("KZ", "words"), reading("GE", "before"), paper)).toEqual(["KZ", "GE"]);
    expect(
      (["since", "within", "around", "before"] as const).map((way) => isOfTheseDays(reading("KZ", way))),
    ).toEqual([true, true, false, false]);
  });
});
