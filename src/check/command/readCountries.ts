import { readFileSync } from "node:fs";
import { type Basemap, type CountryAt, countriesOf } from "../countryAt.ts";

let known: CountryAt | undefined;

/** Reads the shipped basemap, once, and answers which country (ISO code) a point lies in; null at sea. */
export function readCountries(): CountryAt {
  known ??= countriesOf({ detail: readLevel("detail"), world: readLevel("world") });
  return known;
}

function readLevel(name: string): Basemap {
  return JSON.parse(readFileSync(new URL(`../../../data/basemap/${name}.json`, import.meta.url), "utf8"));
}
