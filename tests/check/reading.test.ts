import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintDataset } from "../../src/check/lintDataset.ts";

interface File {
  sources: { id: string; copyOf?: string }[];
  figures: { id: string; evidence: object[] }[];
}

const COUNTED = "The customs office counted 2,000 arrivals by road on 24 September.";

/** What the linter finds where the Courier has this summary beside the Gazette's, and the Gazette may be a copy. */
function rulesFor(summary: string, copyOf?: string): string[] {
  const file: File = JSON.parse(readFileSync("tests/fixtures/good.json", "utf8"));
  const figure = file.figures.find(({ id }) => id === "no-entries-2022-09-24");
  const gazette = file.sources.find(({ id }) => id === "gazette-2022-09-28");
  if (gazette && copyOf !== undefined) gazette.copyOf = copyOf;
  figure?.evidence.push({ source: "courier-2022-09-27", published: "2022-09-27", summary });
  return lintDataset(file).map(({ rule }) => rule);
}

describe("a sentence of ours", () => {
  it.each([
    ["word for word", COUNTED],
    ["in other capitals", COUNTED.toUpperCase()],
    ["among others", `2,000 came, by the Courier. ${COUNTED}`],
  ])("is not shared by two documents: %s", (_, summary) => {
    expect(rulesFor(summary)).toEqual(["summary-shared"]);
  });

  it("may be anybody's where it is short", () => {
    expect(rulesFor("By road 2,000 arrived on the 24th, the Courier has it. No more is said.")).toEqual([]);
  });

  it.each(["The Example Courier", "courier-2022-09-27"])("is shared with a copy of %s", (original) => {
    expect(rulesFor(COUNTED, original)).toEqual([]);
  });
});
