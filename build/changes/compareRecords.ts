import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  type ChangedRecord,
  type DocumentChanges,
  PARTS,
  type Part,
  type RecordChanges,
  type Version,
} from "./versions.ts";

/** A record as a file has it. */
interface FileRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What of a dataset file is compared. */
export interface VersionFile {
  readonly dataset: { readonly version: string };
  readonly figures: readonly FileRecord[];
  readonly events: readonly FileRecord[];
  readonly sources: readonly FileRecord[];
}

/** Which part of a record a field belongs to; what is not here is of what is told or counted. */
const PART_OF: ReadonlyMap<string, Part> = new Map([
  ["value", "value"],
  ["unit", "value"],
  ["when", "when"],
  ["statedBy", "statedBy"],
  ["disputes", "disputes"],
  ["evidence", "evidence"],
  ["research", "evidence"],
  ["errata", "evidence"],
  ["note", "note"],
  ["weight", "note"],
]);

/** A record that is in both files; null where nothing of it changed. */
function compareRecord(before: FileRecord, after: FileRecord): ChangedRecord | null {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = new Set(
    fields
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .map((field) => PART_OF.get(field) ?? "what"),
  );
  if (changed.size === 0) return null;
  const was = {
    ...(changed.has("value") && { value: { value: before.value, unit: String(before.unit) } }),
    ...(changed.has("when") && { when: String(before.when) }),
  };
  const parts = PARTS.filter((part) => changed.has(part));
  return { id: after.id, parts, ...(Object.keys(was).length > 0 && { was }) };
}

function compareTables(
  before: readonly FileRecord[],
  after: readonly FileRecord[],
  nameBefore: (id: string) => string,
): RecordChanges {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.flatMap((record) => {
      const other = old.get(record.id);
      return (other && compareRecord(other, record)) ?? [];
    }),
    withdrawn: before.filter(({ id }) => !now.has(id)).map(({ id }) => ({ id, name: nameBefore(id) })),
  };
}

function countDocuments(before: readonly FileRecord[], after: readonly FileRecord[]): DocumentChanges {
  const { added, changed, withdrawn } = compareTables(before, after, (id) => id);
  return { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
}

/** The hash of a dataset file without white space, so that how it is written does not matter. */
export const hashOfRecord = (file: object): string =>
  createHash("sha256").update(JSON.stringify(file)).digest("hex");

/** A version of the record beside the one before. `nameBefore` says what a record was called there. */
export function compareVersions(
  before: VersionFile | null,
  after: VersionFile,
  date: string,
  nameBefore: (kind: "figure" | "event", id: string) => string,
): Version {
  return {
    version: after.dataset.version,
    date,
    sha256: hashOfRecord(after),
    figures: after.figures.length,
    events: after.events.length,
    changes: before && {
      figures: compareTables(before.figures, after.figures, (id) => nameBefore("figure", id)),
      events: compareTables(before.events, after.events, (id) => nameBefore("event", id)),
      documents: countDocuments(before.sources, after.sources),
    },
  };
}
