import type { Archive } from "../load/archive.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import type { Tag } from "../words/tags.ts";

/** The ways of looking at one dataset. */
export const VIEWS = ["map", "table", "sources", "story", "about"] as const;
export type View = (typeof VIEWS)[number];

/** The kinds of record that can be opened in the evidence panel. */
export const REF_KINDS = ["figure", "event", "route", "place"] as const;

/**
 * Which days are shown: everything up to the reader's day, that day alone, or a span of days. In span mode the reader's day is the
 * last of the span.
 */
export const MODES = ["so-far", "day", "span"] as const;
export type Mode = (typeof MODES)[number];

/** The first and the last day of a span. */
export type Span = readonly [Day, Day];

/** A record by its kind and id. */
export interface Ref {
  readonly kind: (typeof REF_KINDS)[number];
  readonly id: string;
}

/** What countries can be tinted by on the map: each compares figures of one measure, basis and window only. */
export const TINTS = ["entries-since", "entries-daily", "net-stay"] as const;
export type Tint = (typeof TINTS)[number];

/** Where the map stands: the centre in degrees and Leaflet's zoom. */
export interface MapPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** Kinds of evidence that a reader can ask for. */
export const EVIDENCE_KINDS = ["quoted", "summarised"] as const;

/** A box on the map, in degrees. */
export type Area = readonly [west: number, south: number, east: number, north: number];

/** Which figures the reader wants to see; an empty list or text, null and false ask for all. */
export interface Filter {
  readonly countries: readonly string[];
  readonly measures: readonly string[];
  /** Kinds of actor that a figure goes back to. */
  readonly origins: readonly string[];
  readonly evidence: (typeof EVIDENCE_KINDS)[number] | null;
  readonly disputed: boolean;
  /** Words that all have to occur in a figure's name, place, speakers, outlets or notes. */
  readonly query: string;
  /** Only what lies in this box: a place by its point, a country by the tip of its arrow. */
  readonly area: Area | null;
}

/** The filter that lets everything through. */
export const NO_FILTER: Filter = {
  countries: [],
  measures: [],
  origins: [],
  evidence: null,
  disputed: false,
  query: "",
  area: null,
};

/** The columns that the table can be sorted by. */
export const SORT_COLUMNS = [
  "value",
  "measure",
  "hedge",
  "country",
  "to",
  "speaker",
  "outlets",
  "origins",
  "disputes",
] as const;

/** The table's order: a column, rising or falling. */
export interface Sort {
  readonly column: (typeof SORT_COLUMNS)[number];
  readonly isFalling: boolean;
}

/** Day or night, where the reader has said which; null follows the system. */
export type Theme = "light" | "dark" | null;

/** Where the reader is in a story. */
export interface StoryPlace {
  readonly id: string;
  /** The number of the step, from 1. */
  readonly step: number;
  /** What the step's own view chooses: the address need not say it. */
  readonly chosen: Partial<Choices>;
}

/** All that the reader has chosen, and nothing that follows from it. It is what the URL encodes. */
export interface Choices extends Filter {
  readonly day: Day;
  readonly clock: Clock;
  readonly mode: Mode;
  /** The days of span mode, kept while another mode is on; null before the first span is chosen. */
  readonly span: Span | null;
  readonly selected: Ref | null;
  readonly view: View;
  readonly map: MapPosition | null;
  /** What countries are tinted by; null for nothing. */
  readonly tint: Tint | null;
  readonly theme: Theme;
  /** Whether choices are entries of the browser's history that Back leads to, or each takes the place of the one before. */
  readonly leavesSteps: boolean;
  /** The language of the page, where the reader has said which; null follows the browser. */
  readonly lang: Tag | null;
  /** The table's order; null is the list's, the latest first. */
  readonly sort: Sort | null;
  /** Whether the table shows the whole record instead of what shows on the day. */
  readonly everyDay: boolean;
  /** The place in a story, kept while another view is on; null before one is opened. */
  readonly story: StoryPlace | null;
}

/** The choices that an address need not say. */
export interface Defaults extends Choices {
  /** The day on which the address of a record opens that names none; null where that is the usual one. */
  readonly opensOn: (ref: Ref | null) => Day | null;
}

/** Of a figure that shows after the opening day only, the first day on which it does. */
export function opensOn({ columns, numberOf, openingDay, lastDay }: Archive, ref: Ref | null): Day | null {
  const number = ref?.kind === "figure" ? numberOf(ref.id) : undefined;
  const shownOn = columns.shownOn.happened[number ?? -1] ?? openingDay;
  return shownOn > openingDay ? Math.min(shownOn, lastDay) : null;
}

/** What the page opens on when the URL says nothing. */
export function defaultChoices(archive: Archive): Defaults {
  const opening = archive.info.openingFigure;
  const exists = opening !== undefined && archive.numberOf(opening) !== undefined;
  return {
    opensOn: (ref) => opensOn(archive, ref),
    day: archive.openingDay,
    clock: "happened",
    mode: "so-far",
    span: null,
    selected: exists ? { kind: "figure", id: opening } : null,
    ...NO_FILTER,
    view: "map",
    map: null,
    tint: null,
    theme: null,
    leavesSteps: true,
    lang: null,
    sort: null,
    everyDay: false,
    story: null,
  };
}

/** Whether two references name the same record. */
export function sameRef(a: Ref | null, b: Ref | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
