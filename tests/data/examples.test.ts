import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stableFiles } from "../../build/site/stableFiles.ts";
import { checkFile } from "../../src/check/command/checkFile.ts";
import { parseText } from "../../src/load/parse.ts";
import { EXAMPLES, exampleData } from "../../src/load/siteParts.ts";
import { supportOf } from "../../src/model/origin.ts";
import { figuresOf } from "../fixtures/open.ts";

it("the examples are the files of their folder, and the site has each at its address", () => {
  const files = readdirSync("data/examples").filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual(EXAMPLES.map((name) => `${name}.json`));
  const published = stableFiles("data/exodus-2022.json").map(({ fileName }) => fileName);
  expect(published).toEqual(expect.arrayContaining(EXAMPLES.map(exampleData)));
});

describe.each(EXAMPLES)("the example %s", (name) => {
  const archive = parseText(readFileSync(exampleData(name), "utf8"));
  const figures = figuresOf(archive);

  it("has nothing that the linter finds", () => {
    expect(checkFile(exampleData(name), undefined).problems).toEqual([]);
    expect(archive.rejected).toEqual([]);
  });

  it("is small, and every document in it was read", () => {
    expect(figures.length).toBeGreaterThanOrEqual(15);
    expect(figures.length).toBeLessThanOrEqual(40);
    for (const source of archive.sources.values()) {
      expect(source.accessed, source.id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source.URL, source.id).toMatch(/^https?:/);
    }
    for (const { id, evidence } of figures)
      for (const { quote, summary } of evidence) {
        expect(quote, id).toBeUndefined();
        expect(summary, id).toBeTruthy();
      }
  });

  it("has figures that contradict each other, and one that several outlets have from one origin", () => {
    expect(figures.filter(({ disputes }) => disputes.length > 0).length).toBeGreaterThanOrEqual(2);
    const isOnePress = figures.some((figure) => {
      const { outlets, origins } = supportOf(figure, archive);
      return outlets.length >= 3 && origins.length === 1;
    });
    expect(isOnePress).toBe(true);
  });

  it("tells nothing of the record that the page was built with", () => {
    const text = readFileSync(exampleData(name), "utf8");
    expect(text).not.toMatch(/mobilis|Verkhny|Russian citizens/i);
    expect(archive.places.has("ru")).toBe(false);
  });
});
