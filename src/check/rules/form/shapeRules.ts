import * as v from "valibot";
import { SCHEMA_CODES, type SchemaCode } from "../../../model/schema/codes.ts";
import { datasetSchema } from "../../../model/schema/header.ts";
import { TABLES, type TableName } from "../../../model/schema.ts";
import { schemaFault } from "../../../words/en/record/faults.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import { type Finding, isObject, type JsonPath, valueAt } from "../../finding.ts";
import { nearestName } from "../../text/nearest.ts";

type ShapeRule = "shape" | "link" | "id-form" | "quote-or-summary" | "edtf";

interface ShapeFinding extends Finding {
  readonly rule: ShapeRule;
}

/** What was expected where the schema says only what is not so. */
const DEGREES = ["[longitude, latitude] in degrees", "Write longitude first, then latitude."] as const;
const TEXT = ["some text", "Fill it in, or leave the field out where it may be missing."] as const;
const EXPECTED: Partial<Record<SchemaCode, readonly [expected: string, remedy: string]>> = {
  "no-evidence": ["at least one piece of evidence", "Add the evidence, or drop the figure."],
  empty: TEXT,
  "no-steps": TEXT,
  "not-an-id": ["letters, digits, hyphens and dots", "Give it a readable id: country, measure, day."],
  "not-a-day": ["a day (YYYY-MM-DD)", "Write year, month and day."],
  "not-a-country": ["two capital letters such as PL", "Use the country's ISO 3166-1 alpha-2 code."],
  "not-an-address": [
    "an address that begins with https://",
    "Copy the address from the browser, or leave it null.",
  ],
  "too-far-west": DEGREES,
  "too-far-east": DEGREES,
  "too-far-south": DEGREES,
  "too-far-north": DEGREES,
  "not-a-version": ["three numbers such as 1.0.0", "Give the dataset's version."],
};

/** The rules that are not of shape alone. */
const RULES: Partial<Record<SchemaCode, ShapeRule>> = {
  "quote-and-summary": "quote-or-summary",
  "no-words": "quote-or-summary",
  "not-an-address": "link",
  "not-an-id": "id-form",
};

/** The code of an issue; null where valibot itself says what is wrong. */
const codeOf = ({ message }: v.BaseIssue<unknown>): SchemaCode | null =>
  SCHEMA_CODES.find((code) => code === message) ?? null;

const WHAT: Readonly<Record<string, string>> = { string: "text", Array: "a list", Object: "an object" };

function show(value: unknown): string {
  if (typeof value === "string") return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value);
}

/** What to do about a text that should be a date, by what the schema says of it. */
const DATE_REMEDIES: ReadonlyMap<SchemaCode | null, string> = new Map([
  ["not-edtf", "Write it as EDTF; check that the day exists and the end is not before the start."],
  [
    "edtf-offset",
    "Write day and hour as the clocks of the place showed them, without an offset from UTC: with one, nobody can tell which day it was there.",
  ],
]);
const EDTF_FORMS = "YYYY-MM-DD, YYYY-MM-DD~, YYYY-MM, YYYY-MM-DD/YYYY-MM-DD, ../YYYY-MM-DD";

