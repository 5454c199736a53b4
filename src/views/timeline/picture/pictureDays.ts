import type { Archive } from "../../../load/archive.ts";
import type { Day } from "../../../model/time/day.ts";
import type { State } from "../../../store/store.ts";
import { openingDays } from "../axis/visibleDays.ts";

/** No fewer days are drawn, where the record has as many. */
const LEAST_DAYS = 7;

/** The first and the last day of a picture of the timeline: the reader’s span, or as many days up to the reader’s as the page opens on. */
export function pictureDays(
  { firstDay, lastDay, columns }: Archive,
  { day, mode, span }: Pick<State, "day" | "mode" | "span">,
): readonly [first: Day, last: Day] {
  const isSpan = mode === "span" && span !== null;
  const last = isSpan ? span[1] : day;
  const first = isSpan ? span[0] : Math.max(firstDay, day - openingDays(columns.shownOn.happened, day) + 1);
  const lacking = Math.max(0, LEAST_DAYS - (last - first + 1));
  const later = Math.min(lacking, lastDay - last);
  return [Math.max(firstDay, first - (lacking - later)), last + later];
}
