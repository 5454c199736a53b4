import { useDeferredValue } from "react";

/**
 * False on a component's first render, true once that is on the screen. Use it to render what matters less a moment later, in slices,
 * when sizes are known.
 */
export function useLater(): boolean {
  return useDeferredValue(true, false);
}
