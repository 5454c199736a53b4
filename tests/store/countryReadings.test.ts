import { describe, expect, it } from "vitest";
import { countryReadings } from "../../src/store/readings/countryReadings.ts";
import { selectLens } from "../../src/store/selectors.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

const figure = (id: string, where: string, measure: string, when: string, more: object = {}) => ({
  id,
  measure,
  basis: when.includes("/") ? "total" : "per-day",
  unit: "people",
  value: { low: 10, high: 10, hedge: "exact" },
  when,
  where,
  statedBy: ["kz-mvd"],
  evidence: [{ source: "mt", published: when.slice(-10), summary: "Ours." }],
  ...more,
});
function read(figures: object[], origin = ["RU"]) {
  const file = smallFile();
  const { archive, getState } = openFile({
    ...file,
    dataset: { ...file.dataset, origin, openingFigure: undefined },
    figures,
  });
  return countryReadings(archive, selectLens(archive, getState()), archive.lastDay);
}
const WEEK = "2022-09-21/2022-09-27";
const entered = figure("in", "kz", "entries", WEEK);

describe("those who left a country again", () => {
  const departures = (out: object, stands = entered) => read([stands, out])[0]?.departures?.id ?? null;

  it("are told of the same days as those who came", () => {
    expect(departures(figure("out", "kz", "exits", WEEK))).toBe("out");
    expect(departures(figure("out", "kz", "exits", "2022-09-22/2022-09-27"))).toBeNull();
    expect(departures(figure("out", "kz", "exits", "2022-09-21/2022-09-26"))).toBeNull();
  });

  it("are a total of people, by number, beside a total", () => {
    const words = { value: { low: null, high: null, hedge: "about", words: "many" } };
    expect(departures(figure("out", "kz", "exits", WEEK, words))).toBeNull();
    expect(departures(figure("out", "kz", "exits", WEEK, { unit: "vehicles" }))).toBeNull();
    expect(departures(figure("out", "kz", "exits", WEEK, { basis: "per-day" }))).toBeNull();
    const day = figure("in", "kz", "entries", "2022-09-22");
    expect(departures(figure("out", "kz", "exits", "2022-09-22", { basis: "total" }), day)).toBeNull();
  });
});

describe("what stands for a country", () => {
  const sides = (figures: object[], origin?: string[]) =>
    read(figures, origin).map(({ country, isLeft, figure: { id } }) => [country, isLeft, id]);

  it("is its exits where people leave it, else its entries; where only exits are known, these", () => {
    const [home, out] = [figure("home", "ru", "entries", WEEK), figure("out", "ru", "exits", WEEK)];
    expect(sides([home, out])).toEqual([["RU", true, "out"]]);
    expect(sides([home, out], ["GE"])).toEqual([["RU", false, "home"]]);
    expect(sides([figure("ge", "ge", "exits", WEEK)])).toEqual([["GE", true, "ge"]]);
    expect(sides([home])).toEqual([]);
  });

  it("is never the count of one post", () => {
    expect(
      sides([figure("post", "lars", "entries", WEEK), figure("town", "karaganda", "entries", WEEK)]),
    ).toEqual([]);
  });

  it("is since the first day only as a total that opens on it, and the counter's where it stated it", () => {
    const facts = (one: object) =>
      read([one]).map(({ way, isSinceFirstDay, isCounter }) => [way, isSinceFirstDay, isCounter]);
    expect(facts(entered)).toEqual([["since", true, true]]);
    expect(facts(figure("day", "kz", "entries", "2022-09-21"))).toEqual([["within", false, true]]);
    expect(facts(figure("later", "kz", "entries", "2022-09-22/2022-09-27"))).toEqual([
      ["within", false, true],
    ]);
    expect(facts({ ...entered, statedBy: [] })).toEqual([["since", true, false]]);
  });
});
