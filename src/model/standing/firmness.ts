import { countryToldUnder, type Dataset } from "../dataset.ts";
import { bodyOf } from "../origin.ts";
import type { Figure, Place } from "../schema.ts";

/**
 * How firm a number is as a count of all who crossed: `own` where the body that counts at these borders stated it; `official` where other
 * officials of the country did; `counted` where another body or an outlet did; `said` where a person or an unnamed source put it so, where its own
 * source doubts it, or where it is an upper limit; `unfit` where nobody knows its day, or where it counts something other than people.
 */
export const FIRMNESSES = ["unfit", "said", "counted", "official", "own"] as const;
export type Firmness = (typeof FIRMNESSES)[number];

/** Where it is looked up who speaks for whom, and where. */
export type Speakers = Pick<Dataset, "actors" | "bodies" | "info">;

/** Kinds of actor that count nothing: they say what they think or have heard. */
const TALKERS = ["person", "anonymous"];
const LIMITS = ["up-to", "under"];

/** Whether the country's own officials stated a number of its borders. */
export function isOwnCount(dataset: Speakers, place: Place | undefined, { statedBy }: Figure): boolean {
  const country = place && countryToldUnder(dataset.info, place);
  return statedBy.some((id) => {
    const body = dataset.actors.get(bodyOf(id, dataset));
    return body?.kind === "official" && (body.country ?? country) === country;
  });
}

/** Whether a number is said rather than counted. */
export function isOnlySaid(dataset: Omit<Speakers, "info">, { statedBy, value, doubt }: Figure): boolean {
  if (doubt !== undefined || LIMITS.includes(value.hedge)) return true;
  if (statedBy.length === 0) return false;
  return statedBy.every((id) => TALKERS.includes(dataset.actors.get(bodyOf(id, dataset))?.kind ?? ""));
}
