import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { wrapLongitude } from "../../../model/longitude.ts";
import type { Area } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import type { Point } from "../geometry/project.ts";

/** A box shorter or narrower than this, in pixels, was no drag. */
const LEAST_SIDE = 8;

/** The area of the map that the figures are filtered by, and how a reader chooses it. */
export interface AreaChoice {
  readonly area: Area | null;
  /** Whether a drag on the map now draws a box. */
  readonly isDrawing: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
  /** Takes what is in view. */
  readonly takeView: () => void;
  readonly clear: () => void;
}

function areaBetween(map: LeafletMap, a: Point, b: Point): Area {
  const bounds = latLngBounds(map.containerPointToLatLng([a.x, a.y]), map.containerPointToLatLng([b.x, b.y]));
  const west = wrapLongitude(bounds.getWest());
  return [west, bounds.getSouth(), west + bounds.getEast() - bounds.getWest(), bounds.getNorth()];
}

/** Lets the reader draw a box on the map with mouse, pen or finger, or take the view as it is. `onDrag` is told of the box drawn. */
export function useArea(onDrag: (corners: readonly [Point, Point] | null) => void): AreaChoice {
  const map = useMap();
  const store = useStoreApi();
  const area = useApp((state) => state.area);
  const [isDrawing, setDrawing] = useState(false);
  const choose = useCallback(
    (next: Area | null): void => {
      setDrawing(false);
      store.getState().setFilter({ area: next });
    },
    [store],
  );
  useEffect(() => {
    if (!isDrawing) return;
    const container = map.getContainer();
    const hadDragging = map.dragging.enabled();
    let from: Point | null = null;
    const pointOf = (event: PointerEvent): Point => map.mouseEventToContainerPoint(event);
    const onDown = (event: PointerEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      container.setPointerCapture(event.pointerId);
      from = pointOf(event);
    };
    const onMove = (event: PointerEvent): void => {
      if (from) onDrag([from, pointOf(event)]);
    };
    const onUp = (event: PointerEvent): void => {
      const to = pointOf(event);
      onDrag(null);
      const isBox = from && Math.abs(to.x - from.x) >= LEAST_SIDE && Math.abs(to.y - from.y) >= LEAST_SIDE;
      if (from && isBox) choose(areaBetween(map, from, to));
      from = null;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setDrawing(false);
    };
    map.dragging.disable();
    container.classList.add("is-drawing");
    container.addEventListener("pointerdown", onDown, { capture: true });
    container.addEventListener("pointermove", onMove);
    container.addEventListener("pointerup", onUp);
    window.addEventListener("keydown", onKey);
    return () => {
      if (hadDragging) map.dragging.enable();
      onDrag(null);
      container.classList.remove("is-drawing");
      container.removeEventListener("pointerdown", onDown, { capture: true });
      container.removeEventListener("pointermove", onMove);
      container.removeEventListener("pointerup", onUp);
      window.removeEventListener("keydown", onKey);
    };
  }, [map, isDrawing, choose, onDrag]);
  const { x, y } = map.getSize();
  return {
    area,
    isDrawing,
    start: () => setDrawing(true),
    cancel: () => setDrawing(false),
    takeView: () => choose(areaBetween(map, { x: 0, y: 0 }, { x, y })),
    clear: () => choose(null),
  };
}
