import { useEffect, useMemo, useState } from "react";
import type { Day } from "../../model/day.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { type Extent, extentOf, followDay } from "./domain.ts";

/** The days that are drawn: the reader may move them, and they follow the reader's day when it leaves them. */
export function useDomain(): { extent: Extent; start: Day; setStart: (start: Day) => void } {
  const store = useStoreApi();
  const { firstDay, lastDay } = useApp((state) => state.dataset);
  const extent = useMemo(() => extentOf(firstDay, lastDay), [firstDay, lastDay]);
  const [start, setStart] = useState(() => followDay(extent, firstDay, store.getState().day));
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.day !== previous.day) setStart((held) => followDay(extent, held, state.day));
      }),
    [store, extent],
  );
  return { extent, start, setStart };
}
