import type { Dataset } from "../model/dataset.ts";
import { NEVER } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { type Columns, FLAGS } from "./columns.ts";
import { orderBy, rankNames } from "./countingSort.ts";
import { NOBODY, type Rows } from "./rows.ts";

/** The flags, with those of the body that stated most movements of each country: it stands before what others say of the same border. */
function markCounters({ numbers, named, names }: Rows): Uint8Array {
  const { country, body } = named;
  const { moves, flags } = numbers;
  const counts = names.country.map(() => new Map<number, number>());
  for (let at = 0; at < body.length; at++) {
    const of = counts[country[at] ?? 0];
    const number = body[at] ?? 0;
    if (of && moves[at] === 1 && names.body[number] !== NOBODY) of.set(number, (of.get(number) ?? 0) + 1);
  }
  const counters = counts.map((of) => {
    let [best, most] = [-1, 0];
    for (const [number, count] of of) if (count > most) [best, most] = [number, count];
    return best;
  });
  const marked = new Uint8Array(flags);
  for (let at = 0; at < body.length; at++)
    if (body[at] === counters[country[at] ?? 0]) marked[at] = (marked[at] ?? 0) | FLAGS.counter;
  return marked;
}

/** The numbers of the figures that show on some day, by the day on which they come to; the weightiest of a day last. */
function orderOf(shownOn: Int32Array, weight: Int32Array, firstDay: Day): Int32Array {
  const shown = new Uint32Array(shownOn.length);
  const days = new Int32Array(shownOn.length);
  let count = 0;
  for (let at = shownOn.length - 1; at >= 0; at--) {
    const day = shownOn[at] ?? NEVER;
    if (day === NEVER) continue;
    shown[count++] = at;
    days[at] = day - firstDay;
  }
  return new Int32Array(orderBy(shown.subarray(0, count), days, weight));
}

/** Makes the columns of the index from what was taken down of all figures. */
export function columnsOf(rows: Rows, { firstDay }: Pick<Dataset, "firstDay">): Columns {
  const { numbers, drawn, named, names } = rows;
  const rank = (key: "country" | "measure" | "originKind") => {
    const ranked = rankNames(names[key], named[key]);
    const column = new Uint16Array(named[key].length);
    for (let at = 0; at < column.length; at++) column[at] = ranked.numbers[named[key][at] ?? 0] ?? 0;
    return { names: ranked.names, column };
  };
  const [countries, measures, kinds] = [rank("country"), rank("measure"), rank("originKind")];
  const { happened, known, first, last, weight } = numbers;
  return {
    shownOn: { happened, known },
    firstDay: first,
    lastDay: last,
    minute: new Int16Array(numbers.minute),
    country: countries.column,
    measure: measures.column,
    place: new Uint32Array(named.place),
    basis: new Uint8Array(numbers.basis),
    hedge: new Uint8Array(numbers.hedge),
    drawn,
    pieces: new Uint16Array(numbers.pieces),
    outlets: new Uint16Array(numbers.outlets),
    origins: new Uint16Array(numbers.origins),
    disputes: new Uint16Array(numbers.disputes),
    speaker: new Uint32Array(named.speaker),
    countries: countries.names,
    measures: measures.names,
    places: names.place,
    speakers: names.speaker,
    originKinds: kinds.names,
    originKind: kinds.column,
    flags: markCounters(rows),
    order: { happened: orderOf(happened, weight, firstDay), known: orderOf(known, weight, firstDay) },
  };
}
