import { type StoryRun, storyRuns } from "../../../model/storyText.ts";
import { error, type LintView, type Rule } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { guesser } from "../../text/nearestName.ts";

/** The runs of every text of a story, with where they stand. */
function* runsOf({ stories }: LintView): Generator<{ run: StoryRun; path: Finding["path"] }> {
  for (const { record, path } of stories)
    for (const part of ["steps", "questions"] as const)
      for (const [at, { text }] of record[part].entries())
        for (const run of storyRuns(text)) yield { run, path: [...path, part, at, "text"] };
}

function* findStoryFigures(view: LintView): Generator<Finding> {
  const guess = guesser(() => [...view.figureById.keys()]);
  for (const { run, path } of runsOf(view)) {
    if (run.kind !== "figure" || view.figureById.has(run.id)) continue;
    yield {
      path,
      code: "story-figure",
      params: { found: run.raw, nearest: guess(run.id) },
    };
  }
}

function* findStoryBraces(view: LintView): Generator<Finding> {
  for (const { run, path } of runsOf(view))
    if (run.kind === "unknown")
      yield {
        path,
        code: "story-braces",
        params: { found: run.raw },
      };
}

function* findStoryNumbers(view: LintView): Generator<Finding> {
  for (const { run, path } of runsOf(view)) {
    const [number] = (run.kind === "text" && /\d[\d.,\u00a0\u202f ]*\d|\d/.exec(run.text)) || [];
    if (number === undefined) continue;
    yield {
      path,
      code: "story-number",
      params: { found: number },
    };
  }
}

/** Rules on what a dataset tells about itself. */
export const HEAD_RULES: readonly Rule[] = [
  error("story-figure", findStoryFigures),
  error("story-braces", findStoryBraces),
  error("story-number", findStoryNumbers),
];
