import { max, range } from "d3-array";
import { dayScale, middleOf } from "../axis/dayScale.ts";
import { barScale, highestBar, layOutBars } from "../layout/barLayout.ts";
import { type Tick, ticksOf } from "../layout/laneLayout.ts";
import type { Bar, Scene } from "../layout/laneMarks.ts";
import { comparable, type Lane } from "../layout/laneRecords.ts";

/** Height of a small chart and of the line under its bars, in pixels. */
export const CHART_HEIGHT = 128;
export const BASELINE = 106;
const BAR_ROOM = 78;
const LEAST_DAYS = 10;
const WEEK = 7;

/** One country's small chart; all have the same days and the same scale. */
export interface SmallChart {
  readonly lane: Lane;
  readonly bars: readonly Bar[];
}

/** The small charts of a record, `width` pixels wide each. */
export interface Comparison {
  readonly scene: Scene;
  readonly charts: readonly SmallChart[];
  readonly ticks: readonly Tick[];
  /** Days since the record's first that are written under each chart, and where. */
  readonly weeks: readonly { readonly text: string; readonly x: number }[];
}

/** Lays out a small chart for each country with counts of single days: the same days from the record's first, the same scale. */
export function layOutComparison(base: Scene, lanes: readonly Lane[], width: number): Comparison {
  const { archive, words } = base;
  const chosen = comparable(lanes);
  const last =
    max(chosen.flatMap(({ bars }) => bars.map((at) => archive.columns.lastDay[at] ?? 0))) ?? archive.firstDay;
  const end = Math.max(archive.firstDay + LEAST_DAYS - 1, last);
  const scene = { ...base, scale: dayScale(archive.firstDay, end, width) };
  const top = Math.max(1, max(chosen, (lane) => highestBar(scene, lane.bars)) ?? 1);
  const y = barScale(top, BASELINE, BAR_ROOM);
  return {
    scene,
    charts: chosen.map((lane) => ({ lane, bars: layOutBars(scene, lane.bars, y, 0).bars })),
    ticks: ticksOf(words, y),
    weeks: range(archive.firstDay, end + 1, WEEK).map((day) => ({
      text: day === archive.firstDay ? words.timeline.dayZero : words.numbers.number(day - archive.firstDay),
      x: middleOf(scene.scale, day),
    })),
  };
}
