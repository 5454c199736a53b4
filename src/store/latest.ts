import { bisectRight } from "d3-array";
import type { Index } from "../load/indexes.ts";
import type { Clock } from "../model/clock.ts";
import { type Dataset, isCountry } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { familyOf } from "../model/measure.ts";
import { bodyOf } from "../model/origin.ts";
import type { Basis } from "../model/schema.ts";
import { drawnAt } from "../model/value.ts";
import { type Matching, remember } from "./selectors.ts";

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
  /** Number of the figure that stands from each of these days. */
  readonly best: Int32Array;
}

/** The day that a figure tells of: the last of its window, or the day it came to show where the window is open. */
export function toldOn(dataset: Dataset, index: Index, clock: Clock, figure: number): Day {
  const last = index.lastDay[figure] ?? dataset.lastDay;
  return last < dataset.lastDay ? last : Math.min(dataset.lastDay, index.shownOn[clock][figure] ?? last);
}

/** Whether `next` takes over from `standing`: a number over mere words, then the later day, then the later shown. */
function takesOver(dataset: Dataset, index: Index, clock: Clock, standing: number, next: number): boolean {
  const isNumber = (at: number): boolean => {
    const figure = dataset.figures[at];
    return figure !== undefined && drawnAt(figure.value) !== null;
  };
  if (isNumber(standing) !== isNumber(next)) return isNumber(next);
  return toldOn(dataset, index, clock, next) >= toldOn(dataset, index, clock, standing);
}

/** The body that stated most movements of each country: its word stands before what others say of the same border. */
function countersOf(dataset: Dataset, index: Index): readonly (string | undefined)[] {
  const counts = index.countries.map(() => new Map<string, number>());
  dataset.figures.forEach((figure, at) => {
    const family = familyOf(figure);
    const of = counts[index.country[at] ?? 0];
    const [speaker] = figure.statedBy;
    if (!of || speaker === undefined || (family !== "entries" && family !== "exits")) return;
    const body = bodyOf(speaker, dataset.actors);
    of.set(body, (of.get(body) ?? 0) + 1);
  });
  return counts.map(
    (of) =>
      [...of].reduce<[string | undefined, number]>(
        (best, one) => (one[1] > best[1] ? one : best),
        [undefined, 0],
      )[0],
  );
}

const counters = remember(countersOf);

/**
 * Groups the figures that pass the filter into series, by place id. Countries' figures of a part of what is asked
 * (those with an `item`) stay out of the series of the whole.
 */
export function seriesByPlace(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  matching: Matching,
): ReadonlyMap<string, readonly Series[]> {
  const counting = counters(dataset, index);
  const groups = new Map<string, Map<string, number[]>>();
  for (const at of matching.order) {
    const figure = dataset.figures[at];
    const place = figure && dataset.places.get(figure.where);
    if (!figure || !place || figure.misprint || (isCountry(place) && figure.item !== undefined)) continue;
    const opens = index.firstDay[at] === dataset.firstDay;
    const [speaker] = figure.statedBy;
    const isCounter =
      speaker !== undefined && bodyOf(speaker, dataset.actors) === counting[index.country[at] ?? 0];
    const key = `${figure.measure} ${figure.basis} ${opens} ${isCounter}`;
    const ofPlace = groups.get(place.id) ?? new Map<string, number[]>();
    groups.set(place.id, ofPlace);
    const members = ofPlace.get(key);
    if (members) members.push(at);
    else ofPlace.set(key, [at]);
  }
  return new Map(
    [...groups].map(([place, ofPlace]) => [
      place,
      [...ofPlace].map(([key, members]) =>
        toSeries(dataset, index, clock, place, members, key.endsWith("true")),
      ),
    ]),
  );
}

function toSeries(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  place: string,
  members: readonly number[],
  isCounter: boolean,
): Series {
  const [first = 0] = members;
  const figure = dataset.figures[first];
  let standing = first;
  const best = Int32Array.from(members, (at) => {
    if (takesOver(dataset, index, clock, standing, at)) standing = at;
    return standing;
  });
  return {
    place,
    measure: figure?.measure ?? "",
    basis: figure?.basis ?? "total",
    opensWithRecord: index.firstDay[first] === dataset.firstDay,
    isCounter,
    days: Int32Array.from(members, (at) => index.shownOn[clock][at] ?? 0),
    best,
  };
}

/** How many figures of a series show on a day, by binary search. */
export function countOn(series: Series, day: Day): number {
  return bisectRight(series.days, day);
}

/** The number of the figure of a series that stands on a day, or null where none shows yet. */
export function latestOn(series: Series, day: Day): number | null {
  const count = countOn(series, day);
  return count === 0 ? null : (series.best[count - 1] ?? null);
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
): number[] {
  return series
    .map((one) => ({ at: latestOn(one, day), isCounter: one.isCounter }))
    .filter((one): one is { at: number; isCounter: boolean } => one.at !== null)
    .sort(
      (a, b) =>
        Number(b.isCounter) - Number(a.isCounter) ||
        toldOn(dataset, index, clock, b.at) - toldOn(dataset, index, clock, a.at),
    )
    .map(({ at }) => at);
}
