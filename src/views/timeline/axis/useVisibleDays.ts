import { useCallback, useEffect, useMemo, useState } from "react";
import type { Archive } from "../../../load/archive.ts";
import type { Day } from "../../../model/time/day.ts";
import type { Store } from "../../../store/store.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import {
  type Extent,
  extentOf,
  followDay,
  openingDays,
  openingStart,
  zoomDays,
  zoomStart,
} from "./visibleDays.ts";

/** The days that are drawn, and what the reader can do with them. */
export interface VisibleDays {
  readonly extent: Extent;
  readonly start: Day;
  setStart(start: Day): void;
  /** Draws fewer days (-1), more of them (1) or all (Infinity), with the day `anchor`, or the reader's, where it is. */
  zoom(direction: number, anchor?: Day): void;
}

/** What is drawn of one dataset. */
interface Drawn {
  readonly archive: Archive;
  readonly extent: Extent;
  readonly start: Day;
}

function openingOf(archive: Archive, store: Store): Drawn {
  const { day } = store.getState();
  const { firstDay, lastDay, columns } = archive;
  const extent = extentOf(firstDay, lastDay, openingDays(columns.shownOn.happened, day));
  return { archive, extent, start: openingStart(extent, day) };
}

/**
 * The days that are drawn: the reader may move and zoom them, and they follow the reader's day when it leaves them. Another dataset
 * begins with its own.
 */
export function useVisibleDays(): VisibleDays {
  const store = useStoreApi();
  const archive = useArchive();
  const [latest, setDrawn] = useState(() => openingOf(archive, store));
  const drawn = latest.archive === archive ? latest : openingOf(archive, store);
  if (drawn !== latest) setDrawn(drawn);
  const setStart = useCallback((start: Day): void => setDrawn((old) => ({ ...old, start })), []);
  const zoom = useCallback(
    (direction: number, anchor?: Day): void =>
      setDrawn((old) => {
        const { first, last, days } = old.extent;
        const extent = extentOf(first, last, zoomDays(days, direction));
        if (extent.days === days) return old;
        const start = zoomStart(old.extent, old.start, extent, anchor ?? store.getState().day);
        return { ...old, extent, start };
      }),
    [store],
  );
  useEffect(
    () =>
      store.subscribe(({ day }, previous) => {
        if (day === previous.day) return;
        setDrawn((old) => {
          const start = followDay(old.extent, old.start, day);
          return start === old.start ? old : { ...old, start };
        });
      }),
    [store],
  );
  const { extent, start } = drawn;
  return useMemo(() => ({ extent, start, setStart, zoom }), [extent, start, setStart, zoom]);
}
