import type { Silence } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import type { State } from "../../../store/store.ts";
import type { Hatch, Scene } from "./laneMarks.ts";
import type { Lane } from "./laneRecords.ts";
import { isShown, type Times } from "./presence.ts";

/** How high a hatch is in a lane that is open. */
export const HATCH_HEIGHT = 12;

/** From when a silence may be seen: nobody publishes one. */
function timesOf({ archive: { firstDay } }: Scene, { when }: Silence): Times {
  const begins = Math.max(firstDay, when.first ?? firstDay);
  return { happened: begins, known: begins };
}

const nameOf = ({ archive, words }: Scene, lane: Lane, silence: Silence): string =>
  words.timeline.silence(archive, lane.name, silence);

const saidOf = (scene: Scene, lane: Lane, silence: Silence): string =>
  scene.words.timeline.silenceAndReason(nameOf(scene, lane, silence), silence.reason);

/** Whether a silence is about one of some days. */
const isOn = ({ when: { first, last } }: Silence, from: Day, to: Day): boolean =>
  (first ?? from) <= to && (last ?? to) >= from;

/** What is said of the silences of some days that show now: the name and the reason of each. */
export function notesOn(scene: Scene, lane: Lane, from: Day, to: Day, state: State): string[] {
  return lane.silences
    .filter((silence) => isOn(silence, from, to) && isShown(scene.archive, state, timesOf(scene, silence)))
    .map((silence) => saidOf(scene, lane, silence));
}

/** Lays out the silences of a lane as bands of this height that stand on the baseline. */
export function layOutHatches(scene: Scene, lane: Lane, baseline: number, height = HATCH_HEIGHT): Hatch[] {
  const { scale } = scene;
  return lane.silences.flatMap((silence, i) => {
    const { first, last } = silence.when;
    const from = Math.max(scale.first, first ?? scale.first);
    const to = Math.min(scale.last, last ?? scale.last);
    if (from > to) return [];
    const x = scale.x(from);
    const others = lane.silences.filter((other) => other !== silence && isOn(other, from, to));
    return {
      key: silence.id ?? `silence ${i}`,
      day: from,
      x,
      y: baseline - height,
      width: scale.x(to + 1) - x,
      height,
      kind: silence.kind,
      name: nameOf(scene, lane, silence),
      notes: [silence.reason, ...others.map((other) => saidOf(scene, lane, other))],
      times: timesOf(scene, silence),
    };
  });
}
