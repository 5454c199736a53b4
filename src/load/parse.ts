import * as v from "valibot";
import type { Dataset } from "../model/dataset.ts";
import { type Day, parseDay } from "../model/day.ts";
import { datasetSchema } from "../model/schema.ts";
import { formatPath, formatReason, isObject } from "./issues.ts";
import { LoadError, type Rejected } from "./problem.ts";
import { RecordReader } from "./records.ts";

/** The highest major version of a dataset that this code reads. */
const FORMAT_MAJOR = 1;

/** A dataset, the records set aside from it, and how many records its file held. */
export interface Parsed {
  readonly dataset: Dataset;
  readonly rejected: readonly Rejected[];
  readonly recordCount: number;
}

function readInfo(
  file: Record<string, unknown>,
  address: string,
): Pick<Dataset, "info" | "firstDay" | "lastDay" | "openingDay"> {
  if (!isObject(file.dataset))
    throw new LoadError("wrong-shape", address, "it has no “dataset” that describes it");
  const version = file.dataset.version;
  const major = typeof version === "string" ? Number.parseInt(version, 10) : Number.NaN;
  if (major > FORMAT_MAJOR) {
    throw new LoadError(
      "too-new",
      address,
      `it is of version ${version}; this page reads versions up to ${FORMAT_MAJOR}`,
    );
  }
  const parsed = v.safeParse(datasetSchema, file.dataset);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new LoadError("wrong-shape", address, `dataset.${formatPath(issue)} ${formatReason(issue)}`);
  }
  const info = parsed.output;
  const firstDay = parseDay(info.firstDay);
  const lastDay = parseDay(info.lastDay);
  if (firstDay === null || lastDay === null || lastDay < firstDay) {
    throw new LoadError(
      "wrong-shape",
      address,
      `dataset.firstDay ${info.firstDay} and dataset.lastDay ${info.lastDay} do not make a span of days`,
    );
  }
  const clamp = (day: Day): Day => Math.min(lastDay, Math.max(firstDay, day));
  return { info, firstDay, lastDay, openingDay: clamp(parseDay(info.openingDay ?? "") ?? lastDay) };
}

/**
 * Reads the JSON value of a dataset file. A file that is not a dataset throws a {@link LoadError}; a record that is not
 * valid, or refers to one that is not there, is set aside with its reason, and the rest is kept. `address` is only for
 * messages.
 */
export function parseDataset(file: unknown, address: string): Parsed {
  if (!isObject(file)) throw new LoadError("wrong-shape", address, "its top level is not an object");
  const info = readInfo(file, address);
  const reader = new RecordReader(file);
  const rows = {
    actors: reader.read("actors"),
    sources: reader.read("sources"),
    places: reader.read("places"),
    routes: reader.read("routes"),
    figures: reader.read("figures"),
    events: reader.read("events"),
    silences: reader.read("silences"),
  };
  const byId = <R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
    new Map(records.map((r) => [r.id, r]));
  const dataset: Dataset = {
    ...info,
    actors: byId(reader.resolve("actors", rows.actors)),
    sources: byId(rows.sources),
    places: byId(rows.places),
    routes: reader.resolve("routes", rows.routes),
    figures: reader.resolve("figures", rows.figures),
    events: reader.resolve("events", rows.events),
    silences: rows.silences,
  };
  if (reader.recordCount === 0) throw new LoadError("empty", address, "it holds no records");
  if (dataset.figures.length + dataset.events.length + dataset.routes.length === 0) {
    const first = reader.rejected[0];
    const because = first
      ? `; the first of ${reader.rejected.length} set aside: ${first.record}, ${first.field || "record"} ${first.reason}`
      : "";
    throw new LoadError("empty", address, `it holds no figure, event or route that could be read${because}`);
  }
  return { dataset, rejected: reader.rejected, recordCount: reader.recordCount };
}
