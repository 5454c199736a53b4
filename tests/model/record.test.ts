import { describe, expect, it } from "vitest";
import { countryToldUnder } from "../../src/model/dataset.ts";
import { measureOf } from "../../src/model/measure.ts";
import { bodiesOf, bodyOf, supportOf, trailsOf } from "../../src/model/origin.ts";
import { happenedOn, knownOn, NEVER, reportedFrom } from "../../src/model/time/clock.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { parseEdtf, type Span } from "../../src/model/time/edtf.ts";
import { smallDataset } from "../fixtures/small.ts";

const dataset = smallDataset();
const figure = (id: string) => {
  const found = dataset.figure(id);
  if (!found) throw new Error(`the fixture has no figure ${id}`);
  return found;
};
const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe("measures", () => {
  it("are known by the dataset's own entry first, then by ours, and others are other", () => {
    const own = { id: "asylum-claims", label: "Asylum claims", phrase: "asked in {place}" };
    const measures = new Map([["asylum-claims", { ...own, family: "entries", adds: true } as const]]);
    expect(measureOf({ measures }, "asylum-claims")).toMatchObject({ family: "entries", adds: true });
    expect(measureOf({ measures }, "wait")).toEqual({ family: "queue", adds: false });
    for (const measure of ["bicycle-sales", "constructor", "__proto__"])
      expect(measureOf({ measures }, measure)).toEqual({ family: "other", adds: false });
  });
});

describe("countries", () => {
  it("tell a post on the side that people leave under the country across the border", () => {
    const lars = dataset.places.get("lars");
    expect(lars && countryToldUnder({ origin: ["RU"] }, lars)).toBe("GE");
    expect(lars && countryToldUnder({ origin: ["GE"] }, lars)).toBe("RU");
    expect(lars && countryToldUnder({ origin: [] }, lars)).toBe("RU");
    expect(lars && countryToldUnder({ origin: ["GE", "RU"] }, lars)).toBe("RU");
  });
});

describe("the two clocks", () => {
  const window = (text: string): Span => parseEdtf(text) as Span;
  const first = day("2022-09-21");
  const last = day("2022-10-05");

  it("tell a thing from the last day of its window", () => {
    expect(happenedOn(window("2022-09-21/2022-09-27"), first, last, NEVER)).toBe(day("2022-09-27"));
    expect(happenedOn(window("../2022-09-28"), first, last, NEVER)).toBe(day("2022-09-28"));
    expect(happenedOn(window("../.."), first, last, NEVER)).toBe(first);
  });

  it("tell an open window from the day on which it can first have been reported", () => {
    expect(happenedOn(window("2022-09-21/.."), first, last, day("2022-10-04"))).toBe(day("2022-10-04"));
    expect(happenedOn(window("2022-09-21/.."), first, last, NEVER)).toBe(last);
    expect(reportedFrom(figure("kz-rent").evidence, dataset.sources)).toBe(day("2022-10-04"));
  });

  it("know a thing from its earliest publication, and never where no day is known", () => {
    expect(knownOn(figure("kz-entries").evidence)).toBe(day("2022-09-27"));
    expect(knownOn(figure("lars-queue").evidence)).toBe(NEVER);
  });
});

describe("origins", () => {
  it("count the body, not its people and not the outlets", () => {
    expect(bodyOf("marat", dataset)).toBe("kz-mvd");
    expect(supportOf(figure("kz-entries"), dataset)).toEqual({
      outlets: ["The Moscow Times", "UPI"],
      origins: ["kz-mvd"],
    });
  });

  it("count the relay where nobody is named", () => {
    expect(supportOf(figure("lars-queue"), dataset).origins).toEqual(["ria"]);
    expect(supportOf(figure("kz-rent"), dataset).origins).toEqual(["Politsturm"]);
  });

  it("do not go round for ever", () => {
    const actors = new Map([
      ["a", { id: "a", name: "A", kind: "person", speaksFor: "b" }],
      ["b", { id: "b", name: "B", kind: "person", speaksFor: "a" }],
    ]);
    expect(bodyOf("a", { bodies: bodiesOf(actors) })).toBe("a");
  });

  it("are the end of a chain; where it goes round, each of it and each that leads to it is its own", () => {
    const bodies = (chain: Record<string, string | undefined>) =>
      Object.fromEntries(
        bodiesOf(
          new Map(
            Object.entries(chain).map(([id, speaksFor]) => [id, { id, name: id, kind: "person", speaksFor }]),
          ),
        ),
      );
    expect(bodies({ p: "q", q: "r", r: undefined, s: "q" })).toEqual({ p: "r", q: "r", r: "r", s: "r" });
    expect(bodies({ s: "q", r: undefined, q: "r" })).toEqual({ s: "r", q: "r", r: "r" });
    const round = { a: "b", b: "c", c: "b", d: "a", e: "e" };
    expect(bodies(round)).toEqual({ a: "a", b: "b", c: "c", d: "d", e: "e" });
  });

  it("keep one trail per way", () => {
    expect(trailsOf(figure("kz-entries")).map(({ speakers, through }) => [speakers, through])).toEqual([
      [["kz-mvd"], ["ria"]],
      [["marat"], []],
    ]);
  });

  it("put all that went one way on one trail, in order, and other speakers or relays on others", () => {
    const piece = (source: string, through: string[] = [], statedBy?: string[]) => ({
      source,
      through,
      published: null,
      ...(statedBy && { statedBy }),
    });
    const evidence = [
      piece("one", ["ria"]),
      piece("two", ["tass"]),
      piece("three", ["ria"]),
      piece("four", ["ria", "tass"]),
      piece("five", ["riatass"]),
      piece("six", ["ria"], ["a", "b"]),
      piece("seven", ["ria"], ["ab"]),
    ];
    const trails = trailsOf({ statedBy: ["kz-mvd"], evidence });
    expect(trails.map((trail) => trail.evidence.map(({ source }) => source))).toEqual([
      ["one", "three"],
      ["two"],
      ["four"],
      ["five"],
      ["six"],
      ["seven"],
    ]);
  });
});
