import { useEffect, useMemo, useState } from "react";
import type { Frame } from "../geometry/project.ts";
import { type BasemapNames, loadNames, type NamesPart } from "./basemapData.ts";
import { boxOf, wantedLevels } from "./chooseLevels.ts";

/** One part of the names, once it is wanted and there. `onFailed` is called where it could not be loaded. */
function useNamesPart(part: NamesPart, isWanted: boolean, onFailed: () => void): BasemapNames | null {
  const [names, setNames] = useState<BasemapNames | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    loadNames(part).then(
      (loaded) => isCurrent && setNames(loaded),
      () => isCurrent && onFailed(),
    );
    return () => {
      isCurrent = false;
    };
  }, [part, isWanted, onFailed]);
  return names;
}

/**
 * The names of the basemap, once they are there; those of the rest of the world only where the view goes there. `onFailed` is
 * called where some could not be loaded.
 */
export function useBasemapNames(frame: Frame, onFailed: () => void): BasemapNames | null {
  const needsRest = wantedLevels(frame.zoom, boxOf(frame)).includes("world");
  const main = useNamesPart("main", true, onFailed);
  const rest = useNamesPart("rest", needsRest, onFailed);
  return useMemo(() => {
    if (!main || !rest) return main ?? rest;
    return {
      countries: [...main.countries, ...rest.countries],
      seas: [...main.seas, ...rest.seas],
      cities: [...main.cities, ...rest.cities],
    };
  }, [main, rest]);
}
