import type { Archive } from "../../../load/archive.ts";
import type { Clock } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import type { Words } from "../../../words/en.ts";

/** What the layout reads. */
export interface LayoutInput {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly day: Day;
  /** Where given, only what came to show on this day or later is on the map. */
  readonly from?: Day | undefined;
}

/** What is read where the day is also put into words. */
export interface ContentInput extends LayoutInput {
  readonly words: Words;
}
