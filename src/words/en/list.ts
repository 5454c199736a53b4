import type { SilenceKind } from "../../model/schema.ts";
import type { Clock } from "../../model/time/clock.ts";
import { formatNumber } from "../../model/value.ts";
import { counted } from "./record/numbers.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "Nothing published",
  "not-found": "Nothing found",
  "border-closed": "Border closed",
};

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

/** Words of the list of what shows: figures, journeys, events and silences. */
export const list = {
  name: "Figures",
  heading: (count: number, when: string): string => `${counted(count, "figure")} ${when}`,
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
  count: (title: string, n: number): string => `${title}: ${formatNumber(n)}`,
  silences: "No figure on this day",
  silence: (kind: SilenceKind, reason: string): string => `${silences[kind]}: ${reason}`,
};
