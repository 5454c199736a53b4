import * as v from "valibot";
import { parseEdtf } from "../model/edtf.ts";
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
import { formatPath, formatReason, isObject } from "./issues.ts";
import type { Rejected } from "./problem.ts";

interface RecordTypes {
  actors: Actor;
  sources: Source;
  places: Place;
  routes: Route;
  figures: Figure;
  events: RecordedEvent;
  silences: Silence;
}

type Fault = { field: string; reason: string };

function* referencesOf(
  table: TableName,
  record: RecordTypes[TableName],
): Generator<[TableName, string, string]> {
  if (table === "actors") {
    const { speaksFor } = record as Actor;
    if (speaksFor !== undefined) yield ["actors", speaksFor, "speaksFor"];
  }
  if (table === "routes") {
    yield ["places", (record as Route).from, "from"];
    yield ["places", (record as Route).to, "to"];
  }
  if (table === "figures" || table === "events") {
    const { where } = record as Figure | RecordedEvent;
    yield ["places", where, "where"];
  }
  if (table === "figures") {
    const { from } = record as Figure;
    if (from !== undefined) yield ["places", from, "from"];
  }
  if (!("evidence" in record)) return;
  for (const [i, actor] of record.statedBy.entries()) yield ["actors", actor, `statedBy[${i}]`];
  for (const [i, piece] of record.evidence.entries()) {
    yield ["sources", piece.source, `evidence[${i}].source`];
    for (const [j, actor] of piece.through.entries()) yield ["actors", actor, `evidence[${i}].through[${j}]`];
    for (const [j, actor] of (piece.statedBy ?? []).entries())
      yield ["actors", actor, `evidence[${i}].statedBy[${j}]`];
  }
}

function faultyDates(record: object): Fault | null {
  const dated = record as { when?: string | null; issued?: string | null; evidence?: readonly Evidence[] };
  const dates: [string, string | null | undefined][] = [
    ["when", dated.when],
    ["issued", dated.issued],
    ...(dated.evidence ?? []).map((e, i): [string, string | null] => [
      `evidence[${i}].published`,
      e.published,
    ]),
  ];
  for (const [field, date] of dates) {
    if (typeof date === "string" && !parseEdtf(date)) {
      return {
        field,
        reason: `“${date}” is not a date (EDTF: 2022-09-27, 2022-09-27~, 2022-09-21/2022-09-27, ../2022-09-28)`,
      };
    }
  }
  return null;
}

function nameOf(record: unknown, at: number): string {
  return isObject(record) && typeof record.id === "string" && record.id !== "" ? record.id : `#${at}`;
}

/** Reads the tables of a file in one pass. Records keep the file's order; ids are known as soon as their table is read. */
export class RecordReader {
  readonly rejected: Rejected[] = [];
  recordCount = 0;
  readonly #file: Record<string, unknown>;
  readonly #ids = new Map<TableName, Set<string>>();

  constructor(file: Record<string, unknown>) {
    this.#file = file;
  }

  #reject(table: TableName, record: string, { field, reason }: Fault): void {
    this.rejected.push({ table, record, field, reason });
  }

  read<T extends TableName>(table: T): RecordTypes[T][] {
    const rows = this.#file[table];
    const ids = new Set<string>();
    this.#ids.set(table, ids);
    if (rows === undefined) return [];
    if (!Array.isArray(rows)) {
      this.#reject(table, table, { field: "", reason: "is not a list of records" });
      return [];
    }
    this.recordCount += rows.length;
    const kept: RecordTypes[T][] = [];
    for (const [at, row] of rows.entries()) {
      const name = nameOf(row, at);
      const parsed = v.safeParse(TABLES[table], row, { abortPipeEarly: true });
      if (!parsed.success) {
        const [issue] = parsed.issues;
        this.#reject(table, name, { field: formatPath(issue), reason: formatReason(issue) });
        continue;
      }
      const record = parsed.output as RecordTypes[T];
      const fault = this.#duplicate(ids, record) ?? faultyDates(record);
      if (fault) this.#reject(table, name, fault);
      else {
        if (record.id !== undefined) ids.add(record.id);
        kept.push(record);
      }
    }
    return kept;
  }

  #duplicate(ids: ReadonlySet<string>, record: { id?: string | undefined }): Fault | null {
    const taken = record.id !== undefined && ids.has(record.id);
    return taken
      ? { field: "id", reason: `“${record.id}” is used by an earlier record: give each its own id` }
      : null;
  }

  /** Drops records that refer to records that are not there, until none does. */
  resolve<T extends TableName>(table: T, records: RecordTypes[T][]): RecordTypes[T][] {
    const kept = records.filter((record, at) => {
      for (const [target, id, field] of referencesOf(table, record)) {
        if (this.#ids.get(target)?.has(id)) continue;
        if (record.id !== undefined) this.#ids.get(table)?.delete(record.id);
        this.#reject(table, nameOf(record, at), {
          field,
          reason: `“${id}” is not among the ${target} that could be read`,
        });
        return false;
      }
      return true;
    });
    return kept.length === records.length || table !== "actors" ? kept : this.resolve(table, kept);
  }
}
