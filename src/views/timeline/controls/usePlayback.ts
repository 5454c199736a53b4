import { useEffect } from "react";
import { useApp, useStoreApi } from "../../shared/useApp.ts";

/**
 * Moves the day on while the reader plays, and in span mode the span with it: one day per `dayMs`, until the page is out of sight
 * or the record ends. With `loops` it then begins again.
 */
export function usePlayback(dayMs: number, loops: boolean): void {
  const store = useStoreApi();
  const isPlaying = useApp((state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setInterval(() => {
      const { day, dataset, setDay, setPlaying } = store.getState();
      setDay(loops && day >= dataset.lastDay ? dataset.firstDay : day + 1, "replace");
      if (!loops && day + 1 >= dataset.lastDay) setPlaying(false);
    }, dayMs);
    const onVisibility = (): void => {
      if (document.hidden) store.getState().setPlaying(false);
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [store, isPlaying, dayMs, loops]);
}
