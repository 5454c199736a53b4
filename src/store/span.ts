import type { Dataset } from "../model/dataset.ts";
import type { Day } from "../model/time/day.ts";
import type { Choices, Span } from "./choices.ts";

type Bounds = Pick<Dataset, "firstDay" | "lastDay">;

/** A span nobody has chosen yet is a week long. */
const WEEK = 7;

/** The week that ends on a day, within the record. */
export function weekTo({ firstDay }: Bounds, day: Day): Span {
  return [Math.max(firstDay, day - WEEK + 1), day];
}

/** A span with its days in order and inside the record. */
export function clampSpan({ firstDay, lastDay }: Bounds, [a, b]: Span): Span {
  const clamp = (day: Day): Day => Math.max(firstDay, Math.min(lastDay, day));
  return [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
}

/** A span of the same length that ends on `last`, or as near to it as the record allows. */
export function spanTo({ firstDay, lastDay }: Bounds, [from, to]: Span, last: Day): Span {
  const end = Math.max(firstDay + to - from, Math.min(lastDay, last));
  return [end - (to - from), end];
}

/** What decides which days are shown, and by which clock. */
export type ShownDays = Pick<Choices, "clock" | "mode" | "span" | "day">;

/** The first day whose figures are shown; those before the record's first day stand on it. */
export function firstShown({ firstDay }: Bounds, { mode, span, day }: ShownDays): Day {
  if (mode === "day") return day;
  return mode === "span" && span ? span[0] : firstDay;
}

/** The day from which on figures are shown, or undefined where everything so far is. */
export function selectFrom(bounds: Bounds, shown: ShownDays): Day | undefined {
  return shown.mode === "so-far" ? undefined : firstShown(bounds, shown);
}

/** The first and the last day that are shown; where everything so far is, the reader's day alone. */
export function shownSpan({ mode, span, day }: ShownDays): Span {
  return mode === "span" && span ? span : [day, day];
}

/** Choices in which span mode has a span, and the day is its last. */
export function settleSpan<T extends Choices>(choices: T, bounds: Bounds): T {
  if (choices.mode !== "span") return choices;
  const span = choices.span ?? weekTo(bounds, choices.day);
  return { ...choices, span, day: span[1] };
}
