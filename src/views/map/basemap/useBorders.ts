import { useEffect, useState } from "react";
import bordersUrl from "../../../../data/basemap/borders.json?url";
import type { LonLat } from "../geometry/project.ts";

/** What is known of each country besides its shape. */
export interface Borders {
  /** West, south, east and north of a country without far islands, in degrees; east is above 180 across the antimeridian. */
  readonly boxes: ReadonlyMap<string, readonly [number, number, number, number]>;
  /** The middle of the border of two neighbours, by their codes in alphabetical order: "KZ-RU". */
  readonly borders: ReadonlyMap<string, LonLat>;
}

/** What stands in before the file is there, or where it could not be loaded. */
export const NO_BORDERS: Borders = { boxes: new Map(), borders: new Map() };

async function fetchBorders(): Promise<Borders> {
  const response = await fetch(bordersUrl);
  if (!response.ok) throw new Error(`${bordersUrl}: the server answered ${response.status}`);
  const { boxes, borders } = await response.json();
  return { boxes: new Map(Object.entries(boxes)), borders: new Map(Object.entries(borders)) } as Borders;
}

let loaded: Promise<Borders> | undefined;

/** The boxes and borders of all countries: fetched once, and again after a failure. */
export function loadBorders(): Promise<Borders> {
  if (loaded) return loaded;
  const asked = fetchBorders();
  loaded = asked;
  asked.catch(() => {
    loaded = undefined;
  });
  return asked;
}

/** The boxes and borders of all countries, once they are there: a map without them draws fewer arrows. */
export function useBorders(): Borders {
  const [borders, setBorders] = useState(NO_BORDERS);
  useEffect(() => {
    let isCurrent = true;
    loadBorders().then(
      (value) => isCurrent && setBorders(value),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return borders;
}
