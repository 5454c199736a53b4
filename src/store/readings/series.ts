import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";
import { isCountry, isWholeCountry } from "../../model/dataset.ts";
import { addTo } from "../../model/groupBy.ts";
import { BASES } from "../../model/schema/codeLists.ts";
import type { Basis } from "../../model/schema.ts";
import { FIRMNESSES, type Firmness } from "../../model/standing/firmness.ts";
import { OPENINGS, type Opening, openingOf } from "../../model/standing/opening.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import type { Matching } from "../selectors.ts";
import { findStanding, type SeriesColumns } from "./findStanding.ts";
import { followedTotals } from "./followed.ts";

/**
 * The figures of one place, measure and basis, in the order in which they come to show. `columns.best[i]` is the one that stands
 * once those of the series up to i show. It is made in one pass over the figures per change of filter or clock; after
 * that, a change of day costs one binary search per series.
 */
export interface Series {
  readonly place: string;
  readonly measure: string;
  readonly basis: Basis;
  /** Where their windows open beside the record's first day. */
  readonly opening: Opening;
  /** How firm they are as counts of a whole country; of other places it is not asked. */
  readonly firmness: Firmness;
  readonly columns: SeriesColumns;
  readonly start: number;
  readonly end: number;
}

/** The day that a figure tells of: the last of its window, or the day it came to show where the window is open. */
export function toldOn({ lastDay, columns }: Archive, clock: Clock, figure: number): Day {
  const last = columns.lastDay[figure] ?? lastDay;
  return last < lastDay ? last : Math.min(lastDay, columns.shownOn[clock][figure] ?? last);
}

/** Greater than any day number that a record holds. */
const NUMBER_WEIGHT = 1 << 28;

/** What decides which of some figures stands: a number over mere words, then the later day. */
function weightOf(archive: Archive, clock: Clock, at: number): number {
  const isNumber = !Number.isNaN(archive.columns.drawn[at] ?? Number.NaN);
  return (isNumber ? NUMBER_WEIGHT : 0) + toldOn(archive, clock, at);
}

/** Where the window of a figure opens beside the record's first day, as a number of `OPENINGS`. */
function openingAt({ columns, firstDay }: Archive, followed: Uint8Array, at: number): number {
  const [first = 0, last = 0] = [columns.firstDay[at], columns.lastDay[at]];
  return OPENINGS.indexOf(openingOf(first, last, firstDay, followed[at] === 1));
}

/** How firm a figure is as a count of a whole country, as a number of `FIRMNESSES`. */
function firmnessAt({ columns }: Archive, at: number): number {
  const flags = columns.flags[at] ?? 0;
  if (flags & (FLAGS.unfit | FLAGS.item) || !(flags & FLAGS.people)) return FIRMNESSES.indexOf("unfit");
  if (flags & FLAGS.said) return FIRMNESSES.indexOf("said");
  if (flags & FLAGS.counter) return FIRMNESSES.indexOf("own");
  return FIRMNESSES.indexOf(flags & FLAGS.own ? "official" : "counted");
}

/** Where the window of a figure opens, and how firm it is as a count of a whole country. */
export function claimKindOf(archive: Archive, at: number): { opening: Opening; firmness: Firmness } {
  return {
    opening: OPENINGS[openingAt(archive, archive.memo(followedTotals), at)] ?? "within",
    firmness: FIRMNESSES[firmnessAt(archive, at)] ?? "unfit",
  };
}

