import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { RULES } from "../../src/check/allRules.ts";
import { describePath, formatField, parseField, valueAt } from "../../src/check/finding.ts";
import { lintDataset } from "../../src/check/lintDataset.ts";
import { TABLES } from "../../src/model/schema.ts";
import { rules as english } from "../../src/words/en/check/rules.ts";
import { rules as russian } from "../../src/words/ru/check/rules.ts";
import { toldOf } from "./toldOf.ts";

// Slow machines take their time over processes and many runs.
vi.setConfig({ testTimeout: 60_000 });

const GOOD = readFileSync("tests/fixtures/good.json", "utf8");
const TEXT = readFileSync("tests/fixtures/texts/courier.txt", "utf8");
const good = (): Record<string, unknown> => JSON.parse(GOOD) as Record<string, unknown>;
const context = { countryAt: () => null, texts: new Map([["0".repeat(64), TEXT]]) };

/** Every path of a JSON value, from the top down. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

/** Puts a value at a path of a JSON value; undefined takes what is there away. */
function put(file: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const owner = valueAt(file, path.slice(0, -1)) as Record<string | number, unknown>;
  if (value === undefined) delete owner[key];
  else owner[key] = value;
  return JSON.parse(JSON.stringify(file)) as unknown;
}

describe("lintDataset", () => {
  it("never throws, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const problem of toldOf(value, context)) expect(problem.message).not.toBe("");
      }),
    );
  });

  it("never throws on tables of anything", () => {
    const tables = Object.fromEntries(Object.keys(TABLES).map((name) => [name, fc.jsonValue()]));
    fc.assert(
      fc.property(fc.record({ dataset: fc.jsonValue(), ...tables }), (file) => {
        expect(lintDataset(file, context).length).toBeGreaterThan(0);
      }),
    );
  });

  it("never throws on a good dataset in which two values were changed", () => {
    const paths = pathsOf(good());
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        undefined,
        "",
        "..",
        "../..",
        "__proto__",
        1e308,
        -0,
        [],
        {},
        "no-customs",
        "2022-09-31",
        "<b>",
      ),
    );
    const change = fc.tuple(fc.constantFrom(...paths), odd);
    fc.assert(
      fc.property(change, change, ([first, a], [second, b]) => {
        const once = put(good(), first, a);
        const isThere = valueAt(once, second.slice(0, -1)) instanceof Object;
        const file = isThere ? put(once, second, b) : once;
        for (const { rule, table, remedy } of toldOf(file, context)) {
          expect(RULES.map(({ id }) => id)).toContain(rule);
          expect([table, remedy]).not.toContain("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not throw on a value that cannot be made text", () => {
    const file = put(good(), ["figures", 0, "basis"], { toString: 0 });
    expect(lintDataset(file).map(({ rule }) => rule)).toContain("shape");
  });

  it("reads nesting without end", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}"<b>"${"]".repeat(5000)}`) as unknown;
    const problems = lintDataset({ ...good(), actors: deep });
    expect(problems.map(({ rule }) => rule)).toContain("text-html");
  });

  it("reports every fault of a record's shape, not the first alone", () => {
    const file = { ...good(), events: [{ id: "x", title: "", kind: 3 }] };
    const fields = lintDataset(file).filter(({ table }) => table === "events");
    expect(fields.map(({ field }) => field).sort()).toEqual(["kind", "title", "when", "where"]);
  });

  it("does not blame a record for one that it refers to", () => {
    const file = good();
    put(file, ["sources", 1, "URL"], "ftp://gazette.example/28");
    expect(lintDataset(file).map(({ rule }) => rule)).toEqual(["link"]);
  });
});

describe("where places lie", () => {
  const messages = (country: string, at: [number, number], countryAt: string) => {
    const place = { id: "town", name: "Town", kind: "city", country, coordinates: at };
    const file = { ...good(), places: [place] };
    return toldOf(file, { ...context, countryAt: () => countryAt })
      .map(({ message }) => message)
      .filter((message) => message.includes("lies"));
  };

  it("is told where it is another country", () => {
    expect(messages("CO", [-72.2, 7.8], "VE")).toHaveLength(1);
    expect(messages("CO", [-72.5, 7.9], "CO")).toEqual([]);
  });

  it("is no fault where the basemap draws a territory as part of its country", () => {
    expect(messages("GF", [-52.3, 4.9], "FR")).toEqual([]);
    expect(messages("HK", [114.2, 22.3], "CN")).toEqual([]);
  });
});

describe("rules", () => {
  it("have ids of their own, in words joined by hyphens, and each language says what is wrong where they are broken", () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const rules of [english, russian]) {
      expect(Object.keys(rules).sort()).toEqual(ids.toSorted());
      for (const wrong of Object.values(rules)) expect(wrong).toMatch(/^[\p{Lu}“«].*[^.]$/u);
      expect(new Set(Object.values(rules)).size).toBe(ids.length);
    }
  });
});

describe("paths", () => {
  it("are written as in code, and read back", () => {
    expect(formatField(["evidence", 0, "quote", "exact"])).toBe("evidence[0].quote.exact");
    expect(parseField("evidence[0].through[12]")).toEqual(["evidence", 0, "through", 12]);
    expect(parseField("original.container-title")).toEqual(["original", "container-title"]);
    expect(parseField("")).toEqual([]);
  });

  it("lead to a record by its id, or by its number where it has none", () => {
    const file = { dataset: { id: "d" }, actors: [{ id: "a" }, {}] };
    expect(describePath(file, ["actors", 0, "name"])).toEqual({
      table: "actors",
      record: "a",
      field: "name",
    });
    expect(describePath(file, ["actors", 1])).toEqual({ table: "actors", record: "#1", field: "" });
    expect(describePath(file, ["dataset", "title"])).toEqual({
      table: "dataset",
      record: "d",
      field: "title",
    });
    expect(describePath(file, ["figures"])).toEqual({ table: "file", record: "figures", field: "" });
    expect(describePath(null, [])).toEqual({ table: "file", record: "file", field: "" });
  });
});
