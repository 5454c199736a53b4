import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useStoreApi } from "../shared/useApp.ts";
import { showPoints } from "./ground/ShowOnMap.ts";
import type { PositionedMark } from "./layout/positioned.ts";
import { ClusterList } from "./marks/ClusterList.tsx";

/** A mark of several places whose list is open, and its button. */
export interface Opened {
  readonly mark: PositionedMark;
  readonly button: HTMLElement;
}

/** The list of a mark's places, by that mark. */
export function OpenCluster({ opened: { mark, button }, onClose }: { opened: Opened; onClose: () => void }) {
  const map = useMap();
  const store = useStoreApi();
  useEffect(
    () => () => {
      // The mark that gets the focus back may be gone with the list.
      if (document.activeElement === document.body) map.getContainer().focus({ preventScroll: true });
    },
    [map],
  );
  return (
    <ClusterList
      items={mark.items}
      anchor={button}
      onChoose={(id) => store.getState().select({ kind: "figure", id })}
      onZoom={() => {
        onClose();
        map.getContainer().focus({ preventScroll: true });
        showPoints(
          map,
          mark.items.map(({ place }) => place.coordinates),
        );
      }}
      onClose={onClose}
    />
  );
}
