import type { FitBoundsOptions, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { wrapLongitude } from "../../../model/geography/longitude.ts";
import type { MapPosition } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import type { Size } from "../../shared/useSize.ts";
import { nearLongitude } from "../geometry/bounds.ts";
import { leastZoom, samePosition } from "../geometry/viewport.ts";
import { type OpeningView, roomAround } from "../layout/openingView.ts";
import { boundsNear } from "./leafletBounds.ts";

/** A move is reported to the store this long after it has ended, in milliseconds. */
const REPORT_AFTER_MS = 250;

/** Where the map is taken it stands as if it had been opened there: a pan goes by whole pixels, and what is left over moves labels. */
const EXACTLY = { animate: false, reset: true } as ZoomPanOptions;

/** The room around the record's own points. */
const tightFit = (width: number): FitBoundsOptions => {
  const { side, top, bottom } = roomAround(width);
  return { paddingTopLeft: [side, top], paddingBottomRight: [side, bottom] };
};

/** Where a map stands, as the store keeps it. */
export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { latitude: lat, longitude: wrapLongitude(lng), zoom: map.getZoom() };
}

/**
 * Keeps map and store together: the reader's own moves go to the store; a position that comes from the store (Back,
 * Forward, a link) and the opening view go to the map, also when the size of its box changes. Returns what takes the map back to the opening view.
 */
export function useMapPosition({ width, height }: Size, opening: OpeningView): () => void {
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

  const open = useCallback(
    () =>
      map.fitBounds(boundsNear(map, opening.bounds), {
        ...EXACTLY,
        maxZoom: opening.nearest,
        ...(opening.isTight ? tightFit(width) : {}),
      }),
    [map, opening, width],
  );

  useEffect(() => {
    if (width === 0 || height === 0) return;
    isOurs.current = true;
    map.invalidateSize({ animate: false });
    map.setMinZoom(leastZoom(width));
    if (position === null) open();
    else if (!samePosition(position, positionOf(map)))
      map.setView(
        [position.latitude, nearLongitude(position.longitude, map.getCenter().lng)],
        position.zoom,
        EXACTLY,
      );
    isOurs.current = false;
  }, [map, open, position, width, height]);

  return useCallback(() => {
    isOurs.current = true;
    open();
    isOurs.current = false;
    window.clearTimeout(waiting.current);
    store.getState().setMap(null);
  }, [open, store]);
}
