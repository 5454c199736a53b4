import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LoadError, type LoadFailure } from "../../src/load/loadError.ts";
import { parseDataset, parseText } from "../../src/load/parse.ts";
import { parseDay } from "../../src/model/time/day.ts";
import { more } from "../../src/words/en/more.ts";
import { figuresOf } from "../fixtures/open.ts";
import { smallDataset, smallFile } from "../fixtures/small.ts";

const failure = (read: () => unknown): LoadFailure | null => {
  try {
    read();
  } catch (error) {
    if (error instanceof LoadError) return error.fault.code;
    throw error;
  }
  return null;
};

describe("a file that is no dataset", () => {
  it.each<[string, LoadFailure]>([
    ["", "not-json"],
    ["<!doctype html>", "not-json"],
    ['{"dataset":', "not-json"],
    ["[]", "wrong-shape"],
    ["null", "wrong-shape"],
    ["{}", "wrong-shape"],
    [JSON.stringify({ dataset: { id: "x", title: "X" } }), "wrong-shape"],
    [JSON.stringify({ dataset: { ...smallFile().dataset, lastDay: "2022-09-01" } }), "wrong-shape"],
    [JSON.stringify({ dataset: { ...smallFile().dataset, version: "2.0.0" } }), "too-new"],
    [JSON.stringify({ dataset: smallFile().dataset }), "empty"],
    [JSON.stringify({ ...smallFile(), sources: [], routes: [], events: [] }), "empty"],
  ])("%s is said to be %s", (text, expected) => {
    expect(failure(() => parseText(text))).toBe(expected);
  });

  it("never fails otherwise than with a LoadError, whatever the JSON", () => {
    fc.assert(fc.property(fc.json(), (text) => void failure(() => parseText(text))));
  });
});

describe("a dataset with bad records", () => {
  it("loads whole when all are good", () => {
    const archive = smallDataset();
    const { rejected, recordCount } = archive;
    expect(rejected).toEqual([]);
    expect(recordCount).toBe(4 + 3 + 5 + 2 + 4 + 1 + 1);
    expect(figuresOf(archive).map((figure) => figure.id)).toEqual([
      "kz-entries",
      "ge-entries",
      "lars-queue",
      "kz-rent",
    ]);
  });

  const reject = (change: (file: ReturnType<typeof smallFile>) => void): [string, string, string][] => {
    const file = smallFile();
    change(file);
    return parseDataset(file).rejected.map(({ record, field, reason }) => [
      record,
      field,
      more.faults.fault(reason),
    ]);
  };

  it("sets a record aside with its id, its field and the reason", () => {
    expect(reject((file) => Object.assign(file.figures[0] ?? {}, { basis: "weekly" }))).toEqual([
      ["kz-entries", "basis", 'is "weekly", expected ("total" | "per-day" | "moment" | "rate")'],
    ]);
    expect(reject((file) => Object.assign(file.figures[1] ?? {}, { evidence: [] }))).toEqual([
      ["ge-entries", "evidence", "is empty: a figure needs evidence"],
    ]);
    expect(
      reject((file) => Object.assign(file.figures[1] ?? {}, { when: "last week" }))[0]?.slice(0, 2),
    ).toEqual(["ge-entries", "when"]);
    expect(reject((file) => file.figures.push(null as never))).toEqual([
      ["#4", "", "is null, expected Object"],
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "https://%",
    "http://[",
    "http://:80",
    "https://x:99999/",
    "https://a b",
    "mine",
  ])("sets the address %s aside, and keeps its source and what that reports", (address) => {
    const file = smallFile();
    Object.assign(file.sources[0] ?? {}, { URL: address, archive: address, original: { URL: address } });
    const { sources, count, rejected } = parseDataset(file);
    expect(sources.get("mt")).toMatchObject({ title: "Safety", URL: null });
    expect(sources.get("mt")?.archive).toBeUndefined();
    expect(sources.get("mt")?.original?.URL).toBeUndefined();
    expect(count).toBe(4);
    expect(rejected.map(({ record, field, isKept }) => [record, field, isKept])).toEqual([
      ["mt", "URL", true],
      ["mt", "original.URL", true],
      ["mt", "archive", true],
    ]);
  });

  it("sets aside what refers to a record that is not there", () => {
    expect(reject((file) => Object.assign(file.figures[2] ?? {}, { where: "atlantis" }))).toEqual([
      ["lars-queue", "where", "“atlantis” is not among the places that could be read"],
    ]);
    const withoutMinistry = reject((file) => file.actors.splice(0, 1));
    expect(withoutMinistry.map(([record]) => record)).toEqual(["marat", "kz-entries"]);
  });

  it("keeps the first of two records with one id", () => {
    expect(
      reject((file) => file.places.push(structuredClone(file.places[0] as never)))[0]?.slice(0, 2),
    ).toEqual(["ru", "id"]);
  });

  it("wants a quote or a summary, and not both", () => {
    const both = reject((file) => Object.assign(file.figures[0]?.evidence[0] ?? {}, { summary: "Ours." }));
    expect(both[0]?.[2]).toContain("has both a quote and a summary");
  });

  it("does not change what it is given", () => {
    const file = smallFile();
    parseDataset(file);
    expect(file).toEqual(smallFile());
  });
});

describe("the columns", () => {
  const { at, columns } = smallDataset();
  const ids = (order: Int32Array): string[] => [...order].map((number) => at(number).id);

  it("orders figures by the day from which they show", () => {
    expect(ids(columns.order.happened)).toEqual(["lars-queue", "ge-entries", "kz-entries", "kz-rent"]);
    expect(ids(columns.order.known)).toEqual(["kz-entries", "ge-entries"]);
  });

  it("tells places under countries, most figures first", () => {
    expect(columns.countries).toEqual(["GE", "KZ"]);
    expect([...columns.country].map((n) => columns.countries[n])).toEqual(["KZ", "GE", "GE", "KZ"]);
  });

  it("ends an open window with the record", () => {
    expect(columns.lastDay[3]).toBe(parseDay("2022-10-05"));
  });
});
