import type { Index } from "../../load/indexes.ts";
import type { Clock } from "../../model/clock.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { remember } from "../../store/remember.ts";
import { isOnMap } from "./mapRecords.ts";
import { type Frame, type Point, projectWorld, worldToFrame } from "./project.ts";

interface Known {
  readonly id: string;
  readonly world: Point;
  /** The day on which the first figure of the place comes to show. */
  readonly first: Day;
}

/** The places on the map that have figures, whatever the filter: one pass over the figures per clock. */
const knownPlaces = remember((dataset: Dataset, index: Index, clock: Clock): readonly Known[] => {
  const isSeen = new Uint8Array(index.places.length);
  const known: Known[] = [];
  for (const at of index.order[clock]) {
    const number = index.place[at] ?? 0;
    if (isSeen[number] === 1) continue;
    isSeen[number] = 1;
    const place = dataset.places.get(index.places[number] ?? "");
    if (isOnMap(place))
      known.push({
        id: place.id,
        world: projectWorld(place.coordinates),
        first: index.shownOn[clock][at] ?? 0,
      });
  }
  return known;
});

/**
 * The places that have figures by a day and of which the filter shows none, as one path of points of no length, in pane pixels; `shown`
 * has the ids of those that do show.
 */
export function leftOutPath(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  day: Day,
  shown: ReadonlySet<string>,
  frame: Frame,
): string {
  const { x, y, w, h } = frame.view;
  let path = "";
  // They are in the order of their days.
  for (const { id, world, first } of knownPlaces(dataset, index, clock)) {
    if (first > day) break;
    if (shown.has(id)) continue;
    const at = worldToFrame(frame, world);
    if (at.x < x - w / 4 || at.x > x + 1.25 * w || at.y < y - h / 4 || at.y > y + 1.25 * h) continue;
    path += `M${Math.round(at.x)} ${Math.round(at.y)}h0`;
  }
  return path;
}
