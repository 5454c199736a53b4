import type { Map as LeafletMap } from "leaflet";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import type { Frame } from "../geometry/project.ts";

function frameOf(map: LeafletMap): Frame {
  const { x, y } = map.getPixelOrigin();
  const corner = map.containerPointToLayerPoint([0, 0]);
  const size = map.getSize();
  return {
    zoom: map.getZoom(),
    origin: { x, y },
    view: { x: corner.x, y: corner.y, w: size.x, h: size.y },
  };
}

const sameFrame = (a: Frame, b: Frame): boolean =>
  a.zoom === b.zoom &&
  a.origin.x === b.origin.x &&
  a.origin.y === b.origin.y &&
  a.view.x === b.view.x &&
  a.view.y === b.view.y &&
  a.view.w === b.view.w &&
  a.view.h === b.view.h;

/** Where the map stands: new at each zoom and at the end of each move. A drag moves the panes by itself. */
export function useMapFrame(): Frame {
  const map = useMap();
  const [frame, setFrame] = useState(() => frameOf(map));
  const update = useCallback(
    () =>
      setFrame((old) => {
        const next = frameOf(map);
        return sameFrame(old, next) ? old : next;
      }),
    [map],
  );
  useMapEvents(
    useMemo(() => ({ zoom: update, moveend: update, viewreset: update, resize: update }), [update]),
  );
  // The map may have moved between the first rendering and the listening.
  useEffect(update, [update]);
  return frame;
}
