import points from "../../../data/basemap/points.json" with { type: "json" };
import { countryToldUnder, type Dataset, isCountry } from "../dataset.ts";
import type { Place } from "../schema.ts";

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * The points that stand for whole countries: the tips of the arrows of their entries. They only place the drawing and say
 * whether a country lies in an area; no figure belongs to them.
 */
const POINTS = new Map(
  Object.entries(points).map(([code, [lon = 0, lat = 0]]): [string, Position] => [code, [lon, lat]]),
);

/** The point of a country or territory, by its ISO code (`XK` is Kosovo, `EU` the European Union), or undefined. */
export function countryPoint(code: string): Position | undefined {
  return POINTS.get(code);
}

/** Where a place counts as being: its own point, or its country's where it has none. Undefined where neither is known. */
export function positionOf(dataset: Dataset, place: Place): Position | undefined {
  if (!isCountry(place) && place.coordinates) return place.coordinates;
  const code = countryToldUnder(dataset.info, place);
  const known = POINTS.get(code);
  if (known) return known;
  const own = [...dataset.places.values()].find((one) => isCountry(one) && one.country === code);
  return own?.coordinates ?? undefined;
}
