import { hasWords } from "../../model/schema/evidence.ts";
import type { LintView, Rule } from "../checkedFile.ts";
import type { Finding } from "../finding.ts";
import { nearestName } from "../text/nearest.ts";

function* findBareWeights({ events }: LintView): Generator<Finding> {
  for (const { record, path } of events) {
    if (record.weight === undefined || record.note !== undefined) continue;
    yield {
      path: [...path, "weight"],
      message: `${record.weight} without a word on it, expected a note with the reason`,
      remedy: "Say in the note why it leads its day.",
    };
  }
}

/** Pieces without words whose document was read. Where none of a record's pieces may be without words, its shape says so. */
function* findSilentPieces({ pieces, sourceById }: LintView): Generator<Finding> {
  for (const { piece, path } of pieces) {
    const accessed = sourceById.get(piece.source)?.accessed;
    if (hasWords(piece) || accessed === undefined) continue;
    yield {
      path,
      message: `no words of “${piece.source}”, which was read on ${accessed}, expected a quote or a summary`,
      remedy: "Say what the document prints, or take “accessed” from the source if it was not read.",
    };
  }
}

const FIGURE = /\{figure:([^}]*)\}/g;

function* findStoryFigures({ stories, figureById }: LintView): Generator<Finding> {
  for (const { record, path } of stories) {
    for (const [at, { text }] of record.steps.entries()) {
      for (const [, id = ""] of text.matchAll(FIGURE)) {
        if (figureById.has(id)) continue;
        const nearest = nearestName(id, [...figureById.keys()]);
        yield {
          path: [...path, "steps", at, "text"],
          message: `“{figure:${id}}”, expected the id of a figure`,
          remedy: nearest ? `Perhaps “${nearest}” is meant.` : "Name a figure of the dataset.",
        };
      }
    }
  }
}

/** Rules on what a dataset chooses to say first, and on what was read for it. */
export const HEAD_RULES: readonly Rule[] = [
  {
    id: "weight-bare",
    severity: "warning",
    checks: "What makes an event lead its day is explained.",
    find: findBareWeights,
  },
  {
    id: "read-without-words",
    severity: "error",
    checks: "A document that was read is quoted or summarised.",
    find: findSilentPieces,
  },
  {
    id: "story-figure",
    severity: "error",
    checks: "The figures that a story names are there.",
    find: findStoryFigures,
  },
];
