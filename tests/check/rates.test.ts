import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintDataset } from "../../src/check/lintDataset.ts";

type File = { figures: { id: string; evidence: { summary?: string }[]; value: object }[] };

/** What the linter finds on the 2,500 arrivals of 25 September, by the words of their summary. */
function rulesFor(summary: string): string[] {
  const file: File = JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
  const figure = file.figures.find(({ id }) => id === "no-entries-2022-09-25");
  const [piece] = figure?.evidence ?? [];
  if (piece) piece.summary = summary;
  return lintDataset(file).map(({ rule }) => rule);
}

describe("so many a day", () => {
  it.each([
    "The customs office speaks of 2,500 a day.",
    "By road there are 2,500 people per day.",
    "2,500 arrivals daily, says the customs office.",
  ])("is a rate: %s", (summary) => {
    expect(rulesFor(summary)).toEqual(["rate-as-count"]);
  });

  it.each([
    "The customs office counted 2,500 arrivals in a day.",
    "The customs office counted 2,500 arrivals, where there had been 1,000 a day.",
    "2,500 came on Sunday, half as many a day as before.",
    "2,500 came a day earlier.",
  ])("is not said: %s", (summary) => {
    expect(rulesFor(summary)).toEqual([]);
  });
});
