import * as v from "valibot";
import type { Dataset } from "../model/dataset.ts";
import { datasetSchema } from "../model/schema/header.ts";
import { type Day, parseDay } from "../model/time/day.ts";
import { type Archive, createArchive } from "./archive.ts";
import { listedFigures } from "./figureSource.ts";
import { columnsOf } from "./indexDataset.ts";
import { loadError, type Rejected } from "./loadError.ts";
import { RecordReader } from "./records.ts";
import { RowCollector } from "./rows.ts";
import { formatPath, formatReason, isObject } from "./schemaIssues.ts";

/** The highest major version of a dataset that this code reads. */
const FORMAT_MAJOR = 1;

/** What a dataset says of itself: its description and its days. */
export type Info = Pick<Dataset, "info" | "firstDay" | "lastDay" | "openingDay">;

/** Reads what a file says of itself; throws a {@link LoadError} where it is not a dataset. */
export function readInfo(file: Record<string, unknown>): Info {
  if (!isObject(file.dataset)) throw loadError("wrong-shape", { fault: "no-dataset" });
  const version = file.dataset.version;
  const major = typeof version === "string" ? Number.parseInt(version, 10) : Number.NaN;
  if (major > FORMAT_MAJOR) throw loadError("too-new", { version: String(version), newest: FORMAT_MAJOR });
  const parsed = v.safeParse(datasetSchema, file.dataset);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw loadError("wrong-shape", {
      fault: "field",
      field: `dataset.${formatPath(issue)}`,
      reason: formatReason(issue),
    });
  }
  const info = parsed.output;
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

/** Throws where nothing of a file can be shown; `shown` is how many figures, events and routes could be read. */
export function checkContent(rejected: readonly Rejected[], shown: number): void {
  if (shown > 0) return;
  throw loadError("empty", { setAside: rejected.length, first: rejected[0] ?? null });
}

/**
 * Reads the JSON value of a dataset file. A file that is not a dataset throws a {@link LoadError}; a record that is not
 * valid, or refers to one that is not there, is set aside with its reason, and the rest is kept.
 */
export function parseDataset(file: unknown): Archive {
  if (!isObject(file)) throw loadError("wrong-shape", { fault: "not-object" });
  const info = readInfo(file);
  const reader = new RecordReader();
  const rows = {
    measures: reader.read(file, "measures"),
    eventKinds: reader.read(file, "eventKinds"),
    actors: reader.read(file, "actors"),
    sources: reader.read(file, "sources"),
    places: reader.read(file, "places"),
    routes: reader.read(file, "routes"),
    figures: reader.read(file, "figures"),
    events: reader.read(file, "events"),
    silences: reader.read(file, "silences"),
    stories: reader.read(file, "stories"),
  };
  const actors = reader.resolve("actors", rows.actors);
  const routes = reader.resolve("routes", rows.routes);
  const figures = reader.resolve("figures", rows.figures);
  const dataset: Dataset = {
    ...info,
    actors: byId(actors),
    sources: byId(rows.sources),
    places: byId(rows.places),
    routes,
    events: reader.resolve("events", rows.events),
    silences: rows.silences,
    measures: byId(rows.measures),
    eventKinds: byId(rows.eventKinds),
    stories: rows.stories,
  };
  checkContent(reader.rejected, figures.length + dataset.events.length + dataset.routes.length);
  const collector = new RowCollector(dataset);
  for (const figure of figures) collector.add(figure);
  const { rejected, recordCount } = reader;
  const columns = columnsOf(collector.rows, dataset);
  return createArchive({ dataset, figures: listedFigures(figures), columns, rejected, recordCount });
}

/** Reads the text of a dataset file; throws a {@link LoadError} that says what is wrong with it. */
export function parseText(text: string): Archive {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw loadError("not-json", { kind: /^\s*</.test(text) ? "web-page" : "other", message });
  }
  return parseDataset(file);
}
