import type * as v from "valibot";
import type { Actor, Figure, RecordedEvent, Route, TABLES, TableName } from "../../model/schema.ts";

/** The record of each table. */
export type RecordTypes = { [T in TableName]: v.InferOutput<(typeof TABLES)[T]> };

/** What a record refers to: the table, the id, and the field that names it. */
interface Reference {
  readonly target: TableName;
  readonly id: string;
  readonly field: string;
}

/** Whether a table has a record of an id. */
export type HasId = (target: TableName, id: string) => boolean;

/** The first of some ids that is not there. */
function missingAmong(
  ids: readonly string[] | undefined,
  target: TableName,
  has: HasId,
  field: string,
): Reference | null {
  const at = ids?.findIndex((id) => !has(target, id)) ?? -1;
  return at < 0 ? null : { target, id: ids?.[at] ?? "", field: `${field}[${at}]` };
}

function missingOne(id: string | undefined, target: TableName, has: HasId, field: string): Reference | null {
  return id === undefined || has(target, id) ? null : { target, id, field };
}

/** The first thing that a record refers to and that is not there, in the order of its fields; null where all is. */
export function missingReference(
  table: TableName,
  record: RecordTypes[TableName],
  has: HasId,
): Reference | null {
  if (table === "actors") return missingOne((record as Actor).speaksFor, "actors", has, "speaksFor");
  if (table === "routes") {
    const { from, to } = record as Route;
    const missing = missingOne(from, "places", has, "from") ?? missingOne(to, "places", has, "to");
    if (missing) return missing;
  }
  if (table === "figures" || table === "events") {
    const missing = missingOne((record as Figure | RecordedEvent).where, "places", has, "where");
    if (missing) return missing;
  }
  if (table === "figures") {
    const missing = missingOne((record as Figure).from, "places", has, "from");
    if (missing) return missing;
  }
  if (!("evidence" in record)) return null;
  const missing = missingAmong(record.statedBy, "actors", has, "statedBy");
  if (missing) return missing;
  for (const [i, piece] of record.evidence.entries()) {
    const ofPiece =
      missingOne(piece.source, "sources", has, `evidence[${i}].source`) ??
      missingAmong(piece.through, "actors", has, `evidence[${i}].through`) ??
      missingAmong(piece.statedBy, "actors", has, `evidence[${i}].statedBy`);
    if (ofPiece) return ofPiece;
  }
  return null;
}
