import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasetJsonOf } from "../../src/export/datasetJson.ts";
import { fetchWhole } from "../../src/export/fetchWhole.ts";
import { select } from "../../src/export/selection.ts";
import type { Archive } from "../../src/load/archive.ts";
import { parseText } from "../../src/load/parse.ts";
import { fileOf, readBack, written } from "../load/parquet/written.ts";

const TEXT = readFileSync("data/exodus-2022.json", "utf8");

/** Takes all steps of what is made in slices. */
function finish<T>(steps: Iterator<number, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The record with its figures in a file of their own, and how many have been fetched. */
async function openRecord(): Promise<{ archive: Archive; fetched: () => number }> {
  const { bytes, rest } = await written(TEXT);
  const { archive, figures, whole } = await readBack(fileOf(bytes), rest);
  let fetched = 0;
  const apart = {
    url: "https://elsewhere.example/figures.parquet",
    bytes: bytes.length,
    isWhole: false,
    whole: figures.whole,
    async fetchWhole(number: number) {
      fetched++;
      const figure = await whole(number);
      figures.put(number, figure);
      return figure;
    },
  };
  return { archive: Object.assign(archive, { apart }), fetched: () => fetched };
}

const madeOf = (archive: Archive, id: string): unknown => {
  const asked = Int32Array.of(archive.numberOf(id) ?? -1);
  return JSON.parse(finish(datasetJsonOf(select(archive, asked, [], []))));
};

describe("figures that are fetched for a file", () => {
  it("make the same file as where all are at hand, and no others are fetched", async () => {
    const id = "kz-entries-2022-09-27";
    const { archive, fetched } = await openRecord();
    const shares: number[] = [];
    const asked = Int32Array.of(archive.numberOf(id) ?? -1);
    await fetchWhole(archive, asked, new AbortController().signal, (share) => shares.push(share));
    const made = madeOf(archive, id) as { figures: unknown[] };
    expect(made).toEqual(madeOf(parseText(TEXT), id));
    expect(fetched()).toBe(made.figures.length);
    expect(shares.at(-1)).toBe(1);
  });

  it("are fetched no more once they are not wanted", async () => {
    const { archive, fetched } = await openRecord();
    const control = new AbortController();
    const all = Array.from({ length: archive.count }, (_, number) => number);
    await expect(fetchWhole(archive, all, control.signal, () => control.abort())).rejects.toThrow();
    expect(fetched()).toBeLessThan(20);
  });
});
