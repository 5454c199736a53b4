import type { Dataset } from "../dataset.ts";
import type { RecordedEvent, Route } from "../schema.ts";
import { type Clock, happenedOn, knownOn, reportedFrom } from "./clock.ts";
import type { Day } from "./day.ts";

/** The day from which an event shows, by either clock; `NEVER` where its publication day is not known. */
export function eventTimes(dataset: Dataset, event: RecordedEvent): Readonly<Record<Clock, Day>> {
  const { firstDay, lastDay, sources } = dataset;
  const written = reportedFrom(event.evidence, sources);
  return {
    happened: Math.max(firstDay, happenedOn(event.when, firstDay, lastDay, written)),
    known: Math.max(firstDay, knownOn(event.evidence)),
  };
}

/** The day from which a stage of a journey shows: its first day, else its last, else the record's first; or its publication. */
export function routeTimes(dataset: Dataset, route: Route): Readonly<Record<Clock, Day>> {
  const { firstDay } = dataset;
  const happened = Math.max(firstDay, route.when?.first ?? route.when?.last ?? firstDay);
  return {
    happened,
    known: route.evidence.length === 0 ? happened : Math.max(firstDay, knownOn(route.evidence)),
  };
}
