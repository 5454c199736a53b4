import * as v from "valibot";
import { BASES, type HEDGES, MODES, ROUTE_STATUSES, SILENCE_KINDS, TRAPS } from "./schema/codeLists.ts";
import { says } from "./schema/codes.ts";
import {
  erratumSchema,
  everyPieceHasWords,
  evidenceSchema,
  type quoteSchema,
  valueSchema,
} from "./schema/evidence.ts";
import { count, country, day, edtf, httpUrl, id, position, text } from "./schema/fields.ts";
import { eventKindSchema, measureSchema, storySchema } from "./schema/header.ts";

/**
 * The shape of the record: the one schema that the code validates with, that the types are inferred from
 * and that `data/dataset.schema.json` is written from. What each field means is said in `data/fields.json`,
 * which goes into the published schema.
 */

const disputeSchema = v.object({ figure: id, reason: text, trap: v.optional(v.picklist(TRAPS)) });

/** A body, agency, outlet or person that speaks or relays. */
const actorSchema = v.object({
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
  accessed: v.optional(day),
  copyOf: v.optional(text),
  archive: v.optional(httpUrl),
  note: v.optional(text),
  text: v.optional(
    v.object({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, says("not-a-hash"))),
      length: count,
      fingerprint: v.string(),
    }),
  ),
});

/** A place with the precision that the source gave it. A country's coordinates are never drawn as a pin. */
const placeSchema = v.object({
  id,
  name: text,
  kind: text,
  country,
  between: v.optional(v.array(country)),
  coordinates: v.optional(v.nullable(position), null),
  note: v.optional(text),
});

/** What every record has that somebody stated. */
const stated = {
  statedBy: v.optional(v.array(id), []),
  evidence: v.optional(v.array(evidenceSchema), []),
  errata: v.optional(v.array(erratumSchema), []),
  research: v.optional(text),
  note: v.optional(text),
};

/** One stage of a person's journey. */
const routeSchema = v.pipe(
  v.object({
    id,
    title: v.optional(text),
    from: id,
    to: id,
    mode: v.optional(v.picklist(MODES), "unknown"),
    status: v.picklist(ROUTE_STATUSES),
    when: v.optional(v.nullable(edtf), null),
    journey: id,
    ...stated,
  }),
  everyPieceHasWords(),
);

/** One number that somebody stated. */
export const figureSchema = v.pipe(
  v.object({
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
    ...stated,
    evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, says("no-evidence"))),
    disputes: v.optional(v.array(disputeSchema), []),
    series: v.optional(id),
    sumOf: v.optional(v.array(id)),
    running: v.optional(v.boolean()),
    misprint: v.optional(v.boolean()),
    doubt: v.optional(text),
  }),
  everyPieceHasWords(),
);

/** Something that happened, with no number of its own. */
const eventSchema = v.pipe(
  v.object({
    id,
    title: text,
    kind: text,
    when: edtf,
    where: id,
    closes: v.optional(v.boolean()),
    closedTo: v.optional(text),
    reopens: v.optional(v.boolean()),
    weight: v.optional(v.number()),
    ...stated,
  }),
  everyPieceHasWords(),
);

/** Days of one country for which there is no number, and why. */
const silenceSchema = v.object({
  id: v.optional(id),
  country,
  when: edtf,
  kind: v.picklist(SILENCE_KINDS),
  measure: v.optional(id),
  reason: text,
});

/** The record tables of a dataset file, in the order in which they refer to each other. */
export const TABLES = {
  measures: measureSchema,
  eventKinds: eventKindSchema,
  actors: actorSchema,
  sources: sourceSchema,
  places: placeSchema,
  routes: routeSchema,
  figures: figureSchema,
  events: eventSchema,
  silences: silenceSchema,
  stories: storySchema,
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
export type Actor = v.InferOutput<typeof actorSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Route = v.InferOutput<typeof routeSchema>;
export type Figure = v.InferOutput<typeof figureSchema>;
/** Named in full because `Event` is the DOM's. */
export type RecordedEvent = v.InferOutput<typeof eventSchema>;
export type Silence = v.InferOutput<typeof silenceSchema>;
