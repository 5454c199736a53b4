import { isCountry } from "../../../model/dataset.ts";
import type { Figure } from "../../../model/schema.ts";
import type { Names } from "../../names.ts";
import { placeName } from "../names.ts";

/** The places of the figures of a sum, each once; countries by the names that a language has for them. */
export function summedPlaces(
  names: Names,
  figures: readonly Figure[],
  countryName: (code: string) => string,
): string[] {
  const places = figures.map(({ where }) => {
    const place = names.places.get(where);
    return place && isCountry(place) ? countryName(place.country) : placeName(names, where);
  });
  return [...new Set(places)];
}
