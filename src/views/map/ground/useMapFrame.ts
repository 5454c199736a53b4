import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
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
export function useMapFrame(map: LeafletMap): Frame {
  const [frame, setFrame] = useState(() => frameOf(map));
  useEffect(() => {
    const update = (): void =>
      setFrame((old) => {
        const next = frameOf(map);
        return sameFrame(old, next) ? old : next;
      });
    const events = "zoom moveend viewreset resize";
    map.on(events, update);
    update();
    return () => {
      map.off(events, update);
    };
  }, [map]);
  return frame;
}
