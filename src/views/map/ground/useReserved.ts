import { useLayoutEffect, useState } from "react";
import type { Size } from "../../shared/useSize.ts";
import type { Box } from "../geometry/boxes.ts";

/** What lies over the map at its edges and must not hide labels. */
const RESERVED = ".map-controls, .map-legend, .map-credit, .map-area-choice";

/** The boxes of the legend, the buttons and the credit, in pixels of the map's box; measured whenever one of them changes. */
export function useReserved(section: HTMLElement, size: Size): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they move when the map's box changes
  useLayoutEffect(() => {
    const measure = (): void => {
      const corner = section.getBoundingClientRect();
      setBoxes(
        [...section.querySelectorAll(RESERVED)].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x: x - corner.x, y: y - corner.y, w: width, h: height };
        }),
      );
    };
    const sizes = new ResizeObserver(measure);
    // Some come when their code has: then they are measured too.
    const follow = (): void => {
      for (const element of section.querySelectorAll(RESERVED)) sizes.observe(element);
      measure();
    };
    const comings = new MutationObserver(follow);
    comings.observe(section, { childList: true });
    follow();
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [section, size]);
  return boxes;
}
