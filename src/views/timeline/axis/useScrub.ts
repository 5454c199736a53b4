import { type PointerEvent, useEffect, useRef } from "react";
import { useStoreApi } from "../../shared/useApp.ts";
import { type Grab, grabSpan } from "./brushLayout.ts";
import { type DayScale, dayAt } from "./dayScale.ts";

/** The pointer handlers of a track. */
export interface Scrub {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

/** A pointer that moves less than this, in pixels, has clicked. */
const CLICK_REACH = 4;
const OWN_TARGETS = "button, input, select, label, a, [data-mark]";

/**
 * Lets the reader drag the day along a track whose days begin `offset` pixels from its left edge: live while dragging, at most
 * once a frame; a click jumps. With the shift key, and on a track where `brushes` is true in span mode, the drag makes, moves or
 * resizes the span. A finger that goes up or down scrolls the page instead (`touch-action: pan-y`).
 */
export function useScrub(scale: DayScale, offset: number, brushes: boolean): Scrub {
  const store = useStoreApi();
  const drag = useRef<{ id: number; x: number; isDragging: boolean; grab: Grab | null } | null>(null);
  const frame = useRef<number | null>(null);
  useEffect(
    () => () => {
      if (frame.current !== null) cancelAnimationFrame(frame.current);
    },
    [],
  );
  const xOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left - offset;
  const dayOf = (event: PointerEvent<HTMLElement>): number => dayAt(scale, xOf(event));
  const grabbed = (event: PointerEvent<HTMLElement>): Grab | null => {
    if (event.shiftKey) return grabSpan(scale, null, xOf(event));
    const { mode, span } = store.getState();
    const isOnPill = event.target instanceof Element && event.target.closest(".day-pill");
    return brushes && mode === "span" && !isOnPill ? grabSpan(scale, span, xOf(event)) : null;
  };
  const moveTo = (grab: Grab | null, day: number): void => {
    const { setDay, setSpan } = store.getState();
    if (grab && "fixed" in grab) setSpan([grab.fixed, day], "replace");
    else setDay(grab ? day + grab.grip : day, "replace");
  };
  const stop = (event: PointerEvent<HTMLElement>): void => {
    drag.current = null;
    event.currentTarget.closest("section")?.removeAttribute("data-scrubbing");
  };
  return {
    onPointerDown(event) {
      const { target } = event;
      if (event.button !== 0 || (target instanceof Element && target.closest(OWN_TARGETS))) return;
      drag.current = { id: event.pointerId, x: event.clientX, isDragging: false, grab: grabbed(event) };
    },
    onPointerMove(event) {
      const held = drag.current;
      if (!held || held.id !== event.pointerId) return;
      if (!held.isDragging) {
        if (Math.abs(event.clientX - held.x) < CLICK_REACH) return;
        held.isDragging = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.closest("section")?.setAttribute("data-scrubbing", "");
        store.getState().setPlaying(false);
      }
      const day = dayOf(event);
      const { grab } = held;
      if (frame.current !== null) cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => {
        frame.current = null;
        moveTo(grab, day);
      });
    },
    onPointerUp(event) {
      const held = drag.current;
      if (!held || held.id !== event.pointerId) return;
      const isOnPill = event.target instanceof Element && event.target.closest("[role=slider]");
      if (!held.isDragging && !isOnPill) store.getState().setDay(dayOf(event), "push");
      stop(event);
    },
    onPointerCancel: stop,
  };
}
