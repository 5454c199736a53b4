import type { Archive } from "../../../load/archive.ts";
import { isUnion } from "../../../model/dataset.ts";
import type { Figure } from "../../../model/schema.ts";
import { isOld } from "../../../model/standing/age.ts";
import { type CountryReading, isOfTheseDays, toldCountries } from "../../../model/standing/countryReading.ts";
import { isCounted } from "../../../model/standing/standing.ts";
import { needsYear } from "../../../model/time/day.ts";
import { aboutKnown } from "../../../model/time/edtf.ts";
import { drawnAt } from "../../../model/value.ts";
import { countryReadings } from "../../../store/readings/countryReadings.ts";
import type { Lens } from "../../../store/selectors.ts";
import { type FlowScale, type FlowWidth, flowScale, flowWidth, NO_WIDTH } from "./flowScale.ts";
import { largestCount } from "./largestCount.ts";
import type { ContentInput } from "./layoutInput.ts";
import { type FlowStart, startOf } from "./origins.ts";

/** The two measures of people who cross a border. */
type Direction = "entries" | "exits";

/** How an arrow is drawn: in full, hollow where its number is old, or quietly where it counts days before the first. */
type FlowTone = "full" | "hollow" | "quiet";

/** What is said beside a country: a number with its arrow, a number alone, or why there is no number. */
export interface ToldItem {
  readonly country: string;
  readonly direction: Direction;
  /** Where the arrow starts. Null where none is drawn: the number stands alone at the country. */
  readonly start: FlowStart | null;
  /** Null where there is no number. */
  readonly figure: Figure | null;
  /** Id of the country's own place; empty where that is not asked. */
  readonly place: string;
  readonly width: FlowWidth;
  readonly tone: FlowTone;
  /** Those who left again in the same window: the half of the arrow that goes back. */
  readonly back: { readonly figure: Figure; readonly width: FlowWidth } | null;
  /** "about 98,000 in, 64,234 out"; with "≠" where somebody disputes it. */
  readonly number: string;
  /** Without those who left again, for where room is scarcest: "about 98,000 ≠". */
  readonly shortNumber: string;
  /** The whole in lines, for where room is scarce. */
  readonly numbers: readonly string[];
  /** The country's name, or "left" and the name. */
  readonly name: string;
  /** "since 21 Sept", "as of 25 Sept", "19–24 Sept". */
  readonly window: string;
  /** Whether it counts from the record's first day. */
  readonly isSinceFirstDay: boolean;
  /** Whether its number is on every map that has the country in view: the dataset features it, or features none and it is a large one. */
  readonly isFeatured: boolean;
}

/** People who came to a country, drawn as an arrow, or who left one, told at it. */
export interface FlowItem extends ToldItem {
  readonly figure: Figure;
}

/** The scale of a dataset's arrows, the same on all its days. */
export function flowScaleOf(archive: Archive): FlowScale & { readonly most: number } {
  const most = largestCount(
    archive,
    ({ measure, basis, opening, firmness, country }) =>
      measure === "entries" &&
      basis === "total" &&
      opening === "since" &&
      isCounted({ firmness }) &&
      !isUnion(country),
  );
  return Object.assign(flowScale(most), { most });
}

function windowOf({ archive, words, day }: ContentInput, reading: CountryReading): string {
  const { figure, told, isSinceFirstDay } = reading;
  const about = aboutKnown(figure.when);
  if (isSinceFirstDay && !about.start)
    return told < day || about.end
      ? words.map.asOf(archive, told, day, about.end)
      : words.map.since(archive, day);
  return words.dates.span(figure.when, needsYear(told, archive, day) ? "long" : "short");
}

function toneOf(reading: CountryReading, day: number): FlowTone {
  if (!isOfTheseDays(reading)) return "quiet";
  return isOld(reading.told, day) ? "hollow" : "full";
}

function toFlow(input: ContentInput, reading: CountryReading): FlowItem {
  const { archive, words, day } = input;
  const { country, isLeft, way, figure, departures, isSinceFirstDay } = reading;
  const direction = isLeft ? "exits" : "entries";
  // People do not arrive in a union, and some countries were not reached by land.
  const isAlone = isLeft || isUnion(country) || archive.info.noArrow.includes(country);
  const start = isAlone ? null : startOf(archive, figure);
  const scale = archive.memo(flowScaleOf);
  const numbers = words.map.flowNumbers(figure, departures);
  const widthOf = ({ value }: Figure): FlowWidth => (way === "since" ? flowWidth(value, scale) : NO_WIDTH);
  return {
    country,
    direction,
    start: start?.country === country ? null : start,
    figure,
    place: "",
    width: isUnion(country) ? NO_WIDTH : widthOf(figure),
    tone: toneOf(reading, day),
    back: departures && { figure: departures, width: widthOf(departures) },
    number: numbers.join(", "),
    numbers,
    shortNumber: departures ? words.map.shortNumber(figure) : numbers.join(", "),
    isSinceFirstDay,
    isFeatured: archive.info.featured.includes(country),
    name: words.map.flowName(archive, reading),
    window: windowOf(input, reading),
  };
}

const sizeOf = ({ width, figure }: FlowItem): number =>
  width === NO_WIDTH ? 0 : (drawnAt(figure.value) ?? 0);

/** If a dataset features no country, this many of the day's largest numbers are on every map. */
const FIRST = 6;

/** What stands for the countries, the largest first. A rate is nobody's count: it is said and listed, and never drawn as people. */
export function chooseFlows(input: ContentInput, lens: Lens): FlowItem[] {
  const { archive, day, from } = input;
  const flows = toldCountries(archive, countryReadings(archive, lens, day, from))
    .filter(({ way }) => way !== "rate")
    .map((reading) => toFlow(input, reading))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  if (archive.info.featured.length > 0) return flows;
  return flows.map((flow, i) => (i < FIRST ? { ...flow, isFeatured: true } : flow));
}
