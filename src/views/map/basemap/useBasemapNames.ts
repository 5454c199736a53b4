import { useEffect, useMemo, useState } from "react";
import type { Frame } from "../geometry/project.ts";
import { type BasemapNames, loadNames, type NamesPart } from "./basemapData.ts";
import { boxOf, wantedLevels } from "./chooseLevels.ts";
import { type OnMissing, watchFile } from "./watchFile.ts";

/** One part of the names, once it is wanted and there. */
function useNamesPart(part: NamesPart, isWanted: boolean, onMissing: OnMissing): BasemapNames | null {
  const [names, setNames] = useState<BasemapNames | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    return watchFile("names", loadNames(part), setNames, onMissing);
  }, [part, isWanted, onMissing]);
  return names;
}

/**
 * The names of the basemap, once they are there; those of the rest of the world only where the view goes there.
 */
export function useBasemapNames(frame: Frame, onMissing: OnMissing): BasemapNames | null {
  const needsRest = wantedLevels(frame.zoom, boxOf(frame)).includes("world");
  const main = useNamesPart("main", true, onMissing);
  const rest = useNamesPart("rest", needsRest, onMissing);
  return useMemo(() => {
    if (!main || !rest) return main ?? rest;
    return {
      countries: [...main.countries, ...rest.countries],
      seas: [...main.seas, ...rest.seas],
      cities: [...main.cities, ...rest.cities],
    };
  }, [main, rest]);
}
