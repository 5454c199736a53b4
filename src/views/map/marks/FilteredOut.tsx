import { useMemo } from "react";
import { isFiltered } from "../../../store/counts.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import type { Frame } from "../geometry/project.ts";
import type { PlaceItem } from "../layout/chooseContent.ts";
import { filteredOutPath } from "../layout/filteredOutPath.ts";

/** Faint dots for the places that the filter leaves out, so that it is seen what it does. Nothing without a filter. */
export function FilteredOut({ places, frame }: { places: readonly PlaceItem[]; frame: Frame }) {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const clock = useApp((state) => state.clock);
  const from = useApp(firstShown);
  const day = useApp((state) => state.day);
  const hasFilter = useApp(isFiltered);
  const path = useMemo(
    () =>
      hasFilter
        ? filteredOutPath(
            dataset,
            index,
            clock,
            [from, day],
            new Set(places.map(({ place }) => place.id)),
            frame,
          )
        : "",
    [dataset, index, clock, from, day, hasFilter, places, frame],
  );
  return path === "" ? null : <path className="map-filtered-out" d={path} />;
}
