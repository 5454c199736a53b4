import { useEffect } from "react";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";

/**
 * Moves the day on while the reader plays, and in span mode the span with it: one day per `dayMs`, until the page is out of sight
 * or the record ends. With `loops` it then begins again.
 */
export function usePlayback(dayMs: number, loops: boolean): void {
  const store = useStoreApi();
  const { firstDay, lastDay } = useArchive();
  const isPlaying = useApp((state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setInterval(() => {
      const { day, setDay, setPlaying } = store.getState();
      setDay(loops && day >= lastDay ? firstDay : day + 1, "replace");
      if (!loops && day + 1 >= lastDay) setPlaying(false);
    }, dayMs);
    const onVisibility = (): void => {
      if (document.hidden) store.getState().setPlaying(false);
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [store, firstDay, lastDay, isPlaying, dayMs, loops]);
}
