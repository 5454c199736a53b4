import { type RefObject, useEffect, useRef } from "react";
import { type DayScale, dayAt } from "./dayScale.ts";
import type { Domain } from "./useVisibleDays.ts";

/** So much turning of the wheel, in pixels, is one step: a trackpad's pinch comes in small parts. */
const STEP = 40;

/**
 * Zooms the days around the pointer by ctrl and wheel, or by a pinch on a trackpad, over the element that the returned ref is
 * given to. React's own wheel handlers cannot keep the browser from zooming the page.
 */
export function useWheelZoom(scale: DayScale, margin: number, domain: Domain): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let turned = 0;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < STEP) return;
      const lanes = current.querySelector(".axis")?.getBoundingClientRect().left ?? 0;
      domain.zoom(Math.sign(turned), dayAt(scale, event.clientX - lanes - margin));
      turned = 0;
    };
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, [scale, margin, domain]);
  return element;
}
