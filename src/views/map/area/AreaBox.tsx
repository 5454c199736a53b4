import { useEffect, useRef, useState } from "react";
import { Pane } from "react-leaflet";
import type { Area } from "../../../store/choices.ts";
import { useApp } from "../../shared/useApp.ts";
import { useAllWords } from "../../shared/useWords.ts";
import type { Box } from "../geometry/boxes.ts";
import { type Frame, type Point, toFrame, WORLD_SIZE } from "../geometry/project.ts";
import { useArea } from "./useArea.ts";

interface AreaBoxProps {
  readonly frame: Frame;
  /** Whether a drag on the map now draws a box. */
  readonly isDrawing: boolean;
  /** Called when an area is chosen or given up. */
  readonly onDone: () => void;
}

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
});

/** The box of an area, on the copy of the world where its middle is nearest to the view. */
function areaBox(frame: Frame, [west, south, east, north]: Area): Box {
  const { x, y } = toFrame(frame, [(west + east) / 2, south]);
  const half = ((east - west) / 720) * WORLD_SIZE * 2 ** frame.zoom;
  return boxOf({ x: x - half, y }, { x: x + half, y: toFrame(frame, [east, north]).y });
}

/** The box of the area that is chosen or being drawn and, while one is drawn, the button that takes the view as it is. */
export function AreaBox({ frame, isDrawing, onDone }: AreaBoxProps) {
  const { mapParts: words } = useAllWords();
  const area = useApp((state) => state.area);
  const [drawn, setDrawn] = useState<readonly [Point, Point] | null>(null);
  const takeView = useArea(isDrawing, setDrawn, onDone);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The reader is on the button after it, which was there before.
    if (isDrawing) first.current?.focus();
  }, [isDrawing]);
  const shift = ({ x, y }: Point): Point => ({ x: x + frame.view.x, y: y + frame.view.y });
  const chosen = isDrawing ? null : area;
  const box = drawn ? boxOf(shift(drawn[0]), shift(drawn[1])) : chosen && areaBox(frame, chosen);
  return (
    <>
      <Pane name="area">
        {box && (
          <span
            className="map-area"
            aria-hidden="true"
            style={{ left: box.x, top: box.y, width: box.w, height: box.h }}
          />
        )}
      </Pane>
      {isDrawing && (
        <>
          <span role="status">{words.dragArea}</span>
          <button ref={first} type="button" onClick={takeView}>
            {words.useView}
          </button>
        </>
      )}
    </>
  );
}
