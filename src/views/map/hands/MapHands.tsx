import { DoubleClickZoom } from "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import { Drag } from "leaflet/src/map/handler/Map.Drag.js";
import { TouchZoom } from "leaflet/src/map/handler/Map.TouchZoom.js";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

const HANDS = { dragging: Drag, doubleClickZoom: DoubleClickZoom, touchZoom: TouchZoom } as const;

/** Gives the map its drag, pinch and double click, which the first view can do without. Leaflet's published file has them from the start. */
export function MapHands() {
  const map = useMap();
  useEffect(() => {
    for (const [name, hand] of Object.entries(HANDS)) if (!(name in map)) map.addHandler(name, hand);
  }, [map]);
  return null;
}
