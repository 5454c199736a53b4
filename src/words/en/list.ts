import type { Silence, SilenceKind } from "../../model/schema.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { spanBetween } from "../../model/time/edtf.ts";
import type { Names } from "../names.ts";
import { plain, type Segment, strong } from "../segment.ts";
import { type DayStyle, formatDay, formatSpan } from "./record/dates.ts";
import { measureNoun } from "./record/measures.ts";
import { counted, number } from "./record/numbers.ts";
import { countryName } from "./record/phrases.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "Nothing published",
  "not-found": "Nothing found",
  "border-closed": "Border closed",
};

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

/** Words of the list of what shows: figures, journeys, events and silences. */
export const list = {
  name: "Figures",
  heading: (count: number, when: string): string => `${counted(count, "figure")} ${when}`,
  shownDays,
  more: (n: number): string => `Show ${number(n)} more`,
  showMore: (n: number): string => `Show ${number(n)} more`,
  searchAndFilter: "Search and filter",
  nothing: (clock: Clock, shown: Shown): string => nothing[clock][shown],
  goLater: "Go to a later day.",
  showSoFar: "Show everything so far",
  outlets: (n: number): string => counted(n, "outlet"),
  support: (outlets: number, origins: number, isDisputed: boolean): string =>
    `${counted(outlets, "outlet")}, ${counted(origins, "independent origin")}${isDisputed ? ", disputed" : ""}`,
  disputed: "disputed",
  others: "Journeys, events and missing figures",
  journeys: "Journeys",
  events: "Events",
  /** A heading over a folded list. */
  count: (title: string, n: number): string => `${title}: ${number(n)}`,
  silences: "No figure on this day",
  /** A silence: country, measure and dates, what is missing, and why. */
  silence(names: Names, { country, measure, when, kind, reason }: Silence): readonly Segment[] {
    const what = measure === undefined ? "" : `, ${measureNoun(names, measure)}`;
    return [
      strong(countryName(country) + what),
      plain(`, ${formatSpan(when)}. ${silences[kind]}: ${reason}`),
    ];
  },
};
