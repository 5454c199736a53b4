import type { Day } from "../../../model/time/day.ts";
import { formatDay } from "../record/dates.ts";

/** Words of the countries side by side. */
export const compare = {
  name: "Countries compared",
  note: (first: Day): string =>
    `Daily counts, by days since ${formatDay(first, "dayMonth")}. All charts share one scale.`,
  chart: (country: string): string => `${country}, entries and exits per day; arrow keys move between marks`,
};
