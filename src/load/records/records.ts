import * as v from "valibot";
import { addTo } from "../../model/groupBy.ts";
import { isObject } from "../../model/isObject.ts";

import { type Actor, TABLES, type TableName } from "../../model/schema.ts";

import type { Rejected } from "../loadError.ts";
import { withoutFaultyAddresses } from "./addresses.ts";
import { type HasId, missingReference, type RecordTypes } from "./references.ts";
import { faultOf, formatPath } from "./schemaIssues.ts";

type Fault = Pick<Rejected, "field" | "reason">;

function nameOf(record: unknown, at: number): string {
  return isObject(record) && typeof record.id === "string" && record.id !== "" ? record.id : `#${at}`;
}

/** A record set aside, the `at`th of its table. */
export interface FaultAt {
  readonly at: number;
  readonly rejected: Rejected;
}

/** The records set aside because they are not valid by themselves, and because they refer to others that are not there. */
export interface Faults {
  readonly malformed: FaultAt[];
  readonly unresolved: FaultAt[];
}

/** What is wrong with a record whose id an earlier one has. */
export function duplicateFault(id: string): Fault {
  return { field: "id", reason: { code: "id-used", id } };
}

/** The records of a file's tables, or what stands there instead of a list. */
export type Tables = Readonly<Record<string, unknown>>;

/**
 * Reads the tables of a file, in the order of {@link TABLES}. Records keep the file's order; ids are known as soon as their table is
 * read.
 */
export class RecordReader {
  recordCount = 0;
  readonly #faults: Faults = { malformed: [], unresolved: [] };
  readonly #ids: Record<TableName, Set<string>> = {
    measures: new Set(),
    eventKinds: new Set(),
    actors: new Set(),
    sources: new Set(),
    places: new Set(),
    routes: new Set(),
    figures: new Set(),
    events: new Set(),
    silences: new Set(),
    stories: new Set(),
  };
  /** Whether a table that has been read has a record. */
  readonly has: HasId = (target, id) => this.#ids[target].has(id);

  /** The records set aside: those that are not valid by themselves, then those that refer to others that are not there. */
  get rejected(): readonly Rejected[] {
    const { malformed, unresolved } = this.#faults;
    return [...malformed, ...unresolved].map(({ rejected }) => rejected);
  }

  /** Reads one table of a file; a table that is missing is empty. */
  read<T extends TableName>(tables: Tables, table: T): RecordTypes[T][] {
    const rows = tables[table];
    if (rows === undefined) return [];
    if (!Array.isArray(rows)) {
      this.#malformed(0, { table, record: table, field: "", reason: { code: "not-a-list" } });
      return [];
    }
    const kept: RecordTypes[T][] = [];
    for (const [at, row] of rows.entries()) {
      const record = this.readOne(table, row, at);
      if (record) kept.push(record);
    }
    return kept;
  }

  /** Reads one record of a table, the `at`th of its file; null where it is set aside. */
  readOne<T extends TableName>(table: T, row: unknown, at: number): RecordTypes[T] | null {
    this.recordCount++;
    const name = nameOf(row, at);
    const value = table === "sources" ? this.#withoutFaultyAddresses(row, at) : row;
    const parsed = v.safeParse(TABLES[table], value, { abortPipeEarly: true });
    if (!parsed.success) {
      const [issue] = parsed.issues;
      this.#malformed(at, { table, record: name, field: formatPath(issue), reason: faultOf(issue) });
      return null;
    }
    const record = parsed.output as RecordTypes[T];
    const ids = this.#ids[table];
    if (record.id === undefined) return record;
    if (ids.has(record.id)) {
      this.#malformed(at, { table, record: name, ...duplicateFault(record.id) });
      return null;
    }
    ids.add(record.id);
    return record;
  }

  #withoutFaultyAddresses(row: unknown, at: number): unknown {
    const { source, faulty } = withoutFaultyAddresses(row);
    for (const field of faulty) {
      const reason = { code: "dead-address" } as const;
      this.#malformed(at, { table: "sources", record: nameOf(row, at), field, reason, isKept: true });
    }
    return source;
  }

  #malformed(at: number, rejected: Rejected): void {
    this.#faults.malformed.push({ at, rejected });
  }

  /** Takes out the faults of one table, to put them back with those that another reader has found in it. */
  takeFaults(table: TableName): Faults {
    const take = (kind: keyof Faults): FaultAt[] => {
      const all = this.#faults[kind].splice(0);
      const isOf = ({ rejected }: FaultAt): boolean => rejected.table === table;
      this.#faults[kind].push(...all.filter((fault) => !isOf(fault)));
      return all.filter(isOf);
    };
    return { malformed: take("malformed"), unresolved: take("unresolved") };
  }

  /** Puts faults behind those there are. */
  putFaults({ malformed, unresolved }: Faults): void {
    for (const fault of malformed) this.#faults.malformed.push(fault);
    for (const fault of unresolved) this.#faults.unresolved.push(fault);
  }

  /** Whether all that a record refers to is there; sets the record aside where it is not. */
  resolveOne<T extends TableName>(table: T, record: RecordTypes[T], at: number): boolean {
    const missing = missingReference(table, record, this.has);
    if (!missing) return true;
    const { target, id, field } = missing;
    const reason = { code: "unresolved", id, target } as const;
    const waitsFor = { table: target, id };
    this.#faults.unresolved.push({
      at,
      rejected: { table, record: nameOf(record, at), field, reason, waitsFor },
    });
    return false;
  }

  /** Drops the records of a table that refer to records that are not there. */
  resolve<T extends TableName>(table: T, records: RecordTypes[T][]): RecordTypes[T][] {
    return records.filter((record, at) => {
      const isResolved = this.resolveOne(table, record, at);
      if (!isResolved && record.id !== undefined) this.#ids[table].delete(record.id);
      return isResolved;
    });
  }

  /** Drops actors that speak for actors that are not there, and then those that speak for them: each is looked at about once. */
  resolveActors(actors: Actor[]): Actor[] {
    const speakers = new Map<string, number[]>();
    for (const [at, { speaksFor }] of actors.entries()) {
      if (speaksFor === undefined) continue;
      addTo(speakers, speaksFor, at);
    }
    const dropped = new Set<number>();
    const waiting = [...actors.keys()].reverse();
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const actor = actors[at];
      if (!actor || dropped.has(at) || this.resolveOne("actors", actor, at)) continue;
      dropped.add(at);
      this.#ids.actors.delete(actor.id);
      for (const speaker of speakers.get(actor.id) ?? []) waiting.push(speaker);
    }
    return actors.filter((_, at) => !dropped.has(at));
  }
}
