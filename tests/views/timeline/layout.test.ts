import { describe, expect, it } from "vitest";
import { NEVER } from "../../../src/model/clock.ts";
import { axisLabels, gridLines } from "../../../src/views/timeline/axisLayout.ts";
import { dayAt, dayScale, leftOf, middleOf } from "../../../src/views/timeline/dayScale.ts";
import { clampStart, extentOf, followDay } from "../../../src/views/timeline/domain.ts";
import { layoutEvents } from "../../../src/views/timeline/eventsLayout.ts";
import { layoutLane } from "../../../src/views/timeline/laneLayout.ts";
import { groupLanes } from "../../../src/views/timeline/lanes.ts";
import { overviewColumns } from "../../../src/views/timeline/overviewLayout.ts";
import { fitText, widthOf } from "../../../src/views/timeline/textWidth.ts";
import { countBy, presenceBits, readPresence } from "../../../src/views/timeline/times.ts";
import { dayOf, figure, sceneOf, storeOf } from "./record.ts";

type Tables = Parameters<typeof storeOf>[0];

function laneOf(tables: Tables, dayWidth = 50, sharedTop: number | null = null) {
  const store = storeOf(tables);
  const scene = sceneOf(store, dayWidth);
  const [lane] = groupLanes(scene.dataset, scene.index);
  if (!lane) throw new Error("no lane");
  return { store, lane, layout: layoutLane(scene, lane, sharedTop) };
}

describe("the scale of days", () => {
  const scale = dayScale(100, 109, 500);

  it("gives each day a column and stands in its middle", () => {
    expect([leftOf(scale, 100), middleOf(scale, 100), middleOf(scale, 109)]).toEqual([0, 25, 475]);
    expect([
      dayAt(scale, 0),
      dayAt(scale, 49.9),
      dayAt(scale, 50),
      dayAt(scale, -9),
      dayAt(scale, 999),
    ]).toEqual([100, 100, 101, 100, 109]);
  });
});

describe("the axis", () => {
  it("writes the month on the first day and where months begin", () => {
    const scale = dayScale(dayOf("2022-09-21"), dayOf("2022-10-06"), 800);
    expect(axisLabels(scale).map(({ text }) => text)).toEqual(
      "21 Sept,22,23,24,25,26,27,28,29,30,1 Oct,2,3,4,5,6".split(","),
    );
  });

  it("thins its dates where days are narrow, and none touch", () => {
    const labels = axisLabels(dayScale(dayOf("2022-09-21"), dayOf("2022-10-06"), 270));
    expect(labels.length).toBeLessThan(12);
    for (const [i, label] of labels.entries()) {
      const next = labels[i + 1];
      if (next) expect(next.x - next.reach).toBeGreaterThan(label.x + label.reach);
    }
  });

  it("marks the start of months among the lines", () => {
    const lines = gridLines(dayScale(dayOf("2022-09-29"), dayOf("2022-10-02"), 200));
    expect(lines.map(({ x, isMonth }) => [x, isMonth])).toEqual([
      [0, false],
      [50, false],
      [100, true],
      [150, false],
      [200, false],
    ]);
  });
});

describe("the days drawn", () => {
  const extent = extentOf(0, 99);

  it("are sixteen, or the whole of a shorter record", () => {
    expect(extent.days).toBe(16);
    expect(extentOf(5, 9).days).toBe(5);
    expect(clampStart(extentOf(5, 9), 7)).toBe(5);
  });

  it("follow the day by pages, and put a far one in the middle", () => {
    expect(followDay(extent, 0, 15)).toBe(0);
    expect(followDay(extent, 0, 16)).toBe(16);
    expect(followDay(extent, 32, 31)).toBe(16);
    expect(followDay(extent, 0, 60)).toBe(52);
    expect(followDay(extent, 0, 99)).toBe(84);
  });
});

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
    expect(layout.top?.value).toBe(20000);
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

  it("give a range its whisker, and a hedge its look", () => {
    const { layout } = laneOf({
      figures: [
        figure("range", "2022-09-22", { low: 8000, high: 10000, hedge: "between" }),
        figure("over", "2022-09-23", { low: 5000, high: null, hedge: "over" }),
        figure("nearly", "2022-09-24", { low: null, high: 5000, hedge: "nearly" }),
      ],
    });
    const [range, over, nearly] = layout.bars;
    expect(range?.whisker).toEqual({ from: layout.baseline - 32, to: layout.baseline - 40 });
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
    expect(layout.more?.members).toHaveLength(2);
  });

  it("stay open where the window goes on, or its end is not known", () => {
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
    expect(layout.groups[0]?.members).toHaveLength(3);
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
    expect(layout.more?.members.map(({ ref }) => ref.id)).toEqual(["old"]);
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
    const { dataset, index } = storeOf({
      figures: [figure("f", "2022-09-21", 1)],
      silences: [{ country: "MN", when: "2022-09-23", kind: "not-found", reason: "None." }],
    }).getState();
    expect(groupLanes(dataset, index).map(({ name }) => name)).toEqual(["Kazakhstan", "Mongolia"]);
  });
});

describe("what does not show yet", () => {
  const tables = {
    figures: [
      figure("f", "2022-09-27", 1),
      figure("u", "2022-09-27", 2, { evidence: [{ source: "paper", summary: "S." }] }),
    ],
  };
  const phaseOf = (search: string, times: { happened: number; known: number }) =>
    readPresence(presenceBits(storeOf(tables, search).getState(), times, null)).phase;
  const times = { happened: dayOf("2022-09-27"), known: dayOf("2022-09-28") };

  it("is a ghost by what happened, and absent by what was known", () => {
    expect(phaseOf("?day=2022-09-26", times)).toBe("ghost");
    expect(phaseOf("?day=2022-09-27", times)).toBe("shown");
    expect(phaseOf("?day=2022-09-27&clock=known", times)).toBe("absent");
    expect(phaseOf("?day=2022-09-28&clock=known", times)).toBe("shown");
  });

  it("is never known where no publication has a day, and never shown where the filter leaves it out", () => {
    const store = storeOf(tables);
    const scene = sceneOf(store);
    const [lane] = groupLanes(scene.dataset, scene.index);
    const filtered = lane && layoutLane({ ...scene, passes: new Uint8Array(2) }, lane, null);
    const open = lane && layoutLane(scene, lane, null);
    expect(open?.bars.find(({ ref }) => ref.id === "u")?.times).toEqual({
      happened: dayOf("2022-09-27"),
      known: NEVER,
    });
    expect(
      filtered?.bars.every(({ times: { happened, known } }) => happened === NEVER && known === NEVER),
    ).toBe(true);
  });

  it("counts the members of a group", () => {
    expect([0, 3, 4, 9, 10].map((day) => countBy([3, 4, 4, 10], day))).toEqual([0, 1, 3, 3, 4]);
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
    const layout = layoutEvents(sceneOf(store));
    expect(layout.marks.map(({ x, group }) => [x, group?.members.length ?? 1])).toEqual([
      [25, 2],
      [75, 1],
    ]);
    expect(layout.earlier?.members.map(({ ref }) => ref.id)).toEqual(["old"]);
    const [first, second] = layout.marks;
    expect(first?.label).toMatchObject({ row: 1, text: "A decree" });
    expect(second?.label?.row).toBe(0);
    expect(second?.label?.text).toMatch(/^A speech that .*…$/);
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
  });
});
