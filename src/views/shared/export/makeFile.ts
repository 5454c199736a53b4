import { csvOf } from "../../../export/csv.ts";
import { dataPackageOf, type PackageFacts } from "../../../export/dataPackage.ts";
import { datasetJsonOf } from "../../../export/datasetJson.ts";
import { geoJsonOf } from "../../../export/geoJson.ts";
import type { Selection } from "../../../export/selection.ts";
import { figuresTable, type TableContext } from "../../../export/tables/figures.ts";

/** What a selection can be downloaded as, in the order in which it is offered. */
export const FILE_FORMATS = ["csv", "package", "json", "geojson"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** How the file of each format ends, and what kind of file it is. */
const FILES: Readonly<Record<FileFormat, readonly [ending: string, type: string]>> = {
  csv: [".csv", "text/csv;charset=utf-8"],
  package: [".zip", "application/zip"],
  json: [".json", "application/json"],
  geojson: [".geojson", "application/geo+json"],
};

/** A file, made. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a spreadsheet needs to know that a CSV is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

function* contentOf(
  format: FileFormat,
  selection: Selection,
  context: TableContext,
  facts: PackageFacts,
): Generator<number, BlobPart, void> {
  switch (format) {
    case "csv":
      return BYTE_ORDER_MARK + (yield* csvOf(figuresTable(selection, context)));
    case "package":
      return new Uint8Array(yield* dataPackageOf(selection, context, facts));
    case "json":
      return yield* datasetJsonOf(selection);
    case "geojson":
      return yield* geoJsonOf(selection, context);
  }
}

/** Makes a file of a selection, in steps that say which share of the work is done. Its name has dataset, version and day. */
export function* makeFile(
  format: FileFormat,
  selection: Selection,
  context: TableContext,
  facts: PackageFacts,
): Generator<number, MadeFile, void> {
  const { id, version } = selection.archive.info;
  const [ending, type] = FILES[format];
  const content = yield* contentOf(format, selection, context, facts);
  const part = facts.filter === null ? "" : "-part";
  return { name: `${id}-${version}${part}-${facts.today}${ending}`, blob: new Blob([content], { type }) };
}
