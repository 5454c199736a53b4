import type { Point } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useWords } from "../../shared/useWords.ts";
import { WIDE_PAGE } from "../geometry/viewport.ts";
import { keyStep, wheelStep } from "./inputSteps.ts";

const PAN_SECONDS = 0.16;

/**
 * The map's keyboard, wheel and touch. It can be reached and left with Tab. Where the pointer is a finger, one finger
 * scrolls the page and two move the map; on narrow pages the wheel scrolls the page, unless Ctrl is held.
 */
export function useMapInput(): void {
  const { ground: name } = useWords().map;
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = 0;
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", name);
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
  }, [map, name]);
}
