import { bisectLeft } from "d3-array";
import type { Archive } from "../../../load/archive.ts";
import { FLAGS } from "../../../load/columns/flags.ts";
import { addTo } from "../../../model/groupBy.ts";
import type { Clock } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import type { Span } from "../../../store/choices.ts";
import { type Frame, type Point, projectWorld, worldToFrame } from "../geometry/project.ts";
import { isOnMap } from "./collectRecords.ts";

interface Known {
  readonly id: string;
  readonly world: Point;
  /** The days on which the place's figures come to show, rising. */
  readonly days: readonly Day[];
}

/** The places on the map that have figures, whatever the filter: one pass over the figures per clock. */
function knownPlaces(archive: Archive, clock: Clock): readonly Known[] {
  const { columns } = archive;
  const daysOf = new Map<number, Day[]>();
  for (const at of columns.order[clock]) {
    if ((columns.flags[at] ?? 0) & FLAGS.misprint) continue;
    const day = columns.shownOn[clock][at] ?? 0;
    addTo(daysOf, columns.place[at] ?? 0, day);
  }
  return [...daysOf].flatMap(([number, days]) => {
    const place = archive.places.get(columns.places[number] ?? "");
    return isOnMap(place) ? [{ id: place.id, world: projectWorld(place.coordinates), days }] : [];
  });
}

/**
 * The places that have figures from one day to another and of which the filter shows none, as one path of points of no length, in pane pixels; `shown`
 * has the ids of those that do show.
 */
export function filteredOutPath(
  archive: Archive,
  clock: Clock,
  [from, to]: Span,
  shown: ReadonlySet<string>,
  frame: Frame,
): string {
  const { x, y, w, h } = frame.view;
  let path = "";
  for (const { id, world, days } of archive.memo(knownPlaces, clock)) {
    const next = days[bisectLeft(days, from)];
    if (next === undefined || next > to || shown.has(id)) continue;
    const at = worldToFrame(frame, world);
    if (at.x < x - w / 4 || at.x > x + 1.25 * w || at.y < y - h / 4 || at.y > y + 1.25 * h) continue;
    path += `M${Math.round(at.x)} ${Math.round(at.y)}h0`;
  }
  return path;
}
