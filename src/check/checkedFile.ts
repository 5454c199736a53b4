import * as v from "valibot";
import type { Archive } from "../load/archive.ts";
import { LoadError, type Rejected } from "../load/loadError.ts";
import { parseDataset } from "../load/parse.ts";
import type { Dataset } from "../model/dataset.ts";
import { isObject } from "../model/isObject.ts";
import { bodiesOf } from "../model/origin.ts";
import {
  type DatasetInfo,
  datasetSchema,
  type EventKind,
  type Measure,
  type Story,
} from "../model/schema/header.ts";
import {
  type Actor,
  type Evidence,
  type Figure,
  type Place,
  type RecordedEvent,
  type Route,
  type Silence,
  type Source,
  TABLES,
  type TableName,
} from "../model/schema.ts";
import type { RuleId } from "../words/findings.ts";
import type { Finding, JsonPath, Severity } from "./finding.ts";

/** What a lint may know beyond the dataset itself. */
export interface LintContext {
  /** The ISO code of the country at a point, null at sea. Left out: places are not checked against the map. */
  readonly countryAt?: ((lon: number, lat: number) => string | null) | undefined;
  /** Texts of sources by the SHA-256 of their bytes. Left out: quotes are checked by fingerprint. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** A record of the right shape, and where it stands in the file. */
export interface Row<R> {
  readonly record: R;
  readonly path: JsonPath;
}

/** A record that is supported by evidence. */
type Supported = Figure | RecordedEvent | Route;

/** One piece of evidence, and what it supports. */
export interface Piece {
  readonly piece: Evidence;
  readonly path: JsonPath;
  readonly owner: Supported;
  /** The figure it supports; null for an event or a route. */
  readonly figure: Figure | null;
}

/** A dataset as the rules see it: its records of the right shape, whether or not they can be used together. */
export interface LintView {
  readonly file: unknown;
  readonly context: LintContext;
  readonly info: DatasetInfo | null;
  readonly actors: readonly Row<Actor>[];
  readonly sources: readonly Row<Source>[];
  readonly places: readonly Row<Place>[];
  readonly routes: readonly Row<Route>[];
  readonly figures: readonly Row<Figure>[];
  readonly events: readonly Row<RecordedEvent>[];
  readonly silences: readonly Row<Silence>[];
  readonly measures: readonly Row<Measure>[];
  readonly eventKinds: readonly Row<EventKind>[];
  readonly stories: readonly Row<Story>[];
  /** Figures, events and routes. */
  readonly supported: readonly Row<Supported>[];
  readonly pieces: readonly Piece[];
  readonly measureById: Dataset["measures"];
  readonly actorById: ReadonlyMap<string, Actor>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly figureById: ReadonlyMap<string, Figure>;
  /** Why the file as a whole cannot be shown, or null. */
  readonly failure: LoadError | null;
  /** The records that the page would set aside. */
  readonly rejected: readonly Rejected[];
}

/** One thing that is checked. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly find: (view: LintView) => Iterable<Finding>;
}

/** A rule whose breach makes the record untrue or unreadable. */
export const error = (id: RuleId, find: Rule["find"]): Rule => ({ id, severity: "error", find });

/** A rule whose breach is something to look at. */
export const warning = (id: RuleId, find: Rule["find"]): Rule => ({ id, severity: "warning", find });

function rowsOf<T extends TableName>(file: unknown, table: T): Row<v.InferOutput<(typeof TABLES)[T]>>[] {
  const rows = isObject(file) && Object.hasOwn(file, table) ? file[table] : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: unknown, at) => {
    const parsed = v.safeParse(TABLES[table], row);
    return parsed.success ? [{ record: parsed.output, path: [table, at] }] : [];
  });
}

function tryParse(file: unknown): Archive | LoadError {
  try {
    return parseDataset(file);
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
}

const byId = <R extends { id: string }>(rows: readonly Row<R>[]): ReadonlyMap<string, R> =>
  new Map([...rows].reverse().map(({ record }) => [record.id, record]));

function piecesOf(rows: readonly Row<Supported>[], figureOf: (owner: Supported) => Figure | null): Piece[] {
  return rows.flatMap(({ record, path }) =>
    record.evidence.map((piece, at) => ({
      piece,
      path: [...path, "evidence", at],
      owner: record,
      figure: figureOf(record),
    })),
  );
}

/** Lays out the JSON value of a dataset file for the rules. Never throws, whatever the value is. */
export function viewOf(file: unknown, context: LintContext): LintView {
  const info = v.safeParse(datasetSchema, isObject(file) ? file.dataset : undefined);
  const parsed = tryParse(file);
  const figures = rowsOf(file, "figures");
  const routes = rowsOf(file, "routes");
  const events = rowsOf(file, "events");
  const actors = rowsOf(file, "actors");
  const sources = rowsOf(file, "sources");
  const places = rowsOf(file, "places");
  const measures = rowsOf(file, "measures");
  return {
    file,
    context,
    info: info.success ? info.output : null,
    actors,
    sources,
    places,
    routes,
    figures,
    events,
    silences: rowsOf(file, "silences"),
    measures,
    eventKinds: rowsOf(file, "eventKinds"),
    stories: rowsOf(file, "stories"),
    supported: [...figures, ...events, ...routes],
    measureById: byId(measures),
    pieces: [
      ...piecesOf(figures, (owner) => owner as Figure),
      ...piecesOf(events, () => null),
      ...piecesOf(routes, () => null),
    ],
    actorById: byId(actors),
    bodies: bodiesOf(byId(actors)),
    sourceById: byId(sources),
    placeById: byId(places),
    figureById: byId(figures),
    failure: parsed instanceof LoadError ? parsed : null,
    rejected: parsed instanceof LoadError ? [] : parsed.rejected,
  };
}
