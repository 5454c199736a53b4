import { startTransition, useLayoutEffect, useState } from "react";
import type { Size } from "../../shared/useSize.ts";
import type { Box } from "../geometry/boxes.ts";
import { keep } from "../layout/keep.ts";

/** The boxes of the legend, the buttons and the notes, in pixels of the map's box; null until they are known. Measured whenever one of them changes. */
export function useReserved(furniture: HTMLElement, size: Size): readonly Box[] | null {
  const [folded] = useState(() => new WeakMap<Element, Pick<DOMRect, "width" | "height">>());
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: they move when the map's box changes
  useLayoutEffect(() => {
    const measure = (): void => {
      const corner = furniture.parentElement?.getBoundingClientRect();
      const next = [...furniture.children].map((element): Box => {
        const rect = element.getBoundingClientRect();
        // What is unfolded lies over the map for a while, and nothing moves out of its way.
        const known = element.querySelector("details[open]") ? folded.get(element) : undefined;
        const { width, height } = known ?? rect;
        folded.set(element, { width, height });
        return {
          x: rect.x - (corner?.x ?? 0),
          y: rect.bottom - height - (corner?.y ?? 0),
          w: width,
          h: height,
        };
      });
      // A note without a word is nowhere.
      const seen = next.filter(({ w, h }) => w * h > 0);
      // What follows from it is much to draw: it is drawn in slices. Observers also tell of what has not changed.
      startTransition(() => setBoxes((before) => keep(before, seen)));
    };
    const sizes = new ResizeObserver(measure);
    const follow = (): void => {
      for (const element of furniture.children) sizes.observe(element);
      measure();
    };
    const children = new MutationObserver(follow);
    children.observe(furniture, { childList: true });
    follow();
    return () => {
      sizes.disconnect();
      children.disconnect();
    };
  }, [furniture, size, folded]);
  return boxes;
}
