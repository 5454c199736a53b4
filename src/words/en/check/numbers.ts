import type { Hedge } from "../../../model/schema.ts";
import type { Told, UnitWanted, WordingKind } from "../../told.ts";

const UNITS: Readonly<Record<UnitWanted, string>> = {
  km: "km",
  hours: "hours",
  days: "days",
  percent: "percent",
  money: "an ISO 4217 code such as USD",
  counted: "what is counted, such as people",
  vehicles: "vehicles, cars or lorries (people wait in queue-people)",
  people: "people (vehicles wait in queue-vehicles)",
};

/** The bounds that each hedge asks for. */
const BOUNDS: Readonly<Record<Hedge, string>> = {
  exact: "low and high to be one number",
  over: "a low, and high null",
  "at-least": "a low, and high null",
  nearly: "a high, and low null",
  "up-to": "a high, and low null",
  under: "a high, and low null",
  between: "a low below a high",
  about: "both low and high",
};

/** More others than these are counted. */
const MOST_OTHERS = 5;

function withFew(ids: readonly string[]): string {
  const more = ids.length > MOST_OTHERS ? ` and ${ids.length - MOST_OTHERS} more` : "";
  return `${ids
    .slice(0, MOST_OTHERS)
    .map((id) => `“${id}”`)
    .join(", ")}${more}`;
}

/** What is said of values, units, bases, rates and series. */
export const numberFindings = {
  "value-order": ({ low, high }: { low: number; high: number }): Told => ({
    message: `low ${low} and high ${high}, expected low to be at most high`,
    remedy: "Change the two places, or correct the one that is wrong.",
  }),
  "value-finite": ({ n }: { n: number }): Told => ({
    message: `${n}, expected a number that can be counted to`,
    remedy: "Correct the number.",
  }),
  "value-hedge": ({ hedge, low, high }: { hedge: Hedge; low: number | null; high: number | null }): Told => ({
    message: `“${hedge}” with low ${low} and high ${high}, expected ${BOUNDS[hedge]}`,
    remedy: "Correct the bound, or take the hedge that the source has: an open end is null, not a guess.",
  }),
  "value-empty": {
    message: "neither a number nor words, expected one of the two",
    remedy: "Give the source's words in “words”, such as “thousands”.",
  },
  "value-whole": ({ n, unit }: { n: number; unit: string }): Told => ({
    message: `${n} ${unit}, expected a whole number`,
    remedy: "Write the number out in full: 98.3 thousand is 98300.",
  }),
  "unit-measure": ({
    unit,
    measure,
    wanted,
  }: {
    unit: string;
    measure: string;
    wanted: UnitWanted;
  }): Told => ({
    message: `“${unit}” for ${measure}, expected ${UNITS[wanted]}`,
    remedy: "Correct the unit, or the measure.",
  }),
  "measure-unknown": ({ measure }: { measure: string }): Told => ({
    message: `“${measure}”, expected a known measure or one of the dataset's own`,
    remedy: "Take a known measure where one fits; else name it in the dataset's measures.",
  }),
  "basis-window": ({ basis, measure, when }: { basis: string; measure: string; when: string }): Told => ({
    message: `“${basis}” for ${measure} of ${when}, expected ${basis === "moment" ? "total or per-day: people cross over time" : "per-day, since the window is one day"}`,
    remedy: "Correct the basis, or the window.",
  }),
  "sum-self": ({ id, unit, measure }: { id: string; unit: string; measure: string }): Told => ({
    message: `“${id}”, the figure itself, expected another figure in ${unit} of ${measure}`,
    remedy: "Take it out: unlike measures never add up.",
  }),
  "sum-unlike": ({
    id,
    unit,
    measure,
    partUnit,
    partMeasure,
  }: {
    id: string;
    unit: string;
    measure: string;
    partUnit: string;
    partMeasure: string;
  }): Told => ({
    message: `“${id}”, ${partUnit} of ${partMeasure}, expected another figure in ${unit} of ${measure}`,
    remedy: "Take it out: unlike measures never add up.",
  }),
  "rate-as-count": ({
    put,
    kind,
    when,
    basis,
  }: {
    put: string;
    kind: WordingKind;
    when: string;
    basis: string;
  }): Told => ({
    message: `“${put}” in the ${kind} of a count of ${when} (“${basis}”), expected what was counted`,
    remedy: "If somebody put it so and nobody counted, its basis is “rate”; else say that it was counted.",
  }),
  "rate-in-note": ({ basis }: { basis: string }): Told => ({
    message: `“${basis}”, while the note speaks of a rate, expected “rate” for what was put and not counted`,
    remedy: "Correct the basis, or the note.",
  }),
  "count-as-rate": ({ n }: { n: number | null }): Told => ({
    message: `“rate” for ${n} exactly, expected “per-day”: nobody puts such a number without counting`,
    remedy: "Take “per-day” if it was counted, or the hedge that the source has.",
  }),
  "series-cumulative": ({
    count,
    top,
    when,
    passed,
  }: {
    count: number;
    top: number;
    when: string;
    passed: { readonly id: string; readonly top: number } | null;
  }): Told => ({
    message: `${count} counts of a day that never fall, to ${top} on ${when}${passed ? `, more than the total of “${passed.id}” (${passed.top})` : ""}, expected counts of single days`,
    remedy:
      "If the column counts on from a first day, make them totals since that day and mark them “running”: true; of a table, answer “All up to that day”.",
  }),
  "running-unmarked": ({
    count,
    since,
    others,
    unmarked,
  }: {
    count: number;
    since: string;
    others: readonly string[];
    unmarked: number;
  }): Told => ({
    message: `${count} totals of one speaker count on from ${since} (with ${withFew(others)}), ${unmarked} of them not marked, expected a series of running totals`,
    remedy: "Give them one “series” and “running”: true.",
  }),
  "series-day": ({ when, series, earlier }: { when: string; series: string; earlier: string }): Told => ({
    message: `${when} is in series “${series}” already with “${earlier}”, expected one figure a day`,
    remedy: "Keep the figure that the series' own speaker gave; take “series” from the other.",
  }),
  "series-day-running": ({
    when,
    series,
    earlier,
  }: {
    when: string;
    series: string;
    earlier: string;
  }): Told => ({
    message: `${when} is in series “${series}” already with “${earlier}”, expected one figure a day`,
    remedy: "Where both count on from the same first day, mark them as running totals: “running”: true.",
  }),
  "series-mixed": ({
    found,
    series,
    wanted,
    first,
  }: {
    found: string;
    series: string;
    wanted: string;
    first: string;
  }): Told => ({
    message: `“${found}” in series “${series}”, expected “${wanted}” as in “${first}”`,
    remedy: "Take the figure out of the series: only like goes with like.",
  }),
  "series-running": ({ when, series, first }: { when: string; series: string; first: string }): Told => ({
    message: `${when} in the running totals “${series}”, expected the first day of ${first}`,
    remedy:
      "Correct the window, or take “running” from the figure: a running total counts on from one first day.",
  }),
  "weight-bare": ({ weight }: { weight: number }): Told => ({
    message: `${weight} without a word on it, expected a note with the reason`,
    remedy: "Say in the note why it leads its day.",
  }),
  "event-tie": ({
    when,
    id,
    other,
    weight,
  }: {
    when: string;
    id: string;
    other: string;
    weight: number | null;
  }): Told => ({
    message: `it leads ${when} by accident: “${other}” ${weight === null ? "has no weight either" : `has weight ${weight} too`}, expected one event with most weight`,
    remedy: `Give the day's event a “weight”, with the reason in its note; without one, “${id}” leads by the number of its documents.`,
  }),
};
