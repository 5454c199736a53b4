import { max } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { groupBy } from "../../../model/groupBy.ts";
import type { Figure } from "../../../model/schema.ts";
import { isOnScale, middleOf, textWidth } from "../axis/dayScale.ts";
import { type Bar, baseOf, familyAt, LEAST_TARGET, type Reach, type Scene } from "./laneMarks.ts";

/** The most counts of one day and direction that are drawn side by side. */
const MOST_RIVALS = 3;
const NARROWEST = 3;
const WIDEST_PAIR = 40;
const LEAST_HEIGHT = 2;
const LEAST_WIDTH = 1.5;
const BETWEEN = 1;

/** The highest count of one day among some figures, within the days drawn; 0 where there is none. */
export function highestBar({ archive: { columns }, scale }: Scene, bars: readonly number[]): number {
  return max(bars, (at) => (isOnScale(scale, columns.lastDay[at] ?? 0) ? columns.drawn[at] : null)) ?? 0;
}

/** Bars, and the numbers of those that did not fit. */
export interface PositionedBars {
  readonly bars: readonly Bar[];
  readonly left: readonly number[];
}

function whiskerOf(figure: Figure, topOf: (value: number) => number): Bar["whisker"] {
  const { low, high } = figure.value;
  return low === null || high === null || low === high ? null : { from: topOf(low), to: topOf(high) };
}

/** The scale of a lane's bars: 0 is at `baseline`, `top` `room` pixels over it. */
export function barScale(top: number, baseline: number, room: number): ScaleLinear<number, number> {
  return scaleLinear([0, top], [baseline, baseline - room]);
}

/**
 * Lays out the counts of one day: entries left of the day's middle, exits right of it. Counts of the same day and direction share
 * the width: they are rivals, never a sum. They can be pressed up to `least`, or to their own top where that is higher.
 */
export function layOutBars(
  scene: Scene,
  numbers: readonly number[],
  y: ScaleLinear<number, number>,
  least: number,
): PositionedBars {
  const { archive, scale } = scene;
  const { columns } = archive;
  // Two halves of each day: what came in, and what went out.
  const slots = groupBy(
    numbers.filter((at) => isOnScale(scale, columns.lastDay[at] ?? 0)),
    (at) => (columns.lastDay[at] ?? 0) * 2 + (familyAt(archive, at) === "exits" ? 1 : 0),
  );
  const half = Math.max(LEAST_WIDTH, Math.min(WIDEST_PAIR, scale.dayWidth * 0.84) / 2 - BETWEEN / 2);
  const most = Math.max(1, Math.min(MOST_RIVALS, Math.floor(half / NARROWEST)));
  const baseline = y(0);
  const topOf = (value: number): number => Math.min(baseline - LEAST_HEIGHT, y(value));
  const weight = (at: number): number => columns.pieces[at] ?? 0;
  const left: number[] = [];
  const bars: Bar[] = [];
  for (const [slot, members] of slots) {
    const day = Math.floor(slot / 2);
    const side = slot - day * 2;
    members.sort((a, b) => weight(b) - weight(a));
    left.push(...members.splice(most));
    const width = half / members.length;
    const reachWidth = Math.max(width, members.length > 1 ? 0 : Math.min(LEAST_TARGET, scale.dayWidth / 2));
    const start = middleOf(scale, day) + (side === 0 ? -half - BETWEEN / 2 : BETWEEN / 2);
    const reachOf = (x: number, barTop: number): Reach => {
      const top = Math.min(barTop, Math.max(least, baseline - LEAST_TARGET));
      const left = side === 0 ? x + width - reachWidth : x;
      return { x: left, y: top, width: reachWidth, height: baseline - top };
    };
    members.forEach((at, i) => {
      const figure = archive.at(at);
      const barTop = topOf(columns.drawn[at] ?? 0);
      bars.push({
        ...baseOf(scene, figure, at),
        x: start + i * width,
        y: barTop,
        width: members.length > 1 ? Math.max(1, width - BETWEEN) : width,
        height: baseline - barTop,
        reach: reachOf(start + i * width, barTop),
        whisker: whiskerOf(figure, topOf),
        label: null,
        labelX: 0,
      });
    });
  }
  return { bars: labelHighest(scene, bars), left };
}

/** Writes the value over the highest bar with its hedge, within the scale. */
function labelHighest({ archive, scale, words }: Scene, bars: readonly Bar[]): Bar[] {
  const highest = bars.reduce<Bar | null>(
    (best, bar) => (best && best.height >= bar.height ? best : bar),
    null,
  );
  if (!highest) return [...bars];
  const label = words.values.value(archive.at(highest.number).value);
  const reach = textWidth(scale, label) / 2;
  return bars.map((bar) => {
    if (bar !== highest) return bar;
    const middle = bar.x + bar.width / 2;
    return { ...bar, label, labelX: Math.max(reach, Math.min(scale.width - reach, middle)) };
  });
}
