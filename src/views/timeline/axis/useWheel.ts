import { type RefObject, useEffect, useRef } from "react";
import { type DayScale, dayAt } from "./dayScale.ts";
import type { VisibleDays } from "./useVisibleDays.ts";
import { clampStart } from "./visibleDays.ts";

/** How far the wheel turns, in pixels, for one step of the zoom: a trackpad's pinch comes in small parts. */
const ZOOM_STEP = 40;

/** A line that a wheel turns by, in pixels, where a browser counts lines. */
const LINE = 16;

/** How far a wheel is turned, in pixels: with the shift key sideways. */
function turnOf({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): { dx: number; dy: number } {
  const unit = deltaMode === 1 ? LINE : 1;
  const isTurned = shiftKey && deltaX === 0;
  return { dx: (isTurned ? deltaY : deltaX) * unit, dy: isTurned ? 0 : deltaY * unit };
}

/**
 * Over an element, a wheel turned sideways moves the days, and with ctrl, or as a pinch on a
 * trackpad, it zooms them around the pointer. React's own wheel handlers cannot keep the browser from zooming the page or going back.
 */
export function useWheel(
  element: RefObject<HTMLElement | null>,
  scale: DayScale,
  margin: number,
  days: VisibleDays,
): void {
  const latest = useRef({ scale, margin, days });
  useEffect(() => {
    latest.current = { scale, margin, days };
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let turned = 0;
    let moved = 0;
    const zoom = (clientX: number, dy: number): void => {
      turned += dy;
      if (Math.abs(turned) < ZOOM_STEP) return;
      const { scale, margin, days } = latest.current;
      const left = current.querySelector(".axis")?.getBoundingClientRect().left ?? 0;
      days.zoom(Math.sign(turned), dayAt(scale, clientX - left - margin));
      turned = 0;
    };
    const pan = (dx: number): void => {
      const { scale, days } = latest.current;
      moved += dx;
      const columns = Math.trunc(moved / scale.dayWidth);
      if (columns === 0) return;
      moved -= columns * scale.dayWidth;
      days.setStart(clampStart(days.extent, days.start + columns));
    };
    const onWheel = (event: WheelEvent): void => {
      const { dx, dy } = turnOf(event);
      const isSideways = Math.abs(dx) > Math.abs(dy);
      if (!event.ctrlKey && !isSideways) return;
      event.preventDefault();
      if (event.ctrlKey) zoom(event.clientX, dy);
      else pan(dx);
    };
    current.addEventListener("wheel", onWheel, { passive: false });
    return () => current.removeEventListener("wheel", onWheel);
  }, [element]);
}
