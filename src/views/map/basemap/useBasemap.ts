import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { ORIGIN_COUNTRY } from "../../../model/dataset.ts";
import { BasemapLayer } from "./BasemapLayer.ts";
import type { BasemapNames } from "./basemapData.ts";

/** The basemap of a map: its layer, its names once they are there, and whether a file of it could not be had. */
export interface Basemap {
  readonly layer: BasemapLayer | null;
  readonly names: BasemapNames | null;
  readonly hasFailed: boolean;
}

/** Puts our own basemap under a map, unless the reader has asked for the street map instead. */
export function useBasemap(map: LeafletMap, isWanted: boolean): Basemap {
  const [layer, setLayer] = useState<BasemapLayer | null>(null);
  const [names, setNames] = useState<BasemapNames | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    const added = new BasemapLayer(ORIGIN_COUNTRY, setNames, () => setFailed(true));
    added.addTo(map);
    setLayer(added);
    return () => {
      added.remove();
      setLayer(null);
    };
  }, [map, isWanted]);
  return { layer, names, hasFailed };
}
