import type { Dataset } from "../../model/dataset.ts";
import { type Archive, createArchive } from "../archive.ts";
import type { Columns } from "../columns.ts";
import type { Rejected } from "../loadError.ts";
import { byId, type Info } from "../parse.ts";
import type { RecordTypes } from "../records.ts";
import type { Search } from "../search.ts";
import { byteFigures, type RecordBytes } from "./byteFigures.ts";

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

/** The dataset of a large file. */
export function datasetOf({ info, tables }: Pick<Large, "info" | "tables">): Dataset {
  const { actors, sources, places, routes, events, silences, measures, eventKinds, stories } = tables;
  return {
    ...info,
    actors: byId(actors),
    sources: byId(sources),
    places: byId(places),
    routes,
    events,
    silences,
    measures: byId(measures),
    eventKinds: byId(eventKinds),
    stories,
  };
}

/** The archive of a large file. */
export function archiveOf(large: Large, search: Promise<Search>): Archive {
  const { figures, ids, columns, rejected, recordCount } = large;
  return createArchive({
    dataset: datasetOf(large),
    figures: byteFigures(figures, ids),
    columns,
    rejected,
    recordCount,
    search,
  });
}
