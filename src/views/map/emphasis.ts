import type { Index } from "../../load/indexes.ts";
import { countryToldUnder, type Dataset } from "../../model/dataset.ts";
import type { Ref } from "../../store/choices.ts";
import { isOnMap } from "./mapRecords.ts";

/** The key of the mark of a place, which stands for all figures of that place. */
export const placeKey = (id: string): string => `place ${id}`;
/** The key of a country's arrow and name, which stand for all figures of that country. */
export const countryKey = (code: string): string => `country ${code}`;

/** The key of the mark that shows a record, whether or not that mark is on the map just now. Null without a record. */
export function keyOf(dataset: Dataset, index: Index, ref: Ref | null): string | null {
  if (!ref) return null;
  if (ref.kind === "route") return `route ${ref.id}`;
  if (ref.kind === "event") return `event ${ref.id}`;
  const where = ref.kind === "place" ? ref.id : dataset.figures[index.figureById.get(ref.id) ?? -1]?.where;
  const place = where === undefined ? undefined : dataset.places.get(where);
  if (!place) return null;
  return isOnMap(place) ? placeKey(place.id) : countryKey(countryToldUnder(place));
}

/** What the reader points at and has selected, as keys of marks. */
export interface Emphasis {
  readonly hovered: string | null;
  readonly selected: string | null;
}

/** The class names of a mark that stands for some keys. */
export function emphasisClass({ hovered, selected }: Emphasis, keys: readonly string[]): string {
  const isHovered = hovered !== null && keys.includes(hovered);
  const isSelected = selected !== null && keys.includes(selected);
  return `${isHovered ? " is-hovered" : ""}${isSelected ? " is-selected" : ""}`;
}
