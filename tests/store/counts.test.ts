import { describe, expect, it } from "vitest";
import { countChoices, isFiltered, loosen } from "../../src/store/counts.ts";
import { placePasses } from "../../src/store/filter.ts";
import { selectFilter, selectLeftOut, selectPassing } from "../../src/store/selectors.ts";
import { openFile } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

// Four figures: entries of Kazakhstan (quoted and summarised, disputed) and of Georgia (summarised), a queue at Verkhny Lars, which is
// told under Georgia (summarised), and a rent in Kazakhstan (quoted).
const open = (query: string) => openFile(smallFile(), query);
const countsBy = (query: string) => {
  const { archive, getState } = open(query);
  return countChoices(archive, selectFilter(archive, getState()), archive.search);
};
const passingBy = (query: string): string[] => {
  const { archive, getState } = open(query);
  const passes = selectPassing(archive, getState());
  return Array.from({ length: archive.count }, (_, at) => archive.at(at).id).filter((_, at) => passes[at]);
};

describe("the counts beside a filter's choices", () => {
  it("are those of the whole record where nothing is chosen", () => {
    const { countries, measures, origins, evidence, disputed } = countsBy("");
    expect(countries.map(({ name, count }) => [name, count])).toEqual([
      ["GE", 2],
      ["KZ", 2],
    ]);
    expect(Object.fromEntries(measures.map(({ name, count }) => [name, count]))).toEqual({
      entries: 2,
      "queue-vehicles": 1,
      rent: 1,
    });
    expect(Object.fromEntries(origins.map(({ name, count }) => [name, count]))).toEqual({
      official: 2,
      agency: 1,
      outlet: 1,
    });
    expect(evidence).toEqual({ quoted: 2, summarised: 3 });
    expect(disputed).toBe(1);
  });

  it("say of each choice what it would show beside the others, not beside itself", () => {
    const { countries, measures, evidence, disputed } = countsBy("?country=GE&evidence=quoted");
    expect(countries.map(({ name, count }) => [name, count])).toEqual([
      ["GE", 0],
      ["KZ", 2],
    ]);
    expect(measures.every(({ count }) => count === 0)).toBe(true);
    expect(evidence).toEqual({ quoted: 0, summarised: 2 });
    expect(disputed).toBe(0);
  });
});

describe("the counts of a choice", () => {
  const count = (list: readonly { name: string; count: number }[], name: string) =>
    list.find((one) => one.name === name)?.count;

  it("are as if nothing of its own kind were chosen", () => {
    expect(count(countsBy("?measure=rent").measures, "entries")).toBe(2);
    expect(count(countsBy("?origin=agency").origins, "official")).toBe(2);
    expect(count(countsBy("?country=GE").countries, "KZ")).toBe(2);
    expect(count(countsBy("?measure=rent").origins, "official")).toBe(0);
    expect(countsBy("?evidence=quoted").evidence).toEqual({ quoted: 2, summarised: 3 });
    expect(countsBy("?disputed=yes").disputed).toBe(1);
  });
});

describe("a filter", () => {
  it.each([
    ["", ["kz-entries", "ge-entries", "lars-queue", "kz-rent"]],
    ["?country=GE", ["ge-entries", "lars-queue"]],
    ["?country=GE~KZ&measure=entries", ["kz-entries", "ge-entries"]],
    ["?origin=agency", ["lars-queue"]],
    ["?origin=outlet~agency", ["lars-queue", "kz-rent"]],
    ["?evidence=quoted", ["kz-entries", "kz-rent"]],
    ["?evidence=summarised", ["kz-entries", "ge-entries", "lars-queue"]],
    ["?disputed=yes", ["kz-entries"]],
    ["?evidence=summarised&disputed=yes", ["kz-entries"]],
    ["?q=tenge", ["kz-rent"]],
    ["?q=ria+vehicles", ["lars-queue"]],
    ["?area=44,42,45,43", ["ge-entries", "lars-queue"]],
    ["?area=44.5,42.5,45,43", ["lars-queue"]],
    ["?area=44.63,42.74,45,43", ["lars-queue"]],
    ["?area=44.5,42.5,44.63,42.74", ["lars-queue"]],
    ["?area=44.5,42.8,45,43", []],
    ["?area=44.5,42.5,45,42.7", []],
  ])("%s lets through %j", (query, ids) => {
    expect(passingBy(query)).toEqual(ids);
  });

  it("says which of its parts, taken away alone, would let something through", () => {
    const loosened = (query: string) => {
      const { archive, getState } = open(query);
      return loosen(archive, getState()).map(({ field, count }) => [field, count]);
    };
    expect(loosened("?country=GE&measure=rent")).toEqual([
      ["countries", 1],
      ["measures", 2],
    ]);
    expect(loosened("?q=tenge&country=GE&measure=rent")).toEqual([["countries", 1]]);
    expect(loosened("?q=tenge&disputed=yes")).toEqual([
      ["query", 1],
      ["disputed", 1],
    ]);
    expect(loosened("")).toEqual([]);
  });

  it.each([
    ["", false],
    ["?q=++", false],
    ["?q=a", true],
    ["?country=GE", true],
    ["?evidence=quoted", true],
    ["?disputed=yes", true],
    ["?area=44,42,45,43", true],
    ["?clock=known&day=2022-09-30", false],
  ])("%s is set: %s", (query, isSet) => {
    expect(isFiltered(open(query).getState())).toBe(isSet);
  });

  it("says how many figures of the days shown it leaves out", () => {
    const leftOut = (query: string): number => {
      const { archive, getState } = open(query);
      return selectLeftOut(archive, getState());
    };
    expect(leftOut("?day=2022-09-27")).toBe(0);
    expect(leftOut("?day=2022-09-27&country=GE")).toBe(1);
    expect(leftOut("?day=2022-09-27&country=GE&clock=known")).toBe(1);
    expect(leftOut("?day=2022-09-26&mode=day&measure=rent")).toBe(1);
    expect(leftOut("?day=2022-09-25&country=KZ")).toBe(1);
  });

  it("passes places by country and by area, with the country's point for those without one", () => {
    const { archive } = open("");
    const passes = (
      id: string,
      countries: string[],
      area: readonly [number, number, number, number] | null,
    ) => placePasses(archive, { countries, area }, id);
    expect(passes("lars", ["GE"], null)).toBe(true);
    expect(passes("lars", ["RU"], null)).toBe(false);
    expect(passes("lars", [], [44, 42, 45, 43])).toBe(true);
    expect(passes("lars", [], [45, 42, 46, 43])).toBe(false);
    expect(passes("lars", ["KZ"], [44, 42, 45, 43])).toBe(false);
    expect(passes("kz", [], [50, 40, 85, 55])).toBe(true);
    expect(passes("nowhere", ["KZ"], null)).toBe(false);
  });
});
