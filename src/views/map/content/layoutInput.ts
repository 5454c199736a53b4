import type { Archive } from "../../../load/archive.ts";
import type { Clock } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";

/** What the layout reads. */
export interface LayoutInput {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly day: Day;
  /** Where given, only what came to show on this day or later is on the map. */
  readonly from?: Day | undefined;
}
