import { useEffect, useMemo, useState } from "react";
import type { Frame, LonLat } from "../geometry/project.ts";
import { type CountryAt, countryAtIn } from "../geometry/territory.ts";
import { loadBorders, loadLevel, readyBorders, readyLevel } from "./basemapData.ts";
import { boxOf, wantedLevels } from "./chooseLevels.ts";
import { type OnMissing, watchFile } from "./watchFile.ts";

/** The middle of the border of two neighbours, by their codes in alphabetical order: "KZ-RU". */
export type Borders = ReadonlyMap<string, LonLat>;

/** What stands in before the file is there, or where it could not be loaded. */
export const NO_BORDERS: Borders = new Map();

/** The borders of all countries, once they are there: a map without them draws fewer arrows. */
export function useBorders(onMissing: OnMissing): Borders {
  const [borders, setBorders] = useState(() => readyBorders() ?? NO_BORDERS);
  useEffect(() => {
    return watchFile("borders", loadBorders(), setBorders, onMissing);
  }, [onMissing]);
  return borders;
}

/** Tells which country is where on the panes, by the ground that the map stands on. Null until that is there, or where it does not come. */
export function useCountryAt(frame: Frame): CountryAt | null {
  const [ground = "small"] = wantedLevels(frame.zoom, boxOf(frame));
  const [geometry, setGeometry] = useState(() => readyLevel(ground));
  useEffect(() => {
    let isWatched = true;
    loadLevel(ground).then(
      (level) => isWatched && setGeometry(level),
      // The map itself says so.
      () => undefined,
    );
    return () => {
      isWatched = false;
    };
  }, [ground]);
  return useMemo(() => geometry && countryAtIn(geometry.land, frame), [geometry, frame]);
}
