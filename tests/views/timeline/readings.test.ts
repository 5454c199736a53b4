import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/store/choices.ts";
import { gridLines, hourMarks } from "../../../src/views/timeline/axis/axisLayout.ts";
import { dayScale, sharedDays } from "../../../src/views/timeline/axis/dayScale.ts";
import { layOutEvents } from "../../../src/views/timeline/layout/eventsLayout.ts";
import { layOutLane } from "../../../src/views/timeline/layout/laneLayout.ts";
import { groupLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf, figure, laneOf, sceneOf, storeOf } from "./record.ts";

describe("dots", () => {
  it("stand on the day, with a count where a day has more than it has room for", () => {
    const { layout } = laneOf({
      figures: [1, 2, 3, 4, 5].map((n) =>
        figure(`f${n}`, "2022-09-23", n, { where: "uralsk", basis: "moment" }),
      ),
    });
    expect(layout.dots).toHaveLength(2);
    expect(layout.groups[0]?.size).toBe(3);
    for (const { x } of layout.dots) expect(x > 100 && x < 150).toBe(true);
  });

  it("stack in narrow columns", () => {
    const { layout } = laneOf(
      { figures: [1, 2].map((n) => figure(`f${n}`, "2022-09-23", n, { where: "uralsk", basis: "moment" })) },
      28,
    );
    expect(layout.dots.map(({ x }) => x)).toEqual([70, 70]);
    expect(layout.dots[0]?.y).not.toBe(layout.dots[1]?.y);
  });

  it("leave what was before the first day to a list", () => {
    const { layout } = laneOf({ figures: [figure("old", "2022-09-14", 1), figure("new", "2022-09-21", 2)] });
    expect(layout.bars.map(({ ref }) => ref.id)).toEqual(["new"]);
    expect(layout.more?.numbers).toEqual([0]);
  });
});

describe("hours", () => {
  const moment = (id: string, when: string) => figure(id, when, 1, { where: "uralsk", basis: "moment" });

  it("are marked where a day is wide, every third or every sixth", () => {
    const day = dayOf("2022-09-23");
    const textsAt = (width: number) =>
      hourMarks(dayScale(day, day, width), en.dates).map(({ text, x }) => [text, x]);
    expect(textsAt(239)).toEqual([]);
    expect(textsAt(240)).toEqual([
      ["06:00", 60],
      ["12:00", 120],
      ["18:00", 180],
    ]);
    expect(textsAt(800).map(([text]) => text)).toEqual([
      "03:00",
      "06:00",
      "09:00",
      "12:00",
      "15:00",
      "18:00",
      "21:00",
    ]);
  });

  it("place what has one there, and what has none in the middle of a rule that says so", () => {
    const tables = {
      figures: [
        moment("six", "2022-09-21T06:00"),
        moment("six-too", "2022-09-21T06:00"),
        moment("day", "2022-09-21"),
      ],
    };
    const { layout } = laneOf(tables, 800);
    const at = (id: string) => layout.dots.find(({ ref }) => ref.id === id);
    expect([at("six")?.x, at("six-too")?.x, at("day")?.x]).toEqual([200, 200, 400]);
    expect((at("six-too")?.y ?? 0) - (at("six")?.y ?? 0)).toBe(14);
    expect(layout.hourless).toEqual([{ day: dayOf("2022-09-21"), x0: 6, x1: 794, y: at("day")?.y }]);
    expect(at("six")?.name).toContain("21 September 2022, 06:00");
    const narrow = laneOf(tables, 100).layout;
    expect(narrow.hourless).toEqual([]);
    expect(narrow.dots.every(({ x }) => x > 30 && x < 70)).toBe(true);
  });

  it("set events apart that have one", () => {
    const event = (id: string, when: string) => ({ id, title: id, kind: "border", when, where: "kz" });
    const store = storeOf({ events: [event("shut", "2022-09-21T00:00"), event("told", "2022-09-21")] });
    const wide = layOutEvents(sceneOf(store, 400), NO_FILTER, 13);
    expect(wide.marks.map(({ lead, x }) => [lead.id, x])).toEqual([
      ["shut", 0],
      ["told", 200],
    ]);
    expect(wide.hourless).toEqual([{ day: dayOf("2022-09-21"), x0: 6, x1: 394, y: 13 }]);
    expect(layOutEvents(sceneOf(store), NO_FILTER, 13).marks).toHaveLength(1);
  });
});

describe("silences", () => {
  it("are bands over their days, shown from their first, open ones to the end", () => {
    const { layout } = laneOf({
      figures: [figure("f", "2022-09-21", 1)],
      silences: [
        { country: "KZ", when: "2022-09-23/2022-09-24", kind: "not-published", reason: "None." },
        { country: "KZ", when: "2022-10-05/..", kind: "border-closed", reason: "Shut." },
      ],
    });
    expect(layout.hatches.map(({ x, width, kind }) => [x, width, kind])).toEqual([
      [100, 100, "not-published"],
      [700, 100, "border-closed"],
    ]);
    expect(layout.hatches[0]?.times.known).toBe(dayOf("2022-09-23"));
    expect(layout.hatches[0]?.name).toBe("Kazakhstan: nothing published, 23–24 September 2022");
  });

  it("have a lane where a country has nothing else", () => {
    const { archive } = storeOf({
      figures: [figure("f", "2022-09-21", 1)],
      silences: [{ country: "MN", when: "2022-09-23", kind: "not-found", reason: "None." }],
    });
    expect(groupLanes(archive, en).map(({ name }) => name)).toEqual(["Kazakhstan", "Mongolia"]);
  });
});

describe("narrow columns", () => {
  it("share their marks, a few days to a dot", () => {
    const wide = dayScale(0, 9, 250);
    expect(sharedDays(wide, 3)).toEqual({ first: 3, last: 3, x: 87.5 });
    // Columns of 8 px: three of them are wide enough for a finger.
    const narrow = dayScale(0, 9, 80);
    expect(sharedDays(narrow, 4)).toEqual({ first: 3, last: 5, x: 36 });
    expect(sharedDays(narrow, 9)).toEqual({ first: 9, last: 9, x: 76 });
  });

  it("have lines at weeks, and the narrowest at months alone", () => {
    const first = dayOf("2022-09-21");
    const days = (width: number) =>
      gridLines(dayScale(first, first + 39, width)).map(({ day }) => day - first);
    expect(days(200)).toEqual([0, 5, 10, 12, 19, 26, 33, 40]);
    expect(days(80)).toEqual([0, 10, 40]);
  });

  it("draw one bar to a day and direction, and dots that hold many", () => {
    const figures = [1, 2, 3].map((n) => figure(`f${n}`, "2022-09-22", n * 100));
    const store = storeOf({ figures: [...figures, figure("q", "2022-09-23", 5, { basis: "moment" })] });
    const [lane] = groupLanes(store.archive, en);
    if (!lane) throw new Error("There is no lane.");
    const layout = layOutLane(sceneOf(store, 6), lane, null);
    expect(layout.bars).toHaveLength(1);
    expect(layout.groups.map(({ size, isPip }) => [size, isPip])).toEqual([[3, true]]);
  });
});
