import type { Map as LeafletMap } from "leaflet";
import { type MouseEvent, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { Ref } from "../../../store/choices.ts";
import { type Pointing, pointAt } from "../../shared/input/pointing.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { mapDrag } from "../hands/mapDrag.ts";

/** What an element of the map listens to: pointing at it and, for its button, choosing it. */
interface MarkHandlers extends Pointing {
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Makes the handlers of the mark of a record. A click that ends a drag of the map does not count. */
export type MarkHandlersFor = (ref: Ref, onChoose?: (event: MouseEvent) => void) => MarkHandlers;

/** Whether the map's last press of the pointer has moved it. */
function isEndOfDrag(map: LeafletMap): boolean {
  const drag = mapDrag(map);
  return drag?.enabled() === true && drag.moved();
}

/** Handlers for the marks of the map. */
export function useMarks(): MarkHandlersFor {
  const map = useMap();
  const store = useStoreApi();
  return useMemo(
    () => (ref, onChoose) => ({
      ...pointAt(store, ref),
      onClick(event) {
        // A click on a mark is not one on the ground: Leaflet would make a double tap of two.
        event.stopPropagation();
        if (event.detail > 0 && isEndOfDrag(map)) return;
        if (onChoose) onChoose(event);
        else store.getState().select(ref);
      },
      onDoubleClick: (event) => event.stopPropagation(),
    }),
    [map, store],
  );
}
