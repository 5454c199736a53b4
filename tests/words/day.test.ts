import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { planDay } from "../../src/model/dayPlan.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { selectReadings } from "../../src/store/readings/dayReadings.ts";
import { createAppStore } from "../../src/store/store.ts";
import { en } from "../../src/words/en.ts";
import { segmentText } from "../../src/words/segment.ts";

const ministry = (id: string, country: string) => ({ id, name: id, kind: "official", country });

function figure(id: string, where: string, when: string, value: object, more: object = {}) {
  const published = when.split("/").at(-1);
  return {
    id,
    measure: "entries",
    basis: when.includes("/") ? "total" : "per-day",
    unit: "people",
    value,
    when,
    where,
    statedBy: [`${where}-ministry`],
    evidence: [{ source: "paper", published, summary: "Ours." }],
    ...more,
  };
}

const exactly = (n: number) => ({ low: n, high: n, hedge: "exact" });

const RECORD = {
  dataset: {
    id: "t",
    title: "T",
    version: "1.0.0",
    origin: ["RU"],
    firstDay: "2022-09-21",
    lastDay: "2022-10-04",
    since: "the decree",
  },
  actors: [ministry("kz-ministry", "KZ"), ministry("fi-ministry", "FI"), ministry("ge-ministry", "GE")],
  sources: [{ id: "paper" }],
  places: [
    { id: "ru", name: "Russia", kind: "country", country: "RU" },
    { id: "kz", name: "Kazakhstan", kind: "country", country: "KZ" },
    { id: "fi", name: "Finland", kind: "country", country: "FI" },
    { id: "ge", name: "Georgia", kind: "country", country: "GE" },
    { id: "lars", name: "Verkhny Lars", kind: "crossing", country: "GE", coordinates: [44.6, 42.7] },
  ],
  figures: [
    figure("kz-in", "kz", "2022-09-21/2022-09-27", { low: 98000, high: 98000, hedge: "about" }),
    figure(
      "kz-out",
      "kz",
      "2022-09-21/2022-09-27",
      { low: 64000, high: null, hedge: "over" },
      { measure: "exits" },
    ),
    figure("fi-27", "fi", "2022-09-27", exactly(7056), {
      evidence: [{ source: "paper", published: "2022-10-05", summary: "Ours." }],
    }),
    figure("ge-in", "ge", "2022-09-21/2022-09-25", { low: 53000, high: null, hedge: "over" }),
    figure("lars-24", "lars", "2022-09-24", exactly(2300), {
      measure: "queue-vehicles",
      basis: "moment",
      unit: "vehicles",
      statedBy: [],
    }),
  ],
  events: [
    {
      id: "decree",
      title: "Putin announces a mobilisation",
      kind: "decree",
      when: "2022-09-21",
      where: "ru",
      evidence: [{ source: "paper", published: "2022-09-21", summary: "Ours." }],
    },
    {
      id: "speech",
      title: "Tokayev: “We must take care of them.”",
      kind: "speech",
      when: "2022-09-28",
      where: "kz",
      evidence: [{ source: "paper", published: null, summary: "Ours." }],
    },
  ],
  silences: [
    { country: "MN", when: "2022-09-26/2022-09-30", kind: "not-published", reason: "None." },
    { country: "FI", when: "2022-10-01", kind: "not-found", reason: "None." },
    { country: "FI", when: "2022-10-02/..", kind: "border-closed", reason: "Shut." },
  ],
};

function tell(record: object, day: string, clock = "happened", detail: "full" | "short" = "full") {
  const archive = parseDataset(record);
  const store = createAppStore(archive, `?clock=${clock}`);
  store.getState().setDay(parseDay(day) ?? 0, "replace");
  return en.sentence.day(archive, planDay(archive, selectReadings(archive, store.getState()), detail));
}

const say = (...args: Parameters<typeof tell>): string => segmentText(tell(...args));

