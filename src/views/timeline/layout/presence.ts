import { bisectLeft, bisectRight } from "d3-array";
import type { Archive } from "../../../load/archive.ts";
import type { Clock } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import type { Ref } from "../../../store/choices.ts";
import { sameRef } from "../../../store/choices.ts";
import { selectPassing } from "../../../store/selectors.ts";
import { firstShown } from "../../../store/span.ts";
import type { State } from "../../../store/store.ts";

/** The day from which a mark shows, by either clock. */
export type Times = Readonly<Record<Clock, Day>>;

/** Whether the reader's filter leaves out the figure of a number. */
export function isLeftOut(archive: Archive, state: State, number: number | undefined): boolean {
  return number !== undefined && selectPassing(archive, state)[number] !== 1;
}

/** Whether a mark with these times is among what the reader's day, span or "so far" shows. */
export function isShown(archive: Archive, state: State, times: Times): boolean {
  const time = times[state.clock];
  return time <= state.day && time >= firstShown(archive, state);
}

/** How a mark looks just now. `ghost`: outside the days shown or left out by the filter, but drawn faintly; `absent`: not to be seen yet. */
export interface Presence {
  readonly phase: "shown" | "ghost" | "absent";
  readonly isHovered: boolean;
  readonly isSelected: boolean;
}

const PHASES = ["shown", "ghost", "absent"] as const;

/**
 * How a mark looks in a state, as one small number so that a change of day touches only the marks that it changes:
 * the phase, plus 4 where it is pointed at and 8 where it is selected. What the filter leaves out (`isOut`) is a ghost from when it
 * may be seen.
 */
export function presenceBits(
  archive: Archive,
  state: State,
  times: Times,
  ref: Ref | null,
  isOut = false,
): number {
  const isKnown = state.clock === "happened" || times.known <= state.day;
  const phase = !isOut && isShown(archive, state, times) ? 0 : isKnown ? 1 : 2;
  if (ref === null) return phase;
  return phase + (sameRef(state.hovered, ref) ? 4 : 0) + (sameRef(state.selected, ref) ? 8 : 0);
}

/** Reads what {@link presenceBits} wrote. */
export function readPresence(bits: number): Presence {
  return { phase: PHASES[bits & 3] ?? "absent", isHovered: (bits & 4) > 0, isSelected: (bits & 8) > 0 };
}

/** How many of some days, which rise, are from one day to another. */
export function countWithin(days: ArrayLike<Day>, from: Day, to: Day): number {
  return bisectRight(days, to) - bisectLeft(days, from);
}
