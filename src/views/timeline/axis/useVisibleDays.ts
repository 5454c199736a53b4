import { useCallback, useEffect, useMemo, useState } from "react";
import type { Archive } from "../../../load/archive.ts";
import type { Day } from "../../../model/time/day.ts";
import type { Store } from "../../../store/store.ts";
import { useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import {
  clampStart,
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
  /** Draws a number of days from `start` on, as far as the record has them, as a pinch asks for. */
  show(start: Day, days: number): void;
}

/** What is drawn of one dataset. */
interface Drawn {
  readonly archive: Archive;
  /** For how many days there was room when they were chosen; null once the reader has chosen how many. */
  readonly room: number | null;
  readonly extent: Extent;
  readonly start: Day;
}

function openingOf(archive: Archive, store: Store, room: number): Drawn {
  const { day } = store.getState();
  const { firstDay, lastDay, columns } = archive;
  const extent = extentOf(firstDay, lastDay, openingDays(columns.shownOn.happened, day, room));
  return { archive, room, extent, start: openingStart(extent, day) };
}

/**
 * The days that are drawn: the reader may move and zoom them, and they follow the reader's day when it leaves them. Another dataset
 * begins with its own. There are no more at first than the `room` is for.
 */
export function useVisibleDays(room: number): VisibleDays {
  const store = useStoreApi();
  const archive = useArchive();
  const [latest, setDrawn] = useState(() => openingOf(archive, store, room));
  const isCurrent = latest.archive === archive && (latest.room === null || latest.room === room);
  const drawn = isCurrent ? latest : openingOf(archive, store, room);
  if (drawn !== latest) setDrawn(drawn);
  const setStart = useCallback((start: Day): void => setDrawn((old) => ({ ...old, start })), []);
  const zoom = useCallback(
    (direction: number, anchor?: Day): void =>
      setDrawn((old) => {
        const { first, last, days } = old.extent;
        const extent = extentOf(first, last, zoomDays(days, direction));
        if (extent.days === days) return old;
        const start = zoomStart(old.extent, old.start, extent, anchor ?? store.getState().day);
        return { ...old, room: null, extent, start };
      }),
    [store],
  );
  const show = useCallback(
    (from: Day, days: number): void =>
      setDrawn((old) => {
        const extent = extentOf(old.extent.first, old.extent.last, days);
        const start = clampStart(extent, from);
        if (extent.days === old.extent.days && start === old.start) return old;
        return { ...old, room: null, extent, start };
      }),
    [],
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
  return useMemo(() => ({ extent, start, setStart, zoom, show }), [extent, start, setStart, zoom, show]);
}
