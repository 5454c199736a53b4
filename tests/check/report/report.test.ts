import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueAt } from "../../../src/check/finding.ts";
import { lintDataset } from "../../../src/check/lintDataset.ts";
import { type LintReport, lintReport } from "../../../src/check/report/lintReport.ts";
import { recordLines } from "../../../src/check/report/recordLines.ts";
import { TABLES } from "../../../src/model/schema.ts";
import { findings } from "../../../src/words/en/check/findings.ts";
import { tell } from "../../../src/words/findings.ts";

interface Figure {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface File {
  places: Record<string, unknown>[];
  sources: Record<string, unknown>[];
  figures: Figure[];
}

const read = (name: string): File => JSON.parse(readFileSync(`tests/fixtures/${name}.json`, "utf8"));

const told = ({ causes }: LintReport) =>
  causes.map(({ rule, severity, count, missing, waiting }) => [
    `${severity} ${rule} × ${count}`,
    ...(missing ? [`${missing.table} ${missing.id}`] : []),
    ...waiting.map(({ table, count: n, first }) => `${n} ${table} wait: ${first.join(", ")}`),
  ]);

describe("the report", () => {
  it("of a good file has no cause", () => {
    const report = lintReport(read("good"));
    expect(report).toEqual({ errors: 0, warnings: 0, unlisted: 0, records: 19, causes: [] });
  });

  it("tells what waits for a place that is wrong, and for one that is not there, errors first", () => {
    const file = read("good");
    Object.assign(file.places.find(({ id }) => id === "svinesund") ?? {}, { country: 7 });
    file.figures.push({ ...file.figures[0], id: "lost-1", where: "nowhere", disputes: [] } as Figure);
    file.figures.push({ ...file.figures[0], id: "lost-2", where: "nowhere", disputes: [] } as Figure);
    const [first, second] = told(lintReport(file)).sort();
    expect(first).toEqual(["error reference × 2", "places nowhere", "2 figures wait: lost-1, lost-2"]);
    expect(second?.slice(0, 2)).toEqual(["error shape × 1", "1 figures wait: svinesund-queue-2022-09-25"]);
  });

  it("puts together what waits for records that have one fault", () => {
    const file = read("good");
    const waiting = file.figures
      .filter(({ where, from = "no" }) => where !== "no" || from !== "no")
      .map(({ id }) => id);
    for (const place of file.places) if (place.id !== "no") place.kind = 4;
    const [cause] = lintReport(file).causes;
    expect(cause?.count).toBe(file.places.length - 1);
    expect(cause?.waiting.find(({ table }) => table === "figures")?.first).toEqual(waiting);
  });

  it("puts the days that running totals share under what causes it", () => {
    const file = read("foreign/ukraine-2022");
    for (const figure of file.figures)
      if (figure.id.startsWith("ru-entries-since")) Object.assign(figure, { series: "ru-total" });
    const found = lintDataset(file).filter(({ rule }) => rule === "series-day");
    expect(found.length).toBeGreaterThan(1);
    const causes = lintReport(file).causes.filter(({ rule }) => /^(series-day|running-unmarked)$/.test(rule));
    expect(causes.map(({ rule, severity }) => [rule, severity])).toEqual([["running-unmarked", "error"]]);
    expect(causes[0]?.count).toBeGreaterThanOrEqual(found.length + 1);
    // What is the cause stands before what comes of it.
    expect(causes[0]?.first[0]?.rule).toBe("running-unmarked");
    expect(causes[0]?.first.at(-1)?.rule).toBe("series-day");
  });

  it("counts what lintDataset finds", () => {
    for (const name of ["foreign/ukraine-2022", "foreign/k-venezuela", "broken/summary-shared"]) {
      const file = read(name);
      const problems = lintDataset(file);
      const { errors, warnings, causes } = lintReport(file);
      expect([name, errors + warnings]).toEqual([name, problems.length]);
      expect(causes.reduce((sum, { count }) => sum + count, 0)).toBe(problems.length);
    }
  });

  it("stays small whatever a file holds", () => {
    const file = read("good");
    const long = "x".repeat(5000);
    for (let n = 0; n < 2000; n++)
      file.figures.push({
        ...file.figures[0],
        id: `f-${n}`,
        where: `${long}-${n}`,
        [`field${n}`]: n,
      } as Figure);
    const report = lintReport(file);
    expect(report.causes).toHaveLength(200);
    expect(report.unlisted).toBeGreaterThan(3000);
    expect(JSON.stringify(report).length).toBeLessThan(500_000);
  });

  it("says how far it has come", () => {
    const steps: [number, number][] = [];
    lintReport(read("good"), {}, (done, all) => steps.push([done, all]));
    expect(steps[0]).toEqual([0, 98]);
    expect(steps).toHaveLength(98);
  });
});

describe("any JSON", () => {
  it("has a report, and lines of records that end", () => {
    const tables = Object.fromEntries(Object.keys(TABLES).map((name) => [name, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ dataset: fc.jsonValue(), ...tables })), (file) => {
        const { errors, causes } = lintReport(file);
        expect(errors).toBeGreaterThan(0);
        for (const cause of causes)
          for (const one of cause.first) expect(tell(findings, one).message).not.toBe("");
        const text = JSON.stringify(file, null, 1);
        for (const [table, rows] of recordLines(text)) {
          const records = valueAt(file, [table]);
          expect(rows.length).toBeLessThanOrEqual(Array.isArray(records) ? records.length : 0);
        }
      }),
    );
  });
});

describe("the lines of records", () => {
  it("are those on which they begin, whatever stands in texts before", () => {
    const text = `{
 "dataset": { "id": "d", "note": "a { [ \\" ," },
 "figures": [
  { "id": "a", "evidence": [{}, {
  }] },
  7,
  {
   "id": "b" } , { "id": "c" }
 ],
 "places": []
}`;
    expect([...recordLines(text)]).toEqual([
      ["figures", [4, undefined, 7, 8]],
      ["places", []],
    ]);
  });

  it("agree with the file", () => {
    const text = readFileSync("tests/fixtures/good.json", "utf8");
    const lines = text.split("\n");
    for (const [table, rows] of recordLines(text)) {
      const records = (JSON.parse(text) as Record<string, { id?: string }[]>)[table] ?? [];
      expect(rows).toHaveLength(records.length);
      for (const [at, { id }] of records.entries())
        if (id !== undefined)
          expect(lines.slice((rows[at] ?? 0) - 1).join("\n")).toMatch(new RegExp(`^\\s*{\\s*"id": "${id}"`));
    }
  });

  it("are none where the file has no lines", () => {
    expect(recordLines('{"figures":[{"id":"a"}]}').size).toBe(0);
  });
});
