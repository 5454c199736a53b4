import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What of a record a version changed: its number, what it counts, its days, its speaker, its disputes, its documents, its notes. */
export const PARTS = ["value", "what", "when", "statedBy", "disputes", "evidence", "note"] as const;
export type Part = (typeof PARTS)[number];

/** A value as a file has it. */
interface FileValue {
  readonly value: unknown;
  readonly unit: string;
}

/** A record that a version changed, with the number and the days that it had before where these are others now. */
export interface ChangedRecord {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly was?: { readonly value?: FileValue; readonly when?: string };
}

/** A record that a version took out, with its name as it was, in the language of the dataset. */
interface WithdrawnRecord {
  readonly id: string;
  readonly name: string;
}

/** What a version did to the figures, or to the events. */
export interface RecordChanges {
  readonly added: readonly string[];
  readonly changed: readonly ChangedRecord[];
  readonly withdrawn: readonly WithdrawnRecord[];
}

/** How many documents a version added, describes otherwise, and took out. */
export interface DocumentChanges {
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** One version of the record, and what it changed from the one before; the first has nothing before it. */
export interface Version {
  readonly version: string;
  /** When it came, as a date and time of RFC 3339. */
  readonly date: string;
  /** The hash of its file without white space. */
  readonly sha256: string;
  readonly figures: number;
  readonly events: number;
  readonly changes: {
    readonly figures: RecordChanges;
    readonly events: RecordChanges;
    readonly documents: DocumentChanges;
  } | null;
}

/** Where the versions of the dataset at `dataset` are written down. */
export const versionsFile = (dataset: string): string => join(dirname(dataset), "versions.json");

/** The versions of the dataset at `dataset`, the latest first. */
export const readVersions = (dataset: string): readonly Version[] =>
  JSON.parse(readFileSync(versionsFile(dataset), "utf8"));
