import { countryToldUnder, type Dataset, isCountry } from "./dataset.ts";
import type { Place } from "./schema.ts";

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * The points that stand for whole countries: the tips of the arrows of their entries. They only place the drawing and say
 * whether a country lies in an area; no figure belongs to them.
 */
const POINTS: Readonly<Record<string, Position>> = {
  RU: [98, 62],
  KZ: [68, 49.8],
  GE: [44.3, 42.1],
  FI: [25.8, 61.9],
  MN: [104.6, 48.4],
  NO: [28.4, 69.7],
  EE: [26.3, 58.9],
  LV: [26.2, 56.9],
  LT: [23.8, 55.5],
  PL: [20.5, 52.9],
  BY: [28.6, 53.9],
  EU: [17.4, 50.6],
  TR: [35.4, 40.3],
  AM: [44.2, 40.5],
  AZ: [48.4, 40.8],
  KG: [74.9, 42],
  UZ: [62.6, 42.6],
  TJ: [69.6, 39],
  TM: [57.5, 40.4],
  RS: [21.4, 44.3],
  IL: [35, 31.9],
  AE: [54.4, 24.6],
  CN: [127.2, 46.6],
};

/** The point of a country in the table, or undefined. */
export function countryPoint(code: string): Position | undefined {
  return POINTS[code];
}

/** Where a place counts as being: its own point, or its country's where it has none. Undefined where neither is known. */
export function positionOf(dataset: Dataset, place: Place): Position | undefined {
  if (!isCountry(place) && place.coordinates) return place.coordinates;
  const code = countryToldUnder(place);
  const known = POINTS[code];
  if (known) return known;
  const own = [...dataset.places.values()].find((one) => isCountry(one) && one.country === code);
  return own?.coordinates ?? undefined;
}
