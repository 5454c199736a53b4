import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCountries } from "../../src/check/command/readCountries.ts";
import { lintDataset } from "../../src/check/lintDataset.ts";
import { parseText } from "../../src/load/parse.ts";
import { en } from "../../src/words/en.ts";
import { importFile } from "./opened.ts";

describe("what one starts from", () => {
  it("is a table that is read without a question and without a fault", async () => {
    const file = readFileSync("public/templates/template.csv");
    const { questions, faults, dataset } = await importFile(file, { title: "A template" }, "template.csv");
    expect([questions, faults]).toEqual([[], []]);
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(
      JSON.parse(readFileSync("public/templates/template.json", "utf8")),
    );
  });

  it("is a first figure in fifteen lines, without a word from the linter", () => {
    const [json = ""] = /^ {4}\{\n[\s\S]*?^ {4}\}$/m.exec(readFileSync("docs/own-data.md", "utf8")) ?? [];
    expect(json.trimEnd().split("\n")).toHaveLength(15);
    expect(lintDataset(JSON.parse(json), { countryAt: readCountries() })).toEqual([]);
    expect(parseText(json, en.record).count).toBe(1);
  });
});
