import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../src/load/parse.ts";
import { figuresOf } from "../fixtures/open.ts";
import { type DatasetFile, generateDataset } from "./generate.ts";

const record = JSON.parse(readFileSync("data/exodus-2022.json", "utf8")) as DatasetFile;
const file = generateDataset(record, 500);

describe("a generated dataset", () => {
  it("is the same for the same record, count and seed", () => {
    expect(generateDataset(record, 500)).toEqual(file);
    expect(generateDataset(record, 500, 2).figures).not.toEqual(file.figures);
  });

  it("has as many figures as were asked for, and none that is set aside", () => {
    const archive = parseDataset(file);
    expect(archive.rejected).toEqual([]);
    expect(archive.count).toBe(500);
    expect(new Set(figuresOf(archive).map((figure) => figure.id)).size).toBe(500);
  });

  it("has more places and documents where there are more figures, each in the country of its model", () => {
    const large = generateDataset(record, 10_000);
    const { rejected, places, sources } = parseDataset(large);
    expect(rejected).toEqual([]);
    expect(places.size).toBe(1000);
    expect(sources.size).toBe(1000);
    const vaalimaa = places.get("vaalimaa");
    const copy = places.get("vaalimaa.2");
    expect(copy?.country).toBe(vaalimaa?.country);
    expect(copy?.coordinates).not.toEqual(vaalimaa?.coordinates);
  });

  it("keeps measures, hedges, several pieces of evidence and windows in the shape of the record", () => {
    const share = (of: DatasetFile, test: (figure: DatasetFile["figures"][number]) => boolean): number =>
      of.figures.filter(test).length / of.figures.length;
    for (const test of [
      (figure: DatasetFile["figures"][number]) => figure.measure === "entries",
      (figure: DatasetFile["figures"][number]) => figure.value.hedge === "about",
      (figure: DatasetFile["figures"][number]) => figure.evidence.length > 1,
      (figure: DatasetFile["figures"][number]) => figure.when.includes("/"),
    ])
      expect(share(file, test)).toBeCloseTo(share(record, test), 1);
  });
});
