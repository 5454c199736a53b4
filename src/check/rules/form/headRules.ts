import { type StoryRun, storyRuns } from "../../../model/storyText.ts";
import { error, type LintView, type Rule } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { nearestName } from "../../text/nearest.ts";

/** The runs of every text of a story, with where they stand. */
function* runsOf({ stories }: LintView): Generator<{ run: StoryRun; path: Finding["path"] }> {
  for (const { record, path } of stories)
    for (const part of ["steps", "questions"] as const)
      for (const [at, { text }] of record[part].entries())
        for (const run of storyRuns(text)) yield { run, path: [...path, part, at, "text"] };
}

function* findStoryFigures(view: LintView): Generator<Finding> {
  for (const { run, path } of runsOf(view)) {
    if (run.kind !== "figure" || view.figureById.has(run.id)) continue;
    const nearest = nearestName(run.id, [...view.figureById.keys()]);
    yield {
      path,
      message: `“${run.raw}”, expected the id of a figure`,
      remedy: nearest ? `Perhaps “${nearest}” is meant.` : "Name a figure of the dataset.",
    };
  }
}

function* findStoryBraces(view: LintView): Generator<Finding> {
  for (const { run, path } of runsOf(view))
    if (run.kind === "unknown")
      yield {
        path,
        message: `“${run.raw}”, expected {figure:id} or {day:YYYY-MM-DD}`,
        remedy: "Write a figure by its id, or a day as year, month and day.",
      };
}

function* findStoryNumbers(view: LintView): Generator<Finding> {
  for (const { run, path } of runsOf(view)) {
    const [number] = (run.kind === "text" && /\d[\d.,\u00a0\u202f ]*\d|\d/.exec(run.text)) || [];
    if (number === undefined) continue;
    yield {
      path,
      message: `“${number}”, a bare number, expected a figure: it says who counted`,
      remedy: "Write {figure:id} for a number and {day:YYYY-MM-DD} for a date.",
    };
  }
}

/** Rules on what a dataset tells about itself. */
export const HEAD_RULES: readonly Rule[] = [
  error("story-figure", "The figures that a story names are there.", findStoryFigures),
  error("story-braces", "What a story leaves to the record is a figure or a day.", findStoryBraces),
  error("story-number", "A story's numbers are figures of the record.", findStoryNumbers),
];
