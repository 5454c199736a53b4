import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { wrapLongitude } from "../../../model/longitude.ts";
import type { Area } from "../../../store/choices.ts";
import { type Drag, followPointer } from "../../shared/input/pointerDrag.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import type { Point } from "../geometry/project.ts";

/** A box shorter or narrower than this, in pixels, was no drag. */
const LEAST_SIDE = 8;

/** Two corners of a box on the map, in pixels of its container. */
interface Corners {
  readonly from: Point;
  to: Point;
}

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
    const { left, top } = container.getBoundingClientRect();
    const drag: Drag<Corners> = {
      reach: LEAST_SIDE,
      grab({ clientX, clientY }) {
        const from = { x: clientX - left, y: clientY - top };
        return { from, to: from };
      },
      move(corners, { x, y }) {
        corners.to = { x: x - left, y: y - top };
        onDrag([corners.from, corners.to]);
      },
      end({ from, to }, isDone) {
        onDrag(null);
        const isBox = Math.abs(to.x - from.x) >= LEAST_SIDE && Math.abs(to.y - from.y) >= LEAST_SIDE;
        if (isDone && isBox) choose(areaBetween(map, from, to));
      },
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") setDrawing(false);
    };
    map.dragging.disable();
    container.classList.add("is-drawing");
    // The map would take the press for a move of its own.
    const stop = followPointer(container, () => drag, true);
    window.addEventListener("keydown", onKey);
    return () => {
      stop();
      if (hadDragging) map.dragging.enable();
      onDrag(null);
      container.classList.remove("is-drawing");
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
