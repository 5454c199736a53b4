import { useDeferredValue } from "react";

/**
 * False while a component is first drawn, true right after that is on the screen. What waits for it is drawn in slices, so that what
 * matters first can be read and clicked meanwhile; and it is drawn at sizes that are known by then.
 */
export function useLater(): boolean {
  return useDeferredValue(true, false);
}
