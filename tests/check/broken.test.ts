import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/check/allRules.ts";
import { checkFile } from "../../src/check/command/checkFile.ts";

const FOLDER = "tests/fixtures/broken";
const TEXTS = "tests/fixtures/texts";

/** What a broken file has to be told: of which record and field, how the line begins that is named, and the remedy. */
interface Expected {
  readonly record: string;
  readonly field: string;
  readonly line: string;
  readonly remedy: string;
}

/** By the file's name without ending: the rule, and a word more where a rule has several faults. */
const EXPECTED = Object.entries(
  JSON.parse(readFileSync("tests/fixtures/expected.json", "utf8")) as Record<string, Expected>,
);

/** Rules that speak only with the texts at hand. */
const WITH_TEXTS = [
  "quote-moved",
  "quote-changed",
  "quote-gone",
  "quote-context",
  "source-text-absent",
  "source-text-mismatch",
];
/** Faults of the JSON itself, which are found before any rule. */
const SYNTAX = ["json", "duplicate-key"];

const ruleOf = (file: string): string => file.split(".")[0] ?? file;

describe("the good dataset", () => {
  it.each([undefined, TEXTS])("has no problem (texts: %s)", (texts) => {
    expect(checkFile("tests/fixtures/good.json", texts)).toEqual({ problems: [], records: 19 });
  });
});

describe("each broken dataset", () => {
  it("is expected, and every rule has one", () => {
    const files = readdirSync(FOLDER).map((name) => basename(name, ".json"));
    expect(EXPECTED.map(([file]) => file).sort()).toEqual(files.sort());
    expect([...new Set(files.map(ruleOf))].sort()).toEqual([...RULES.map(({ id }) => id), ...SYNTAX].sort());
  });

  it.each(EXPECTED)("%s is told what is wrong", (file, { record, field, line, remedy }) => {
    const path = join(FOLDER, `${file}.json`);
    const { problems } = checkFile(path, WITH_TEXTS.includes(ruleOf(file)) ? TEXTS : undefined);
    const lines = readFileSync(path, "utf8").split("\n");
    const [first] = problems;
    expect(problems.map(({ rule }) => rule)).toEqual(problems.map(() => ruleOf(file)));
    expect(`${first?.table}/${first?.record}`).toBe(record);
    expect(first?.field).toBe(field);
    expect(lines[(first?.line ?? 0) - 1]?.trim().slice(0, 60)).toBe(line);
    expect(first?.message).toContain(", expected ");
    expect(first?.remedy).toBe(remedy);
  });
});

describe("a quote altered by one letter", () => {
  const path = join(FOLDER, "quote-changed.json");

  it("fails against the text, and is told the text's words", () => {
    const { problems } = checkFile(path, TEXTS);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", rule: "quote-changed" });
    expect(problems[0]?.message).toContain("“just over 9,000 left”");
  });

  it("fails without the text too, by the fingerprint", () => {
    const { problems } = checkFile(path, undefined);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "error", rule: "quote-fingerprint" });
    expect(problems[0]?.message).toContain("“9,000 lift, the”");
  });
});
