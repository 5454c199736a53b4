import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { spanBetween } from "../../model/time/edtf.ts";
import type { DayStyle } from "../common/dates.ts";
import { formatDay, formatSpan } from "./record/dates.ts";
import { counted, number } from "./record/numbers.ts";

/** Which days are shown: all up to one, one alone, or a span. */
type Shown = "so-far" | "day" | "span";

const nothing: Readonly<Record<Clock, Readonly<Record<Shown, string>>>> = {
  happened: {
    "so-far": "No matching figures by this day.",
    day: "No matching figures on this day.",
    span: "No matching figures in these dates.",
  },
  known: {
    "so-far": "No matching figure had been published by this day.",
    day: "No matching figure was published on this day.",
    span: "No matching figure was published in these dates.",
  },
};

/** The days that are shown, after a count of figures: "by 27 September", "published on 27 September". */
function shownDays(clock: Clock, shown: Shown, first: Day, last: Day, style: DayStyle = "dayMonth"): string {
  if (shown === "so-far") return `${clock === "known" ? "known " : ""}by ${formatDay(last, style)}`;
  const words = first === last ? `on ${formatDay(last, style)}` : formatSpan(spanBetween(first, last));
  return clock === "known" ? `published ${words}` : words;
}

/** Words of the list of figures. */
export const list = {
  name: "Figures",
  heading: (count: number, when: string): string => `${counted(count, "figure")} ${when}`,
  shownDays,
  more: (n: number): string => `Show ${number(n)} more`,
  searchAndFilter: "Search and filter",
  nothing: (clock: Clock, shown: Shown): string => nothing[clock][shown],
  goLater: "Go to a later day.",
  showSoFar: "Show everything so far",
  outlets: (n: number): string => counted(n, "outlet"),
  support: (outlets: number, origins: number, isDisputed: boolean): string =>
    `${counted(outlets, "outlet")}, ${counted(origins, "independent origin")}${isDisputed ? ", disputed" : ""}`,
  disputed: "disputed",
};
