import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Day } from "../../../model/time/day.ts";

/**
 * Lets an element that marks the reader's day slide to it, so that the reader sees where the day went. A step of one day is shown at once: it
 * needs no explanation, and a key held down does not leave the mark behind. The style sheet has the transition; this returns the element's ref.
 */
export function useSlide(day: Day): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(day);
  useLayoutEffect(() => {
    const isStep = Math.abs(day - last.current) <= 1;
    last.current = day;
    if (element.current) element.current.style.transition = isStep ? "none" : "";
  }, [day]);
  return element;
}
