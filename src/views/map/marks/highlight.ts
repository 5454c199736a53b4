import type { Archive } from "../../../load/archive.ts";
import { countryToldUnder } from "../../../model/dataset.ts";
import type { Ref } from "../../../store/choices.ts";
import { isOnMap } from "../content/collectRecords.ts";
import { countryKey, eventKey, placeKey, routeKey } from "../keys/stops.ts";

const PLACE = placeKey("");

/** The key of the mark that shows a record, whether or not that mark is on the map just now. Null without a record. */
export function keyOf(archive: Archive, ref: Ref | null): string | null {
  if (!ref) return null;
  if (ref.kind === "route") return routeKey(ref.id);
  if (ref.kind === "event") return eventKey(ref.id);
  const where = ref.kind === "place" ? ref.id : archive.figure(ref.id)?.where;
  const place = where === undefined ? undefined : archive.places.get(where);
  if (!place) return null;
  return isOnMap(place) ? placeKey(place.id) : countryKey(countryToldUnder(archive.info, place));
}

/** What the reader points at and has selected, as keys of marks. */
export interface Highlight {
  readonly hovered: string | null;
  readonly selected: string | null;
}

function classOf({ hovered, selected }: Highlight, holds: (key: string) => boolean): string {
  const isHovered = hovered !== null && holds(hovered);
  const isSelected = selected !== null && holds(selected);
  return `${isHovered ? " is-hovered" : ""}${isSelected ? " is-selected" : ""}`;
}

/** The class names of the mark that has a key. */
export function highlightClass(highlight: Highlight, key: string): string {
  return classOf(highlight, (other) => other === key);
}

/** The class names of a mark that stands for some places. No key is made for each place: there may be thousands. */
export function placesClass(
  highlight: Highlight,
  items: readonly { readonly place: { readonly id: string } }[],
): string {
  return classOf(highlight, (key) => {
    const id = key.startsWith(PLACE) ? key.slice(PLACE.length) : null;
    return id !== null && items.some(({ place }) => place.id === id);
  });
}
