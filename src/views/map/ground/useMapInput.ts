import type { Point } from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { COMPACT_PAGE, isEmbedded } from "../../shared/useMedia.ts";
import { useWords } from "../../shared/useWords.ts";
import { mapDrag } from "../hands/mapDrag.ts";
import { keyStep, wheelStep } from "./inputSteps.ts";

const PAN_SECONDS = 0.16;
/** A finger that moves less than this, in pixels, taps. */
const TAP_REACH = 10;
/** How long the word about two fingers stays, in milliseconds. */
const HINT_MS = 5000;

/**
 * The map's keyboard, wheel and touch. It can be reached and left with Tab. Where the page scrolls, one finger and the wheel scroll it,
 * and two fingers or the wheel with Ctrl move the map; a mouse, a trackpad or a pen moves it anywhere. Returns whether the reader is to
 * read about the two fingers: once, when one finger was drawn over the map.
 */
export function useMapInput(): boolean {
  const { ground: name } = useWords().map;
  const map = useMap();
  const [isHinting, setHinting] = useState(false);
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", name);
    const compact = window.matchMedia(COMPACT_PAGE);
    const still = window.matchMedia("(prefers-reduced-motion: reduce)");
    // Around a frame there is always a page that scrolls.
    const pageScrolls = (): boolean => compact.matches || isEmbedded();
    let turn = 0;
    let pending = 0;
    const zoom = (at: Point): void => {
      pending = 0;
      map.setZoomAround(at, map.getZoom() + turn, { animate: false });
      turn = 0;
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && pageScrolls()) return;
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
    const stop = new AbortController();
    let from: Point | null = null;
    let hinting = 0;
    // Heard before Leaflet hears of the press.
    const onPointerDown = (event: PointerEvent): void => {
      const scrolls = event.pointerType === "touch" && pageScrolls();
      if (scrolls) mapDrag(map)?.disable();
      else mapDrag(map)?.enable();
      from = scrolls && event.isPrimary ? map.mouseEventToContainerPoint(event) : null;
    };
    const hint = (): void => {
      if (!from || hinting !== 0) return;
      setHinting(true);
      hinting = window.setTimeout(() => setHinting(false), HINT_MS);
    };
    const onPointerMove = (event: PointerEvent): void => {
      if (from && map.mouseEventToContainerPoint(event).distanceTo(from) > TAP_REACH) hint();
    };
    const { signal } = stop;
    container.addEventListener("wheel", onWheel, { passive: false, signal });
    container.addEventListener("keydown", onKeyDown, { signal });
    container.addEventListener("pointerdown", onPointerDown, { capture: true, signal });
    container.addEventListener("pointermove", onPointerMove, { signal });
    // The browser takes a finger that scrolls the page away from the map.
    container.addEventListener("pointercancel", hint, { signal });
    return () => {
      cancelAnimationFrame(pending);
      window.clearTimeout(hinting);
      stop.abort();
    };
  }, [map, name]);
  return isHinting;
}
