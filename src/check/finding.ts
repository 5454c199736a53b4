import { isObject } from "../model/isObject.ts";
import type { RuleId, Said } from "../words/findings.ts";

/** An error makes the record untrue or unreadable; a warning is something to look at. */
export type Severity = "error" | "warning";

/** Where something stands in a dataset file: table, position, then keys and positions within the record. */
export type JsonPath = readonly (string | number)[];

/** What a rule found: where, and what is to be said of it. The words are in `words/…/check`, by code. */
export type Finding = { readonly path: JsonPath } & Said;

/** The record in which a finding stands. */
export interface Place {
  /** The table's name; "dataset" for the dataset's own description, "file" for the file as a whole. */
  readonly table: string;
  /** The record's id, or "#4" for the fifth record of a table where it has none. */
  readonly record: string;
  /** The path within the record, such as `evidence[0].quote.exact`; empty for the record itself. */
  readonly field: string;
}

/** A finding with the rule it breaks and the record it stands in. */
export type Problem = Finding & Place & { readonly severity: Severity; readonly rule: RuleId };

/** A path within a record as it is written in code: `evidence[0].quote.exact`. */
export function formatField(path: JsonPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
}

/** Reads `evidence[0].quote.exact` back into a path. */
export function parseField(field: string): JsonPath {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, at, key]) =>
    at === undefined ? (key ?? "") : Number(at),
  );
}

/** The value at a path of a JSON value, or undefined. */
export function valueAt(file: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
    return isObject(value) && typeof key === "string" && Object.hasOwn(value, key) ? value[key] : undefined;
  }, file);
}

/** Says which table, record and field a path of a dataset file leads to. */
export function describePath(file: unknown, path: JsonPath): Place {
  const [table, at, ...rest] = path;
  if (typeof table !== "string") return { table: "file", record: "file", field: "" };
  const owner = typeof at === "number" ? valueAt(file, [table, at]) : valueAt(file, [table]);
  const id = isObject(owner) && typeof owner.id === "string" && owner.id !== "" ? owner.id : null;
  if (typeof at === "number") return { table, record: id ?? `#${at}`, field: formatField(rest) };
  if (table === "dataset") return { table, record: id ?? table, field: formatField(path.slice(1)) };
  return { table: "file", record: table, field: formatField(path.slice(1)) };
}
