import { describe, expect, it } from "vitest";
import { barScale } from "../../../src/views/timeline/layout/barLayout.ts";
import { ticksOf } from "../../../src/views/timeline/layout/laneLayout.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf, figure, laneOf } from "./record.ts";

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
        figure("asked", window, 1, { measure: "applications", ...pieces(5) }),
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
