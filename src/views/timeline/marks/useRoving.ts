import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { keyTarget } from "../../shared/input/sliderKeys.ts";

/** What makes a group of marks one stop of the Tab key. */
export interface Roving {
  readonly tabIndex: 0 | -1;
  onFocus(event: FocusEvent<Element>): void;
  onBlur(event: FocusEvent<Element>): void;
  onKeyDown(event: KeyboardEvent<Element>): void;
}

const marksOf = (group: Element): SVGElement[] => [...group.querySelectorAll<SVGElement>("[data-mark]")];

/**
 * Makes a group of marks one stop of the Tab key: focus goes to the mark last visited, left and right arrows move between
 * marks, Home and End to the first and the last.
 */
export function useRoving(): Roving {
  const [isInside, setInside] = useState(false);
  const last = useRef<Element | null>(null);
  return {
    tabIndex: isInside ? -1 : 0,
    onFocus(event) {
      const { currentTarget, target } = event;
      if (target !== currentTarget) {
        last.current = target;
        setInside(true);
        return;
      }
      const marks = marksOf(currentTarget);
      const next = marks.find((mark) => mark === last.current) ?? marks[0];
      next?.focus();
    },
    onBlur(event) {
      if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
    },
    onKeyDown(event) {
      const marks = marksOf(event.currentTarget);
      const at = event.target instanceof SVGElement ? marks.indexOf(event.target) : -1;
      const target = keyTarget(event, at, { least: 0, most: marks.length - 1, down: 0 });
      if (target === null) return;
      event.preventDefault();
      marks[target]?.focus();
    },
  };
}
