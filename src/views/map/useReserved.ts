import { useLayoutEffect, useState } from "react";
import type { Size } from "../shared/useSize.ts";
import type { Box } from "./boxes.ts";

/** What lies over the map at its edges and must not hide labels. */
const RESERVED = ".map-controls, .map-legend, .map-credit";

/** The boxes of the legend, the buttons and the credit, in pixels of the map's box; measured when one may have changed. */
export function useReserved(section: HTMLElement, size: Size, isLegendOpen: boolean): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they move when the box or the legend changes
  useLayoutEffect(() => {
    const corner = section.getBoundingClientRect();
    setBoxes(
      [...section.querySelectorAll(RESERVED)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - corner.x, y: y - corner.y, w: width, h: height };
      }),
    );
  }, [section, size, isLegendOpen]);
  return boxes;
}
