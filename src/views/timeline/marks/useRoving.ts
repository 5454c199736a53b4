import { type FocusEvent, useRef, useState } from "react";
import { withHands } from "./fetchHands.ts";

/** What makes a group of marks one stop of the Tab key. */
export interface Roving {
  readonly tabIndex: 0 | -1;
  onFocus(event: FocusEvent<Element>): void;
  onBlur(event: FocusEvent<Element>): void;
}

/**
 * Makes a group of marks one stop of the Tab key: focus goes to the mark last visited, else to the first in time. The keys between
 * marks are those of {@link followLaneKeys}.
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
      // A press between marks does not visit one.
      if (!currentTarget.matches(":focus-visible")) return;
      withHands(({ focusMark }) => focusMark(currentTarget, last.current));
    },
    onBlur(event) {
      if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
    },
  };
}
