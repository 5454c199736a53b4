import type { Point } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { COMPACT_PAGE } from "../../shared/useMedia.ts";
import { useWords } from "../../shared/useWords.ts";
import { keyStep, wheelStep } from "./inputSteps.ts";

const PAN_SECONDS = 0.16;

/**
 * The map's keyboard, wheel and touch. It can be reached and left with Tab. Where the page scrolls, one finger and the wheel scroll it,
 * and two fingers or the wheel with Ctrl move the map; a mouse, a trackpad or a pen moves it anywhere.
 */
export function useMapInput(): void {
  const { ground: name } = useWords().map;
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.tabIndex = 0;
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", name);
    const compact = window.matchMedia(COMPACT_PAGE);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    let turn = 0;
    let pending = 0;
    const zoom = (at: Point): void => {
      pending = 0;
      map.setZoomAround(at, map.getZoom() + turn, { animate: false });
      turn = 0;
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && compact.matches) return;
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
    // Heard before Leaflet hears of the press.
    const onPointerDown = ({ pointerType }: PointerEvent): void => {
      if (pointerType === "touch" && compact.matches) map.dragging.disable();
      else map.dragging.enable();
    };
    container.addEventListener("wheel", onWheel, { passive: false });
    container.addEventListener("keydown", onKeyDown);
    container.addEventListener("pointerdown", onPointerDown, { capture: true });
    return () => {
      cancelAnimationFrame(pending);
      container.removeEventListener("wheel", onWheel);
      container.removeEventListener("keydown", onKeyDown);
      container.removeEventListener("pointerdown", onPointerDown, { capture: true });
    };
  }, [map, name]);
}
