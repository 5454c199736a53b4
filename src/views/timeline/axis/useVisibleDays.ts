import { useCallback, useEffect, useMemo, useState } from "react";
import type { Day } from "../../../model/time/day.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { type Extent, extentOf, followDay, zoomDays, zoomStart } from "./visibleDays.ts";

/** The days that are drawn, and what the reader can do with them. */
export interface Domain {
  readonly extent: Extent;
  readonly start: Day;
  setStart(start: Day): void;
  /** Draws fewer days (-1), more of them (1) or all (Infinity), with the day `anchor`, or the reader's, where it is. */
  zoom(direction: number, anchor?: Day): void;
}

/** The days that are drawn: the reader may move and zoom them, and they follow the reader's day when it leaves them. */
export function useDomain(): Domain {
  const store = useStoreApi();
  const { firstDay, lastDay } = useArchive();
  const [{ extent, start }, setDrawn] = useState(() => {
    const opening = extentOf(firstDay, lastDay);
    return { extent: opening, start: followDay(opening, firstDay, store.getState().day) };
  });
  const setStart = useCallback((to: Day): void => setDrawn((held) => ({ ...held, start: to })), []);
  const zoom = useCallback(
    (direction: number, anchor?: Day): void =>
      setDrawn((held) => {
        const days = zoomDays(held.extent.days, direction);
        const extent = extentOf(held.extent.first, held.extent.last, days);
        if (extent.days === held.extent.days) return held;
        return { extent, start: zoomStart(held.extent, held.start, extent, anchor ?? store.getState().day) };
      }),
    [store],
  );
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.day === previous.day) return;
        setDrawn((held) => {
          const start = followDay(held.extent, held.start, state.day);
          return start === held.start ? held : { ...held, start };
        });
      }),
    [store],
  );
  return useMemo(() => ({ extent, start, setStart, zoom }), [extent, start, setStart, zoom]);
}
