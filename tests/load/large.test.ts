import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChunkReader } from "../../src/load/large/chunkReader.ts";
import { archiveOf, type Large } from "../../src/load/large/largeArchive.ts";
import { LargeReader, type Partner, searchOf } from "../../src/load/large/readLarge.ts";
import { LoadError } from "../../src/load/loadError.ts";
import { parseText } from "../../src/load/parse.ts";
import { hashOfId, numberInTable, tableOfIds } from "../../src/load/records/figureIds.ts";
import { SMALL_TABLES } from "../../src/load/records/tables.ts";
import { buildSearch, searchFigures } from "../../src/load/search.ts";
import { en } from "../../src/words/en.ts";
import { ru } from "../../src/words/ru.ts";
import { type DatasetFile, generateDataset } from "../bench/generate.ts";
import { figuresOf } from "../fixtures/open.ts";
import { smallFile } from "../fixtures/small.ts";

/** Reads a text as the worker does, its bytes coming in parts of some size. */
function readIn(text: string, part: number, partner: Partner | null = null): Promise<Large> {
  const bytes = new TextEncoder().encode(text);
  const reader = new LargeReader(partner);
  for (let at = part; at < bytes.length; at += part) reader.feed(bytes.subarray(0, at));
  return reader.finish(bytes, () => {});
}

/** A partner that takes every other chunk, and reads in this thread. */
function partnerHere(): Partner {
  let reader: ChunkReader | null = null;
  let asked = 0;
  return {
    open(file) {
      reader = new ChunkReader(file);
    },
    get isFree() {
      return asked++ % 2 === 0;
    },
    read: (chunk) => reader?.read(chunk),
    finish: async () => (reader ?? new ChunkReader({})).part(),
    breathe: async () => {},
  };
}

async function errorOf(read: () => unknown): Promise<unknown> {
  try {
    await read();
    return null;
  } catch (error) {
    return error instanceof LoadError ? error.fault : error;
  }
}

/** What an archive has beside its figures. */
const DATA = [
  "info",
  "firstDay",
  "lastDay",
  "openingDay",
  ...SMALL_TABLES,
  "count",
  "columns",
  "rejected",
  "recordCount",
] as const;

async function compare(text: string, part = 1000, partner: Partner | null = null): Promise<void> {
  const direct = parseText(text);
  const large = await readIn(text, part, partner);
  const archive = archiveOf(large, new Promise(() => {}));
  expect(figuresOf(archive)).toEqual(figuresOf(direct));
  for (const key of DATA) expect(archive[key]).toEqual(direct[key]);
  for (const { id } of figuresOf(direct)) expect(archive.numberOf(id)).toBe(direct.numberOf(id));
  expect(archive.numberOf("no-such-figure")).toBeUndefined();
}

const record = JSON.parse(readFileSync("data/exodus-2022.json", "utf8")) as DatasetFile;
const generated = generateDataset(record, 500);

