import type { Archive } from "../../../load/archive.ts";
import { NEVER } from "../../../model/time/clock.ts";
import type { State } from "../../../store/store.ts";
import type { LaneLayout } from "../layout/laneLayout.ts";
import type { Scene } from "../layout/laneMarks.ts";
import type { Lane } from "../layout/laneRecords.ts";
import { isLeftOut, isShown } from "../layout/presence.ts";

/** A lane with what shows of it on the reader’s day, by the reader’s filter: what does not show takes no room in a picture. */
export function shownOf(archive: Archive, state: State, lane: Lane): Lane {
  const { happened, known } = archive.columns.shownOn;
  const shown = (numbers: readonly number[]): number[] =>
    numbers.filter(
      (at) =>
        isShown(archive, state, { happened: happened[at] ?? NEVER, known: known[at] ?? NEVER }) &&
        !isLeftOut(archive, state, at),
    );
  return {
    ...lane,
    bars: shown(lane.bars),
    windows: shown(lane.windows),
    moments: shown(lane.moments),
    earlier: shown(lane.earlier),
  };
}

/** The layout of a lane with those of its silences that show, as far as the reader’s day. */
export function withShownHatches({ archive, scale }: Scene, state: State, layout: LaneLayout): LaneLayout {
  const end = scale.x(state.day + 1);
  return {
    ...layout,
    hatches: layout.hatches
      .filter(({ times }) => isShown(archive, state, times))
      .map((hatch) => ({ ...hatch, width: Math.min(hatch.width, end - hatch.x) })),
  };
}

/** Whether anything is drawn of a lane. */
export function hasMarks({ bars, brackets, dots, groups, hatches }: LaneLayout): boolean {
  return bars.length + brackets.length + dots.length + groups.length + hatches.length > 0;
}
