import type { Handler, Map as LeafletMap } from "leaflet";

/** The map's drag. Leaflet's types leave out `moved`, whether the last press of the pointer has moved the map. */
interface MapDrag extends Handler {
  moved(): boolean;
}

/** The drag of a map; it comes a moment after the map. */
export function mapDrag(map: LeafletMap): MapDrag | undefined {
  return (map as Partial<LeafletMap>).dragging as MapDrag | undefined;
}
