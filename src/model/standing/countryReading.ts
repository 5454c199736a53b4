import { type Dataset, isUnion } from "../dataset.ts";
import { bodyOf } from "../origin.ts";
import type { Figure } from "../schema.ts";
import type { Day } from "../time/day.ts";
import type { Way } from "./standing.ts";

/** What stands for one country on a day: the map's arrow, its lane, the list and the sentence all tell this. */
export interface CountryReading {
  /** ISO code of the country. */
  readonly country: string;
  /** Whether people leave it: then its exits stand for it, else its entries. */
  readonly isLeft: boolean;
  readonly way: Way;
  readonly figure: Figure;
  /** The day that it counts to. */
  readonly told: Day;
  /** Whether the body that counts at these borders stated it. */
  readonly isCounter: boolean;
  /** Whether it is a total of all days from the record's first. */
  readonly isSinceFirstDay: boolean;
  /** Of entries: those who left again in the same window. */
  readonly departures: Figure | null;
  readonly later: Figure | null;
  readonly more: Figure | null;
  /** Whether there are still later counts that do not compare. */
  readonly hasOthersLater: boolean;
}

type Speakers = Pick<Dataset, "actors" | "bodies">;

/** Kinds of actor whose number of those who left a country stands beside the counts of its neighbours. */
const COUNTING_KINDS = ["official", "organisation", "monitor"];

/**
 * Whether a number of those who left can stand beside what neighbours counted: a body that counts stated it. What an unnamed source or
 * an outlet says stands only where nobody has counted.
 */
function isStated(dataset: Speakers, { figure, way }: CountryReading): boolean {
  const isCounting = figure.statedBy.some((id) =>
    COUNTING_KINDS.includes(dataset.actors.get(bodyOf(id, dataset))?.kind ?? ""),
  );
  return isCounting && (way === "since" || way === "within");
}

/** Whether a reading tells of the days since the first, and not of those before. */
export function isOfTheseDays({ way }: CountryReading): boolean {
  return way !== "around" && way !== "before";
}

/**
 * The countries that are named. The number of those who left is named where a body that counts stated it, or where nobody has
 * counted at the neighbours'. A union is named only where no country is: it counts its members.
 */
export function toldCountries(
  dataset: Speakers,
  readings: readonly CountryReading[],
): readonly CountryReading[] {
  const entered = readings.filter(({ isLeft, country }) => !isLeft && !isUnion(country));
  if (!entered.some(isOfTheseDays)) return readings;
  return readings.filter((one) => entered.includes(one) || (one.isLeft && isStated(dataset, one)));
}
