import { useEffect, useMemo, useState } from "react";
import { createMeasure, type Measure } from "../../shared/textWidth.ts";

/** Measures texts as they are set in an element: again once the page's fonts are there. */
export function useMeasure(element: Element): Measure {
  const [hasFonts, setHasFonts] = useState(false);
  useEffect(() => {
    document.fonts?.ready.then(() => setHasFonts(true));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text is wider or narrower by other fonts
  return useMemo(() => createMeasure(element), [element, hasFonts]);
}
