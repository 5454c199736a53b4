import { describe, expect, it } from "vitest";
import { NEVER } from "../../../src/model/time/clock.ts";
import { NO_FILTER } from "../../../src/store/choices.ts";
import { fitText, widthOf } from "../../../src/views/shared/textWidth.ts";
import { gridLines, hourMarks } from "../../../src/views/timeline/axis/axisLayout.ts";
import { dayScale, sharedDays } from "../../../src/views/timeline/axis/dayScale.ts";
import { overviewColumns } from "../../../src/views/timeline/axis/overviewLayout.ts";
import { edgesOf, grabSpan } from "../../../src/views/timeline/axis/spanGrab.ts";
import { extentOf, zoomDays, zoomStart } from "../../../src/views/timeline/axis/visibleDays.ts";
import { layOutComparison } from "../../../src/views/timeline/compare/compareLayout.ts";
import { barScale } from "../../../src/views/timeline/layout/barLayout.ts";
import { layOutEvents } from "../../../src/views/timeline/layout/eventsLayout.ts";
import { daysOf, holds, shownMembers } from "../../../src/views/timeline/layout/groups.ts";
import { layOutFolded, layOutLane, ticksOf } from "../../../src/views/timeline/layout/laneLayout.ts";
import { figureGroup } from "../../../src/views/timeline/layout/laneMarks.ts";
import { groupLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import {
  countWithin,
  isLeftOut,
  presenceBits,
  readPresence,
} from "../../../src/views/timeline/layout/presence.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf, figure, sceneOf, storeOf } from "./record.ts";

type Tables = Parameters<typeof storeOf>[0];

function laneOf(tables: Tables, dayWidth = 50, sharedTop: number | null = null) {
  const store = storeOf(tables);
  const scene = sceneOf(store, dayWidth);
  const [lane] = groupLanes(scene.archive, en);
  if (!lane) throw new Error("no lane");
  return { store, lane, layout: layOutLane(scene, lane, sharedTop) };
}

describe("bars", () => {
  it("stand on a linear scale up to the lane's highest, entries left of exits", () => {
    const { layout } = laneOf({
      figures: [
        figure("in", "2022-09-22", 20000),
        figure("out", "2022-09-22", 5000, { measure: "exits" }),
        figure("next", "2022-09-23", 10000),
      ],
    });
    const [entries, exits, next] = layout.bars;
    expect(layout.ticks.map(({ value }) => value)).toEqual([10000, 20000]);
    expect([entries?.height, exits?.height, next?.height]).toEqual([40, 10, 20]);
    expect([entries?.label, next?.label]).toEqual(["20,000", null]);
    expect(entries && exits && entries.x + entries.width < 75 && exits.x > 75).toBe(true);
  });

  it("share one scale when asked", () => {
    const { layout } = laneOf({ figures: [figure("in", "2022-09-22", 20000)] }, 50, 80000);
    expect(layout.bars[0]?.height).toBe(10);
  });

  it("set rivals of one day side by side, never one on another", () => {
    const { layout } = laneOf({
      figures: [7743, 7747, 7000, 6000].map((n, i) => figure(`f${i}`, "2022-09-26", n)),
    });
    const xs = layout.bars.map(({ x, width }) => [x, x + width] as const);
    expect(xs).toHaveLength(3);
    for (const [i, [, end]] of xs.entries())
      expect(xs[i + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(end);
    expect(layout.dots.map(({ ref }) => ref.id)).toEqual(["f3"]);
  });

  it("of many rivals leave the least printed to a list", () => {
    const printed = (times: number) => ({
      evidence: Array.from({ length: times }, () => ({ source: "paper", published: null, summary: "Ours." })),
    });
    const { layout } = laneOf({
      figures: [1, 3, 4, 2].map((times, i) => figure(`f${i}`, "2022-09-26", 1000 + i, printed(times))),
    });
    expect(layout.bars.map(({ ref }) => ref.id)).toEqual(["f2", "f1", "f3"]);
    expect(layout.dots.map(({ ref }) => ref.id)).toEqual(["f0"]);
  });

  it("give a range its whisker, and a hedge its look", () => {
    const { layout } = laneOf({
      figures: [
        figure("range", "2022-09-22", { low: 8000, high: 10000, hedge: "between" }),
        figure("over", "2022-09-23", { low: 5000, high: null, hedge: "over" }),
        figure("nearly", "2022-09-24", { low: null, high: 5000, hedge: "nearly" }),
      ],
    });
    const [range, over, nearly] = layout.bars;
    expect(range?.whisker?.from).toBeCloseTo(layout.baseline - 32);
    expect(range?.whisker?.to).toBeCloseTo(layout.baseline - 40);
    expect([range?.look, over?.look, nearly?.look]).toEqual(["range", "open-up", "open-down"]);
    expect(over?.height).toBe(20);
  });

  it("are not made of words, of parts, or of one place", () => {
    const { layout } = laneOf({
      figures: [
        figure("words", "2022-09-22", { low: null, high: null, hedge: "about", words: "thousands" }),
        figure("part", "2022-09-22", 51, { item: "turned back" }),
        figure("town", "2022-09-22", 200, { where: "uralsk" }),
      ],
    });
    expect(layout.bars).toEqual([]);
    expect(layout.dots.map(({ ref, isWordsOnly }) => [ref.id, isWordsOnly]).sort()).toEqual([
      ["part", false],
      ["town", false],
      ["words", true],
    ]);
  });
});

describe("brackets", () => {
  it("span their window, and stack without touching", () => {
    const { layout } = laneOf({
      figures: [
        figure("a", "2022-09-21/2022-09-27", 98000),
        figure("b", "2022-09-21/2022-09-29", 120000),
        figure("c", "2022-10-01/2022-10-04", 9000),
      ],
    });
    const of = (id: string) => layout.brackets.find(({ ref }) => ref.id === id);
    expect([of("a")?.x0, of("a")?.x1]).toEqual([1.5, 348.5]);
    expect(of("a")?.y).not.toBe(of("b")?.y);
    expect([of("a")?.y, of("b")?.y].includes(of("c")?.y)).toBe(true);
    expect(of("a")?.y).toBeLessThan(of("b")?.y ?? 0);
  });

  it("take three rows at most and list the rest", () => {
    const { layout } = laneOf({
      figures: [1, 2, 3, 4, 5].map((n) => figure(`f${n}`, `2022-09-21/2022-09-2${n + 2}`, n * 1000)),
    });
    expect(layout.brackets).toHaveLength(3);
    expect(layout.more?.size).toBe(2);
  });

  it("give the rows to movements, then to windows that end in sight, then to what was printed most", () => {
    const window = "2022-09-21/2022-09-28";
    const pieces = (times: number) => ({
      evidence: Array.from({ length: times }, () => ({ source: "paper", published: null, summary: "Ours." })),
    });
    const { layout } = laneOf({
      figures: [
        figure("prices", window, 1, { measure: "price", unit: "USD", ...pieces(5) }),
        figure("goes-on", "2022-09-21/2022-10-29", 2, pieces(3)),
        figure("in", window, 3),
        figure("in-printed", window, 4, pieces(2)),
        figure("out", window, 5, { measure: "exits", ...pieces(2) }),
      ],
    });
    expect(layout.brackets.map(({ ref }) => ref.id)).toEqual(["in-printed", "out", "in"]);
  });

  it("stay open where the window goes on, and have no end where nobody stated one", () => {
    const { layout } = laneOf({
      figures: [
        figure("before", "2022-01-01/2022-09-27", 1),
        figure("since", "2022-09-23/..", 2, {
          evidence: [{ source: "paper", published: "2022-10-04", summary: "S." }],
        }),
        figure("until", "../2022-09-30", 3),
      ],
    });
    const of = (id: string) => layout.brackets.find(({ ref }) => ref.id === id);
    expect([of("before")?.isOpenStart, of("before")?.isOpenEnd, of("before")?.x0]).toEqual([
      true,
      false,
      1.5,
    ]);
    expect([of("since")?.isOpenStart, of("since")?.isOpenEnd, of("since")?.x1]).toEqual([false, true, 798.5]);
    expect([of("until")?.isOpenStart, of("until")?.isOpenEnd]).toEqual([true, false]);
    expect([of("since")?.isEndUnknown, of("until")?.isEndUnknown]).toEqual([false, false]);
    // An end that nobody stated is not one that is open: neither an arrow nor a tick.
    const evidence = [{ source: "paper", published: "2022-10-04", summary: "S." }];
    const unknown = laneOf({ figures: [figure("unknown", "2022-09-24/", 4, { evidence })] });
    expect(unknown.layout.brackets[0]).toMatchObject({ isOpenEnd: false, isEndUnknown: true });
    expect(of("since")?.times.happened).toBe(dayOf("2022-10-04"));
  });

  it("write the label after a window too short for it, or not at all", () => {
    const { layout } = laneOf(
      {
        figures: [
          figure("short", "2022-09-22/2022-09-23", { low: 30000, high: 30000, hedge: "about" }),
          figure("edge", "2022-10-05/2022-10-06", { low: 30000, high: 30000, hedge: "about" }),
        ],
      },
      40,
    );
    const [short, edge] = layout.brackets;
    expect(short && short.labelX > short.x1).toBe(true);
    expect(edge?.label).toBe("");
  });
});

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
      18,
    );
    expect(layout.dots.map(({ x }) => x)).toEqual([45, 45]);
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

describe("the span", () => {
  const scale = dayScale(100, 109, 500);

  it("is taken hold of by an end, as a whole, or drawn anew", () => {
    const grabs = [95, 105, 200, 296, 304, 400].map((x) => grabSpan(scale, [102, 105], x));
    expect(grabs).toEqual([
      { fixed: 105 },
      { fixed: 105 },
      { grip: 1 },
      { fixed: 102 },
      { fixed: 102 },
      { fixed: 108 },
    ]);
    expect(grabSpan(scale, null, 120)).toEqual({ fixed: 102 });
  });

  it("is drawn as far as it is in sight", () => {
    expect(edgesOf(scale, [98, 101])).toEqual({ x0: 0, x1: 100 });
    expect(edgesOf(scale, [108, 120])).toEqual({ x0: 400, x1: 500 });
    expect(edgesOf(scale, [90, 99])).toBeNull();
  });
});

describe("narrow columns", () => {
  it("share their marks, a few days to a dot", () => {
    const wide = dayScale(0, 9, 200);
    expect(sharedDays(wide, 3)).toEqual({ first: 3, last: 3, x: 70 });
    const narrow = dayScale(0, 9, 50);
    expect(sharedDays(narrow, 4)).toEqual({ first: 3, last: 5, x: 22.5 });
    expect(sharedDays(narrow, 9)).toEqual({ first: 9, last: 9, x: 47.5 });
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

describe("the scale of the bars", () => {
  it("has one or two round values, in thousands once they are great", () => {
    const of = (top: number) => ticksOf(en, barScale(top, 100, 40)).map(({ text, y }) => [text, y]);
    expect(of(20000)).toEqual([
      ["10k", 80],
      ["20k", 60],
    ]);
    expect(of(8000)).toEqual([["5,000", 75]]);
    expect(of(0)).toEqual([]);
  });
});

describe("a folded lane", () => {
  const laneOf = (figures: object[]) => {
    const store = storeOf({ figures });
    const [lane] = groupLanes(store.archive, en);
    if (!lane) throw new Error("There is no lane.");
    return layOutFolded(sceneOf(store), lane, null);
  };

  it("keeps its bars alone", () => {
    const layout = laneOf([
      figure("day", "2022-09-22", 100),
      figure("total", "2022-09-21/2022-09-25", 500),
      figure("queue", "2022-09-23", 5, { basis: "moment" }),
    ]);
    expect(layout.bars.map(({ label, height }) => [label, height])).toEqual([[null, 18]]);
    expect([layout.brackets, layout.dots, layout.groups]).toEqual([[], [], []]);
  });

  it("has a dot a day where it has no bars", () => {
    const layout = laneOf([
      figure("total", "2022-09-21/2022-09-25", 500),
      figure("a", "2022-09-23", 5, { basis: "moment" }),
      figure("b", "2022-09-23", 6, { basis: "moment" }),
    ]);
    expect(layout.dots.map(({ ref }) => ref.id)).toEqual(["total"]);
    expect(layout.groups.map(({ size }) => size)).toEqual([2]);
  });
});

describe("the comparison", () => {
  it("draws countries with several counted days over the same days and the same scale", () => {
    const store = storeOf({
      figures: [
        figure("k1", "2022-09-21", 20000),
        figure("k2", "2022-10-04", 10000),
        figure("f1", "2022-09-22", 5000, { where: "fi" }),
        figure("f2", "2022-09-23", 500, { where: "fi" }),
      ],
    });
    const lanes = groupLanes(store.archive, en);
    const { charts, weeks, scene } = layOutComparison(sceneOf(store), lanes, 280);
    expect([scene.scale.first, scene.scale.last]).toEqual([dayOf("2022-09-21"), dayOf("2022-10-04")]);
    expect(weeks).toEqual([
      { text: "day 0", x: 10 },
      { text: "7", x: 150 },
    ]);
    expect(charts.map(({ lane, bars }) => [lane.country, bars.map(({ height }) => height)])).toEqual([
      ["FI", [19.5, 2]],
      ["KZ", [78, 39]],
    ]);
  });
});

describe("a zoom of the days", () => {
  it("grow and shrink by steps, with the day that is looked at in place", () => {
    expect([zoomDays(16, 1), zoomDays(16, -1), zoomDays(16, Number.POSITIVE_INFINITY)]).toEqual([
      26,
      10,
      Number.POSITIVE_INFINITY,
    ]);
    expect(extentOf(0, 99, 0).days).toBe(1);
    expect(extentOf(0, 99, Number.POSITIVE_INFINITY).days).toBe(100);
    const from = extentOf(0, 99, 16);
    expect(zoomStart(from, 40, extentOf(0, 99, 8), 48)).toBe(44);
    expect(zoomStart(from, 0, extentOf(0, 99, 26), 15)).toBe(0);
  });
});

describe("what does not show yet", () => {
  const tables = {
    figures: [
      figure("f", "2022-09-27", 1),
      figure("u", "2022-09-27", 2, { evidence: [{ source: "paper", summary: "S." }] }),
    ],
  };
  const bitsOf = (search: string, times: { happened: number; known: number }, isOut = false) => {
    const { archive, getState } = storeOf(tables, search);
    return presenceBits(archive, getState(), times, null, isOut);
  };
  const phaseOf = (search: string, times: { happened: number; known: number }) =>
    readPresence(bitsOf(search, times)).phase;
  const times = { happened: dayOf("2022-09-27"), known: dayOf("2022-09-28") };

  it("is a ghost by what happened, and absent by what was known", () => {
    expect(phaseOf("?day=2022-09-26", times)).toBe("ghost");
    expect(phaseOf("?day=2022-09-27", times)).toBe("shown");
    expect(phaseOf("?day=2022-09-27&clock=known", times)).toBe("absent");
    expect(phaseOf("?day=2022-09-28&clock=known", times)).toBe("shown");
  });

  it("is a ghost where the filter leaves it out, by either clock, but not before it is known", () => {
    const outOn = (search: string) => readPresence(bitsOf(search, times, true)).phase;
    expect(outOn("?day=2022-09-28")).toBe("ghost");
    expect(outOn("?day=2022-09-28&clock=known")).toBe("ghost");
    expect(outOn("?day=2022-09-27&clock=known")).toBe("absent");
  });

  it("is never known where no publication has a day", () => {
    const scene = sceneOf(storeOf(tables));
    const [lane] = groupLanes(scene.archive, en);
    const layout = lane && layOutLane(scene, lane, null);
    expect(layout?.bars.find(({ ref }) => ref.id === "u")?.times).toEqual({
      happened: dayOf("2022-09-27"),
      known: NEVER,
    });
  });

  it("is left out by its number where the filter leaves it out", () => {
    const { archive, getState } = storeOf(tables, "?disputed=yes");
    expect([0, 1, undefined].map((number) => isLeftOut(archive, getState(), number))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isLeftOut(archive, storeOf(tables).getState(), 0)).toBe(false);
  });

  it("is neither counted in a group nor listed, and of the others only those of the day are", () => {
    const figures = ["2022-09-24", "2022-09-22", "2022-09-23", "2022-09-22"].map((when, at) =>
      figure(`f${at}`, when, at),
    );
    const { archive, getState } = storeOf({ figures }, "?day=2022-09-23");
    const group = figureGroup("g", "Four", 0, 0, [0, 1, 2, 3]);
    const passes = Uint8Array.from([1, 1, 1, 0]);
    expect([...daysOf(group, archive.columns, "happened", passes)]).toEqual(
      ["2022-09-22", "2022-09-23", "2022-09-24"].map(dayOf),
    );
    expect(shownMembers(group, archive, getState()).map(({ id }) => id)).toEqual(["f1", "f2", "f3"]);
    const half = figureGroup("h", "Two", 0, 0, [0, 1]);
    expect(["f1", "f2"].map((id) => holds(half, archive, { kind: "figure", id }))).toEqual([true, false]);
    expect(holds(half, archive, null)).toBe(false);
  });

  it("counts the members of a group", () => {
    expect([0, 3, 4, 9, 10].map((day) => countWithin([3, 4, 4, 10], 0, day))).toEqual([0, 1, 3, 3, 4]);
  });
});

describe("events", () => {
  const event = (id: string, when: string, title: string) => ({
    id,
    title,
    kind: "speech",
    when,
    where: "kz",
  });

  it("share a day's diamond, and write the titles that have room", () => {
    const store = storeOf({
      events: [
        event("a", "2022-09-21", "A decree"),
        event("b", "2022-09-21", "A protest"),
        event("c", "2022-09-22", "A speech that is much too long for the room that it has"),
        event("old", "2022-02-24", "A war"),
      ],
    });
    const layout = layOutEvents(sceneOf(store), NO_FILTER, 13);
    expect(layout.marks.map(({ x, group }) => [x, group?.size ?? 1])).toEqual([
      [25, 2],
      [75, 1],
    ]);
    expect(layout.earlier?.events.map(({ ref }) => ref.id)).toEqual(["old"]);
    const [first, second] = layout.marks;
    expect(first?.label).toMatchObject({ row: 1, text: "A decree" });
    expect(second?.label?.row).toBe(0);
    expect(second?.label?.text).toMatch(/^A speech that .*…$/);
  });
});

describe("events under a filter", () => {
  const event = (id: string, when: string, where: string) => ({ id, title: id, kind: "speech", when, where });
  const events = [
    event("a", "2022-09-21", "kz"),
    event("b", "2022-09-21", "uralsk"),
    event("c", "2022-09-22", "kz"),
  ];

  it("keep their places and never show where it leaves them out", () => {
    const scene = sceneOf(storeOf({ events }));
    const all = layOutEvents(scene, NO_FILTER, 13);
    const some = layOutEvents(scene, { countries: ["FI"], area: null }, 13);
    expect(some.marks.map(({ x }) => x)).toEqual(all.marks.map(({ x }) => x));
    expect(all.marks.map(({ isOut }) => isOut)).toEqual([false, false]);
    expect(some.marks.map(({ isOut }) => isOut)).toEqual([true, true]);
    const [mark] = some.marks;
    expect(
      mark?.group && [...daysOf(mark.group, scene.archive.columns, "happened", new Uint8Array())],
    ).toEqual([]);
    expect(mark?.group && [...daysOf(mark.group, scene.archive.columns, "happened", null)]).toHaveLength(2);
  });

  it("lead no day on which others pass", () => {
    const told = [{ source: "paper", published: "2022-09-21", summary: "S." }];
    const decree = { ...event("decree", "2022-09-21", "ru"), evidence: told };
    const scene = sceneOf(storeOf({ events: [decree, event("speech", "2022-09-21", "kz")] }));
    const leadIn = (countries: string[]) =>
      layOutEvents(scene, { countries, area: null }, 13).marks.map(({ lead, isOut }) => [lead.id, isOut]);
    expect(leadIn([])).toEqual([["decree", false]]);
    expect(leadIn(["KZ"])).toEqual([["speech", false]]);
  });
});

describe("the overview", () => {
  it("puts days together where they are too narrow", () => {
    const upTo = Int32Array.from({ length: 100 }, (_, i) => (i < 50 ? 4 : 5));
    const columns = overviewColumns({ order: new Int32Array(5), upTo }, 100, 20);
    expect(columns.map(({ x, height }) => [x, height])).toEqual([
      [0, 20],
      [50, 10],
    ]);
  });
});

describe("texts", () => {
  it("are cut at a word, or left out", () => {
    expect(fitText("Finland shuts", 200)).toBe("Finland shuts");
    expect(fitText("Finland shuts its border", widthOf("Finland shuts…"))).toBe("Finland shuts…");
    expect(fitText("Finland shuts", 10)).toBe("");
    expect(fitText("Finland shuts", -20)).toBe("");
  });

  it("are measured a few times, however long they are", () => {
    const title = Array.from({ length: 4000 }, (_, i) => `word${i}`).join(" ");
    const measured: string[] = [];
    const measure = (text: string): number => {
      measured.push(text);
      return widthOf(text);
    };
    expect(fitText(title, widthOf("word0 word1…"), measure)).toBe("word0 word1…");
    expect(measured.length).toBeLessThan(6);
    expect(Math.max(...measured.map((text) => text.length))).toBeLessThan(60);
  });
});
