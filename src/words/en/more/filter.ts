import { counted, number } from "../record/numbers.ts";

const parts = {
  query: "the search",
  countries: "the country",
  measures: "the measure",
  origins: "who said it",
  evidence: "the kind of evidence",
  disputed: "“disputed”",
  area: "the area on the map",
};

/** Words of search and filter. */
export const filter = {
  search: "Search figures, places, people and outlets",
  searchHint: "Search figures, places, people, outlets",
  searchLoading: "Search is still loading for this large dataset. All figures are shown until it’s ready.",
  searchApart:
    "In this large dataset the names of measures, places, speakers and outlets are searched; numbers, dates and the sources’ own words are not.",
  searchFailed: "This dataset can’t be searched: its words could not be read. All figures are shown.",
  labels: { countries: "Country", measures: "Measure", origins: "Said by", evidence: "Evidence" },
  /** A menu's label with how many of its options are on. */
  withCount: (label: string, n: number): string => (n === 0 ? label : `${label} (${number(n)})`),
  evidence: { quoted: "Quoted word for word", summarised: "Summarised by us" },
  disputed: "Disputed",
  area: "Area on the map",
  query: (text: string): string => `“${text}”`,
  active: "Active filters",
  remove: (name: string): string => `Remove ${name}`,
  clearAll: "Clear all",
  nothing: "Nothing matches all of these filters.",
  /** How many figures show without one part of the filter. */
  without: (part: keyof typeof parts, n: number): string => `Without ${parts[part]}: ${counted(n, "figure")}`,
  clear: "Clear search and filters",
};
