import * as v from "valibot";

/**
 * The shape of the record: the one schema that the code validates with, that the types are inferred from
 * and that `data/dataset.schema.json` is written from. What each field means is said in `data/fields.json`,
 * which goes into the published schema.
 */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));
const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w.-]*$/, "is not an id (letters, digits, hyphens, dots)"),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day (YYYY-MM-DD)"));
const edtf = v.pipe(v.string(), v.nonEmpty("is empty"));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code"));
const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, "is not an http(s) address"));
const count = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(0, "is below zero"));
const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180, "is west of −180°"), v.maxValue(180, "is east of 180°")),
  v.pipe(v.number(), v.minValue(-90, "is south of −90°"), v.maxValue(90, "is north of 90°")),
]);

/** The source's own hedge on a number, in the order from plain to open. */
export const HEDGES = ["exact", "about", "over", "at-least", "nearly", "up-to", "under", "between"] as const;
/** Over what a value is counted: the whole window, each day of it, or one moment. */
export const BASES = ["total", "per-day", "moment"] as const;
/** How a person travelled. */
export const MODES = ["bus", "car", "foot", "plane", "train", "bicycle", "ship", "unknown"] as const;
/** Whether a route was travelled, or only meant to be. */
export const ROUTE_STATUSES = ["taken", "planned"] as const;
/** Three ways in which there is no number. Never one for another, and never zero. */
export const SILENCE_KINDS = ["not-published", "not-found", "border-closed"] as const;
/** Why two figures that look alike differ. */
export const TRAPS = [
  "window",
  "definition",
  "direction",
  "place",
  "rounding",
  "swapped-digits",
  "misreading",
  "translation",
  "revision",
  "speaker",
  "estimate",
  "unexplained",
] as const;

const valueSchema = v.object({
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  hedge: v.picklist(HEDGES),
  words: v.optional(text),
});

const quoteSchema = v.object({
  exact: text,
  prefix: v.optional(v.string(), ""),
  suffix: v.optional(v.string(), ""),
  start: v.optional(count),
  end: v.optional(count),
});

const printedSchema = v.object({
  value: v.optional(valueSchema),
  verb: v.optional(text),
  attributedTo: v.optional(v.array(id)),
});

const evidenceSchema = v.pipe(
  v.object({
    source: id,
    through: v.optional(v.array(id), []),
    published: v.optional(v.nullable(edtf), null),
    quote: v.optional(quoteSchema),
    summary: v.optional(text),
    statedBy: v.optional(v.array(id)),
    printed: v.optional(printedSchema),
    note: v.optional(text),
  }),
  v.check(
    (e) => (e.quote === undefined) !== (e.summary === undefined),
    "has to carry a quote or a summary, and not both",
  ),
);

const erratumSchema = v.object({ source: v.optional(id), text });
const disputeSchema = v.object({ figure: id, reason: text, trap: v.optional(v.picklist(TRAPS)) });

/** One dataset's own description. */
export const datasetSchema = v.object({
  id,
  title: text,
  description: v.optional(v.string(), ""),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/, "is not a semantic version")),
  licence: v.optional(v.string(), ""),
  language: v.optional(v.string(), "en"),
  firstDay: day,
  lastDay: day,
  openingDay: v.optional(day),
  openingFigure: v.optional(id),
});

/** A body, agency, outlet or person that speaks or relays. */
export const actorSchema = v.object({
  id,
  name: text,
  kind: text,
  country: v.optional(country),
  speaksFor: v.optional(id),
  note: v.optional(text),
});

/** A document, by the names of CSL-JSON. */
export const sourceSchema = v.object({
  id,
  type: v.optional(text, "article"),
  title: v.optional(v.nullable(text), null),
  "container-title": v.optional(v.nullable(text), null),
  author: v.optional(
    v.array(v.object({ family: v.optional(text), given: v.optional(text), literal: v.optional(text) })),
    [],
  ),
  issued: v.optional(v.nullable(edtf), null),
  URL: v.optional(v.nullable(httpUrl), null),
  language: v.optional(v.nullable(text), null),
  original: v.optional(
    v.object({
      URL: v.optional(httpUrl),
      "container-title": v.optional(text),
      language: v.optional(text),
    }),
  ),
  note: v.optional(text),
  text: v.optional(
    v.object({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in hex")),
      length: count,
      fingerprint: v.string(),
    }),
  ),
});

/** A place with the precision that the source gave it. A country's coordinates are never drawn as a pin. */
export const placeSchema = v.object({
  id,
  name: text,
  kind: text,
  country,
  between: v.optional(v.array(country)),
  coordinates: v.optional(v.nullable(position), null),
  note: v.optional(text),
});

/** One stage of a person's journey. */
export const routeSchema = v.object({
  id,
  title: v.optional(text),
  from: id,
  to: id,
  mode: v.optional(v.picklist(MODES), "unknown"),
  status: v.picklist(ROUTE_STATUSES),
  when: v.optional(v.nullable(edtf), null),
  journey: id,
  statedBy: v.optional(v.array(id), []),
  evidence: v.optional(v.array(evidenceSchema), []),
  errata: v.optional(v.array(erratumSchema), []),
  note: v.optional(text),
});

/** One number that somebody stated. */
export const figureSchema = v.object({
  id,
  measure: id,
  basis: v.picklist(BASES),
  unit: text,
  item: v.optional(text),
  population: v.optional(text),
  value: valueSchema,
  when: edtf,
  where: id,
  from: v.optional(id),
  statedBy: v.optional(v.array(id), []),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, "is empty: a figure needs evidence")),
  disputes: v.optional(v.array(disputeSchema), []),
  errata: v.optional(v.array(erratumSchema), []),
  note: v.optional(text),
  series: v.optional(id),
  sumOf: v.optional(v.array(id)),
  misprint: v.optional(v.boolean()),
});

/** Something that happened, with no number of its own. */
export const eventSchema = v.object({
  id,
  title: text,
  kind: text,
  when: edtf,
  where: id,
  statedBy: v.optional(v.array(id), []),
  evidence: v.optional(v.array(evidenceSchema), []),
  errata: v.optional(v.array(erratumSchema), []),
  note: v.optional(text),
});

/** Days of one country for which there is no number, and why. */
export const silenceSchema = v.object({
  id: v.optional(id),
  country,
  when: edtf,
  kind: v.picklist(SILENCE_KINDS),
  measure: v.optional(id),
  reason: text,
});

/** The record tables of a dataset file, in the order in which they refer to each other. */
export const TABLES = {
  actors: actorSchema,
  sources: sourceSchema,
  places: placeSchema,
  routes: routeSchema,
  figures: figureSchema,
  events: eventSchema,
  silences: silenceSchema,
} as const;

/** The name of a record table. */
export type TableName = keyof typeof TABLES;
export type Hedge = (typeof HEDGES)[number];
export type Basis = (typeof BASES)[number];
export type SilenceKind = (typeof SILENCE_KINDS)[number];
export type Value = v.InferOutput<typeof valueSchema>;
export type Quote = v.InferOutput<typeof quoteSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Erratum = v.InferOutput<typeof erratumSchema>;
export type Dispute = v.InferOutput<typeof disputeSchema>;
export type DatasetInfo = v.InferOutput<typeof datasetSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Route = v.InferOutput<typeof routeSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
/** Named in full because `Event` is the DOM's. */
export type RecordedEvent = v.InferOutput<typeof eventSchema>;
export type Silence = v.InferOutput<typeof silenceSchema>;
