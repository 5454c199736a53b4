import * as v from "valibot";
import { isObject } from "../../../model/isObject.ts";
import { SCHEMA_CODES, type SchemaCode } from "../../../model/schema/codes.ts";
import { datasetSchema } from "../../../model/schema/header.ts";
import { TABLES, type TableName } from "../../../model/schema.ts";
import type { Said } from "../../../words/findings.ts";
import type { Found } from "../../../words/told.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import { type Finding, type JsonPath, valueAt } from "../../finding.ts";
import { nearestName } from "../../text/nearestName.ts";

type ShapeRule = "shape" | "link" | "id-form" | "quote-or-summary" | "edtf";

type ShapeFinding = Finding & { readonly rule: ShapeRule };

/** The rules that are not of shape alone. */
const RULES: Partial<Record<SchemaCode, ShapeRule>> = {
  "quote-and-summary": "quote-or-summary",
  "no-words": "quote-or-summary",
  "not-an-address": "link",
  "not-an-id": "id-form",
  "not-edtf": "edtf",
  "edtf-offset": "edtf",
};

/** The code of an issue; null where valibot itself says what is wrong. */
const codeOf = ({ message }: v.BaseIssue<unknown>): SchemaCode | null =>
  SCHEMA_CODES.find((code) => code === message) ?? null;

/** The most letters that are shown of a value. */
const MOST_SHOWN = 60;

function show(value: unknown): Found {
  if (typeof value === "string")
    return {
      kind: "text",
      text: value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value,
    };
  if (Array.isArray(value)) return { kind: "list" };
  return isObject(value) ? { kind: "object" } : { kind: "other", text: String(value) };
}

function sayIssue(issue: v.BaseIssue<unknown>): Said {
  const code = codeOf(issue);
  if (code === "no-words" || code === "quote-and-summary") {
    const { quote } = Object(issue.input) as { quote?: unknown };
    return { code: quote === undefined ? "no-words" : "quote-and-summary" };
  }
  const found = show(issue.input);
  if (code === "not-edtf" || code === "edtf-offset") return { code, params: { found } };
  if (issue.received === "undefined")
    return { code: "missing", params: { expected: issue.type === "object" ? null : issue.expected } };
  if (issue.type === "picklist") {
    const options = (issue.expected ?? "").match(/[\w-]+/g) ?? [];
    const nearest = typeof issue.input === "string" ? nearestName(issue.input, options) : null;
    return { code: "other-option", params: { found, options, nearest } };
  }
  return { code: "other-value", params: { found, fault: code, expected: issue.expected } };
}

function* issuesOf(schema: v.GenericSchema, value: unknown, path: JsonPath): Generator<ShapeFinding> {
  const parsed = v.safeParse(schema, value);
  for (const issue of parsed.issues ?? []) {
    const within = (issue.path ?? []).map((item): string | number =>
      typeof item.key === "number" ? item.key : String(item.key),
    );
    const code = codeOf(issue);
    yield { path: [...path, ...within], rule: (code && RULES[code]) ?? "shape", ...sayIssue(issue) };
  }
}

function* shapeFindings({ file }: LintView): Generator<ShapeFinding> {
  if (!isObject(file)) {
    yield { rule: "shape", path: [], code: "no-object", params: { found: show(file) } };
    return;
  }
  yield* issuesOf(datasetSchema, file.dataset, ["dataset"]);
  for (const table of Object.keys(TABLES) as TableName[]) {
    const rows = Object.hasOwn(file, table) ? file[table] : undefined;
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) {
      yield { rule: "shape", path: [table], code: "no-list", params: { found: show(rows) } };
      continue;
    }
    for (const [at, row] of rows.entries()) yield* issuesOf(TABLES[table], row, [table, at]);
  }
}

/** What the schema says against each file, so that it is asked once for all rules. */
const known = new WeakMap<LintView, readonly ShapeFinding[]>();

/** Finds what the schema says against a file, of one rule. */
export const findShape = (rule: ShapeRule): Rule["find"] =>
  function* (view) {
    const findings = known.get(view) ?? [...shapeFindings(view)];
    known.set(view, findings);
    for (const { rule: broken, ...finding } of findings) if (broken === rule) yield finding;
  };

interface Walkable {
  readonly entries?: Readonly<Record<string, Walkable>>;
  readonly wrapped?: Walkable;
  readonly item?: Walkable;
}

function* unknownFields(schema: Walkable, value: unknown, path: JsonPath): Generator<Finding> {
  if (schema.wrapped) {
    yield* unknownFields(schema.wrapped, value, path);
  } else if (schema.item && Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* unknownFields(schema.item, item, [...path, at]);
  } else if (schema.entries && isObject(value)) {
    const { entries } = schema;
    for (const [key, child] of Object.entries(value)) {
      const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (inner) yield* unknownFields(inner, child, [...path, key]);
      else yield unknownField(key, Object.keys(entries), [...path, key]);
    }
  }
}

function unknownField(key: string, known: readonly string[], path: JsonPath): Finding {
  return { path, code: "unknown-field", params: { field: key, known, nearest: nearestName(key, known) } };
}

function* findUnknown({ file }: LintView): Generator<Finding> {
  if (!isObject(file)) return;
  const tables: Record<string, Walkable> = Object.fromEntries(
    Object.entries(TABLES).map(([name, schema]) => [name, { item: schema as Walkable }]),
  );
  yield* unknownFields({ entries: { $schema: {}, dataset: datasetSchema as Walkable, ...tables } }, file, []);
}

function* findTooNew({ failure, file }: LintView): Generator<Finding> {
  if (failure?.fault.code !== "too-new") return;
  const path = ["dataset", "version"];
  const { newest } = failure.fault.params;
  yield { path, code: "too-new", params: { found: show(valueAt(file, path)), newest } };
}

function* findEmpty({ failure }: LintView): Generator<Finding> {
  if (failure?.fault.code !== "empty") return;
  yield { path: [], code: "empty" };
}

/** Rules on the shape of the file and its records. */
export const SHAPE_RULES: readonly Rule[] = [
  error("shape", findShape("shape")),
  error("id-form", findShape("id-form")),
  error("edtf", findShape("edtf")),
  error("quote-or-summary", findShape("quote-or-summary")),
  warning("unknown-field", findUnknown),
  error("dataset-version", findTooNew),
  error("empty", findEmpty),
];
