import { useEffect, useState } from "react";
import type { LonLat } from "../geometry/project.ts";
import { loadBorders } from "./basemapData.ts";
import { type OnMissing, watchFile } from "./watchFile.ts";

/** The middle of the border of two neighbours, by their codes in alphabetical order: "KZ-RU". */
export type Borders = ReadonlyMap<string, LonLat>;

/** What stands in before the file is there, or where it could not be loaded. */
export const NO_BORDERS: Borders = new Map();

/** The borders of all countries, once they are there: a map without them draws fewer arrows. */
export function useBorders(onMissing: OnMissing): Borders {
  const [borders, setBorders] = useState(NO_BORDERS);
  useEffect(() => {
    return watchFile("borders", loadBorders(), setBorders, onMissing);
  }, [onMissing]);
  return borders;
}