/** Which series each figure of `order` belongs to, numbered as they are first met; -1 for none. */
function sortIntoSeries(archive: Archive, order: Int32Array) {
  const { places, place, measures, measure, basis, flags } = archive.columns;
  // 0: the dataset has no such place; 1: a country, whose parts are left out; 2: its whole border; 3: any other.
  const kinds = Uint8Array.from(places, (id) => {
    const known = archive.places.get(id);
    if (!known) return 0;
    return isCountry(known) ? 1 : isWholeCountry(known) ? 2 : 3;
  });
  const followed = archive.memo(followedTotals);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const series = new Int32Array(order.length).fill(-1);
  for (let i = 0; i < order.length; i++) {
    const at = order[i] ?? 0;
    const where = place[at] ?? 0;
    const kind = kinds[where];
    const flag = flags[at] ?? 0;
    if (kind === 0 || flag & FLAGS.misprint || (kind === 1 && flag & FLAGS.item)) continue;
    const opens = openingAt(archive, followed, at);
    const firm = kind === 3 ? 0 : firmnessAt(archive, at);
    const kindOfCount = (where * measures.length + (measure[at] ?? 0)) * BASES.length + (basis[at] ?? 0);
    const key = (kindOfCount * OPENINGS.length + opens) * FIRMNESSES.length + firm;
    let number = numbers.get(key);
    if (number === undefined) {
      number = counts.length;
      numbers.set(key, number);
      counts.push(0);
    }
    series[i] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return { series, counts };
}

/** Fills the columns of a series between its ends, whose members are there. */
function fillSeries(
  archive: Archive,
  clock: Clock,
  columns: SeriesColumns,
  start: number,
  end: number,
): void {
  const { days, members, weights, best } = columns;
  for (let i = start; i < end; i++) {
    const at = members[i] ?? 0;
    days[i] = archive.columns.shownOn[clock][at] ?? 0;
    weights[i] = weightOf(archive, clock, at);
  }
  findStanding(columns, start, end, best);
}

/**
 * Groups the figures that pass the filter into series, by place id. Countries' figures of a part of what is asked
 * (those with an `item`) stay out of the series of the whole.
 */
export function seriesByPlace(
  archive: Archive,
  clock: Clock,
  { order }: Matching,
): ReadonlyMap<string, readonly Series[]> {
  const { columns: known } = archive;
  const { series, counts } = sortIntoSeries(archive, order);
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => {
    starts[i + 1] = (starts[i] ?? 0) + count;
  });
  const total = starts[counts.length] ?? 0;
  const make = (): Int32Array => new Int32Array(total);
  const columns = { days: make(), members: make(), weights: make(), best: make(), of: known };
  const next = starts.slice();
  for (let i = 0; i < order.length; i++) {
    const number = series[i] ?? -1;
    if (number < 0) continue;
    const slot = next[number] ?? 0;
    columns.members[slot] = order[i] ?? 0;
    next[number] = slot + 1;
  }
  const byPlace = new Map<string, Series[]>();
  for (let number = 0; number < counts.length; number++) {
    const [start = 0, end = 0] = [starts[number], starts[number + 1]];
    fillSeries(archive, clock, columns, start, end);
    const first = columns.members[start] ?? 0;
    const place = known.places[known.place[first] ?? 0] ?? "";
    const one: Series = {
      place,
      measure: known.measures[known.measure[first] ?? 0] ?? "",
      basis: BASES[known.basis[first] ?? 0] ?? "total",
      ...claimKindOf(archive, first),
      columns,
      start,
      end,
    };
    addTo(byPlace, place, one);
  }
  return byPlace;
}

/** Where among some of the days, which rise, the first one after `day` is. Asked for each series on each day: d3's own search calls a function at each step. */
function firstAfter(days: Int32Array, day: Day, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many figures of a series show on a day, by binary search; of those that came to show on `from` or later. */
export function countOn({ columns: { days }, start, end }: Series, day: Day, from?: Day): number {
  const begin = from === undefined ? start : firstAfter(days, from - 1, start, end);
  return Math.max(0, firstAfter(days, day, start, end) - begin);
}

/**
 * The number of the figure of a series that stands on a day, or null where none shows yet. With `from`, among those that came to
 * show on that day or later: nearly always the same figure, and else found among these alone.
 */
export function latestOn({ columns, start, end }: Series, day: Day, from?: Day): number | null {
  const { days, members, best } = columns;
  const begin = from === undefined ? start : firstAfter(days, from - 1, start, end);
  const until = firstAfter(days, day, start, end);
  if (until <= begin) return null;
  const standing = best[until - 1] ?? 0;
  return members[standing < begin ? findStanding(columns, begin, until) : standing] ?? null;
}
