import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf } from "../../build/head.ts";
import { parseText } from "../../src/load/parse.ts";

const headOfFile = (file: string): string =>
  headOf(parseText(readFileSync(file, "utf8")), { site: "https://site.example/" });

describe("the head of the built page", () => {
  it.each([
    ["data/exodus-2022.json", "Crossings: The exodus from Russia after 21 September 2022"],
    ["tests/fixtures/good.json", "Crossings: An invented dataset for tests"],
  ])("names what %s is about", (file, title) => {
    expect(headOfFile(file)).toContain(`<title>${title}`);
  });

  it("says what the record is, and nothing of another", () => {
    const head = headOfFile("tests/fixtures/good.json");
    expect(head).toMatch(/<meta name="description" content="[^"]*"\/>/);
    expect(head).not.toContain("Russia");
  });

  it("has what reference managers take, and the feed of changes", () => {
    const head = headOfFile("tests/fixtures/good.json");
    expect(head).toContain('<meta name="DC.title" content="Crossings: An invented dataset for tests"/>');
    expect(head).toContain('<meta name="DC.identifier" content="https://site.example/"/>');
    expect(head).toContain('type="application/atom+xml"');
  });
});
