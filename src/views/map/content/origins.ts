import type { Archive } from "../../../load/archive.ts";
import type { Figure } from "../../../model/schema.ts";
import type { LonLat } from "../geometry/project.ts";
import { isOnMap } from "./collectRecords.ts";

/** Where a flow starts: in a country, and at a place of it where one is named. */
export interface FlowStart {
  readonly country: string;
  readonly at: LonLat | null;
}

/**
 * Where the people of a figure came from: as the figure says, or else from the one country that people leave. Null where that is
 * not known: it may be one of several.
 */
export function startOf(archive: Archive, figure: Figure): FlowStart | null {
  const place = figure.from === undefined ? undefined : archive.places.get(figure.from);
  if (place) return { country: place.country, at: isOnMap(place) ? place.coordinates : null };
  const [country, ...others] = archive.info.origin;
  return country !== undefined && others.length === 0 ? { country, at: null } : null;
}
