import { useMap } from "react-leaflet";
import { useStoreApi } from "../shared/useApp.ts";
import type { Frame } from "./geometry/project.ts";
import { showPoints } from "./ground/useShowOnMap.ts";
import type { PositionedMark } from "./layout/positioned.ts";
import { ClusterList } from "./marks/ClusterList.tsx";

/** A mark of several places whose list is open, and its button. */
export interface Opened {
  readonly mark: PositionedMark;
  readonly button: HTMLElement;
}

interface OpenClusterProps {
  readonly opened: Opened;
  readonly frame: Frame;
  readonly onClose: () => void;
}

/** The list of a mark's places, by that mark. */
export function OpenCluster({ opened: { mark, button }, frame, onClose }: OpenClusterProps) {
  const map = useMap();
  const store = useStoreApi();
  const refocus = (): void => button.focus({ preventScroll: true });
  return (
    <ClusterList
      items={mark.items}
      at={{ x: mark.at.x - frame.view.x, y: mark.at.y - frame.view.y }}
      room={frame.view}
      onChoose={(id) => {
        refocus();
        store.getState().select({ kind: "figure", id });
      }}
      onZoom={() => {
        onClose();
        map.getContainer().focus({ preventScroll: true });
        showPoints(
          map,
          mark.items.map(({ place }) => place.coordinates),
        );
      }}
      onEscape={refocus}
      onClose={onClose}
    />
  );
}
