import type { DatasetInfo } from "../../model/schema/header.ts";
import type { Figure } from "../../model/schema.ts";
import { type Archive, createArchive } from "../archive.ts";
import { finishColumns } from "../columns/finishColumns.ts";
import { RowCollector } from "../columns/rows.ts";
import { listedFigures } from "../figureSource.ts";
import { datasetOf, infoOf, SMALL_TABLES, type SmallTables } from "../records/tables.ts";
import type { SearchedPhrases } from "../search.ts";
import { complete, type Shape } from "./shape.ts";

type KnownFile = SmallTables & { readonly dataset: DatasetInfo; readonly figures: readonly Figure[] };

/**
 * Reads the text of a dataset that is known to be valid and complete: the one that the page was built with. The schema and its validator
 * are not needed, and the build has made sure that they would read the same.
 */
export function readKnown(text: string, shape: Shape, search: SearchedPhrases | null = null): Archive {
  const file = JSON.parse(text);
  complete(file, shape);
  const { dataset: info, figures, ...tables } = file as KnownFile;
  const dataset = datasetOf(infoOf(info), tables);
  const rows = new RowCollector(dataset);
  for (const figure of figures) rows.add(figure);
  return createArchive({
    dataset,
    figures: listedFigures(figures),
    columns: finishColumns(rows.rows, dataset),
    rejected: [],
    search,
    recordCount: SMALL_TABLES.reduce((sum, table) => sum + tables[table].length, figures.length),
  });
}
