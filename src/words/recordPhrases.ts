import { record as en } from "./en/record/phrases.ts";
import type { Words } from "./en.ts";
import { record as ru } from "./ru/record/phrases.ts";
import type { Tag } from "./tags.ts";

type RecordPhrases = Words["record"];

/** The phrases about records that each language searches: its own, and those that its readers may know from elsewhere. For a worker. */
export const RECORD_PHRASES: Readonly<Record<Tag, readonly [RecordPhrases, ...RecordPhrases[]]>> = {
  en: [en],
  ru: [ru, en],
};
