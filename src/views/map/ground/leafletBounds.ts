import { type LatLngBounds, type Map as LeafletMap, latLngBounds } from "leaflet";
import { type Bounds, nearLongitude } from "../geometry/bounds.ts";

/** A box as Leaflet takes it. */
export function leafletBounds([[west, south], [east, north]]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}

/** A box on the copy of the world that the map shows. */
export function boundsNear(map: LeafletMap, [[west, south], [east, north]]: Bounds): LatLngBounds {
  const middle = (west + east) / 2;
  const shift = nearLongitude(middle, map.getCenter().lng) - middle;
  return latLngBounds([south, west + shift], [north, east + shift]);
}
