import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Day } from "../../../model/time/day.ts";

/**
 * What shows the reader's day slides to it, so that one sees where the day went. To the day before or after it goes at once: the eye is there,
 * and a key held down is not run after. Gives the ref for the element, whose style sheet has the transition.
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
