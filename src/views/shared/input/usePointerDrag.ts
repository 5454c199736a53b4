import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";
import { type Drag, followPointer } from "./pointerDrag.ts";

/** Lets an element be dragged on: give it the returned ref. See {@link followPointer} for what ends a drag. */
export function usePointerDrag<G>(drag: Drag<G>): RefCallback<HTMLElement> {
  const latest = useRef(drag);
  useLayoutEffect(() => {
    latest.current = drag;
  });
  return useCallback((element: HTMLElement | null) => {
    return element ? followPointer(element, () => latest.current) : undefined;
  }, []);
}