function describeIssue(issue: v.BaseIssue<unknown>): Pick<ShapeFinding, "message" | "remedy" | "rule"> {
  const code = codeOf(issue);
  const rule = (code && RULES[code]) ?? "shape";
  if (rule === "quote-or-summary") {
    const { quote } = Object(issue.input) as { quote?: unknown };
    return {
      rule,
      message: `${quote === undefined ? "neither a quote nor a summary" : "a quote and a summary"}, expected one of the two`,
      remedy: "Keep the quote where the words are the source's, the summary where they are ours.",
    };
  }
  const dateRemedy = DATE_REMEDIES.get(code);
  if (dateRemedy !== undefined) {
    return {
      rule: "edtf",
      message: `${show(issue.input)}, expected a date or a span of dates (EDTF: ${EDTF_FORMS})`,
      remedy: dateRemedy,
    };
  }
  const expected =
    issue.expected === null ? null : (WHAT[issue.expected] ?? issue.expected.replaceAll('"', ""));
  if (issue.received === "undefined") {
    const name = issue.type === "object" ? "a value" : (expected ?? "a value");
    return { rule, message: `missing, expected ${name}`, remedy: "Add it: every such record has it." };
  }
  const known = code && EXPECTED[code];
  if (known) return { rule, message: `${show(issue.input)}, expected ${known[0]}`, remedy: known[1] };
  if (issue.type === "picklist") {
    const names = (issue.expected ?? "").match(/[\w-]+/g) ?? [];
    const nearest = typeof issue.input === "string" ? nearestName(issue.input, names) : null;
    return {
      rule,
      message: `${show(issue.input)}, expected one of ${names.join(", ")}`,
      remedy: nearest ? `Perhaps “${nearest}” is meant.` : "Use the one that says what the source says.",
    };
  }
  const found = code === null ? "" : ` ${schemaFault(code)}`;
  return {
    rule,
    message: `${show(issue.input)}${found}, expected ${expected ?? "another value"}`,
    remedy: code === null ? "Give a value of that kind." : "Correct the value.",
  };
}

function* issuesOf(schema: v.GenericSchema, value: unknown, path: JsonPath): Generator<ShapeFinding> {
  const parsed = v.safeParse(schema, value);
  for (const issue of parsed.issues ?? []) {
    const within = (issue.path ?? []).map((item): string | number =>
      typeof item.key === "number" ? item.key : String(item.key),
    );
    yield { path: [...path, ...within], ...describeIssue(issue) };
  }
}

function* shapeFindings({ file }: LintView): Generator<ShapeFinding> {
  const whole = { rule: "shape", path: [], remedy: 'Write { "dataset": {…}, "actors": […], … }.' } as const;
  if (!isObject(file)) {
    yield { ...whole, message: `${show(file)} at the top level, expected an object` };
    return;
  }
  yield* issuesOf(datasetSchema, file.dataset, ["dataset"]);
  for (const table of Object.keys(TABLES) as TableName[]) {
    const rows = Object.hasOwn(file, table) ? file[table] : undefined;
    if (rows === undefined) continue;
    if (!Array.isArray(rows)) {
      yield {
        rule: "shape",
        path: [table],
        message: `${show(rows)}, expected a list of records`,
        remedy: "Put the records into [ ].",
      };
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
  const nearest = nearestName(key, known);
  return {
    path,
    message: `“${key}” is not a field of this record, expected one of ${known.join(", ")}`,
    remedy: nearest
      ? `Perhaps “${nearest}” is meant.`
      : "Leave it out: nothing reads it. Words about a record belong in its note.",
  };
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
  yield {
    path,
    message: `${show(valueAt(file, path))}, expected a version up to ${failure.fault.params.newest}`,
    remedy: "Write the dataset in the format of version 1, or use a newer check.",
  };
}

function* findEmpty({ failure }: LintView): Generator<Finding> {
  if (failure?.fault.code !== "empty") return;
  yield {
    path: [],
    message: "no figure, event or route that can be shown, expected at least one",
    remedy: "Add a figure, an event or a route.",
  };
}

/** Rules on the shape of the file and its records. */
export const SHAPE_RULES: readonly Rule[] = [
  error("shape", "Every record has the fields of the schema, each of its kind.", findShape("shape")),
  error("id-form", "Ids are made of letters, digits, hyphens and dots.", findShape("id-form")),
  error("edtf", "Dates are EDTF, level 1.", findShape("edtf")),
  error(
    "quote-or-summary",
    "A piece of evidence carries a quote or a summary, never both.",
    findShape("quote-or-summary"),
  ),
  warning("unknown-field", "Records have no fields that nothing reads.", findUnknown),
  error("dataset-version", "The dataset is of a version that this code reads.", findTooNew),
  error("empty", "The dataset holds a figure, event or route that can be shown.", findEmpty),
];