describe("a file that is read in a worker", () => {
  it.each([700, 65_536, 10_000_000])(
    "makes the same dataset when it comes in parts of %s bytes",
    async (part) => {
      await compare(JSON.stringify(generated), part);
    },
  );

  it("may be laid out in any way that JSON allows", async () => {
    await compare(`\ufeff ${JSON.stringify(smallFile(), null, 2)}\n`, 7);
    const { figures, ...others } = smallFile();
    await compare(JSON.stringify({ figures, ...others }), 50);
    await compare(`{"figures": [{"id": "left out"}], ${JSON.stringify(smallFile()).slice(1)}`, 50);
    await compare(JSON.stringify({ ...smallFile(), figures: "none" }));
    await compare(JSON.stringify({ ...smallFile(), extra: 'a \\" quote, a } and a ]' }), 3);
  });

  it("sets the same records aside, for the same reasons, in the same order", async () => {
    const file = structuredClone(generated) as unknown as Record<string, Record<string, unknown>[]>;
    const change = (table: string, at: number, with_: object): void => {
      Object.assign(file[table]?.[at] ?? {}, with_);
    };
    change("figures", 3, { where: "atlantis" });
    change("figures", 9, { basis: "weekly" });
    change("figures", 12, { id: generated.figures[1]?.id });
    change("figures", 14, { id: generated.figures[3]?.id });
    change("figures", 20, { when: "last week" });
    change("actors", 2, { speaksFor: "nobody" });
    change("events", 1, { where: "atlantis" });
    change("events", 2, { title: "" });
    file.figures?.splice(30, 0, null as never);
    await compare(JSON.stringify(file), 5000);
  });

  it("makes the same of it with a partner that reads every other part", async () => {
    const file = structuredClone(generateDataset(record, 2600)) as unknown as Record<
      string,
      Record<string, unknown>[]
    >;
    const figures = file.figures ?? [];
    // The same id in another part, once of a figure that is kept and once of one that is not; a fault in each part.
    Object.assign(figures[700] ?? {}, { id: figures[20]?.id });
    Object.assign(figures[21] ?? {}, { where: "atlantis" });
    Object.assign(figures[1300] ?? {}, { id: figures[21]?.id, where: "atlantis" });
    Object.assign(figures[800] ?? {}, { basis: "weekly" });
    Object.assign(figures[100] ?? {}, { when: "last week" });
    for (const part of [50_000, 100_000_000]) await compare(JSON.stringify(file), part, partnerHere());
  });

  it("says the same of what is no dataset", async () => {
    for (const text of [
      "",
      "<!doctype html>",
      '{"dataset":',
      "[]",
      "null",
      "{}",
      "7",
      JSON.stringify(generated).slice(0, -200),
      JSON.stringify(generated).replace('"basis"', "basis"),
      `${JSON.stringify(smallFile())} and more`,
      JSON.stringify({ ...smallFile(), dataset: { id: "x" } }),
      JSON.stringify({ ...smallFile(), sources: [], routes: [], events: [] }),
    ])
      expect(await errorOf(() => readIn(text, 300))).toEqual(await errorOf(() => parseText(text)));
  });

  it("never says otherwise, whatever the JSON", async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.integer({ min: 1, max: 40 }), async (text, part) => {
        const expected = await errorOf(() => parseText(text));
        expect(await errorOf(() => readIn(text, part))).toEqual(expected);
      }),
    );
  });

  it("makes each figure when it is read, and the same one again", async () => {
    const large = await readIn(JSON.stringify(generated), 10_000);
    const archive = archiveOf(large, new Promise(() => {}));
    expect(archive.count).toBe(500);
    expect(archive.at(7)).toBe(archive.at(7));
    expect(() => archive.at(500)).toThrow(RangeError);
    expect(() => archive.at(-1)).toThrow(RangeError);
    expect(archive.numberOf(generated.figures[40]?.id ?? "")).toBe(40);
  });

  it("searches the same", async () => {
    const text = JSON.stringify(generated);
    const here = buildSearch(parseText(text), en.record);
    const there = await searchOf(await readIn(text, 10_000), [en.record], async () => {});
    for (const query of ["tbilisi", "KAZAKHSTAN about", "pitkaniitty", "no such word", "  "])
      expect(searchFigures(there, query)).toEqual(searchFigures(here, query));
  });

  it("searches in two languages, and by the forms of words in one that has them", async () => {
    const text = JSON.stringify(generated);
    const english = buildSearch(parseText(text), en.record);
    const large = await readIn(text, 10_000);
    const found = await searchOf(large, [ru.record, en.record], async () => {});
    const there = { ...found, stem: ru.record.stem };
    expect(searchFigures(there, "Kazakhstan")).toEqual(searchFigures(english, "Kazakhstan"));
    const inCountry = searchFigures(english, "Kazakhstan");
    expect(searchFigures(there, "в Казахстане")?.some((one) => one === 1)).toBe(true);
    expect(searchFigures(there, "казахстану")).toEqual(searchFigures(there, "Казахстан"));
    expect(inCountry?.some((one) => one === 1)).toBe(true);
  });
});

describe("a table of ids", () => {
  it("finds every id and no other, whatever they are", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (ids, other) => {
        const table = tableOfIds(Float64Array.from(ids, hashOfId));
        const numberOf = (id: string) => numberInTable(table, id, (at) => ids[at]);
        expect(ids.map(numberOf)).toEqual([...ids.keys()]);
        expect(numberOf(other) !== undefined).toBe(ids.includes(other));
      }),
    );
  });
});
