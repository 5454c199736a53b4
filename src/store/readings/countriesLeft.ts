import type { Archive } from "../../load/archive.ts";

/** In a dataset that does not say where people left, this many figures are asked for it. */
const MOST_ASKED = 2000;

function countriesLeft(archive: Archive): ReadonlySet<string> {
  if (archive.info.origin.length > 0) return new Set(archive.info.origin);
  const codes = new Set<string>();
  for (let at = 0; at < Math.min(archive.count, MOST_ASKED); at++) {
    const { from } = archive.at(at);
    const place = from === undefined ? undefined : archive.places.get(from);
    if (place) codes.add(place.country);
  }
  return codes;
}

/** The countries that people leave: those that the dataset names, or else those that its figures are from. */
export function originsOf(archive: Archive): ReadonlySet<string> {
  return archive.memo(countriesLeft);
}
