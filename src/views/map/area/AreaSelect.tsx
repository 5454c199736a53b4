import { memo, useCallback, useRef, useState } from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";
import type { Frame } from "../geometry/project.ts";

const areaBox = partFile(() => import("./AreaBox.tsx"), "AreaBox");

/** The choice of an area of the map, which filters the figures everywhere, and the box of the area that is chosen. */
export const AreaSelect = memo(function AreaSelect({ frame }: { frame: Frame }) {
  const { map: words } = useWords();
  const store = useStoreApi();
  const area = useApp((state) => state.area);
  const [isDrawing, setDrawing] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const finish = useCallback((): void => {
    // The button that has the focus goes.
    if (main.current?.parentElement?.contains(document.activeElement)) main.current.focus();
    setDrawing(false);
  }, []);
  const press = (): void => {
    if (area && !isDrawing) store.getState().setFilter({ area: null });
    else setDrawing(!isDrawing);
  };
  return (
    <div className="map-area-choice">
      {(isDrawing || area) && (
        <LazyPart part="area" file={areaBox} props={{ frame, isDrawing, onDone: finish }} />
      )}
      <button ref={main} type="button" onClick={press}>
        {isDrawing ? words.cancel : area ? words.allAreas : words.selectArea}
      </button>
    </div>
  );
});
