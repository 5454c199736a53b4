import { isObject } from "../model/isObject.ts";
import type { Figure } from "../model/schema.ts";
import { type Archive, createArchive } from "./archive.ts";
import { listedFigures } from "./figureSource.ts";
import { loadError } from "./loadError.ts";
import { DatasetReader } from "./records/datasetReader.ts";
import { datasetOf } from "./records/tables.ts";
import type { SearchedPhrases } from "./search.ts";

/**
 * Reads the JSON value of a dataset file. A file that is not a dataset throws a {@link LoadError}; a record that is not
 * valid, or refers to one that is not there, is set aside with its reason, and the rest is kept. `search` are the phrases that figures
 * are found by.
 */
export function parseDataset(file: unknown, search: SearchedPhrases | null = null): Archive {
  if (!isObject(file)) throw loadError("wrong-shape", { fault: "not-object" });
  const reader = new DatasetReader(file);
  const read: Figure[] = [];
  for (const [at, value] of (Array.isArray(file.figures) ? file.figures : []).entries()) {
    const figure = reader.readFigure(value, at);
    if (figure) read.push(figure);
  }
  const { info, tables, columns, order, rejected, recordCount } = reader.finish(file);
  const figures = [...order.row].flatMap((row) => read[row] ?? []);
  return createArchive({
    dataset: datasetOf(info, tables),
    figures: listedFigures(figures),
    columns,
    rejected,
    recordCount,
    search,
  });
}

/** The JSON value of a text; throws a {@link LoadError} that says why it has none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw loadError("not-json", { kind: /^\s*</.test(text) ? "web-page" : "other", message });
  }
}

/** Reads the text of a dataset file; throws a {@link LoadError} that says what is wrong with it. */
export function parseText(text: string, search: SearchedPhrases | null = null): Archive {
  return parseDataset(jsonOf(text), search);
}
