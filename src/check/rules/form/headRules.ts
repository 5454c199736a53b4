import { error, type LintView, type Rule } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { nearestName } from "../../text/nearest.ts";

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

/** Rules on what a dataset tells about itself. */
export const HEAD_RULES: readonly Rule[] = [
  error("story-figure", "The figures that a story names are there.", findStoryFigures),
];
