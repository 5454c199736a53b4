import type { TableName } from "../../model/schema.ts";

/**
 * The fields of a record that are texts for readers: a text itself, a name that is only another where its owner has one in that
 * language, an object with texts, or a list of such objects.
 */
export interface TextFields {
  readonly [field: string]: true | "name" | TextFields | ListFields;
}

/** A list of objects: each is known by a field of its own, or by its number where it has none. */
interface ListFields {
  readonly by: string | null;
  readonly each: TextFields;
}

export const isList = (fields: TextFields | ListFields): fields is ListFields => "each" in fields;

const EVIDENCE: ListFields = {
  by: "source",
  each: { summary: true, note: true, printed: { verb: true, value: { words: true } } },
};
const STATED: TextFields = {
  research: true,
  note: true,
  evidence: EVIDENCE,
  errata: { by: "source", each: { text: true } },
};

/** The tables that have texts, and the description of the dataset itself. What somebody else has written stays as it is: quotes and titles. */
export const TEXT_FIELDS: Readonly<Record<TableName | "dataset", TextFields>> = {
  dataset: { title: true, description: true, since: true, population: true },
  measures: { label: true, phrase: true },
  eventKinds: { label: true },
  actors: { name: true, note: true },
  sources: { "container-title": "name", copyOf: "name", note: true },
  places: { name: true, note: true },
  routes: { title: true, ...STATED },
  figures: {
    item: true,
    population: true,
    value: { words: true },
    doubt: true,
    disputes: { by: "figure", each: { reason: true } },
    ...STATED,
  },
  events: { title: true, closedTo: true, ...STATED },
  silences: { reason: true },
  stories: {
    title: true,
    steps: { by: null, each: { title: true, text: true } },
    questions: { by: null, each: { text: true } },
  },
};
