import type { Figure, Silence } from "../../model/schema.ts";
import type { CountryReading } from "../../model/standing/countryReading.ts";
import type { Day } from "../../model/time/day.ts";
import { isPerDay, placeName } from "../common/names.ts";
import type { Names } from "../names.ts";
import { formatShort } from "./record/dates.ts";
import { measureNoun } from "./record/measures.ts";
import { counted, listed } from "./record/numbers.ts";
import { claimAt, countryName, figureName, sinceName } from "./record/phrases.ts";
import { formatQuantity, formatValue } from "./record/values.ts";

/** A figure older than the day shown: "as of 25 Sept". */
const asOf = (names: Names, told: Day, shown: Day, isAbout = false): string =>
  `as of ${isAbout ? "about " : ""}${formatShort(told, names, shown)}`;

const NO_COUNT = {
  "not-published": "no count published",
  "not-found": "no count found",
  "border-closed": "border closed",
  none: "no count yet",
} as const;

/** What the mark of a place, or of several, shows besides its figure. */
export interface PlaceOfMark {
  readonly places: number;
  /** Names of those of its places that are closed. */
  readonly closed: readonly string[];
}

/** Words of the map, its controls and its legend. */
export const map = {
  name: "Map",
  ground: "Map: arrow keys go from mark to mark, with Shift they move the map; plus and minus zoom",
  twoFingers: "Use two fingers to move the map",
  backgroundFailed: "The background map couldn’t load. All figures are still here.",
  backgroundLate: "The background map is taking long to load. All figures are already here.",
  lessDetail: "The map is shown with less detail: a more detailed one couldn’t load.",
  filesMissing: {
    names: "The names on the map couldn’t load.",
    borders: "Arrows between neighbours couldn’t load.",
    boxes: "The map can’t go to countries: a file couldn’t load.",
  },
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset view",
  cancel: "Cancel",
  allAreas: "Show all areas",
  selectArea: "Select an area",
  allFiguresOf: (country: string): string => `${country}: all figures`,
  latestOf: (n: number): string => `latest of ${counted(n, "figure")}`,
  /** The name of a figure's mark: as in the list, and whether another figure says otherwise. */
  figure: (names: Names, figure: Figure): string =>
    figureName(names, figure) + (figure.disputes.length > 0 ? ", disputed" : ""),
  /** The name of what stands for a country without a number: "no count found, Finland: entries". */
  withoutNumber: (names: Names, said: string, country: string, measure: string): string =>
    `${said}, ${country}: ${measureNoun(names, measure)}`,
  /** The name of a place's mark: that of its figure, and what else the mark shows. */
  mark(name: string, { places, closed }: PlaceOfMark): string {
    const parts = [name];
    if (places > 1) parts.push(`and ${counted(places - 1, "more place")} near it`);
    if (closed.length > 0) parts.push(places > 1 ? `closed: ${listed(closed)}` : "closed");
    return parts.join(", ");
  },
  asOf,
  /** A total counted from the record's first day: "since 21 Sept". */
  since: (names: Names, shown: Day): string => `since ${formatShort(names.firstDay, names, shown)}`,
  /** What a place's mark says: its value, and its day where it is older than the day shown. */
  reading(names: Names, { value, unit }: Figure, told: Day | null, shown: Day): string {
    const quantity = formatQuantity(value, unit);
    return told === null ? quantity : `${quantity}, ${formatShort(told, names, shown)}`;
  },
  /** The numbers of an arrow: "about 98,000 in" and "64,234 out", or "9,000–12,000 a day", with "≠" where it is disputed. */
  flowNumbers(figure: Figure, back: Figure | null): readonly [string, ...string[]] {
    const { value, disputes } = figure;
    const number = `${formatValue(value)}${isPerDay(figure) ? " a day" : ""}`;
    const disputed = disputes.length > 0 ? " ≠" : "";
    return back === null
      ? [`${number}${disputed}`]
      : [`${number} in`, `${formatValue(back.value)} out${disputed}`];
  },
  /** A number alone, where room is scarce: "about 98,000 ≠". */
  shortNumber: ({ value, disputes }: Figure): string =>
    formatValue(value) + (disputes.length > 0 ? " ≠" : ""),
  /** An arrow and the half of it that goes back. */
  withBack: (name: string, back: string): string => `${name}; ${back}`,
  /** Where a count was made, and up to which day: "Altanbulag, 25 Sept". */
  atPlace: (names: Names, figure: Figure, told: Day, shown: Day): string =>
    `${placeName(names, figure.where)}, ${formatShort(told, names, shown)}`,
  /** "over 3,000 at Altanbulag, 25 Sept". */
  numberAt: (number: string, where: string): string => `${number} at ${where}`,
  /** What is known about a country without a number. */
  noCount: (kind: Silence["kind"] | null): string => NO_COUNT[kind ?? "none"],
  /** What an arrow's number is of: the country that people came to, or "left" and the country that they left. */
  flowName(names: Names, { country, figure, isLeft, way }: CountryReading): string {
    const name = countryName(country);
    const what = isLeft ? claimAt(names, figure, name) : name;
    return way === "before" ? `${what} before ${sinceName(names)}` : what;
  },
  /** A journey that is not over on the day shown. */
  underWay: (route: string): string => `${route}, under way`,
  credit: "Natural Earth · GeoNames",
  legend: "How to read the map",
  creditStreets: "© OpenStreetMap contributors",
};
