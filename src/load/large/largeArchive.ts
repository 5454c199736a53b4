import { type Archive, createArchive } from "../archive.ts";
import type { Reading } from "../records/datasetReader.ts";
import { datasetOf } from "../records/tables.ts";
import type { Search } from "../search.ts";
import { byteFigures, type RecordBytes } from "./byteFigures.ts";

/** A large file, read: all that can be handed from a worker to the page, in parts that are cheap to hand over. */
export interface Large extends Omit<Reading, "order"> {
  readonly figures: RecordBytes;
}

/** The archive of a large file. */
export function archiveOf(large: Large, search: Promise<Search>): Archive {
  const { info, tables, figures, ids, columns, rejected, recordCount } = large;
  return createArchive({
    dataset: datasetOf(info, tables),
    figures: byteFigures(figures, ids),
    columns,
    rejected,
    recordCount,
    search,
  });
}
