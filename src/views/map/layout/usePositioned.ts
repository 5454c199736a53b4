import { useDeferredValue, useMemo } from "react";
import { selectFilter, selectMatching } from "../../../store/selectors.ts";
import { seriesByPlace } from "../../../store/series.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import type { MapContent } from "./chooseContent.ts";
import { chooseContent } from "./chooseContent.ts";
import { collectRecords, type MapRecords } from "./collectRecords.ts";
import type { Positioned, Surface } from "./positioned.ts";
import { placesInSight, positionOnMap } from "./positionOnMap.ts";

/** What the day shows, chosen and positioned. Each step is done anew only when what it reads has changed. */
export function usePositioned(surface: Surface): {
  records: MapRecords;
  content: MapContent;
  positioned: Positioned;
} {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const clock = useApp((state) => state.clock);
  const day = useApp((state) => state.day);
  const from = useApp((state) => (state.mode === "so-far" ? undefined : firstShown(state)));
  // A change of filter shows on the map a moment later, so that it never waits for all of its places.
  const matching = useDeferredValue(useApp(selectMatching));
  const filter = useDeferredValue(useApp(selectFilter));
  const { frame } = surface;
  const records = useMemo(
    () => collectRecords(dataset, index, clock, seriesByPlace(dataset, index, clock, matching), filter),
    [dataset, index, clock, matching, filter],
  );
  const places = useMemo(() => placesInSight(records.places, frame), [records, frame]);
  const content = useMemo(
    () => chooseContent({ dataset, index, clock, day, from }, records, places),
    [dataset, index, clock, day, from, records, places],
  );
  const positioned = useMemo(() => positionOnMap(content, surface), [content, surface]);
  return { records, content, positioned };
}
