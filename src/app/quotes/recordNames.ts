import type { Archive } from "../../load/archive.ts";
import { parseDataset } from "../../load/parse.ts";
import type { FileWithQuotes, PieceOfFile, Quotation } from "../../model/quotes/quotedPieces.ts";
import type { AllWords } from "../../words/en.ts";

interface FileRecord {
  readonly id?: unknown;
}

/**
 * An archive of the records of a file that have quotes, and of nothing else, for what they are called; null where the file cannot be
 * read as a dataset.
 */
export function archiveOfQuoted(file: FileWithQuotes, quotations: readonly Quotation[]): Archive | null {
  const ids = new Set(quotations.flatMap(({ pieces }) => pieces.map(({ table, id }) => `${table} ${id}`)));
  const quoted = (table: "figures" | "events" | "routes"): unknown[] => {
    const records = (Array.isArray(file[table]) ? file[table] : []) as FileRecord[];
    return records.filter((record) => ids.has(`${table} ${record?.id}`));
  };
  const bare = (record: unknown): object => {
    const { disputes: _, sumOf: __, ...rest } = record as Record<string, unknown>;
    return rest;
  };
  try {
    return parseDataset(
      structuredClone({
        ...file,
        figures: quoted("figures").map(bare),
        events: quoted("events"),
        routes: quoted("routes"),
        stories: [],
      }),
    );
  } catch {
    return null;
  }
}

/** What a record is called; its id where it could not be read. */
export function nameOf({ record }: AllWords, archive: Archive | null, { table, id }: PieceOfFile): string {
  if (!archive) return id;
  if (table === "figures") {
    const figure = archive.figure(id);
    return figure ? record.figure(archive, figure) : id;
  }
  if (table === "events") {
    const event = archive.events.find((one) => one.id === id);
    return event ? record.event(archive, event) : id;
  }
  const route = archive.routes.find((one) => one.id === id);
  return route ? record.route(archive, route) : id;
}
