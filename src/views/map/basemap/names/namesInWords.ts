import type { Words } from "../../../../words/en.ts";
import type { Landmark } from "../../layout/positioned.ts";
import type { BasemapNames } from "../basemapData.ts";

/** Names in the language of some words: a country as everywhere on the page, a town or water where `known` has it by its English name. */
export function namesInWords(
  names: BasemapNames,
  known: ReadonlyMap<string, string>,
  words: Words,
): BasemapNames {
  const translated = <N extends Landmark>(place: N): N => ({
    ...place,
    name: known.get(place.name) ?? place.name,
  });
  const countryIn = (code: string, name: string): string => {
    const found = words.record.country(code);
    return found === code ? name : found;
  };
  return {
    countries: names.countries.map((country) => ({
      ...country,
      name: countryIn(country.a2, country.name),
    })),
    seas: names.seas.map(translated),
    passes: names.passes?.map(translated) ?? [],
    stops: names.stops?.map(translated) ?? [],
    cities: names.cities.map(translated),
  };
}

/** The names of the record's part of the world and those of the rest as one. */
export function joinNames(main: BasemapNames, rest: BasemapNames): BasemapNames {
  return {
    countries: [...main.countries, ...rest.countries],
    seas: [...main.seas, ...rest.seas],
    passes: main.passes ?? [],
    stops: main.stops ?? [],
    cities: [...main.cities, ...rest.cities],
  };
}

/** This many cities are always named. */
const MOST_LANDMARKS = 2;

/** From this zoom on roads are drawn, and the stops on them are landmarks. */
const ROADS_FROM = 7;

/** By what readers find their way at a zoom: the greatest cities of the countries that people leave, and from near the stops on roads. */
export function landmarksOf(
  names: BasemapNames | null,
  origins: ReadonlySet<string>,
  zoom: number,
): readonly Landmark[] {
  const cities = names?.cities.filter(({ a2, rank }) => rank === 1 && origins.has(a2)) ?? [];
  return [...cities.slice(0, MOST_LANDMARKS), ...((zoom >= ROADS_FROM && names?.stops) || [])];
}
