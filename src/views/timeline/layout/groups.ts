import type { Archive } from "../../../load/archive.ts";
import type { Columns } from "../../../load/columns/columns.ts";
import type { Clock } from "../../../model/time/clock.ts";
import { NEVER } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { selectPassing } from "../../../store/selectors.ts";
import { firstShown } from "../../../store/span.ts";
import type { State } from "../../../store/store.ts";
import type { Group } from "./laneMarks.ts";
import { isShown } from "./presence.ts";

/**
 * The days on which the members of a group come to show by a clock, rising; without those that the filter leaves out, or with `null` in
 * its stead of all. Computed when filter or clock change; a change of day only counts in it.
 */
export function daysOf(
  group: Group,
  { shownOn }: Columns,
  clock: Clock,
  passes: Uint8Array | null,
): Int32Array {
  const { numbers, events } = group;
  const days = new Int32Array(numbers.length + events.length);
  let count = 0;
  const add = (day: Day): void => {
    if (day !== NEVER) days[count++] = day;
  };
  for (const at of numbers) if (passes === null || passes[at] === 1) add(shownOn[clock][at] ?? NEVER);
  for (const { times, isOut } of events) if (passes === null || !isOut) add(times[clock]);
  return days.subarray(0, count).sort();
}

/** The members of a group that show now. Only these are read. */
export function shownMembers(group: Group, archive: Archive, state: State): Ref[] {
  const { clock, day } = state;
  const shownOn = archive.columns.shownOn[clock];
  const passes = selectPassing(archive, state);
  const from = firstShown(archive, state);
  const figures = group.numbers.flatMap((at): Ref[] => {
    const shown = shownOn[at] ?? NEVER;
    const isMember = passes[at] === 1 && shown >= from && shown <= day;
    return isMember ? [{ kind: "figure", id: archive.at(at).id }] : [];
  });
  return [
    ...figures,
    ...group.events
      .filter(({ times, isOut }) => !isOut && isShown(archive, state, times))
      .map(({ ref }) => ref),
  ];
}

/** Whether a record is a member of a group. */
export function holds(
  { numbers, events }: Group,
  archive: Pick<Archive, "numberOf">,
  ref: Ref | null,
): boolean {
  if (ref === null) return false;
  if (ref.kind !== "figure") return events.some((member) => sameRef(member.ref, ref));
  const at = archive.numberOf(ref.id);
  return at !== undefined && numbers.includes(at);
}
