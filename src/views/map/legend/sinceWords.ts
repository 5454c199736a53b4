import type { Archive } from "../../../load/archive.ts";
import { formatDay } from "../../../model/time/day.ts";

/** What the first day of a dataset is called after "since": as the dataset says, or else the day. */
export function sinceWords({ info, firstDay }: Archive): string {
  return info.since ?? formatDay(firstDay, "day");
}
