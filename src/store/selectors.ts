import type { Archive } from "../load/archive.ts";
import type { Search } from "../load/search.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import type { Filter } from "./choices.ts";
import { filterFigures } from "./filter.ts";
import { firstShown, type ShownDays } from "./span.ts";
import type { State } from "./store.ts";

/**
 * The figures that pass a filter, in the order in which they come to show by one clock. Those that show on a given day
 * are a prefix of `order`: its length is `upTo[day - firstDay]`. So a change of day costs nothing.
 */
export interface Matching {
  readonly order: Int32Array;
  readonly upTo: Int32Array;
}

/**
 * What the reader looks at the record through: a clock, a filter, and the figures that pass it by that clock. Views that follow a moment
 * later defer this one object, so that they never show the figures of one clock in the order of another.
 */
export interface Lens {
  readonly clock: Clock;
  readonly filter: Filter;
  readonly matching: Matching;
}

/** Computes {@link Matching}: one pass over the figures per change of filter or clock. */
export function matchFigures(archive: Archive, clock: Clock, passes: Uint8Array): Matching {
  const { firstDay, lastDay, columns } = archive;
  const shownOn = columns.shownOn[clock];
  const order = columns.order[clock].filter((figure) => passes[figure] === 1);
  const upTo = new Int32Array(lastDay - firstDay + 1);
  let count = 0;
  for (let at = 0; at < upTo.length; at++) {
    while (count < order.length && (shownOn[order[count] ?? 0] ?? 0) <= firstDay + at) count++;
    upTo[at] = count;
  }
  return { order, upTo };
}

/** The numbers of the figures that come to show from one day to another, the latest last: a slice, whatever their number. */
function figuresOn({ firstDay }: Archive, matching: Matching, from: Day, to: Day): Int32Array {
  const before = matching.upTo[from - firstDay - 1] ?? 0;
  return matching.order.subarray(before, matching.upTo[to - firstDay] ?? 0);
}

const filterOf = (
  _: Archive,
  countries: Filter["countries"],
  measures: Filter["measures"],
  origins: Filter["origins"],
  evidence: Filter["evidence"],
  disputed: Filter["disputed"],
  query: Filter["query"],
  area: Filter["area"],
): Filter => ({ countries, measures, origins, evidence, disputed, query, area });

/** The reader's filter alone. The same object until it changes. */
export function selectFilter(archive: Archive, state: State): Filter {
  const { countries, measures, origins, evidence, disputed, query, area } = state;
  return archive.memo(filterOf, countries, measures, origins, evidence, disputed, query, area);
}

/** What is searched; null while nothing is searched for, or while it is not there yet. */
export function selectSearch(archive: Archive, { query, search }: State): Search | null {
  return query.trim() === "" || search !== "ready" ? null : archive.search;
}

/** Whether each figure, by its number, passes the reader's filter. */
export function selectPassing(archive: Archive, state: State): Uint8Array {
  return archive.memo(filterFigures, selectFilter(archive, state), selectSearch(archive, state));
}

/** The figures that pass the reader's filter by the reader's clock. The same object until one of these changes. */
export function selectMatching(archive: Archive, state: State): Matching {
  return archive.memo(matchFigures, state.clock, selectPassing(archive, state));
}

const lensOf = (_: Archive, clock: Clock, filter: Filter, matching: Matching): Lens => ({
  clock,
  filter,
  matching,
});

/** The reader's {@link Lens}. The same object until one of its parts changes. */
export function selectLens(archive: Archive, state: State): Lens {
  return archive.memo(lensOf, state.clock, selectFilter(archive, state), selectMatching(archive, state));
}

/** The numbers of the figures that show now, the latest last. The same array until it changes. */
export function selectShown(archive: Archive, state: State): Int32Array {
  return archive.memo(figuresOn, selectMatching(archive, state), firstShown(archive, state), state.day);
}

/** A list of figures and what they are: all of it comes at once, so that no heading counts what is not under it. */
export interface Listing extends ShownDays {
  /** Numbers, the latest last. */
  readonly figures: Int32Array;
  /** Whether these are the figures of all days. */
  readonly isWhole: boolean;
}

const listingOf = (
  _: Archive,
  figures: Int32Array,
  isWhole: boolean,
  clock: Clock,
  mode: ShownDays["mode"],
  span: ShownDays["span"],
  day: Day,
): Listing => ({ figures, isWhole, clock, mode, span, day });

/** The figures that show now, or with `isWhole` those of all days that pass the filter. */
export function selectListing(archive: Archive, state: State, isWhole = false): Listing {
  const { clock, mode, span, day } = state;
  const figures = isWhole ? selectMatching(archive, state).order : selectShown(archive, state);
  return archive.memo(listingOf, figures, isWhole, clock, mode, span, day);
}

const matchAll = (archive: Archive, clock: Clock): Matching =>
  matchFigures(archive, clock, new Uint8Array(archive.count).fill(1));

/** How many figures would show now and are left out by the reader's filter. */
export function selectLeftOut(archive: Archive, state: State): number {
  const all = archive.memo(matchAll, state.clock);
  return (
    figuresOn(archive, all, firstShown(archive, state), state.day).length - selectShown(archive, state).length
  );
}
