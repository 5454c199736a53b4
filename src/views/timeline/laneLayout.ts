import { type Clock, NEVER } from "../../model/clock.ts";
import { formatSpan } from "../../model/edtf.ts";
import { spanOf } from "../../model/names.ts";
import type { Silence } from "../../model/schema.ts";
import { highestBar, placeBars } from "./barLayout.ts";
import { placeBrackets, ROW_HEIGHT } from "./bracketLayout.ts";
import { leftOf } from "./dayScale.ts";
import { DOT_ROW, placeDots } from "./dotLayout.ts";
import type { Lane } from "./lanes.ts";
import {
  type Bar,
  type Bracket,
  type Dot,
  figureGroup,
  type Group,
  type Hatch,
  type Scene,
} from "./marks.ts";
import type { Times } from "./times.ts";

/** Where everything of one lane stands, in pixels from its upper left corner. */
export interface LaneLayout {
  readonly height: number;
  readonly baseline: number;
  /** The value at the top of the bars' scale and where it is; null in a lane without bars. */
  readonly top: { readonly value: number; readonly y: number; readonly times: Times } | null;
  readonly bars: readonly Bar[];
  readonly brackets: readonly Bracket[];
  readonly dots: readonly Dot[];
  readonly groups: readonly Group[];
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
const LEAST_HEIGHT = 44;

const SILENCE_WORDS: Readonly<Record<Silence["kind"], string>> = {
  "not-published": "nothing published",
  "not-found": "nothing found",
  "border-closed": "border closed",
};

function placeHatches({ scale, dataset }: Scene, lane: Lane, baseline: number): Hatch[] {
  return lane.silences.flatMap((silence, i) => {
    const { first, last } = spanOf(silence.when);
    const from = Math.max(scale.first, first ?? scale.first);
    const to = Math.min(scale.last, last ?? scale.last);
    if (from > to) return [];
    const begins = Math.max(dataset.firstDay, first ?? dataset.firstDay);
    const x = leftOf(scale, from);
    return {
      key: silence.id ?? `silence ${i}`,
      x,
      y: baseline - HATCH_HEIGHT,
      width: leftOf(scale, to + 1) - x,
      height: HATCH_HEIGHT,
      kind: silence.kind,
      name: `${lane.name}: ${SILENCE_WORDS[silence.kind]}, ${formatSpan(spanOf(silence.when))}`,
      reason: silence.reason,
      times: { happened: begins, known: begins },
    };
  });
}

/** The day from which the first of some bars shows, by either clock. */
function earliest(bars: readonly Bar[]): Times {
  const first = (clock: Clock): number => Math.min(NEVER, ...bars.map(({ times }) => times[clock]));
  return { happened: first("happened"), known: first("known") };
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
  const { dots, groups, rows: dotRows } = placeDots(scene, dotNumbers, baseline + DOT_ROW / 2 + 1, lane.name);
  const isAtStart = scene.scale.first === scene.dataset.firstDay;
  const more = [...windowsLeft, ...(isAtStart ? lane.earlier : [])];
  return {
    height: baseline + dotRows * DOT_ROW + BOTTOM,
    baseline,
    top: highest > 0 ? { value: top, y: baseline - barRoom, times: earliest(bars) } : null,
    bars,
    brackets,
    dots,
    groups,
    hatches: placeHatches(scene, lane, baseline),
    more: more.length > 0 ? figureGroup(scene, "more", `${lane.name}: more figures`, 0, 0, more) : null,
  };
}
