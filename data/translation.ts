import {
  type Overlay,
  type RecordTexts,
  recordKey,
  replaceTexts,
  textKey,
  translationOf,
} from "../src/load/translation/overlay.ts";
import { TEXT_FIELDS } from "../src/load/translation/textFields.ts";

type Table = keyof typeof TEXT_FIELDS;
const TABLES = Object.keys(TEXT_FIELDS) as readonly Table[];

/** A dataset file as it is written. */
export type DatasetFile = Readonly<Record<string, unknown>>;

/** One text of a dataset, and where it stands. */
export interface RecordText {
  readonly table: Table;
  readonly record: object;
  /** Where it stands in its record, as in `evidence.yle.summary`. */
  readonly path: string;
  readonly text: string;
}

/** Every text for readers of a dataset file that can be missing in a language, in its order. */
export function textsOf(file: DatasetFile): RecordText[] {
  const found: RecordText[] = [];
  for (const table of TABLES)
    for (const record of [file[table] ?? []].flat() as object[])
      replaceTexts(table, record, (text, path) => {
        if (TEXT_FIELDS[table][path] !== "name") found.push({ table, record, path, text });
        return text;
      });
  return found;
}

/** The field of a text without the keys of lists: `figures.evidence.summary`. */
export function fieldOf({ table, path }: RecordText): string {
  const parts = path.split(".");
  return [table, ...(parts.length > 2 ? [parts[0], parts.at(-1)] : parts)].join(".");
}

/** How many texts there are of each field. */
export function countByField(texts: readonly RecordText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(fieldOf(text), (counts.get(fieldOf(text)) ?? 0) + 1);
  return counts;
}

/** The texts that an overlay does not translate. */
export function missingTexts(file: DatasetFile, overlay: Overlay): RecordText[] {
  return textsOf(file).filter(
    ({ table, record, path, text }) => translationOf(overlay, table, record, text, path) === undefined,
  );
}

/** Texts under their keys, to be written over by translations. */
export function asOverlayTexts(texts: readonly RecordText[]): Overlay["texts"] {
  const tables: Record<string, Record<string, Record<string, string>>> = {};
  for (const { table, record, path, text } of texts) {
    tables[table] ??= {};
    const own = tables[table];
    const key = recordKey(record);
    own[key] ??= {};
    own[key][textKey(text, path)] = text;
  }
  return tables;
}

/** An overlay with more texts in it, in the order of the dataset; what no longer belongs to a text is left out and given back. */
export function mergeTexts(
  file: DatasetFile,
  overlay: Overlay,
  more: Overlay["texts"],
): { readonly merged: Overlay; readonly unused: readonly string[] } {
  const merged: Record<string, Record<string, RecordTexts>> = {};
  const used = new Set<string>();
  const nameOf = (...parts: string[]): string => parts.join(" ");
  const wanted = asOverlayTexts(textsOf(file));
  for (const [table, records] of Object.entries(wanted))
    for (const [record, texts] of Object.entries(records))
      for (const key of Object.keys(texts)) {
        const text = more[table]?.[record]?.[key] ?? overlay.texts[table]?.[record]?.[key];
        if (text === undefined) continue;
        used.add(nameOf(table, record, key));
        merged[table] ??= {};
        merged[table][record] = { ...merged[table][record], [key]: text };
      }
  const unused = [overlay.texts, more].flatMap((texts) =>
    Object.entries(texts).flatMap(([table, records]) =>
      Object.entries(records).flatMap(([record, own]) =>
        Object.keys(own).map((key) => nameOf(table, record, key)),
      ),
    ),
  );
  return { merged: { ...overlay, texts: merged }, unused: unused.filter((name) => !used.has(name)) };
}
