import type { Silence, TableName } from "../../model/schema.ts";
import { isList, TEXT_FIELDS, type TextFields } from "./textFields.ts";

/**
 * The texts of one record: each by its field and a hash of the text that it translates, as in `evidence.yle.summary#1x2y3z`; or by its
 * field alone.
 */
export type RecordTexts = Readonly<Record<string, string>>;

/** A dataset's texts in another language, by table and by record. */
export interface Overlay {
  readonly dataset: string;
  readonly language: string;
  /** Whether it was made for the very record that it lies over: its texts are known by their fields alone. */
  readonly isPlain?: boolean;
  /** Whether it has only what the first view shows: the other texts are in a file beside it. */
  readonly isStart?: boolean;
  /** Texts that recur, by the text: who is counted, and which part of something. The texts of one record take precedence. */
  readonly everywhere: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, Readonly<Record<string, RecordTexts>>>>;
}

/** An overlay with the texts of another one of the same record added. */
export function joinOverlays(overlay: Overlay, other: Overlay): Overlay {
  const texts = { ...overlay.texts };
  for (const [table, records] of Object.entries(other.texts)) {
    const joined: Record<string, RecordTexts> = { ...texts[table] };
    for (const [key, own] of Object.entries(records)) joined[key] = { ...joined[key], ...own };
    texts[table] = joined;
  }
  return { ...overlay, isStart: false, texts };
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short hash of a text (FNV-1a of 32 bits): a translation belongs to one wording, and is not shown once that has changed. */
function textHash(text: string): string {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(36);
}

/** What stands in place of a text, by its path in the record; the text itself where nothing does. */
export type Replace = (text: string, path: string) => string;

type Json = Record<string, unknown>;

/** A copy of an object with its texts replaced; itself where none is. */
function replaceIn(value: Json, fields: TextFields, replace: Replace, path: string): Json {
  let copy = value;
  const set = (field: string, next: unknown): void => {
    if (next === copy[field]) return;
    if (copy === value) copy = { ...value };
    copy[field] = next;
  };
  for (const [field, kind] of Object.entries(fields)) {
    const own = value[field];
    if (own === undefined || own === null) continue;
    const at = `${path}${field}`;
    if (kind === true || kind === "name") {
      if (typeof own === "string" && own !== "") set(field, replace(own, at));
    } else if (isList(kind)) {
      const list = own as Json[];
      const next = list.map((item, number) =>
        replaceIn(item, kind.each, replace, `${at}.${kind.by === null ? number + 1 : item[kind.by]}.`),
      );
      if (next.some((item, number) => item !== list[number])) set(field, next);
    } else set(field, replaceIn(own as Json, kind, replace, `${at}.`));
  }
  return copy;
}

/** A record with its texts replaced; the record itself where none is. */
export function replaceTexts<R extends object>(table: TableName | "dataset", record: R, replace: Replace): R {
  return replaceIn(record as Json, TEXT_FIELDS[table], replace, "") as R;
}

/** The key of a text among those of its record. */
export const textKey = (text: string, path: string): string => `${path}#${textHash(text)}`;

const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  table && Object.hasOwn(table, key) ? table[key] : undefined;

/** The translation of a text of a record, or undefined if this wording has none. */
export function translationOf(
  { texts, everywhere, isPlain }: Overlay,
  table: TableName | "dataset",
  record: object,
  text: string,
  path: string,
): string | undefined {
  const key = isPlain ? path : textKey(text, path);
  return own(own(own(texts, table), recordKey(record)), key) ?? own(everywhere, text);
}

/** By what a record is known in an overlay: its id, or what tells apart a silence that has none. */
export function recordKey(record: object): string {
  if ("id" in record && typeof record.id === "string") return record.id;
  const { country, measure = "", when } = record as Silence | (Omit<Silence, "when"> & { when: string });
  return [country, measure, typeof when === "string" ? when : when.edtf].join(" ");
}
