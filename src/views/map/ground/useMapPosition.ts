import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { wrapLongitude } from "../../../model/longitude.ts";
import type { MapPosition } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import type { Size } from "../../shared/useSize.ts";
import {
  COMPACT_BOUNDS,
  COMPACT_WIDTH,
  leastZoom,
  OPENING_BOUNDS,
  samePosition,
} from "../geometry/viewport.ts";

/** A move is reported to the store this long after it has ended, in milliseconds. */
const REPORT_AFTER_MS = 250;

/** What a map of a width in pixels opens on, for Leaflet. */
export function openingBounds(width: number) {
  const [[west, south], [east, north]] = width < COMPACT_WIDTH ? COMPACT_BOUNDS : OPENING_BOUNDS;
  return latLngBounds([south, west], [north, east]);
}

/** Where a map stands, as the store keeps it. */
export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { latitude: lat, longitude: wrapLongitude(lng), zoom: map.getZoom() };
}

/**
 * Keeps map and store together: the reader's own moves go to the store; a position that comes from the store (Back,
 * Forward, a link) and the opening view go to the map, also when the size of its box changes. Returns what takes the map back to the opening view.
 */
export function useMapPosition({ width, height }: Size): () => void {
  const map = useMap();
  const store = useStoreApi();
  const position = useApp((state) => state.map);
  const isOurs = useRef(false);
  const waiting = useRef<number | undefined>(undefined);

  const report = useCallback((): void => {
    if (isOurs.current) return;
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => store.getState().setMap(positionOf(map)), REPORT_AFTER_MS);
  }, [map, store]);
  useMapEvents(useMemo(() => ({ moveend: report }), [report]));
  useEffect(() => () => window.clearTimeout(waiting.current), []);

  useEffect(() => {
    if (width === 0 || height === 0) return;
    isOurs.current = true;
    map.invalidateSize({ animate: false });
    map.setMinZoom(leastZoom(width));
    if (position === null) map.fitBounds(openingBounds(width), { animate: false });
    else if (!samePosition(position, positionOf(map)))
      map.setView([position.latitude, position.longitude], position.zoom, { animate: false });
    isOurs.current = false;
  }, [map, position, width, height]);

  return useCallback(() => {
    isOurs.current = true;
    map.fitBounds(openingBounds(width), { animate: false });
    isOurs.current = false;
    window.clearTimeout(waiting.current);
    store.getState().setMap(null);
  }, [map, store, width]);
}
