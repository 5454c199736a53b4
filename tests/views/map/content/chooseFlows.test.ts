import { describe, expect, it } from "vitest";
import { NO_WIDTH } from "../../../../src/views/map/content/flowScale.ts";
import { contentOn, figure } from "../fixture.ts";

const since = figure("kz-since", "kz", "2022-09-21/2022-09-27");

describe("flows", () => {
  it("draws a country's total since the first day, with its window", () => {
    const [flow] = contentOn({ figures: [since] }, 6).flows;
    expect(flow).toMatchObject({
      country: "KZ",
      number: "about 98,000",
      name: "Kazakhstan",
      window: "since 21 Sept",
      isSinceFirstDay: true,
    });
    // The largest flow of the dataset is as wide as any can be.
    expect(flow?.width.outer).toBe(42);
    expect(flow?.width.look).toBe("dashed");
  });

  it("shows nothing before the window has ended, and says how old a figure is after", () => {
    expect(contentOn({ figures: [since] }, 5).flows).toEqual([]);
    expect(contentOn({ figures: [since] }, 9).flows[0]?.window).toBe("as of 27 Sept");
  });

  it("prefers the total since the first day to a later week and to a daily count", () => {
    const figures = [
      since,
      figure("week", "kz", "2022-09-26/2022-10-02"),
      figure("day", "kz", "2022-10-02", { basis: "per-day" }),
    ];
    expect(contentOn({ figures }, 12).flows[0]?.figure.id).toBe("kz-since");
  });

  it("draws a daily count thin and without a claim of width", () => {
    const figures = [
      figure("day", "ge", "2022-09-25", {
        basis: "per-day",
        value: { low: 11143, high: 11143, hedge: "exact" },
      }),
    ];
    const [flow] = contentOn({ figures }, 4).flows;
    expect(flow?.number).toBe("11,143");
    expect(flow?.window).toBe("25 Sept");
    expect(flow?.width).toBe(NO_WIDTH);
  });

  it("draws a window that opens long before the record not at all", () => {
    const figures = [figure("year", "kz", "2022-01-01/2022-09-30")];
    expect(contentOn({ figures }, 10).flows).toEqual([]);
  });

  it("draws days before the first quietly and without width: a level, or a week that is of both", () => {
    const level = figure("level", "kz", "2022-09-14/2022-09-20");
    const week = figure("week", "kz", "2022-09-19/2022-09-25");
    expect(contentOn({ figures: [level, week] }, 1).flows[0]).toMatchObject({
      tone: "quiet",
      width: NO_WIDTH,
      name: "Kazakhstan before the decree",
      window: "14–20 Sept",
    });
    expect(contentOn({ figures: [level, week] }, 4).flows[0]).toMatchObject({
      tone: "quiet",
      width: NO_WIDTH,
      name: "Kazakhstan",
      window: "19–25 Sept",
    });
    // A level of weeks ago is no level to compare with.
    expect(contentOn({ figures: [level] }, 14).flows).toEqual([]);
  });

  it("draws a number hollow once it is more than fourteen days old", () => {
    const toneOn = (day: number) => contentOn({ figures: [since] }, day).flows[0]?.tone;
    expect([6, 20, 21].map(toneOn)).toEqual(["full", "full", "hollow"]);
  });

  it("draws those who left again as the half that goes back", () => {
    const out = figure("out", "kz", "2022-09-21/2022-09-27", {
      measure: "exits",
      value: { low: 64_234, high: 64_234, hedge: "exact" },
    });
    const [flow] = contentOn({ figures: [since, out] }, 6).flows;
    expect(flow?.number).toBe("about 98,000 in, 64,234 out");
    expect(flow?.back?.figure.id).toBe("out");
  });

  it("draws no rate, and no arrow to a union or over the ground to where people flew", () => {
    const rate = figure("rate", "kz", "2022-09-27", { basis: "rate" });
    expect(contentOn({ figures: [rate] }, 6).flows).toEqual([]);
    const places = [
      { id: "eu", name: "European Union", kind: "country", country: "EU" },
      { id: "rs", name: "Serbia", kind: "country", country: "RS" },
      { id: "ru", name: "Russia", kind: "country", country: "RU" },
    ];
    const dataset = {
      id: "t",
      title: "T",
      version: "1.0.0",
      firstDay: "2022-09-21",
      lastDay: "2022-10-20",
      origin: ["RU"],
      noArrow: ["RS"],
    };
    const [eu, rs] = ["eu", "rs"].map((id) => figure(id, id, "2022-09-21/2022-09-27"));
    const flows = (figures: unknown[]) =>
      contentOn({ dataset, places, figures }, 6).flows.map(({ country, start, name }) => [
        country,
        start,
        name,
      ]);
    expect(flows([eu, rs])).toEqual([["RS", null, "Serbia"]]);
    expect(flows([eu])).toEqual([["EU", null, "European Union"]]);
  });

  it("counts a whole border for its country, and a place without coordinates for none", () => {
    const figures = [
      figure("border", "ge-land-border", "2022-09-21/2022-09-27"),
      figure("village", "nowhere", "2022-09-21/2022-09-27"),
    ];
    expect(contentOn({ figures }, 7).flows.map(({ country }) => country)).toEqual(["GE"]);
  });

  it("draws no flow for what is no number of people, nor into the country that people leave", () => {
    const figures = [
      figure("cars", "kz", "2022-09-21/2022-09-27", { unit: "vehicles" }),
      figure("back", "ru", "2022-09-21/2022-09-27"),
    ];
    expect(contentOn({ figures }, 7).flows).toEqual([]);
  });

  it("keeps words as words, at no width", () => {
    const value = { low: null, high: null, hedge: "about", words: "thousands" };
    const [flow] = contentOn({ figures: [figure("w", "ge", "2022-09-21/2022-09-23", { value })] }, 2).flows;
    expect(flow?.number).toBe("thousands");
    expect(flow?.width).toBe(NO_WIDTH);
  });
});

describe("where people came from", () => {
  const start = (rest: object) =>
    contentOn({ figures: [figure("f", "kz", "2022-09-21/2022-09-27", rest)] }, 6).flows[0]?.start;

  it("is the place that the figure names, or its country where that has no point of its own", () => {
    expect(start({ from: "novosibirsk" })).toEqual({ country: "RU", at: [82.93, 55.02] });
    expect(start({ from: "ge" })).toEqual({ country: "GE", at: null });
  });

  it("is else the country that people leave, and nothing within one country", () => {
    expect(start({})).toEqual({ country: "RU", at: null });
    expect(start({ from: "karaganda" })).toBeNull();
  });

  it("tells what left the country that people leave, at that country", () => {
    const exits = figure("out", "ru", "2022-09-21/2022-09-27", { measure: "exits" });
    const [flow, ...more] = contentOn({ figures: [exits] }, 6).flows;
    expect(flow).toMatchObject({ country: "RU", direction: "exits", start: null, name: "left Russia" });
    expect(more).toEqual([]);
    const back = figure("back", "kz", "2022-09-21/2022-09-27", { measure: "exits" });
    // With the count of who came, it is the way back; alone it is told at the country.
    expect(contentOn({ figures: [back, since] }, 6).flows.map(({ country }) => country)).toEqual(["KZ"]);
    expect(contentOn({ figures: [back] }, 6).flows[0]).toMatchObject({
      name: "left Kazakhstan",
      start: null,
    });
  });
});
