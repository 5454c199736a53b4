import type { Archive } from "../../../load/archive.ts";
import { FLAGS } from "../../../load/columns/flags.ts";
import { isWholeCountry } from "../../../model/dataset.ts";
import { BASES } from "../../../model/schema/codeLists.ts";
import type { Basis } from "../../../model/schema.ts";
import type { Firmness } from "../../../model/standing/firmness.ts";
import type { Opening } from "../../../model/standing/opening.ts";
import { claimKindOf } from "../../../store/readings/series.ts";

/** What is counted, where and from when. */
export interface Count {
  readonly measure: string;
  readonly basis: Basis;
  /** Where its window opens beside the record's first day. */
  readonly opening: Opening;
  readonly firmness: Firmness;
  readonly country: string;
}

/** The largest number of people that a figure of a whole country counts, among those that pass a test: one pass over the columns. */
export function largestCount(archive: Archive, passes: (count: Count) => boolean): number {
  const { columns, places } = archive;
  const countries = columns.places.map((id) => {
    const place = places.get(id);
    return place && isWholeCountry(place) ? place.country : null;
  });
  let most = 0;
  for (const [at, drawn] of columns.drawn.entries()) {
    const country = countries[columns.place[at] ?? 0];
    const flags = columns.flags[at] ?? 0;
    // Unlike NaN, which is greater than nothing, what is drawn is a number.
    if (!(drawn > most) || !country || !(flags & FLAGS.people) || flags & (FLAGS.item | FLAGS.misprint))
      continue;
    const measure = columns.measures[columns.measure[at] ?? 0] ?? "";
    const basis = BASES[columns.basis[at] ?? 0] ?? "moment";
    if (passes({ measure, basis, country, ...claimKindOf(archive, at) })) most = drawn;
  }
  return most;
}