describe("the day in words", () => {
  it("begins on the first day with its event", () => {
    expect(say(RECORD, "2022-09-21")).toBe("21 September, day 0. Putin announces a mobilisation.");
  });

  it("says that there is nothing yet", () => {
    expect(say(RECORD, "2022-09-22")).toBe("22 September, day 1. No figures yet.");
  });

  it("tells a queue of the day", () => {
    expect(say(RECORD, "2022-09-24")).toBe(
      "24 September, day 3. At the border, 2,300 vehicles waiting at Verkhny Lars.",
    );
  });

  it("tells counts, hedges, the days they stop at, and a silence", () => {
    expect(say(RECORD, "2022-09-27")).toBe(
      "27 September, day 6: Kazakhstan has counted about 98,000 entries since the decree and over 64,000 departures; Finland 7,056 entries that day; Georgia over 53,000 since the 21st, as of 25 Sept. Mongolia: nothing published from the 26th on.",
    );
  });

  it("says less on small screens", () => {
    expect(say(RECORD, "2022-09-27", "happened", "short")).toBe(
      "27 September, day 6: Kazakhstan has counted about 98,000 entries since the decree and over 64,000 departures; Finland 7,056 entries that day. Mongolia: nothing published from the 26th on.",
    );
  });

  it("leaves out what was not yet published by the clock of publication", () => {
    expect(say(RECORD, "2022-09-27", "known")).not.toContain("7,056");
    expect(say(RECORD, "2022-09-28", "known")).toMatch(/^28 September, day 7: Kazakhstan/);
    expect(say(RECORD, "2022-09-28")).toMatch(
      /^28 September, day 7\. Tokayev: “We must take care of them\.” Kazakhstan has counted/,
    );
  });

  it("leaves out what was only not found, and names days of another month in full", () => {
    expect(say(RECORD, "2022-10-01")).toMatch(
      /Georgia over 53,000 entries, as of 25 Sept; Finland 7,056 on 27 September\.$/,
    );
    expect(say(RECORD, "2022-10-04")).toMatch(/Finland: border closed since the 2nd\.$/);
  });

  it("gives every number a segment with its figure and full name", () => {
    const numbers = tell(RECORD, "2022-09-27").filter((segment) => segment.ref);
    expect(numbers.map(({ text, ref, name }) => [text, ref?.id, name])).toEqual([
      ["about 98,000", "kz-in", "about 98,000 people entered Kazakhstan, 21–27 September 2022"],
      ["over 64,000", "kz-out", "over 64,000 people left Kazakhstan, 21–27 September 2022"],
      ["7,056", "fi-27", "7,056 people entered Finland, 27 September 2022"],
      ["over 53,000", "ge-in", "over 53,000 people entered Georgia, 21–25 September 2022"],
    ]);
  });

  it("says that a count is not the country's own, and keeps words as words", () => {
    const record = {
      ...RECORD,
      figures: [
        figure(
          "ru-out",
          "ru",
          "2022-09-21/2022-09-23",
          { low: null, high: null, hedge: "about", words: "hundreds of thousands" },
          { measure: "exits", statedBy: [], population: "men" },
        ),
      ],
    };
    expect(say(record, "2022-09-23")).toBe(
      "23 September, day 2: Russia has reportedly seen hundreds of thousands of departures (men) since the decree.",
    );
  });

  it("names the year once it is another one", () => {
    const record = { ...RECORD, dataset: { ...RECORD.dataset, lastDay: "2023-01-31" }, silences: [] };
    expect(say(record, "2023-01-31")).toBe(
      "31 January 2023, day 132: Kazakhstan has counted about 98,000 entries since the decree and over 64,000 departures, as of 27 Sept 2022, no later count in this record by this day; Georgia over 53,000 entries, as of 25 Sept 2022, none later; Finland 7,056 on 27 September 2022, none later.",
    );
  });

  it("names who says what is not the country's own count", () => {
    const voiced = (statedBy: string[], more: object = {}) =>
      say(
        {
          ...RECORD,
          actors: [
            ...RECORD.actors,
            { id: "labour", name: "Labour Ministry", kind: "official", country: "KZ" },
            { id: "minister", name: "A. Minister", kind: "person", speaksFor: "labour" },
            { id: "president", name: "The President", kind: "person" },
            { id: "paper", name: "The Paper", kind: "outlet" },
          ],
          figures: [
            figure("kz-in", "kz", "2022-09-21/2022-09-27", exactly(98_000), { statedBy, ...more }),
            // The ministry counts at the border.
            ...["2022-09-22", "2022-09-23"].map((day) =>
              figure(`out-${day}`, "kz", day, exactly(1), { measure: "exits" }),
            ),
          ],
          events: [],
          silences: [],
        },
        "2022-09-27",
      );
    expect(voiced(["kz-ministry"])).toContain("Kazakhstan has counted 98,000 entries since the decree");
    expect(voiced(["minister"])).toContain("Kazakhstan, says A. Minister (Labour Ministry), has seen 98,000");
    expect(voiced(["paper"])).toContain("Kazakhstan, by the count of The Paper, has seen 98,000");
    expect(voiced(["president"])).toContain("Kazakhstan, says The President, has seen 98,000");
    expect(voiced([])).toContain("Kazakhstan has reportedly seen 98,000");
    const evidence = [{ source: "paper", published: "2022-09-27", through: ["president"], summary: "Ours." }];
    expect(voiced(["kz-ministry"], { evidence })).toContain(
      "Kazakhstan, says The President, has seen 98,000",
    );
    expect(voiced(["paper"], { doubt: "It is not sure." })).toContain(
      "98,000 entries since the decree, which its own source doubts",
    );
  });

  it("says a later count of other days, what somebody has said since, and that nothing is newer", () => {
    const record = {
      ...RECORD,
      dataset: { ...RECORD.dataset, lastDay: "2022-12-31" },
      actors: [...RECORD.actors, { id: "president", name: "The President", kind: "person" }],
      figures: [
        figure("total", "ge", "2022-09-21/2022-09-27", exactly(53_000)),
        figure("day", "ge", "2022-09-29", exactly(6109)),
        figure("word", "ge", "2022-09-21/2022-11-13", exactly(700_000), { statedBy: ["president"] }),
      ],
      events: [],
      silences: [],
    };
    expect(say(record, "2022-09-29")).toContain(
      "Georgia has counted 53,000 entries since the decree, as of 27 Sept, and 6,109 that day.",
    );
    expect(say(record, "2022-10-02")).toContain("as of 27 Sept, then 6,109 on 29 Sept.");
    expect(say(record, "2022-11-20")).toContain(
      "then 6,109 on 29 Sept, no later count in this record by this day, while The President says 700,000 by 13 Nov.",
    );
  });

  it("says a rate as a rate, where nobody has counted", () => {
    const value = { low: 10_000, high: 10_000, hedge: "about" };
    const rate = figure("rate", "ge", "2022-09-27", value, { basis: "rate" });
    const sentence = say({ ...RECORD, figures: [rate], events: [], silences: [] }, "2022-09-27");
    expect(sentence).toBe(
      "27 September, day 6: Georgia, as ge-ministry put it, saw about 10,000 entries a day, 27 September 2022, a rate, not a count.",
    );
  });
});
