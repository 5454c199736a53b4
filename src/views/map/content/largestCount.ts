import type { Archive } from "../../../load/archive.ts";
import { FLAGS } from "../../../load/columns/flags.ts";
import { isWholeCountry } from "../../../model/dataset.ts";
import { BASES, type Basis } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";

/** What is counted, where and from when. */
export interface Count {
  readonly measure: string;
  readonly basis: Basis;
  readonly firstDay: Day;
  readonly country: string;
}

/** The largest number of people that a figure of a whole country counts, among those that pass a test: one pass over the columns. */
export function largestCount({ columns, places }: Archive, passes: (count: Count) => boolean): number {
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
    if (passes({ measure, basis, firstDay: columns.firstDay[at] ?? 0, country })) most = drawn;
  }
  return most;
}
