import type { Dataset } from "../../model/dataset.ts";
import type { Columns } from "../columns.ts";
import type { Rejected } from "../loadError.ts";
import { byId, type Info } from "../parse.ts";
import type { RecordTypes } from "../records.ts";
import { lazyFigures, type RecordBytes } from "./lazyFigures.ts";

/** The tables that are small beside the figures. */
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

/** A large file, read: all that can be handed from a worker to the page, in parts that are cheap to hand over. */
export interface Large {
  readonly info: Info;
  readonly tables: SmallTables;
  readonly figures: RecordBytes;
  readonly columns: Columns;
  /** The figures' ids, laid out as {@link tableOfIds} does. */
  readonly ids: Uint32Array;
  readonly rejected: readonly Rejected[];
  readonly recordCount: number;
}

/** The dataset of a large file, whose figures are made when they are read. */
export function datasetOf({ info, tables, figures }: Pick<Large, "info" | "tables" | "figures">): Dataset {
  const { actors, sources, places, routes, events, silences, measures, eventKinds, stories } = tables;
  return {
    ...info,
    actors: byId(actors),
    sources: byId(sources),
    places: byId(places),
    routes,
    figures: lazyFigures(figures),
    events,
    silences,
    measures: byId(measures),
    eventKinds: byId(eventKinds),
    stories,
  };
}
