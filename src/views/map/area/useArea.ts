import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useCallback, useEffect } from "react";
import { useMap } from "react-leaflet";
import { wrapLongitude } from "../../../model/geography/longitude.ts";
import type { Area } from "../../../store/choices.ts";
import { type Drag, followPointer } from "../../shared/input/pointerDrag.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import type { Point } from "../geometry/project.ts";
import { mapDrag } from "../hands/mapDrag.ts";

/** A box shorter or narrower than this, in pixels, was no drag. */
const LEAST_SIDE = 8;

/** Two corners of a box on the map, in pixels of its container. */
interface Corners {
  readonly from: Point;
  to: Point;
}

function areaBetween(map: LeafletMap, a: Point, b: Point): Area {
  const bounds = latLngBounds(map.containerPointToLatLng([a.x, a.y]), map.containerPointToLatLng([b.x, b.y]));
  const west = wrapLongitude(bounds.getWest());
  return [west, bounds.getSouth(), west + bounds.getEast() - bounds.getWest(), bounds.getNorth()];
}

/**
 * While `isDrawing`, lets the reader draw a box on the map with mouse, pen or finger. `onDrag` gets the box drawn, `onDone` that an
 * area is chosen or given up. Returns what takes the view as it is.
 */
export function useArea(
  isDrawing: boolean,
  onDrag: (corners: readonly [Point, Point] | null) => void,
  onDone: () => void,
): () => void {
  const map = useMap();
  const store = useStoreApi();
  const choose = useCallback(
    (next: Area): void => {
      onDone();
      store.getState().setFilter({ area: next });
    },
    [store, onDone],
  );
  useEffect(() => {
    if (!isDrawing) return;
    const container = map.getContainer();
    const hadDragging = mapDrag(map)?.enabled();
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
      if (event.key === "Escape") onDone();
    };
    mapDrag(map)?.disable();
    container.classList.add("is-drawing");
    // The map would take the press for a move of its own.
    const stop = followPointer(container, () => drag, true);
    window.addEventListener("keydown", onKey);
    return () => {
      stop();
      if (hadDragging) mapDrag(map)?.enable();
      onDrag(null);
      container.classList.remove("is-drawing");
      window.removeEventListener("keydown", onKey);
    };
  }, [map, isDrawing, choose, onDrag, onDone]);
  return () => {
    const { x, y } = map.getSize();
    choose(areaBetween(map, { x: 0, y: 0 }, { x, y }));
  };
}
