import { type RefObject, useEffect, useRef } from "react";
import { type DayScale, dayAt } from "./dayScale.ts";
import type { VisibleDays } from "./useVisibleDays.ts";
import { clampStart } from "./visibleDays.ts";

/** So much turning of the wheel, in pixels, is one step of the zoom: a trackpad's pinch comes in small parts. */
const ZOOM_STEP = 40;

/**
 * Over the element that the returned ref is given to, a wheel turned sideways moves the days, and with ctrl, or as a pinch on a
 * trackpad, it zooms them around the pointer. React's own wheel handlers cannot keep the browser from zooming the page or going back.
 */
export function useWheel(scale: DayScale, margin: number, days: VisibleDays): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const latest = useRef({ scale, margin, days });
  useEffect(() => {
    latest.current = { scale, margin, days };
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let turned = 0;
    let moved = 0;
    const zoom = (event: WheelEvent): void => {
      turned += event.deltaY;
      if (Math.abs(turned) < ZOOM_STEP) return;
      const { scale, margin, days } = latest.current;
      const left = current.querySelector(".axis")?.getBoundingClientRect().left ?? 0;
      days.zoom(Math.sign(turned), dayAt(scale, event.clientX - left - margin));
      turned = 0;
    };
    const pan = (event: WheelEvent): void => {
      const { scale, days } = latest.current;
      moved += event.deltaX;
      const columns = Math.trunc(moved / scale.dayWidth);
      if (columns === 0) return;
      moved -= columns * scale.dayWidth;
      days.setStart(clampStart(days.extent, days.start + columns));
    };
    const onWheel = (event: WheelEvent): void => {
      const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !isSideways) return;
      event.preventDefault();
      if (event.ctrlKey) zoom(event);
      else pan(event);
    };
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, []);
  return element;
}
