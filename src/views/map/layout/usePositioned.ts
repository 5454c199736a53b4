import { useDeferredValue, useMemo } from "react";
import { selectFilter, selectMatching } from "../../../store/selectors.ts";
import { seriesByPlace } from "../../../store/series.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import type { Selected } from "./mapLayout.ts";
import { layoutMap } from "./mapLayout.ts";
import { collectRecords, type MapRecords } from "./mapRecords.ts";
import type { Placed, Surface } from "./positioned.ts";
import { placeOnMap, placesInSight } from "./positionOnMap.ts";

/** What the day shows, chosen and placed. Each step is done anew only when what it reads has changed. */
export function usePlaced(surface: Surface): {
  records: MapRecords;
  selected: Selected;
  placed: Placed;
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
  const selected = useMemo(
    () => layoutMap({ dataset, index, clock, day, from }, records, places),
    [dataset, index, clock, day, from, records, places],
  );
  const placed = useMemo(() => placeOnMap(selected, surface), [selected, surface]);
  return { records, selected, placed };
}
