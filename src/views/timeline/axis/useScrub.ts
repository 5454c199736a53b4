import type { RefCallback } from "react";
import { usePointerDrag } from "../../shared/input/usePointerDrag.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { type DayScale, dayAt } from "./dayScale.ts";
import { grabSpan, type SpanGrab } from "./spanGrab.ts";

/** A pointer that moves less than this sideways, in pixels, has clicked. */
const CLICK_REACH = 4;
const OWN_TARGETS = "button, input, select, label, a, [data-mark]";

/** What a press on a track has taken hold of. */
interface Grab {
  /** Where the first day begins in the window, in pixels. */
  readonly left: number;
  readonly span: SpanGrab | null;
  readonly isOnHandle: boolean;
  readonly section: Element | null;
}

/**
 * Lets the reader drag the day along a track whose days begin `offset` pixels from its left edge; a click jumps. With the shift key,
 * and on a track where `brushes` is true in span mode, the drag makes, moves or resizes the span. A finger that goes up or down
 * scrolls the page instead (`touch-action: pan-y`).
 */
export function useScrub(scale: DayScale, offset: number, brushes: boolean): RefCallback<HTMLElement> {
  const store = useStoreApi();
  const spanUnder = (event: PointerEvent, target: Element, left: number): SpanGrab | null => {
    const x = event.clientX - left;
    if (event.shiftKey) return grabSpan(scale, null, x);
    const { mode, span } = store.getState();
    return brushes && mode === "span" && !target.closest(".day-pill") ? grabSpan(scale, span, x) : null;
  };
  return usePointerDrag<Grab>({
    reach: CLICK_REACH,
    isSideways: true,
    grab(event) {
      const { currentTarget: track, target } = event;
      if (!(track instanceof Element && target instanceof Element) || target.closest(OWN_TARGETS))
        return null;
      const left = track.getBoundingClientRect().left + offset;
      return {
        left,
        span: spanUnder(event, target, left),
        isOnHandle: target.closest("[role=slider]") !== null,
        section: track.closest("section"),
      };
    },
    start({ section }) {
      section?.setAttribute("data-scrubbing", "");
      store.getState().setPlaying(false);
    },
    move({ left, span }, { x }) {
      const { setDay, setSpan } = store.getState();
      const day = dayAt(scale, x - left);
      if (span && "fixed" in span) setSpan([span.fixed, day], "replace");
      else setDay(span ? day + span.grip : day, "replace");
    },
    click({ left, isOnHandle }, { x }) {
      if (!isOnHandle) store.getState().setDay(dayAt(scale, x - left), "push");
    },
    end({ section }) {
      section?.removeAttribute("data-scrubbing");
    },
  });
}
