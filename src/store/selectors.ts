import type { Index } from "../load/columns.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import type { Filter } from "./choices.ts";
import { filterFigures, type SearchState } from "./filter.ts";
import { remember } from "./remember.ts";
import { firstShown } from "./span.ts";
import type { State } from "./store.ts";

/**
 * The figures that pass a filter, in the order in which they come to show by one clock. Those that show on a given day
 * are a prefix of `order`: its length is `upTo[day - firstDay]`. So a change of day costs nothing.
 */
export interface Matching {
  readonly order: Int32Array;
  readonly upTo: Int32Array;
}

/** Computes {@link Matching}: one pass over the figures per change of filter or clock. */
export function matchFigures(dataset: Dataset, index: Index, clock: Clock, passes: Uint8Array): Matching {
  const order = index.order[clock].filter((figure) => passes[figure] === 1);
  const upTo = new Int32Array(dataset.lastDay - dataset.firstDay + 1);
  let count = 0;
  for (let at = 0; at < upTo.length; at++) {
    while (count < order.length && (index.shownOn[clock][order[count] ?? 0] ?? 0) <= dataset.firstDay + at)
      count++;
    upTo[at] = count;
  }
  return { order, upTo };
}

/** The numbers of the figures that come to show from one day to another, the latest last: a slice, whatever their number. */
export function figuresOn(matching: Matching, dataset: Dataset, from: Day, to: Day): Int32Array {
  const before = from <= dataset.firstDay ? 0 : matching.upTo[from - dataset.firstDay - 1];
  return matching.order.subarray(before, matching.upTo[to - dataset.firstDay] ?? 0);
}

const filterOf = remember(
  (
    countries: Filter["countries"],
    measures: Filter["measures"],
    origins: Filter["origins"],
    evidence: Filter["evidence"],
    disputed: Filter["disputed"],
    query: Filter["query"],
    area: Filter["area"],
  ): Filter => ({ countries, measures, origins, evidence, disputed, query, area }),
);

/** The reader's filter alone. The same object until it changes. */
export function selectFilter(state: State): Filter {
  return filterOf(
    state.countries,
    state.measures,
    state.origins,
    state.evidence,
    state.disputed,
    state.query,
    state.area,
  );
}

/** What is searched; null while nothing is searched for, so that its coming changes nothing then. */
export function selectSearch({ query, search }: State): SearchState {
  return query.trim() === "" ? null : search;
}

const passing = remember(filterFigures);

/** Whether each figure, by its number, passes the reader's filter. */
export function selectPassing(state: State): Uint8Array {
  return passing(state.dataset, state.index, selectFilter(state), selectSearch(state));
}

const matching = remember(matchFigures);

/** The figures that pass the reader's filter by the reader's clock. The same object until one of these changes. */
export function selectMatching(state: State): Matching {
  return matching(state.dataset, state.index, state.clock, selectPassing(state));
}

const shown = remember(figuresOn);

/** The numbers of the figures that show now, the latest last. The same array until it changes. */
export function selectShown(state: State): Int32Array {
  return shown(selectMatching(state), state.dataset, firstShown(state), state.day);
}

const everything = remember((dataset: Dataset, index: Index, clock: Clock): Matching => {
  return matchFigures(dataset, index, clock, new Uint8Array(index.country.length).fill(1));
});

/** How many figures would show now and are left out by the reader's filter. */
export function selectLeftOut(state: State): number {
  const { dataset, index, clock, day } = state;
  const all = figuresOn(everything(dataset, index, clock), dataset, firstShown(state), day);
  return all.length - selectShown(state).length;
}
