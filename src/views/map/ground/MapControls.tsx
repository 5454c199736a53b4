import { memo } from "react";
import { useMap } from "react-leaflet";
import { useWords } from "../../shared/useWords.ts";
import { ZOOM_STEP } from "../geometry/viewport.ts";

/** The map's buttons: zoom in, zoom out, and back to the opening view. */
export const MapControls = memo(function MapControls({
  zoom,
  onReset,
}: {
  zoom: number;
  onReset: () => void;
}) {
  const { map: words } = useWords();
  const map = useMap();
  const zoomBy = (step: number): void => {
    map.setZoom(map.getZoom() + step, { animate: false });
  };
  // Not `disabled`: a button that has the focus would lose it at the last step.
  return (
    <div className="map-controls">
      <button
        type="button"
        aria-label={words.zoomIn}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => zoomBy(ZOOM_STEP)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M7 2V12M2 7H12" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => zoomBy(-ZOOM_STEP)}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 7H12" />
        </svg>
      </button>
      <button type="button" aria-label={words.reset} onClick={onReset}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1.5 4.5V1.5H4.5M9.5 1.5H12.5V4.5M12.5 9.5V12.5H9.5M4.5 12.5H1.5V9.5" />
        </svg>
      </button>
    </div>
  );
});
