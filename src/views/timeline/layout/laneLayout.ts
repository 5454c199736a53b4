import type { ScaleLinear } from "d3-scale";
import type { Words } from "../../../words/en.ts";
import { barScale, highestBar, layOutBars } from "./barLayout.ts";
import { layOutBrackets, ROW_HEIGHT } from "./bracketLayout.ts";
import { DOT_ROW, type HourlessRule, layOutDots, layOutPips } from "./dotLayout.ts";
import { HATCH_HEIGHT, layOutHatches } from "./hatchLayout.ts";
import {
  type Bar,
  type Bracket,
  type Dot,
  figureGroup,
  type Group,
  type Hatch,
  NOWHERE,
  type Scene,
} from "./laneMarks.ts";
import type { Lane } from "./laneRecords.ts";

/** A round value and its height, in pixels from the lane's upper edge. */
export interface Tick {
  readonly value: number;
  readonly text: string;
  readonly y: number;
}

/** The positions of all marks of one lane, in pixels from its upper left corner. */
export interface LaneLayout {
  readonly height: number;
  readonly baseline: number;
  /** Round values on the bars' scale and where they are; none in a lane without bars, or in a slim one. */
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
  readonly brackets: readonly Bracket[];
  readonly dots: readonly Dot[];
  readonly groups: readonly Group[];
  readonly hourless: readonly HourlessRule[];
  readonly hatches: readonly Hatch[];
  /** What is not drawn: counts over windows that did not fit, and figures from before the first day. */
  readonly more: Group | null;
}

const TOP = 4;
const BOTTOM = 8;
const LABEL_ROOM = 16;
const BAR_ROOM = 40;
const BAR_ROOM_NARROW = 30;
const LEAST_HEIGHT = 48;

/** From this value on a scale is written in thousands. */
const IN_THOUSANDS = 10_000;

/** One or two round values on a scale of bars. */
export function ticksOf({ numbers }: Words, y: ScaleLinear<number, number>): Tick[] {
  const [, top = 0] = y.domain();
  return y
    .ticks(2)
    .filter((value) => value > 0)
    .map((value) => ({
      value,
      text: top < IN_THOUSANDS ? numbers.number(value) : numbers.thousands(value),
      y: y(value),
    }));
}

/**
 * Lays out one lane: rows of brackets, then the bars of the days on a baseline with the silences, then a row of dots. A lane is
 * as high as what it holds. `sharedTop` is the top of the bars' scale where all lanes share one; else the lane's own highest.
 */
export function layOutLane(scene: Scene, lane: Lane, sharedTop: number | null): LaneLayout {
  const { brackets, rows, left: windowsLeft } = layOutBrackets(scene, lane.windows, TOP);
  const highest = highestBar(scene, lane.bars);
  const bracketsEnd = TOP + rows * ROW_HEIGHT;
  const barRoom = scene.isNarrow ? BAR_ROOM_NARROW : BAR_ROOM;
  const bodyHeight = highest > 0 ? LABEL_ROOM + barRoom : lane.silences.length > 0 ? HATCH_HEIGHT + 4 : 4;
  const baseline = Math.max(LEAST_HEIGHT - DOT_ROW - BOTTOM, bracketsEnd + bodyHeight);
  const y = barScale(Math.max(1, sharedTop ?? highest), baseline, barRoom);
  const { bars, left: barsLeft } = layOutBars(scene, lane.bars, y, bracketsEnd);
  const dotNumbers = [...lane.moments, ...barsLeft];
  const dotsTop = baseline + DOT_ROW / 2 + 1;
  const { dots, groups, rows: dotRows, hourless } = layOutDots(scene, dotNumbers, dotsTop, lane.name);
  const isAtStart = scene.scale.first === scene.archive.firstDay;
  const more = [...windowsLeft, ...(isAtStart ? lane.earlier : [])];
  return {
    height: baseline + dotRows * DOT_ROW + BOTTOM,
    baseline,
    ticks: highest > 0 ? ticksOf(scene.words, y) : [],
    bars,
    brackets,
    dots,
    groups,
    hourless,
    hatches: layOutHatches(scene, lane, baseline),
    more:
      more.length > 0
        ? figureGroup("more", scene.words.timeline.moreFigures(lane.name), NOWHERE, more)
        : null,
  };
}

/** Heights in a slim lane, in pixels: the row of its total, its bars, and the row of its dots. */
const SLIM = { row: 17, bars: 19, dots: 14 };
const SLIM_SHORT = { row: 16, bars: 12, dots: 12 };

/**
 * Lays out a slim lane: room for one bracket, which {@link layOutTotal} fills with what stands on the reader's day, then the bars of the
 * days, then a dot for each day that has something else.
 */
export function layOutSlim(scene: Scene, lane: Lane, sharedTop: number | null): LaneLayout {
  const { row, bars: room, dots: dotsHeight } = scene.isShort ? SLIM_SHORT : SLIM;
  const baseline = row + room;
  const highest = highestBar(scene, lane.bars);
  const y = barScale(Math.max(1, sharedTop ?? highest), baseline, room);
  // The lower third of the row of the total is theirs, which leaves its line free.
  const { bars, left } = layOutBars(scene, lane.bars, y, (row * 2) / 3);
  const others = [...lane.moments, ...left];
  const { dots, groups } = layOutPips(scene, others, baseline + dotsHeight / 2, lane.name);
  const hasLabel = lane.windows.length === 0;
  return {
    height: baseline + dotsHeight,
    baseline,
    ticks: [],
    bars: hasLabel ? bars : bars.map((bar) => ({ ...bar, label: null })),
    brackets: [],
    dots,
    groups,
    hourless: [],
    hatches: layOutHatches(scene, lane, baseline, room / 2),
    more: null,
  };
}

/** Lays out the total that stands for a slim lane's country, by its number; null where it is not within the days drawn. */
export function layOutTotal(scene: Scene, at: number): Bracket | null {
  return layOutBrackets(scene, [at], 0, SLIM_SHORT.row).brackets[0] ?? null;
}
