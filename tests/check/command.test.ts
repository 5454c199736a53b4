import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkDataset } from "../../src/check/command/checkApart.ts";
import { checkFile } from "../../src/check/command/checkFile.ts";
import { readCountries } from "../../src/check/command/readCountries.ts";

// Slow machines take their time over processes and many runs.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = "tests/fixtures/good.json";
const TEXTS = "tests/fixtures/texts";
const RECORD = "data/exodus-2022.json";
/** Where the founding documents are, which are not ours to republish: full checks run only where they are at hand. */
const SOURCES = process.env.CROSSINGS_SOURCES ?? "../shared/sources";

function run(script: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossings-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("data:check", () => {
  it("says that a good file has no errors, and exits 0", () => {
    const { status, stdout } = run("src/check/command/check.ts", GOOD, "--sources", TEXTS);
    expect(stdout).toBe("0 errors, 0 warnings in 19 records\n");
    expect(status).toBe(0);
  });

  it("prints severity, place, what is there and a remedy, and exits 1 with an error", () => {
    const path = "tests/fixtures/broken/edtf.json";
    const { status, stdout } = run("src/check/command/check.ts", path);
    const line =
      readFileSync(path, "utf8")
        .split("\n")
        .findIndex((text) => text.includes("2022-09-31")) + 1;
    const [problem, total] = stdout.split("\n");
    expect(problem).toMatch(
      new RegExp(
        `^error {2}${path}:${line} {2}figures/no-exits-2022-09-27 {2}when: “2022-09-21/2022-09-31”, expected .+\\. Write it as EDTF`,
      ),
    );
    expect(total).toBe("1 errors, 0 warnings in 19 records");
    expect(status).toBe(1);
  });

  it("checks the figures of a Parquet file as those of the JSON that it was written from, by their rows", async () => {
    const json = "tests/fixtures/foreign/ukraine-2022-cumulative-as-daily.json";
    const out = join(folder, "apart");
    expect(run("src/export/command/parquet.ts", json, out).status).toBe(0);
    const apart = join(out, "dataset.json");
    const { problems, records, figuresFile } = await checkDataset(apart, undefined);
    const direct = checkFile(json, undefined);
    // Of a document without a text one quote is named, the first.
    const told = (all: typeof problems) =>
      all.map(({ rule, record, field }) => (rule === "source-text" ? rule : `${rule} ${record} ${field}`));
    expect(problems.length).toBeGreaterThan(0);
    expect(told(problems).toSorted()).toEqual(told(direct.problems).toSorted());
    expect(records).toBe(direct.records);
    const { stdout, status } = run("src/check/command/check.ts", apart);
    expect(stdout).toContain(`warning  ${figuresFile} row `);
    expect(status).toBe(direct.problems.some(({ severity }) => severity === "error") ? 1 : 0);
    writeFileSync(figuresFile ?? "", "These are no figures.");
    expect(run("src/check/command/check.ts", apart).stderr).toContain(
      `The figures of ${apart} cannot be read: It isn’t a whole Parquet file of figures`,
    );
    rmSync(figuresFile ?? "");
    const { stderr, status: failed } = run("src/check/command/check.ts", apart);
    expect(stderr).toContain(`The figures of ${apart} cannot be read`);
    expect(failed).toBe(1);
  });

  it("exits 0 with warnings alone", () => {
    const { status, stdout } = run("src/check/command/check.ts", "tests/fixtures/broken/unused.json");
    expect(stdout).toMatch(/^warning .*\n0 errors, 1 warnings in 20 records\n$/);
    expect(status).toBe(0);
  });

  it("gives the same as JSON", () => {
    const { status, stdout } = run(
      "src/check/command/check.ts",
      "--json",
      "tests/fixtures/broken/route-ends.json",
    );
    const result = JSON.parse(stdout) as { problems: unknown[] };
    expect(result).toMatchObject({
      file: "tests/fixtures/broken/route-ends.json",
      errors: 1,
      warnings: 0,
      records: 18,
    });
    expect(result.problems).toEqual([
      {
        severity: "error",
        rule: "route-ends",
        table: "routes",
        record: "baker-1",
        field: "to",
        line: expect.any(Number) as number,
        message: "“karlstad”, where it begins, expected another place",
        remedy: "Correct the end of the route; who stays has no route.",
      },
    ]);
    expect(status).toBe(1);
  });

  it.each([
    [["--strict"], "There is no option --strict."],
    [["no-such-file.json"], "There is no file no-such-file.json."],
    [["tests/fixtures"], "There is no file tests/fixtures."],
    [[GOOD, "--sources", "no-such-folder"], "There is no folder no-such-folder."],
    [[GOOD, "--sources"], "--sources needs a folder."],
    [[GOOD, RECORD], "One file at a time"],
    [["--json=yes"], "--json takes no value."],
  ])("refuses %j in clear words, and exits 2", (args, words) => {
    const { status, stdout, stderr } = run("src/check/command/check.ts", ...args);
    expect(stderr).toContain(words);
    expect(stderr).toContain("Usage: npm run data:check");
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});

describe("the record", () => {
  it("has no errors by its fingerprints", () => {
    const { problems } = checkFile(RECORD, undefined);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.skipIf(!existsSync(SOURCES))("has no errors against the texts", () => {
    const { problems } = checkFile(RECORD, SOURCES);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(problems.filter(({ rule }) => rule === "source-text-absent")).toEqual([]);
  });
});

describe("data:texts", () => {
  it("finds the text in which a source's quotes stand, and writes what it can be known by", () => {
    const file = join(folder, "dataset.json");
    const good = readFileSync(GOOD, "utf8");
    const bare = JSON.parse(good) as { sources: { text?: unknown }[] };
    for (const source of bare.sources) delete source.text;
    writeFileSync(file, JSON.stringify(bare));
    const { status, stdout } = run("data/addTexts.ts", "--sources", TEXTS, file);
    expect(stdout).toMatch(/^courier-2022-09-27: 5 quotes stand in [0-9a-f]{12}…, 597 units, added\n$/);
    expect(status).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(good);
  });

  it("says which source no text holds, and leaves it as it is", () => {
    const file = join(folder, "changed.json");
    writeFileSync(file, readFileSync("tests/fixtures/broken/quote-changed.json", "utf8"));
    const { status, stdout } = run("data/addTexts.ts", "--sources", TEXTS, file);
    expect(stdout).toContain(
      "courier-2022-09-27: no text holds its 5 quotes; the best holds 4. Left as it is.",
    );
    expect(status).toBe(1);
  });

  it("refuses wrong usage", () => {
    expect(run("data/addTexts.ts", GOOD)).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("the published schema", () => {
  const schema = JSON.parse(readFileSync("data/dataset.schema.json", "utf8")) as Record<string, unknown>;
  const isValid = new Ajv2020({ allErrors: true }).compile(schema);
  const change = (path: string): unknown =>
    JSON.parse(readFileSync(`tests/fixtures/broken/${path}.json`, "utf8"));

  it("is the one that the code's schema makes", () => {
    expect(run("data/writeSchema.ts", "--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([GOOD, RECORD])("takes %s", (path) => {
    isValid(JSON.parse(readFileSync(path, "utf8")));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it.each([
    ["shape", "/figures/3/value/hedge"],
    ["shape.missing", "/figures/2"],
    ["shape.table", "/silences"],
    ["id-form", "/actors/2/id"],
    ["link", "/sources/1/URL"],
    ["quote-or-summary", "/figures/2/evidence/0"],
  ])("refuses %s", (path, at) => {
    expect(isValid(change(path))).toBe(false);
    expect(isValid.errors?.map(({ instancePath }) => instancePath)).toContain(at);
  });
});

describe("the basemap's countries", () => {
  const countryAt = readCountries();

  it.each([
    ["Crimea", 34.1, 44.95, "UA"],
    ["Sukhumi", 41.02, 43, "GE"],
    ["Oral", 51.37, 51.23, "KZ"],
    ["the Black Sea", 34, 43.2, null],
    ["Cúcuta", -72.5, 7.9, "CO"],
    ["Addis Ababa", 38.75, 9, "ET"],
    ["Alice Springs", 133.9, -23.7, "AU"],
    ["Provideniya, beyond 180°", -173.2, 64.5, "RU"],
    ["Nome", -165.2, 64.6, "US"],
    ["the Pacific", -150, 0, null],
  ] as const)("has %s in the right one", (_, lon, lat, code) => {
    expect(countryAt(lon, lat)).toBe(code);
  });
});
