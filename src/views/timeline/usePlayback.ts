import { useEffect } from "react";
import { useApp, useStoreApi } from "../shared/useApp.ts";

/** Moves the day on while the reader plays: one day per `dayMs`, until the record ends or the page is out of sight. */
export function usePlayback(dayMs: number): void {
  const store = useStoreApi();
  const isPlaying = useApp((state) => state.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setInterval(() => {
      const { day, dataset, setDay, setPlaying } = store.getState();
      setDay(day + 1, "replace");
      if (day + 1 >= dataset.lastDay) setPlaying(false);
    }, dayMs);
    const onVisibility = (): void => {
      if (document.hidden) store.getState().setPlaying(false);
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [store, isPlaying, dayMs]);
}
