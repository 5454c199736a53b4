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

/** Whether an actor speaks for nobody who counts. */
function isTalker({ actors, bodies }: Omit<Speakers, "info">, id: string): boolean {
  return TALKERS.includes(actors.get(bodyOf(id, { bodies }))?.kind ?? "");
}

/**
 * Who vouches for a number: those who stated it, or the persons through whom alone it came. What an ambassador says that border guards
 * counted is his word.
 */
export function tellersOf(
  dataset: Omit<Speakers, "info">,
  { statedBy, evidence }: Figure,
): readonly string[] {
  const relays = evidence.map(({ through }) => through.filter((id) => isTalker(dataset, id)));
  const isOnlyRelayed = relays.length > 0 && relays.every((ids) => ids.length > 0);
  return isOnlyRelayed ? [...new Set(relays.flat())] : statedBy;
}

/** Whether a number is said rather than counted. */
export function isOnlySaid(dataset: Omit<Speakers, "info">, figure: Figure): boolean {
  if (figure.doubt !== undefined || LIMITS.includes(figure.value.hedge)) return true;
  const tellers = tellersOf(dataset, figure);
  return tellers.length > 0 && tellers.every((id) => isTalker(dataset, id));
}
