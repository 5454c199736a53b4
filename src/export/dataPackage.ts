import { strToU8 } from "fflate";
import type { AllWords } from "../words/en.ts";
import { csvOf } from "./csv.ts";
import { datasetJsonOf } from "./datasetJson.ts";
import type { Selection } from "./selection.ts";
import { evidenceTable } from "./tables/evidence.ts";
import { disputesTable, figuresTable, type TableContext } from "./tables/figures.ts";
import {
  actorsTable,
  eventsTable,
  placesTable,
  routesTable,
  silencesTable,
  sourcesTable,
} from "./tables/otherRecords.ts";
import type { Field, Table } from "./tables/table.ts";
import { type PackedFile, zipOf } from "./zip.ts";

/** What the package says about itself besides its tables. */
export interface PackageFacts {
  /** The view's address, with the filter in it; null where it has none. */
  readonly address: string | null;
  /** The filter and the days in words; null for the whole record. */
  readonly filter: string | null;
  /** The day on which it is made, `2022-09-27`. */
  readonly today: string;
}

/** All tables of a package, in the order in which they refer to each other. */
function tablesOf(selection: Selection, context: TableContext): Table[] {
  return [
    actorsTable(selection),
    sourcesTable(selection),
    placesTable(selection),
    figuresTable(selection, context),
    disputesTable(selection),
    eventsTable(selection, context),
    routesTable(selection, context),
    evidenceTable(selection),
    silencesTable(selection),
  ];
}

function fieldOf({ name, type, isRequired, options }: Field, isKey: boolean, description: string | null) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(isKey && { unique: true }),
    ...(options && { enum: options }),
  };
  return {
    name,
    type,
    ...(description !== null && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function resourceOf({ name, hasKey, fields: columns }: Table, { exports }: AllWords, bytes: number) {
  const foreignKeys = columns.flatMap(({ name: field, refersTo }) =>
    refersTo === undefined
      ? []
      : [{ fields: field, reference: { resource: refersTo === name ? "" : refersTo, fields: "id" } }],
  );
  return {
    name,
    path: `data/${name}.csv`,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column, at) =>
        fieldOf(column, hasKey && at === 0, exports.column(name, column.name)),
      ),
      missingValues: [""],
      ...(hasKey && { primaryKey: "id" }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** What a part of the work says of its own share, as a share of the whole. */
function* shareOf<T>(
  steps: Generator<number, T, void>,
  from: number,
  to: number,
): Generator<number, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** The shares of the whole work after which the tables, and the dataset, are written. */
const [TABLES, DATASET] = [0.5, 0.7];

/**
 * A selection as a Frictionless Data Package in a zip: `datapackage.json` (Table Schemas, foreign keys), `README.md`, a CSV for each
 * kind of record, and `dataset.json`, which this page reads again. Says which share of the work is done.
 */
export function* dataPackageOf(
  selection: Selection,
  context: TableContext,
  facts: PackageFacts,
): Generator<number, Uint8Array, void> {
  const { info } = selection.archive;
  const { cite, exports } = context.words;
  const files: PackedFile[] = [];
  const resources: object[] = [];
  const tables = tablesOf(selection, context);
  for (const [at, table] of tables.entries()) {
    const share = TABLES / tables.length;
    const bytes = strToU8(yield* shareOf(csvOf(table), at * share, (at + 1) * share));
    files.push({ path: `data/${table.name}.csv`, bytes });
    resources.push(resourceOf(table, context.words, bytes.length));
  }
  files.push({
    path: "dataset.json",
    bytes: strToU8(yield* shareOf(datasetJsonOf(selection), TABLES, DATASET)),
  });
  const descriptor = {
    profile: "tabular-data-package",
    name: info.id.toLowerCase(),
    title: info.title,
    description: info.description,
    version: info.version,
    created: facts.today,
    ...(facts.address !== null && { homepage: facts.address }),
    ...(info.licence !== "" && { licenses: [{ name: info.licence }] }),
    ...(info.author !== undefined && { contributors: [{ title: info.author, role: "author" }] }),
    resources,
  };
  const readme = exports.readme(
    selection.archive,
    { ...facts, notOurs: cite.foreign },
    selection.asked.length,
    selection.figures.length,
  );
  files.unshift(
    { path: "datapackage.json", bytes: strToU8(`${JSON.stringify(descriptor, null, 2)}\n`) },
    { path: "README.md", bytes: strToU8(readme) },
  );
  return yield* shareOf(zipOf(files, facts.today), DATASET, 1);
}
