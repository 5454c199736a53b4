import { guessColumns } from "../../import/columns/guessColumns.ts";
import type { Boxes } from "../../import/geography/coordinates.ts";
import { Gazetteer, type Labels } from "../../import/geography/gazetteer.ts";
import { type Imported, importTable } from "../../import/make/importTable.ts";
import { openTable } from "../../import/openTable.ts";
import type { ImportTexts } from "../../import/row/importOptions.ts";
import { textOf } from "../../import/table.ts";
import type { OpenedTable, Settings } from "./settings.ts";

/** What the basemap knows about places, from its files; null for a file that did not come. */
export interface Geography {
  readonly labels: readonly Labels[];
  readonly boxes: Boxes | null;
}

/** What a file is read with. */
export interface Opening {
  readonly file: File;
  readonly texts: ImportTexts;
  readonly geography: Geography;
  /** The sheet to read; without it the one with the most rows. */
  readonly sheet?: string;
}

/** A file, opened here: a table that is read as often as the settings change, or the text of a dataset that it is already. */
export type TableImport =
  | { readonly kind: "dataset"; readonly text: string }
  | { readonly kind: "table"; readonly opened: OpenedTable; readonly run: (settings: Settings) => Imported };

/** Opens a file of the reader's in this thread. Throws an `ImportError` where it holds no table. */
export async function openTableImport({ file, texts, geography, sheet }: Opening): Promise<TableImport> {
  const opened = await openTable(new Uint8Array(await file.arrayBuffer()), file.name, sheet);
  if (opened.kind === "dataset") return opened;
  const { table, faults, sheets } = opened;
  const known = {
    ...(geography.labels.length > 0 && { gazetteer: new Gazetteer(geography.labels) }),
    ...(geography.boxes && { boxes: geography.boxes }),
  };
  return {
    kind: "table",
    opened: {
      columns: table.columns.map((name, at) => ({
        name,
        example: table.rows.map(({ cells }) => textOf(cells[at])).find((text) => text !== "") ?? "",
      })),
      guess: guessColumns(table),
      faults,
      sheets,
      sheet: opened.sheet,
    },
    run: (settings) => importTable(table, { ...settings, fileName: file.name, texts, ...known }),
  };
}
