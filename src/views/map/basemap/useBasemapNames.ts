import { useEffect, useState } from "react";
import { type BasemapNames, loadNames } from "./basemapData.ts";

/** The names of the basemap, once they are there. `onFailed` is called where they could not be loaded. */
export function useBasemapNames(onFailed: () => void): BasemapNames | null {
  const [names, setNames] = useState<BasemapNames | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadNames().then(
      (loaded) => isCurrent && setNames(loaded),
      () => isCurrent && onFailed(),
    );
    return () => {
      isCurrent = false;
    };
  }, [onFailed]);
  return names;
}
