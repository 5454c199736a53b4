import { useDeferredValue, useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { selectLens } from "../../../store/selectors.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import type { MapContent } from "../content/chooseContent.ts";
import { chooseContent } from "../content/chooseContent.ts";
import { collectRecords, type MapRecords } from "../content/collectRecords.ts";
import type { Positioned, Surface } from "./positioned.ts";
import { placesInSight, positionOnMap } from "./positionOnMap.ts";

/** What the day shows, chosen and positioned, and the clock by which it is. Each step is done anew only when what it reads has changed. */
export function usePositioned(surface: Surface): {
  clock: Clock;
  records: MapRecords;
  content: MapContent;
  positioned: Positioned;
} {
  const archive = useArchive();
  const words = useWords();
  const day = useApp((state) => state.day);
  const from = useDerived((own, state) => (state.mode === "so-far" ? undefined : firstShown(own, state)));
  // A change of clock or filter shows on the map a moment later, so that it never waits for all of its places.
  const lens = useDeferredValue(useDerived(selectLens));
  const { clock } = lens;
  const { frame } = surface;
  const records = useMemo(() => collectRecords(archive, lens), [archive, lens]);
  const places = useMemo(() => placesInSight(records.places, frame), [records, frame]);
  const content = useMemo(
    () => chooseContent({ archive, words, clock, day, from }, records, places),
    [archive, words, clock, day, from, records, places],
  );
  const positioned = useMemo(() => positionOnMap(content, surface), [content, surface]);
  return { clock, records, content, positioned };
}
