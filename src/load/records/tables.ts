import type { Dataset } from "../../model/dataset.ts";
import { bodiesOf } from "../../model/origin.ts";
import type { DatasetInfo } from "../../model/schema/header.ts";
import { type Day, parseDay } from "../../model/time/day.ts";
import { loadError } from "../loadError.ts";
import type { RecordTypes } from "./references.ts";

/** The tables beside the figures. */
export const SMALL_TABLES = [
  "actors",
  "sources",
  "places",
  "routes",
  "events",
  "silences",
  "measures",
  "eventKinds",
  "stories",
] as const;

/** The records of those tables. */
export type SmallTables = { readonly [T in (typeof SMALL_TABLES)[number]]: readonly RecordTypes[T][] };

/** What a dataset says about itself: its description and its days. */
export type Info = Pick<Dataset, "info" | "firstDay" | "lastDay" | "openingDay">;

/** A dataset's description with its days. Throws a {@link LoadError} where these are no span. */
export function infoOf(info: DatasetInfo): Info {
  const firstDay = parseDay(info.firstDay);
  const lastDay = parseDay(info.lastDay);
  if (firstDay === null || lastDay === null || lastDay < firstDay) {
    throw loadError("wrong-shape", { fault: "days", firstDay: info.firstDay, lastDay: info.lastDay });
  }
  const clamp = (day: Day): Day => Math.min(lastDay, Math.max(firstDay, day));
  return { info, firstDay, lastDay, openingDay: clamp(parseDay(info.openingDay ?? "") ?? lastDay) };
}

/** The records of one table by their ids. */
export function byId<R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** A dataset of the tables that were read. */
export function datasetOf(info: Info, tables: SmallTables): Dataset {
  const { routes, events, silences, stories } = tables;
  const actors = byId(tables.actors);
  return {
    ...info,
    actors,
    bodies: bodiesOf(actors),
    sources: byId(tables.sources),
    places: byId(tables.places),
    routes,
    events,
    silences,
    measures: byId(tables.measures),
    eventKinds: byId(tables.eventKinds),
    stories,
  };
}
