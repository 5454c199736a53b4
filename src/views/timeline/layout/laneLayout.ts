import { ticks } from "d3-array";
import { spanOf } from "../../../model/names.ts";
import type { Silence } from "../../../model/schema.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { formatNumber } from "../../../model/value.ts";
import { leftOf } from "../axis/dayScale.ts";
import { highestBar, placeBars } from "./barLayout.ts";
import { placeBrackets, ROW_HEIGHT } from "./bracketLayout.ts";
import { DOT_ROW, type HourlessRule, placeDots, placePips } from "./dotLayout.ts";
import {
  type Bar,
  type Bracket,
  type Dot,
  figureGroup,
  type Group,
  type Hatch,
  type Scene,
} from "./laneMarks.ts";
import type { Lane } from "./laneRecords.ts";

/** A round value and its height, in pixels from the lane's upper edge. */
export interface Tick {
  readonly value: number;
  readonly text: string;
  readonly y: number;
}

/** Where everything of one lane stands, in pixels from its upper left corner. */
export interface LaneLayout {
  readonly height: number;
  readonly baseline: number;
  /** Round values on the bars' scale and where they are; none in a lane without bars, or folded. */
  readonly ticks: readonly Tick[];
  readonly bars: readonly Bar[];
  readonly brackets: readonly Bracket[];
  readonly dots: readonly Dot[];
  readonly groups: readonly Group[];
  readonly hourless: readonly HourlessRule[];
  readonly hatches: readonly Hatch[];
  /** What is not drawn: counts over windows for which there was no room, and figures from before the first day. */
  readonly more: Group | null;
}

const TOP = 4;
const BOTTOM = 8;
const LABEL_ROOM = 16;
const BAR_ROOM = 40;
const BAR_ROOM_NARROW = 30;
const HATCH_HEIGHT = 12;
const LEAST_HEIGHT = 48;

const SILENCE_WORDS: Readonly<Record<Silence["kind"], string>> = {
  "not-published": "nothing published",
  "not-found": "nothing found",
  "border-closed": "border closed",
};

/** From this value on a scale is written in thousands. */
const IN_THOUSANDS = 10_000;

/** One or two round values for a scale of bars up to `top`, which is `room` pixels over `baseline`. */
export function placeTicks(top: number, baseline: number, room: number): Tick[] {
  return ticks(0, top, 2)
    .filter((value) => value > 0)
    .map((value) => ({
      value,
      text: top < IN_THOUSANDS ? formatNumber(value) : `${formatNumber(value / 1000)}k`,
      y: baseline - (value / top) * room,
    }));
}

function placeHatches(
  { scale, archive }: Scene,
  lane: Lane,
  baseline: number,
  height = HATCH_HEIGHT,
): Hatch[] {
  return lane.silences.flatMap((silence, i) => {
    const { first, last } = spanOf(silence.when);
    const from = Math.max(scale.first, first ?? scale.first);
    const to = Math.min(scale.last, last ?? scale.last);
    if (from > to) return [];
    const begins = Math.max(archive.firstDay, first ?? archive.firstDay);
    const x = leftOf(scale, from);
    return {
      key: silence.id ?? `silence ${i}`,
      x,
      y: baseline - height,
      width: leftOf(scale, to + 1) - x,
      height,
      kind: silence.kind,
      name: `${lane.name}: ${SILENCE_WORDS[silence.kind]}, ${formatSpan(spanOf(silence.when))}`,
      reason: silence.reason,
      times: { happened: begins, known: begins },
    };
  });
}

/**
 * Lays out one lane: rows of brackets, then the bars of the days on a baseline with the silences, then a row of dots. A lane is
 * as high as what it holds. `sharedTop` is the top of the bars' scale where all lanes share one; else the lane's own highest.
 */
export function layoutLane(scene: Scene, lane: Lane, sharedTop: number | null): LaneLayout {
  const { brackets, rows, left: windowsLeft } = placeBrackets(scene, lane.windows, TOP);
  const highest = highestBar(scene, lane.bars);
  const bracketsEnd = TOP + rows * ROW_HEIGHT;
  const barRoom = scene.isNarrow ? BAR_ROOM_NARROW : BAR_ROOM;
  const bodyHeight = highest > 0 ? LABEL_ROOM + barRoom : lane.silences.length > 0 ? HATCH_HEIGHT + 4 : 4;
  const baseline = Math.max(LEAST_HEIGHT - DOT_ROW - BOTTOM, bracketsEnd + bodyHeight);
  const top = sharedTop ?? highest;
  const { bars, left: barsLeft } = placeBars(scene, lane.bars, baseline, barRoom, Math.max(1, top));
  const dotNumbers = [...lane.moments, ...barsLeft];
  const dotsTop = baseline + DOT_ROW / 2 + 1;
  const { dots, groups, rows: dotRows, hourless } = placeDots(scene, dotNumbers, dotsTop, lane.name);
  const isAtStart = scene.scale.first === scene.archive.firstDay;
  const more = [...windowsLeft, ...(isAtStart ? lane.earlier : [])];
  return {
    height: baseline + dotRows * DOT_ROW + BOTTOM,
    baseline,
    ticks: highest > 0 ? placeTicks(top, baseline, barRoom) : [],
    bars,
    brackets,
    dots,
    groups,
    hourless,
    hatches: placeHatches(scene, lane, baseline),
    more: more.length > 0 ? figureGroup("more", `${lane.name}: more figures`, 0, 0, more) : null,
  };
}

const FOLDED_HEIGHT = 30;
const FOLDED_ROOM = 18;
const FOLDED_HATCH = 6;

/** Lays out a folded lane: a slim row with its bars, or, in a lane without any, a dot for each day that has figures. */
export function layoutFolded(scene: Scene, lane: Lane, sharedTop: number | null): LaneLayout {
  const baseline = FOLDED_HEIGHT - 6;
  const highest = highestBar(scene, lane.bars);
  const top = Math.max(1, sharedTop ?? highest);
  const { bars } = placeBars(scene, lane.bars, baseline, FOLDED_ROOM, top);
  const others = highest > 0 ? [] : [...lane.windows, ...lane.moments];
  const { dots, groups } = placePips(scene, others, baseline - FOLDED_ROOM / 2, lane.name);
  return {
    height: FOLDED_HEIGHT,
    baseline,
    ticks: [],
    bars: bars.map((bar) => ({ ...bar, label: null })),
    brackets: [],
    dots,
    groups,
    hourless: [],
    hatches: placeHatches(scene, lane, baseline, FOLDED_HATCH),
    more: null,
  };
}
