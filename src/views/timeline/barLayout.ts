import type { Day } from "../../model/day.ts";
import { familyOf } from "../../model/measure.ts";
import type { Figure } from "../../model/schema.ts";
import { drawnAt, formatNumber } from "../../model/value.ts";
import { isOnScale, middleOf } from "./dayScale.ts";
import { type Bar, baseOf, type Scene } from "./marks.ts";

/** At most so many counts of one day and direction stand side by side. */
const MOST_RIVALS = 3;
const WIDEST_PAIR = 40;
const LEAST_HEIGHT = 2;
const BETWEEN = 1;

/** The highest count of one day among some figures, within the days drawn; 0 where there is none. */
export function highestBar({ dataset, index, scale }: Scene, bars: readonly number[]): number {
  let highest = 0;
  for (const at of bars) {
    const figure = dataset.figures[at];
    if (figure && isOnScale(scale, index.lastDay[at] ?? 0))
      highest = Math.max(highest, drawnAt(figure.value) ?? 0);
  }
  return highest;
}

/** Bars that are placed, and the numbers of those for which there was no room. */
export interface PlacedBars {
  readonly bars: readonly Bar[];
  readonly left: readonly number[];
}

function whiskerOf(figure: Figure, yOf: (value: number) => number): Bar["whisker"] {
  const { low, high } = figure.value;
  return low === null || high === null || low === high ? null : { from: yOf(low), to: yOf(high) };
}

/**
 * Places the counts of one day: entries left of the day's middle, exits right of it, on a linear scale from `baseline` up to
 * `baseline - room` at `top`. Counts of the same day and direction share the width: they are rivals, never a sum.
 */
export function placeBars(
  scene: Scene,
  numbers: readonly number[],
  baseline: number,
  room: number,
  top: number,
): PlacedBars {
  const { dataset, index, scale } = scene;
  const slots = new Map<string, { day: Day; side: number; members: number[] }>();
  for (const at of numbers) {
    const figure = dataset.figures[at];
    const day = index.lastDay[at] ?? 0;
    if (!figure || !isOnScale(scale, day)) continue;
    const side = familyOf(figure) === "exits" ? 1 : 0;
    const slot = slots.get(`${day} ${side}`) ?? { day, side, members: [] };
    slots.set(`${day} ${side}`, slot);
    slot.members.push(at);
  }
  const half = Math.min(WIDEST_PAIR, scale.dayWidth * 0.84) / 2 - BETWEEN / 2;
  const yOf = (value: number): number => baseline - Math.max(LEAST_HEIGHT, (value / top) * room);
  const weight = (at: number): number => dataset.figures[at]?.evidence.length ?? 0;
  const left: number[] = [];
  const bars: Bar[] = [];
  for (const { day, side, members } of slots.values()) {
    members.sort((a, b) => weight(b) - weight(a));
    left.push(...members.splice(MOST_RIVALS));
    const width = half / members.length;
    const start = middleOf(scale, day) + (side === 0 ? -half - BETWEEN / 2 : BETWEEN / 2);
    members.forEach((at, i) => {
      const figure = dataset.figures[at];
      if (!figure) return;
      const value = drawnAt(figure.value) ?? 0;
      const y = yOf(value);
      bars.push({
        ...baseOf(scene, figure, at),
        x: start + i * width,
        y,
        width: members.length > 1 ? Math.max(1, width - BETWEEN) : width,
        height: baseline - y,
        whisker: whiskerOf(figure, yOf),
        label: null,
      });
    });
  }
  return { bars: labelHighest(scene, bars), left };
}

function labelHighest({ dataset, index }: Scene, bars: readonly Bar[]): Bar[] {
  const highest = bars.reduce<Bar | null>(
    (best, bar) => (best && best.height >= bar.height ? best : bar),
    null,
  );
  const figure = dataset.figures[index.figureById.get(highest?.ref.id ?? "") ?? -1];
  const value = figure ? drawnAt(figure.value) : null;
  if (value === null) return [...bars];
  return bars.map((bar) => (bar === highest ? { ...bar, label: formatNumber(value) } : bar));
}
