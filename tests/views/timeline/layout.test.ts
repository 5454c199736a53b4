import { describe, expect, it } from "vitest";
import { fitText, widthOf } from "../../../src/views/shared/textWidth.ts";
import { dayScale } from "../../../src/views/timeline/axis/dayScale.ts";
import { edgesOf, grabSpan } from "../../../src/views/timeline/axis/spanGrab.ts";
import { extentOf, zoomDays, zoomStart } from "../../../src/views/timeline/axis/visibleDays.ts";
import { layOutComparison } from "../../../src/views/timeline/compare/compareLayout.ts";
import { layOutSlim, layOutTotal } from "../../../src/views/timeline/layout/laneLayout.ts";
import { groupLanes, type Lane, splitLanes } from "../../../src/views/timeline/layout/laneRecords.ts";
import { overviewColumns } from "../../../src/views/timeline/overview/overviewLayout.ts";
import { en } from "../../../src/words/en.ts";
import { dayOf, figure, sceneOf, storeOf } from "./record.ts";

describe("the span", () => {
  const scale = dayScale(100, 109, 500);

  it("is taken hold of by an end, as a whole, or drawn again", () => {
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

describe("a slim lane", () => {
  const slimLane = (figures: object[]) => {
    const store = storeOf({ figures });
    const [lane] = groupLanes(store.archive, en);
    if (!lane) throw new Error("There is no lane.");
    const scene = sceneOf(store);
    return { layout: layOutSlim(scene, lane, null), scene, archive: store.archive };
  };

  it("has its bars, and a dot for each day that has something else", () => {
    const { layout } = slimLane([
      figure("day", "2022-09-22", 100),
      figure("a", "2022-09-23", 5, { basis: "moment" }),
      figure("b", "2022-09-24", 5, { basis: "moment" }),
      figure("c", "2022-09-24", 6, { basis: "moment" }),
    ]);
    expect(layout.bars.map(({ label, height, y }) => [label, height, y])).toEqual([["100", 19, 17]]);
    expect(layout.dots.map(({ ref }) => ref.id)).toEqual(["a"]);
    expect(layout.groups.map(({ size }) => size)).toEqual([2]);
    expect([layout.height, layout.brackets, layout.more]).toEqual([50, [], null]);
  });

  it("leaves the row over its bars to the total that stands", () => {
    const { layout, scene, archive } = slimLane([
      figure("day", "2022-09-22", 100),
      figure("total", "2022-09-21/2022-09-25", 500),
    ]);
    expect(layout.bars.map(({ label }) => label)).toEqual([null]);
    const bracket = layOutTotal(scene, archive.numberOf("total") ?? -1);
    expect(bracket).toMatchObject({ label: "500", y: 8 });
    expect(layout.bars[0]?.y).toBeGreaterThan(bracket?.y ?? 99);
  });

  it("is slimmer still in a low window", () => {
    const store = storeOf({ figures: [figure("day", "2022-09-22", 100)] });
    const [lane] = groupLanes(store.archive, en);
    expect(lane && layOutSlim({ ...sceneOf(store), isShort: true }, lane, null).height).toBe(40);
  });
});

describe("the lanes that stand first", () => {
  const lanes = ["KZ", "GE", "FI", "MN", "NO"].map((country) => ({ country }) as Lane);
  const countries = (some: readonly Lane[]) => some.map(({ country }) => country).join(" ");
  it.each([
    ["what the dataset names", [], ["GE", "MN"], "GE MN", "KZ FI NO"],
    ["what the reader asks for, before what the dataset names", ["NO"], ["GE"], "NO", "KZ GE FI MN"],
    ["the first four, where nobody names any", [], [], "KZ GE FI MN", "NO"],
    [
      "the first four, where the reader asks for a country without a lane",
      ["XX"],
      ["GE"],
      "KZ GE FI MN",
      "NO",
    ],
  ])("are %s", (_, asked, featured, first, others) => {
    const { info } = storeOf({ figures: [figure("a", "2022-09-21", 1)] }).archive;
    const split = splitLanes({ info: { ...info, featured } }, lanes, asked);
    expect(split.map(countries)).toEqual([first, others]);
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
