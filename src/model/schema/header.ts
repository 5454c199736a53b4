import * as v from "valibot";
import { FAMILIES } from "./codeLists.ts";
import { says } from "./codes.ts";
import { anyText, country, day, id, position, text } from "./fields.ts";

/**
 * What a dataset says about itself: its description, its own measures and kinds of event, and its stories. Nothing of a subject is in
 * the code: where people leave from, what the first day is called and what is shown first stand here.
 */

/** One dataset's own description. */
export const datasetSchema = v.object({
  id,
  title: text,
  description: v.optional(anyText, ""),
  author: v.optional(text),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+/, says("not-a-version"))),
  licence: v.optional(anyText, ""),
  language: v.optional(v.string(), "en"),
  translations: v.optional(v.record(v.string(), text)),
  firstDay: day,
  lastDay: day,
  openingDay: v.optional(day),
  openingFigure: v.optional(id),
  origin: v.optional(v.array(country), []),
  since: v.optional(text),
  population: v.optional(text),
  featured: v.optional(v.array(country), []),
  noArrow: v.optional(v.array(country), []),
  view: v.optional(v.object({ bounds: v.optional(v.strictTuple([position, position])) })),
});

/** A measure that the dataset names itself, and how it reads after "98,000 people". `{place}` stands for the place. */
export const measureSchema = v.object({
  id,
  label: text,
  phrase: v.pipe(text, v.includes("{place}", says("no-place"))),
  family: v.optional(v.picklist(FAMILIES), "other"),
  adds: v.optional(v.boolean(), false),
});

/** A kind of event that the dataset names itself. */
export const eventKindSchema = v.object({ id, label: text });

/** A story told step by step, with questions for a class after it: each is a view of the page, and its numbers are figures: `{figure:id}`. */
export const storySchema = v.object({
  id,
  title: text,
  steps: v.pipe(
    v.array(v.object({ title: v.optional(text), text, view: v.optional(v.string(), "") })),
    v.minLength(1, says("no-steps")),
  ),
  questions: v.optional(v.array(v.object({ text, view: v.optional(v.string(), "") })), []),
});

export type DatasetInfo = v.InferOutput<typeof datasetSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type EventKind = v.InferOutput<typeof eventKindSchema>;
export type Story = v.InferOutput<typeof storySchema>;
