import {
  type Overlay,
  type RecordTexts,
  recordKey,
  replaceTexts,
  textKey,
} from "../src/load/translation/overlay.ts";
import { TEXT_FIELDS } from "../src/load/translation/textFields.ts";
import type { TableName } from "../src/model/schema.ts";

const TABLES = Object.keys(TEXT_FIELDS) as readonly (TableName | "dataset")[];

/**
 * An overlay for the very record that the site is built with: its texts are known by their fields alone, without the hashes, which make
 * up an eighth of what readers of the language fetch. Texts of another wording than the record's are left out.
 */
export function plainOverlay(overlay: Overlay, file: Readonly<Record<string, unknown>>): Overlay {
  const texts: Record<string, Record<string, Record<string, string>>> = {};
  const add = (table: string, key: string, path: string, translation: string): void => {
    texts[table] ??= {};
    const records = texts[table];
    records[key] ??= {};
    const own = records[key];
    if (own[path] !== undefined && own[path] !== translation)
      throw new Error(`${key} has two texts at ${path}.`);
    own[path] = translation;
  };
  for (const table of TABLES)
    for (const record of [file[table] ?? []].flat() as object[]) {
      const key = recordKey(record);
      const known: RecordTexts = overlay.texts[table]?.[key] ?? {};
      replaceTexts(table, record, (text, path) => {
        const translation = known[textKey(text, path)];
        if (translation !== undefined) add(table, key, path, translation);
        return text;
      });
    }
  return { ...overlay, isPlain: true, texts };
}
