import type { Map as LeafletMap, Point } from "leaflet";
import { useEffect } from "react";
import { WIDE_PAGE, ZOOM_STEP } from "../geometry/viewport.ts";

const PAN_STEP = 90;
const PAN_SECONDS = 0.16;
const LINE_HEIGHT = 20;
const MAX_WHEEL_STEP = 0.6;

/** What a key does to the map: pans by so many pixels or zooms by so many levels. Null for other keys. */
export function keyStep(key: string): { pan: [number, number] } | { zoom: number } | null {
  switch (key) {
    case "ArrowLeft":
      return { pan: [-PAN_STEP, 0] };
    case "ArrowRight":
      return { pan: [PAN_STEP, 0] };
    case "ArrowUp":
      return { pan: [0, -PAN_STEP] };
    case "ArrowDown":
      return { pan: [0, PAN_STEP] };
    case "+":
    case "=":
      return { zoom: ZOOM_STEP };
    case "-":
    case "_":
      return { zoom: -ZOOM_STEP };
    default:
      return null;
  }
}

/** How many levels a turn of the wheel zooms. A pinch on a trackpad comes as a small turn with Ctrl. */
export function wheelStep(event: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * LINE_HEIGHT;
  const step = -pixels * (event.ctrlKey ? 0.01 : 0.004);
  return Math.max(-MAX_WHEEL_STEP, Math.min(MAX_WHEEL_STEP, step));
}

/**
 * The map's keyboard, wheel and touch. It can be reached and left with Tab. Where the pointer is a finger, one finger
 * scrolls the page and two move the map; on narrow pages the wheel scrolls the page, unless Ctrl is held.
 */
export function useMapInput(map: LeafletMap): void {
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = 0;
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", "The map itself: arrow keys move it, plus and minus zoom");
    const wide = window.matchMedia(WIDE_PAGE);
    const coarse = window.matchMedia("(pointer: coarse)");
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    let turn = 0;
    let pending = 0;
    const zoom = (at: Point): void => {
      pending = 0;
      map.setZoomAround(at, map.getZoom() + turn, { animate: false });
      turn = 0;
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !wide.matches) return;
      event.preventDefault();
      turn += wheelStep(event);
      const at = map.mouseEventToContainerPoint(event);
      if (pending === 0) pending = requestAnimationFrame(() => zoom(at));
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = event.altKey || event.ctrlKey || event.metaKey ? null : keyStep(event.key);
      if (!step) return;
      event.preventDefault();
      if ("zoom" in step) map.setZoom(map.getZoom() + step.zoom, { animate: false });
      else map.panBy(step.pan, { animate: !still.matches, duration: PAN_SECONDS });
    };
    const onPointerKind = (): void => {
      if (coarse.matches) map.dragging.disable();
      else map.dragging.enable();
    };
    onPointerKind();
    container.addEventListener("wheel", onWheel, { passive: false });
    container.addEventListener("keydown", onKeyDown);
    coarse.addEventListener("change", onPointerKind);
    return () => {
      cancelAnimationFrame(pending);
      container.removeEventListener("wheel", onWheel);
      container.removeEventListener("keydown", onKeyDown);
      coarse.removeEventListener("change", onPointerKind);
    };
  }, [map]);
}
