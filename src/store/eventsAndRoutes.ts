import type { Archive } from "../load/archive.ts";
import type { RecordedEvent, Route } from "../model/schema.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { eventTimes, routeTimes } from "../model/time/eventTimes.ts";
import type { Filter } from "./choices.ts";
import { placePasses } from "./filter.ts";
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
function timeAll(archive: Archive, clock: Clock, countries: Filter["countries"], area: Filter["area"]) {
  const passes = (id: string): boolean => placePasses(archive, { countries, area }, id);
  const inOrder = <T>(list: Timed<T>[]): Timed<T>[] => list.sort((a, b) => a.on - b.on);
  return {
    events: inOrder(
      archive.events
        .filter((event) => passes(event.where))
        .map((record) => ({ record, on: eventTimes(archive, record)[clock] })),
    ),
    routes: inOrder(
      archive.routes
        .filter((route) => passes(route.from) || passes(route.to))
        .map((record) => ({ record, on: routeTimes(archive, record)[clock] })),
    ),
  };
}

const within = <T>(list: readonly Timed<T>[], from: Day, to: Day): T[] =>
  list.filter(({ on }) => on >= from && on <= to).map(({ record }) => record);

const movesWithin = (_: Archive, all: ReturnType<typeof timeAll>, from: Day, to: Day): Moves => ({
  events: within(all.events, from, to).reverse(),
  routes: within(all.routes, from, to),
});

/** The events and routes that show now. The same object until the day, the clock, the countries or the area change. */
export function selectMoves(archive: Archive, state: State): Moves {
  const { clock, countries, area, day } = state;
  const all = archive.memo(timeAll, clock, countries, area);
  return archive.memo(movesWithin, all, firstShown(archive, state), day);
}
