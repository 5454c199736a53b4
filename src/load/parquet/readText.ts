import { isObject } from "../../model/isObject.ts";
import type { Archive } from "../archive.ts";
import { loadError } from "../loadError.ts";
import { moduleFile } from "../moduleFile.ts";
import { jsonOf, parseDataset } from "../parse.ts";
import { type FiguresFile, figuresFileOf } from "./figuresLayout.ts";
import type { TablesText } from "./figuresMessages.ts";
import type { OpenOptions } from "./openFigures.ts";

const opener = moduleFile(() => import("./openFigures.ts"));

/** Opens a dataset whose figures are in a file of their own, by what is fetched for such datasets alone. */
export async function openApart(
  tables: TablesText,
  named: FiguresFile,
  options: OpenOptions,
): Promise<Archive> {
  const { openFigures } = await opener(true).catch(() => {
    throw loadError("reader", {});
  });
  options.signal.throwIfAborted();
  return openFigures(tables, named, options);
}

/** Reads the text of a dataset file, with its figures where these are in a file of their own. */
export async function readText(text: string, options: OpenOptions): Promise<Archive> {
  const file = jsonOf(text);
  const named = isObject(file) ? figuresFileOf(file) : null;
  return named ? openApart(text, named, options) : parseDataset(file, options.search);
}
