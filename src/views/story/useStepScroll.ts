import { type RefObject, useEffect, useRef } from "react";

/** A step is reached once it begins at most this far below its scroll position, in pixels: less than the height of a step. */
const REACH = 96;

/** How far down a step may begin, in the window, to be the one that is read. */
function readingLine(list: HTMLElement): number {
  const step = list.firstElementChild;
  const room = list.parentElement;
  const margin = step ? Number.parseFloat(getComputedStyle(step).scrollMarginTop) || 0 : 0;
  // Where the page scrolls instead of the story, steps are scrolled to the top of the window.
  const top = room && room.scrollHeight > room.clientHeight ? room.getBoundingClientRect().top : 0;
  return top + margin + REACH;
}

/** What a reader scrolls with: then the page no longer goes to a step by itself. */
const HANDS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Keeps the step and what is scrolled to together: scrolling goes to the step at the reading line, and a step that is gone to in another
 * way is scrolled to.
 */
export function useStepScroll(
  list: RefObject<HTMLElement | null>,
  step: number,
  onStep: (step: number) => void,
): void {
  /** The step at the line, as far as it is known here. */
  const reached = useRef(0);
  /** The step that the page is scrolling to by itself. */
  const target = useRef<number | null>(null);
  useEffect(() => {
    if (reached.current === step) return;
    const isFirst = reached.current === 0;
    reached.current = step;
    // A story that opens at its beginning stays where its title is.
    if (isFirst && step === 1) return;
    target.current = step;
    const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isCalm || isFirst ? "instant" : "smooth";
    list.current?.children[step - 1]?.scrollIntoView({ behavior, block: "start" });
  }, [list, step]);
  useEffect(() => {
    const follow = (): void => {
      if (!list.current) return;
      const limit = readingLine(list.current);
      const steps = [...list.current.children];
      const at = Math.max(1, steps.filter((element) => element.getBoundingClientRect().top < limit).length);
      if (target.current !== null && target.current !== at) return;
      target.current = null;
      if (at === reached.current) return;
      reached.current = at;
      onStep(at);
    };
    const free = (): void => {
      target.current = null;
    };
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    for (const act of HANDS) document.addEventListener(act, free, { passive: true });
    return () => {
      document.removeEventListener("scroll", follow, { capture: true });
      for (const act of HANDS) document.removeEventListener(act, free);
    };
  }, [list, onStep]);
}
