import { useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { isFiltered } from "../../../store/counts.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import type { PlaceItem } from "../content/chooseContent.ts";
import { filteredOutPath } from "../content/filteredOutPath.ts";
import type { Frame } from "../geometry/project.ts";

/** Faint dots for the places that the filter leaves out, so that it is seen what it does. Nothing without a filter. */
export function FilteredOut({
  places,
  clock,
  frame,
}: {
  places: readonly PlaceItem[];
  clock: Clock;
  frame: Frame;
}) {
  const archive = useArchive();
  const from = useDerived(firstShown);
  const day = useApp((state) => state.day);
  const hasFilter = useApp(isFiltered);
  const path = useMemo(
    () =>
      hasFilter
        ? filteredOutPath(archive, clock, [from, day], new Set(places.map(({ place }) => place.id)), frame)
        : "",
    [archive, clock, from, day, hasFilter, places, frame],
  );
  return path === "" ? null : <path className="map-filtered-out" d={path} />;
}
