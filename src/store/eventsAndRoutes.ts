import type { Dataset } from "../model/dataset.ts";
import type { RecordedEvent, Route } from "../model/schema.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { eventTimes, routeTimes } from "../model/time/eventTimes.ts";
import type { Filter } from "./choices.ts";
import { placePasses } from "./filter.ts";
import { remember } from "./remember.ts";
import { firstShown } from "./span.ts";
import type { State } from "./store.ts";

/** The events and stages of journeys that show on a day, the latest event first. */
export interface Moves {
  readonly events: readonly RecordedEvent[];
  readonly routes: readonly Route[];
}

interface Timed<T> {
  readonly record: T;
  readonly on: Day;
}

/** Events and routes that pass the filter with the day from which they show, in the order of those days. */
const timed = remember(
  (dataset: Dataset, clock: Clock, countries: Filter["countries"], area: Filter["area"]) => {
    const passes = (id: string): boolean => placePasses(dataset, { countries, area }, id);
    const inOrder = <T>(list: Timed<T>[]): Timed<T>[] => list.sort((a, b) => a.on - b.on);
    return {
      events: inOrder(
        dataset.events
          .filter((event) => passes(event.where))
          .map((record) => ({ record, on: eventTimes(dataset, record)[clock] })),
      ),
      routes: inOrder(
        dataset.routes
          .filter((route) => passes(route.from) || passes(route.to))
          .map((record) => ({ record, on: routeTimes(dataset, record)[clock] })),
      ),
    };
  },
);

const within = <T>(list: readonly Timed<T>[], from: Day, to: Day): T[] =>
  list.filter(({ on }) => on >= from && on <= to).map(({ record }) => record);

const moves = remember(
  (all: ReturnType<typeof timed>, from: Day, to: Day): Moves => ({
    events: within(all.events, from, to).reverse(),
    routes: within(all.routes, from, to),
  }),
);

/** The events and routes that show now. The same object until the day, the clock, the countries or the area change. */
export function selectMoves(state: State): Moves {
  const from = state.mode === "so-far" ? Number.NEGATIVE_INFINITY : firstShown(state);
  return moves(timed(state.dataset, state.clock, state.countries, state.area), from, state.day);
}
