import { useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import type { PlaceItem } from "../content/chooseContent.ts";
import { filteredOutPath } from "../content/filteredOutPath.ts";
import type { Frame } from "../geometry/project.ts";

/** Faint dots for the places that the filter leaves out, so that it is seen what it does. */
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
  const path = useMemo(
    () => filteredOutPath(archive, clock, [from, day], new Set(places.map(({ place }) => place.id)), frame),
    [archive, clock, from, day, places, frame],
  );
  if (path === "") return null;
  return (
    <svg className="map-lines" width="1" height="1" aria-hidden="true">
      <path className="map-filtered-out" d={path} />
    </svg>
  );
}
