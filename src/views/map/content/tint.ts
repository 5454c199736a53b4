import { range } from "d3-array";
import { scaleThreshold } from "d3-scale";
import type { Archive } from "../../../load/archive.ts";
import { byRank, isCounted } from "../../../model/standing/standing.ts";
import type { Tint } from "../../../store/choices.ts";
import { originsOf } from "../../../store/readings/countriesLeft.ts";
import { claimsOf } from "../../../store/readings/countryReadings.ts";
import type { Series } from "../../../store/readings/series.ts";
import type { CountryRecords } from "./collectRecords.ts";
import { largestCount } from "./largestCount.ts";
import type { LayoutInput } from "./layoutInput.ts";
import { roundNumbers } from "./roundNumbers.ts";

/** How countries are tinted on a day. */
export interface Tinting {
  /** The class of each country that has a value: 0 for the least, up to the number of steps. */
  readonly classes: ReadonlyMap<string, number>;
  /** Codes of the countries of the record that have none. */
  readonly missing: ReadonlySet<string>;
}

/** A daily count tints its country for this many days: later it says nothing about the day shown. */
const DAILY_FOR = 7;
/** Number of steps between the classes, each about half or a third of the next. */
const STEPS = 4;

type Counted = Pick<Series, "measure" | "basis" | "opening" | "firmness">;

/** Whether figures are of the one kind that a tint compares: never a total beside a day, nor one window beside another. */
function isOfTint(tint: Tint, { measure, basis, opening, firmness }: Counted): boolean {
  if (!isCounted({ firmness })) return false;
  if (tint === "net-stay") return measure === "net-stay" && basis === "total";
  if (measure !== "entries") return false;
  return tint === "entries-daily" ? basis === "per-day" : basis === "total" && opening === "since";
}

/**
 * The steps of a tint's scale, rising, the same on all days: the round numbers (1, 2, 5, 10, …) up to the largest value that the
 * record has of it on any day. Empty where it has none.
 */
export function tintSteps(archive: Archive, tint: Tint): readonly number[] {
  const origins = originsOf(archive);
  const most = largestCount(
    archive,
    ({ country, ...count }) => !origins.has(country) && isOfTint(tint, count),
  );
  return roundNumbers(most, STEPS).reverse();
}

/** The classes of the countries on a day, from the figure that stands in each. */
export function tintOn(
  input: LayoutInput,
  countries: readonly CountryRecords[],
  tint: Tint,
  steps: readonly number[],
): Tinting {
  const { archive, clock, day, from } = input;
  const origins = originsOf(archive);
  const scale = scaleThreshold(steps, range(steps.length + 1));
  const classes = new Map<string, number>();
  const missing = new Set(archive.columns.countries.filter((code) => !origins.has(code)));
  for (const { code, series } of countries) {
    const ofTint = series.filter((one) => isOfTint(tint, one));
    const [claim] = claimsOf(archive, clock, ofTint, day, from).sort(byRank);
    if (!claim || claim.size === null || origins.has(code)) continue;
    if (tint === "entries-daily" && claim.told <= day - DAILY_FOR) continue;
    classes.set(code, scale(claim.size));
    missing.delete(code);
  }
  return { classes, missing };
}
