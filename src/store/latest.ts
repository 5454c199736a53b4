import { bisectLeft, bisectRight } from "d3-array";
import { FLAGS, type Index } from "../load/indexes.ts";
import type { Clock } from "../model/clock.ts";
import { type Dataset, isCountry } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { BASES, type Basis } from "../model/schema.ts";
import { remember } from "./remember.ts";
import type { Matching } from "./selectors.ts";

/**
 * The figures of one place, measure and basis, in the order in which they come to show. `best[i]` is the one that stands
 * once the first i + 1 of them show. It is made in one pass over the figures per change of filter or clock; after
 * that, a change of day costs one binary search per series.
 */
export interface Series {
  readonly place: string;
  readonly measure: string;
  readonly basis: Basis;
  /** Whether the windows of these figures open on the record's first day. */
  readonly opensWithRecord: boolean;
  /** Whether these were stated by the body that counts at this country's borders most often. */
  readonly isCounter: boolean;
  /** The day on which each figure comes to show, rising. */
  readonly days: Int32Array;
  /** Number of each of these figures. */
  readonly members: Int32Array;
  /** What decides which figure stands: the greater, or of equals the later. */
  readonly weights: Int32Array;
  /** Which of them, by its place in `members`, stands from each of these days. */
  readonly best: Int32Array;
}

/** The day that a figure tells of: the last of its window, or the day it came to show where the window is open. */
export function toldOn(dataset: Dataset, index: Index, clock: Clock, figure: number): Day {
  const last = index.lastDay[figure] ?? dataset.lastDay;
  return last < dataset.lastDay ? last : Math.min(dataset.lastDay, index.shownOn[clock][figure] ?? last);
}

/** Greater than any day number that a record holds. */
const NUMBER_WEIGHT = 1 << 28;

/** What decides which of some figures stands: a number over mere words, then the later day. */
function weightOf(dataset: Dataset, index: Index, clock: Clock, at: number): number {
  const isNumber = !Number.isNaN(index.drawn[at] ?? Number.NaN);
  return (isNumber ? NUMBER_WEIGHT : 0) + toldOn(dataset, index, clock, at);
}

function groupSeries(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  matching: Matching,
): ReadonlyMap<string, readonly Series[]> {
  const { places, place, measure, basis, firstDay, flags } = index;
  // 0: the dataset has no such place; 1: a country, whose parts are left out; 2: any other.
  const kinds = Uint8Array.from(places, (id) => {
    const known = dataset.places.get(id);
    return known ? (isCountry(known) ? 1 : 2) : 0;
  });
  const groups: (Map<number, number[]> | undefined)[] = new Array(places.length);
  const order: number[] = [];
  for (const at of matching.order) {
    const where = place[at] ?? 0;
    const kind = kinds[where];
    const flag = flags[at] ?? 0;
    if (kind === 0 || flag & FLAGS.misprint || (kind === 1 && flag & FLAGS.item)) continue;
    const opens = firstDay[at] === dataset.firstDay ? 2 : 0;
    const key =
      ((measure[at] ?? 0) * BASES.length + (basis[at] ?? 0)) * 4 + opens + (flag & FLAGS.counter ? 1 : 0);
    let ofPlace = groups[where];
    if (!ofPlace) {
      ofPlace = new Map();
      groups[where] = ofPlace;
      order.push(where);
    }
    const members = ofPlace.get(key);
    if (members) members.push(at);
    else ofPlace.set(key, [at]);
  }
  return new Map(
    order.map((where) => {
      const id = places[where] ?? "";
      const lists = [...(groups[where]?.values() ?? [])];
      return [id, lists.map((members) => toSeries(dataset, index, clock, id, members))];
    }),
  );
}

/**
 * Groups the figures that pass the filter into series, by place id. Countries' figures of a part of what is asked
 * (those with an `item`) stay out of the series of the whole. The same answer for the same question, whoever asks again.
 */
export const seriesByPlace = remember(groupSeries);

function toSeries(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  place: string,
  members: readonly number[],
): Series {
  const [first = 0] = members;
  const count = members.length;
  const [days, weights, best] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let standing = 0;
  for (let i = 0; i < count; i++) {
    const at = members[i] ?? 0;
    days[i] = index.shownOn[clock][at] ?? 0;
    const weight = weightOf(dataset, index, clock, at);
    weights[i] = weight;
    if (weight >= (weights[standing] ?? 0)) standing = i;
    best[i] = standing;
  }
  return {
    place,
    measure: index.measures[index.measure[first] ?? 0] ?? "",
    basis: BASES[index.basis[first] ?? 0] ?? "total",
    opensWithRecord: index.firstDay[first] === dataset.firstDay,
    isCounter: ((index.flags[first] ?? 0) & FLAGS.counter) !== 0,
    days,
    members: Int32Array.from(members),
    weights,
    best,
  };
}

/** How many figures of a series show on a day, by binary search; of those that came to show on `from` or later. */
export function countOn({ days }: Series, day: Day, from: Day = days[0] ?? day): number {
  return Math.max(0, bisectRight(days, day) - bisectLeft(days, from));
}

/**
 * The number of the figure of a series that stands on a day, or null where none shows yet. With `from`, among those that came to
 * show on that day or later: nearly always the same figure, and else found among these alone.
 */
export function latestOn({ days, members, weights, best }: Series, day: Day, from?: Day): number | null {
  const begin = from === undefined ? 0 : bisectLeft(days, from);
  const end = bisectRight(days, day);
  if (end <= begin) return null;
  let standing = best[end - 1] ?? 0;
  if (standing < begin) {
    standing = begin;
    for (let at = begin; at < end; at++) if ((weights[at] ?? 0) >= (weights[standing] ?? 0)) standing = at;
  }
  return members[standing] ?? null;
}

/**
 * The figures that stand on a day in several series of one country, best first: the words of the body that counts before
 * those of others, then the later told.
 */
export function standingOn(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  series: readonly Series[],
  day: Day,
  from?: Day,
): number[] {
  return series
    .map((one) => ({ at: latestOn(one, day, from), isCounter: one.isCounter }))
    .filter((one): one is { at: number; isCounter: boolean } => one.at !== null)
    .sort(
      (a, b) =>
        Number(b.isCounter) - Number(a.isCounter) ||
        toldOn(dataset, index, clock, b.at) - toldOn(dataset, index, clock, a.at),
    )
    .map(({ at }) => at);
}
