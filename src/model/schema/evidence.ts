import * as v from "valibot";
import { HEDGES } from "./codeLists.ts";
import { says } from "./codes.ts";
import { anyText, count, edtf, id, text } from "./fields.ts";
import { hasWords } from "./hasWords.ts";

/** A number as its source stated it. */
export const valueSchema = v.object({
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  hedge: v.picklist(HEDGES),
  words: v.optional(text),
});

/** The words of a source, and where they stand in it. */
export const quoteSchema = v.object({
  exact: text,
  prefix: v.optional(anyText, ""),
  suffix: v.optional(anyText, ""),
  start: v.optional(count),
  end: v.optional(count),
});

const printedSchema = v.object({
  value: v.optional(valueSchema),
  when: v.optional(edtf),
  verb: v.optional(text),
  attributedTo: v.optional(v.array(id)),
});

/** What one document states of a record. */
export const evidenceSchema = v.pipe(
  v.object({
    source: id,
    through: v.optional(v.array(id), []),
    published: v.optional(v.nullable(edtf), null),
    quote: v.optional(quoteSchema),
    summary: v.optional(text),
    unreached: v.optional(v.boolean()),
    statedBy: v.optional(v.array(id)),
    printed: v.optional(printedSchema),
    note: v.optional(text),
  }),
  v.check((e) => e.quote === undefined || e.summary === undefined, says("quote-and-summary")),
);

type Evidence = v.InferOutput<typeof evidenceSchema>;

/** A record whose pieces are without words only where its `research` stands for documents that were not read, or were not read far enough. */
type Researched = { evidence: Evidence[]; research?: string | undefined };

/** Checks that of a record. */
export const everyPieceHasWords = <R extends Researched>() =>
  v.rawCheck<R>(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.research !== undefined) return;
    const { value } = dataset;
    for (const [at, piece] of value.evidence.entries()) {
      if (hasWords(piece) || piece.unreached) continue;
      addIssue({
        message: says("no-words"),
        input: piece,
        path: [
          { type: "object", origin: "value", input: value, key: "evidence", value: value.evidence },
          { type: "array", origin: "value", input: value.evidence, key: at, value: piece },
        ],
      });
    }
  });

/** A fault in a source. */
export const erratumSchema = v.object({ source: v.optional(id), text });
