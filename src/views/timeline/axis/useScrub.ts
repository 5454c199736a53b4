import type { RefCallback } from "react";
import type { Day } from "../../../model/time/day.ts";
import { usePointerDrag } from "../../shared/input/usePointerDrag.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { type DayScale, dayAt } from "./dayScale.ts";
import { grabSpan, type SpanGrab } from "./spanGrab.ts";

/** A pointer that moves less than this sideways, in pixels, has clicked. */
const CLICK_REACH = 4;
const OWN_TARGETS = "button, input, select, label, a";

/** What a press on a track has taken hold of. */
interface Grab {
  /** Where the first day begins in the window, in pixels. */
  readonly left: number;
  readonly span: SpanGrab | null;
  readonly isOnHandle: boolean;
  readonly target: Element;
  readonly section: Element | null;
  readonly isTouch: boolean;
}

/** What differs from track to track. */
interface ScrubOptions {
  /** Whether a drag in span mode makes, moves or resizes the span. */
  readonly brushes?: boolean;
  /** What a finger's tap on a lane of marks does instead of a jump. */
  readonly tap?: (target: Element, day: Day) => void;
}

/** Moves the focus from a mark, which the drag may take away, to the slider of the day. */
function focusSlider(section: Element | null): void {
  const slider = section?.querySelector("[role=slider]");
  if (document.activeElement?.closest("[data-mark]") && slider instanceof HTMLElement)
    slider.focus({ preventScroll: true });
}

/**
 * Lets the reader drag the day along a track whose days begin `offset` pixels from its left edge; a click jumps. A drag may begin on a
 * mark, which a press without one opens. With the shift key the drag makes a span. A finger that goes up or down scrolls the page
 * instead (`touch-action: pan-y`).
 */
export function useScrub(
  scale: DayScale,
  offset: number,
  { brushes = false, tap }: ScrubOptions,
): RefCallback<HTMLElement> {
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
        target,
        section: track.closest("section"),
        isTouch: event.pointerType === "touch",
      };
    },
    start({ section }) {
      section?.setAttribute("data-scrubbing", "");
      focusSlider(section);
      store.getState().setPlaying(false);
    },
    move({ left, span }, { x }) {
      const { setDay, setSpan } = store.getState();
      const day = dayAt(scale, x - left);
      if (span && "fixed" in span) setSpan([span.fixed, day], "replace");
      else setDay(span ? day + span.grip : day, "replace");
    },
    click({ left, isOnHandle, target, isTouch }, { x }) {
      const day = dayAt(scale, x - left);
      if (isTouch && tap && target.closest("[data-lane]")) {
        tap(target, day);
        return true;
      }
      if (!isOnHandle && !target.closest("[data-mark]")) store.getState().setDay(day, "push");
      return false;
    },
    end({ section }) {
      section?.removeAttribute("data-scrubbing");
    },
  });
}
