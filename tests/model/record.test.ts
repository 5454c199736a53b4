import { describe, expect, it } from "vitest";
import { citeSentence } from "../../src/model/citeSentence.ts";
import { countryName, countryToldUnder } from "../../src/model/dataset.ts";
import { measureWords } from "../../src/model/measure.ts";
import { eventName, figureName, routeName } from "../../src/model/names.ts";
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

describe("names", () => {
  it("begin with the hedged value and unit, and go on with measure, place and dates", () => {
    expect(figureName(dataset, figure("kz-entries"))).toBe(
      "about 98,000 people entered Kazakhstan, 21–27 September 2022",
    );
    expect(figureName(dataset, figure("ge-entries"))).toBe(
      "up to 10,000 people entered Georgia, 26 September 2022",
    );
    expect(figureName(dataset, figure("lars-queue"))).toBe(
      "5,500 vehicles waiting at Verkhny Lars, 25 September 2022",
    );
    expect(figureName(dataset, figure("kz-rent"))).toBe(
      "between 200,000 and 300,000 tenge in rent a month, Kazakhstan, since 21 September 2022",
    );
  });

  it("say how a route was travelled, and whether it was only planned", () => {
    const [bus, on] = dataset.routes;
    expect(bus && routeName(dataset, bus)).toBe("Russia to Karaganda by bus, 21–23 September 2022");
    expect(on && routeName(dataset, on)).toBe("Karaganda to Georgia, planned, since 23 September 2022");
  });

  it("name events with their place and day", () => {
    const [decree] = dataset.events;
    expect(decree && eventName(dataset, decree)).toBe("The decree, Russia, 21 September 2022");
  });

  it("call an unknown measure by its own name", () => {
    expect(measureWords("bicycle-sales")).toEqual({
      label: "Bicycle sales",
      phrase: "bicycle sales, {at}",
      family: "other",
    });
  });

  it("tell a post on the side that people leave under the country across the border", () => {
    const lars = dataset.places.get("lars");
    expect(lars && countryToldUnder({ origin: ["RU"] }, lars)).toBe("GE");
    expect(lars && countryToldUnder({ origin: ["GE"] }, lars)).toBe("RU");
    expect(lars && countryToldUnder({ origin: [] }, lars)).toBe("RU");
    expect(lars && countryToldUnder({ origin: ["GE", "RU"] }, lars)).toBe("RU");
    expect(countryName("KZ")).toBe("Kazakhstan");
    expect(countryName("EU")).toBe("European Union");
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

  it("keep one trail per way", () => {
    expect(trailsOf(figure("kz-entries")).map(({ speakers, through }) => [speakers, through])).toEqual([
      [["kz-mvd"], ["ria"]],
      [["marat"], []],
    ]);
  });
});

it("cites a figure with speaker, hedge, window, outlet and address", () => {
  expect(citeSentence(dataset, figure("kz-entries"))).toBe(
    "Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan, 21–27 September 2022 (The Moscow Times, 27 September 2022, https://example.org/mt).",
  );
  expect(citeSentence(dataset, figure("kz-rent"))).toContain("(Politsturm, day unknown).");
});
