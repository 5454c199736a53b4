import { useEffect, useMemo, useState } from "react";
import { createMeasure, type Measure } from "../../shared/textWidth.ts";

/** Measures texts as they are set in an element: again once the page's fonts are there, and once another has come. */
export function useMeasure(element: Element): Measure {
  const [fonts, setFonts] = useState(0);
  const [wereComing] = useState(() => document.fonts?.status === "loading");
  useEffect(() => {
    const renew = (): void => setFonts((count) => count + 1);
    if (wereComing) document.fonts?.ready.then(renew);
    document.fonts?.addEventListener?.("loadingdone", renew);
    return () => document.fonts?.removeEventListener?.("loadingdone", renew);
  }, [wereComing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text is wider or narrower by other fonts
  return useMemo(() => createMeasure(element), [element, fonts]);
}
