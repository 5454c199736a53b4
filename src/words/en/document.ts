import { changes } from "./changes.ts";
import { privacy } from "./privacy.ts";
import { counted } from "./record/numbers.ts";

/** Words of index.html before the page's script has run. */
const start = {
  notStarted:
    "The page has not started yet. If it doesn’t start, the cause may be your connection or your browser:",
  noScript: "The map and the timeline need JavaScript. Everything else can be read without it:",
  lines: "Figures to begin with",
  /** Between a value and what was counted. */
  between: " ",
};

/** Words of the record as one page of text, which needs no script. */
const document = {
  title: (title: string): string => `${title}: the whole record`,
  lead: "Every figure of the record with its hedge, its words or our summary of them, and its source: by country, then by day. This page needs no script.",
  toMap: "The same on a map and a timeline",
  kept: "The site can’t be reached: this is the copy on your device. It may be out of date.",
  contents: "Contents",
  figures: (n: number): string => counted(n, "figure"),
  openOnMap: "On the map",
  silences: "Days without a figure",
  toContents: "Back to the contents",
  /** Of a quote that was compared with the text, or with its fingerprint, when the page was built. */
  verbatim: "✓ Verbatim, checked when this page was built.",
  previous: "Previous",
  next: "Next",
  allRecords: "All figures",
  byCountry: "By country",
  byDay: "By day",
  inOrder: "Figures in order",
  mapOfDay: (day: string): string => `The map on ${day}`,
  /** What the small map beside a figure or an event shows, for who can’t see it. */
  mapOfRecord: (name: string, isDisputed: boolean): string =>
    `On a small map: ${name}${isDisputed ? "; disputed" : ""}`,
  mapOfCountry: (country: string): string => `The map with the figures of ${country} only`,
  aboutSite: "About this site",
  licences: "Licences",
};

/** The English words that the build writes into pages, and no script needs. */
export const built = { changes, document, privacy, start };
export type BuiltWords = typeof built;
