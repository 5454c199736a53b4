import type { Family } from "../../model/measure.ts";
import type { Figure, Silence, SilenceKind } from "../../model/schema.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { isPerDay } from "../common/names.ts";
import type { Names } from "../names.ts";
import { formatDay, formatDays, formatSpan } from "./record/dates.ts";
import { measureNoun } from "./record/measures.ts";
import { counted, number } from "./record/numbers.ts";
import { formatValue } from "./record/values.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "nothing published",
  "not-found": "nothing found",
  "border-closed": "border closed",
};

const clocks: Readonly<Record<Clock, string>> = {
  happened: "Happened by: everything known today about what had happened by this day",
  known: "Known by: only what had been published by this day",
};

const LANE_OF_EVENTS = "Events";

/** Words of the timeline: its axis, its controls and its lanes. */
export const timeline = {
  name: "Timeline",
  day: "Day",
  dayValue: (day: Day, figures: number): string => `${formatDay(day)}, ${counted(figures, "figure")}`,
  spanStart: "Span start",
  spanEnd: "Span end",
  spanValue: (day: Day, figures: number): string =>
    `${formatDay(day)}, ${counted(figures, "figure")} in the span`,
  fewerDays: "Show fewer days",
  moreDays: "Show more days",
  wholeRecord: "Whole record",
  visibleDates: "Visible dates",
  visibleDatesHint: "Arrow keys move it by one day, Page Up and Page Down by its width",

  options: "More controls",
  play: "Play",
  pause: "Pause",
  previousDay: "Previous day",
  nextDay: "Next day",
  goToDay: "Go to day",
  from: "From",
  to: "To",
  speed: "Speed",
  /** How long a day takes while the timeline plays. */
  speeds: {
    4000: "4 s per day",
    2000: "2 s per day",
    1000: "1 s per day",
    500: "½ s per day",
    250: "¼ s per day",
  },
  loop: "Loop",
  shown: "Days shown",
  modes: { "so-far": "Everything so far", day: "This day", span: "This span" },
  clock: "Clock",
  clocks: { happened: "Happened by", known: "Known by" },
  clockMeaning: (clock: Clock): string => clocks[clock],
  undated: (n: number): string =>
    n === 1
      ? "1 figure has no publication date and isn’t shown"
      : `${number(n)} figures have no publication date and aren’t shown`,
  filteredOut: (n: number): string => `${counted(n, "figure")} filtered out`,
  showAll: "Show all",

  events: LANE_OF_EVENTS,
  eventsLane: "Events; arrow keys move between marks",
  lane: (country: string, figures: number): string =>
    `${country}, ${counted(figures, "figure")}; arrow keys move between its marks and buttons`,
  details: (country: string): string => `Details of ${country}`,
  more: (n: number): string => `+${number(n)} more`,
  moreOf: (n: number, title: string): string => `+${number(n)} more: ${title}`,
  moreInList: (n: number): string => `${number(n)} more`,
  figuresOf: (lane: string, first: Day, last: Day): string => `${lane}, ${formatDays(first, last)}`,
  /** The events of some days; with how many show, as a group is named. */
  eventsOf: (first: Day, last: Day, n?: number): string =>
    `${n === undefined ? LANE_OF_EVENTS : counted(n, "event")}, ${formatDays(first, last)}`,
  eventsBefore: "Events before the first day",
  moreFigures: (lane: string): string => `${lane}: more figures`,
  /** The names of groups begin with the number that is drawn. */
  groupOfFigures: (title: string, n: number): string => `+${counted(n, "more figure")}: ${title}`,
  /** "Finland: nothing found about exits, 28 September 2022". */
  silence(names: Names, lane: string, { kind, measure, when }: Silence): string {
    const isAbout = measure !== undefined && kind !== "border-closed";
    const about = isAbout ? ` about ${measureNoun(names, measure)}` : "";
    return `${lane}: ${silences[kind]}${about}, ${formatSpan(when)}`;
  },
  /** What a silence is called, and its reason, as two sentences. */
  silenceAndReason: (silence: string, reason: string): string => `${silence}. ${reason}`,
  hourNotStated: "hour not stated",
  /** The label of a bracket: its value, and what it counts where the colour doesn't say so. */
  bracket(names: Names, figure: Figure, family: Family): string {
    const { value, measure, disputes } = figure;
    const what = family === "other" ? `, ${measureNoun(names, measure)}` : family === "exits" ? " left" : "";
    const rate = isPerDay(figure) ? " a day" : "";
    return `${formatValue(value)}${what}${rate}${disputes.length > 0 ? " ≠" : ""}`;
  },

  compare: "Compare countries",
  dayZero: "day 0",
  fewerCountries: "Fewer countries",
  moreCountries: (n: number): string => counted(n, "more country", "more countries"),
  openAll: "Expand all",
  closeAll: "Collapse all",
  sameScale: "Same scale",
  key: {
    entries: "entries",
    exits: "exits, per day",
    total: "total for its dates",
    queue: "queue",
    place: "one place, or other",
    rate: "a rate, not counted",
    silence: "no number",
  },
};
