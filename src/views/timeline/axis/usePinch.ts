import { type RefObject, useEffect, useRef } from "react";
import { moduleFile } from "../../../load/moduleFile.ts";
import { earlyImports } from "../../shared/boundary/partFile.ts";
import type { DayScale } from "./dayScale.ts";
import type { VisibleDays } from "./useVisibleDays.ts";

const load = () => import("./pinch.ts");
const fetchPinch = moduleFile(load);
earlyImports.add(load);

/**
 * Zooms the days by two fingers on an element. What does so is fetched early, or when the first finger comes down: it takes up a pinch
 * that has begun.
 */
export function usePinch(element: RefObject<HTMLElement | null>, scale: DayScale, days: VisibleDays): void {
  const latest = useRef({ scale, days });
  useEffect(() => {
    latest.current = { scale, days };
  });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let stop: (() => void) | null = null;
    const first = new AbortController();
    const drawn = () => ({
      ...latest.current,
      left: current.querySelector(".axis-labels")?.getBoundingClientRect().left ?? 0,
    });
    const onTouch = async (): Promise<void> => {
      const { followPinch } = await fetchPinch();
      if (first.signal.aborted) return;
      first.abort();
      stop = followPinch(current, drawn);
    };
    // If the file does not come, the next touch asks for it again.
    const onTouchStart = (): void => void onTouch().catch(() => {});
    current.addEventListener("touchstart", onTouchStart, { passive: true, signal: first.signal });
    return () => {
      first.abort();
      stop?.();
    };
  }, [element]);
}
