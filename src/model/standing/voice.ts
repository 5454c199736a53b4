import type { Dataset } from "../dataset.ts";
import type { CountryReading } from "./countryReading.ts";
import { isOwnCount, tellersOf } from "./firmness.ts";

/**
 * Who says a number: the country's own body that counts, so that nobody needs to be named (`own`); another body or an outlet (`body`); a
 * person or an unnamed source (`person`); or nobody who is named (`unnamed`).
 */
export type Voice = "own" | "body" | "person" | "unnamed";

type Speakers = Pick<Dataset, "actors" | "bodies" | "info" | "places">;

const PERSONS = ["person", "anonymous"];

/** Whether officials of the country itself stated what stands for it. */
export function isByOwnOfficials(dataset: Speakers, { figure }: CountryReading): boolean {
  return isOwnCount(dataset, dataset.places.get(figure.where), figure);
}

/** Who says what stands for a country. A minister whose ministry does not count at the border speaks in person. */
export function voiceOf(dataset: Speakers, reading: CountryReading): Voice {
  const { statedBy } = reading.figure;
  const tellers = tellersOf(dataset, reading.figure);
  if (tellers.length === 0) return "unnamed";
  const isPerson = tellers.every((id) => PERSONS.includes(dataset.actors.get(id)?.kind ?? ""));
  if (isPerson && (tellers !== statedBy || !reading.isCounter)) return "person";
  return isByOwnOfficials(dataset, reading) ? "own" : "body";
}
