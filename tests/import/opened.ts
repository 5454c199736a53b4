import { readFileSync } from "node:fs";
import { guessColumns } from "../../src/import/columns/guessColumns.ts";
import type { Boxes } from "../../src/import/geography/coordinates.ts";
import { Gazetteer } from "../../src/import/geography/gazetteer.ts";
import { type Imported, importTable } from "../../src/import/make/importTable.ts";
import { openTable } from "../../src/import/openTable.ts";
import type { ImportOptions } from "../../src/import/row/importOptions.ts";
import { more } from "../../src/words/en/more.ts";

const readJson = (name: string): unknown => JSON.parse(readFileSync(`data/basemap/${name}`, "utf8"));
const gazetteer = new Gazetteer([
  readJson("labels.json"),
  readJson("labels-world.json"),
] as ConstructorParameters<typeof Gazetteer>[0]);
const boxes = readJson("boxes.json") as Boxes;

/** Bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Imports a file as the page does, with the columns as they are guessed unless the test says otherwise. */
export async function importFile(
  file: Uint8Array | string,
  options: Partial<ImportOptions> = {},
  name = "table.csv",
): Promise<Imported & { mapping: ImportOptions["mapping"]; columns: readonly string[] }> {
  const opened = await openTable(typeof file === "string" ? bytesOf(file) : file, name);
  if (opened.kind === "dataset") throw new Error("a dataset");
  const { table } = opened;
  const mapping = options.mapping ?? guessColumns(table);
  const texts = more.importData.texts;
  const imported = importTable(table, { mapping, fileName: name, texts, gazetteer, boxes, ...options });
  return { ...imported, faults: [...opened.faults, ...imported.faults], mapping, columns: table.columns };
}
