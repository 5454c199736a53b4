import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../../src/load/archive.ts";
import { LoadError } from "../../../src/load/loadError.ts";
import { parseText } from "../../../src/load/parse.ts";
import { SMALL_TABLES } from "../../../src/load/records/tables.ts";
import type { Figure } from "../../../src/model/schema.ts";
import { type DatasetFile, generateDataset } from "../../bench/generate.ts";
import { figuresOf } from "../../fixtures/open.ts";
import { smallFile } from "../../fixtures/small.ts";
import { mutatedFile, tries } from "../../fuzz/mutated.ts";
import { fileOf, readBack, written } from "./written.ts";

const record = JSON.parse(readFileSync("data/exodus-2022.json", "utf8")) as DatasetFile;

/** What an archive has beside its figures. */
const DATA = ["info", "firstDay", "lastDay", ...SMALL_TABLES, "count", "columns"] as const;

/** A figure without the texts that the index does not have. */
function indexed({ errata, note, research, sumOf, doubt, ...figure }: Figure): unknown {
  return {
    ...figure,
    errata: [],
    disputes: figure.disputes.length,
    evidence: figure.evidence.map(({ source, through, published, statedBy, quote, summary }) => ({
      source,
      through,
      published,
      statedBy,
      told: quote ? "quote" : summary ? "summary" : "nothing",
    })),
  };
}

/** Writes a text's figures and reads them back; they are those that the JSON reader has, in the order of the rows. */
async function compare(text: string, groupRows: number, readers: number): Promise<void> {
  const { bytes, rest } = await written(text, groupRows);
  await compareFile(bytes, rest, text, readers);
}

/** Reads a file of figures; they are those that the JSON reader has in a text. */
async function compareFile(
  bytes: Uint8Array,
  rest: Readonly<Record<string, unknown>>,
  text: string,
  readers: number,
): Promise<void> {
  const direct = parseText(text);
  const { archive, whole } = await readBack(fileOf(bytes), rest, readers);
  const wholes: Figure[] = [];
  for (let at = 0; at < archive.count; at++) wholes.push(await whole(at));
  const byId = (a: Figure, b: Figure): number => (a.id < b.id ? -1 : 1);
  expect(wholes.toSorted(byId)).toEqual(figuresOf(direct).toSorted(byId));
  // Read in the order of its rows, the JSON makes the same archive.
  const value = JSON.parse(text);
  const raw = new Map((value.figures as { id?: string }[]).map((one) => [one?.id, one]));
  if (raw.size < value.figures.length) return;
  // `JSON.stringify`, which puts the rows in order here, knows no number without end.
  if (
    wholes.some(({ value: { low, high } }) => Math.abs((low ?? 0) + (high ?? 0)) === Number.POSITIVE_INFINITY)
  )
    return;
  const sorted = { ...value, figures: wholes.map(({ id }) => raw.get(id)) };
  const inOrder: Archive = parseText(JSON.stringify(sorted));
  for (const key of DATA) expect(archive[key]).toEqual(inOrder[key]);
  expect(figuresOf(archive).map(indexed)).toEqual(figuresOf(inOrder).map(indexed));
  for (const { id } of wholes) expect(archive.numberOf(id)).toBe(inOrder.numberOf(id));
  expect(archive.numberOf("no-such-figure")).toBeUndefined();
}

describe("figures in a Parquet file", () => {
  it.each([
    [1, 3],
    [2, 1],
    [2, 2],
  ])("are those of the small file, by %i readers of groups of %i rows", (readers, rows) =>
    compare(JSON.stringify(smallFile()), rows, readers),
  );

  it("are those of the record", () => compare(JSON.stringify(record), 200, 2));

  it.each(readdirSync("tests/fixtures/foreign"))("are those of another subject: %s", async (name) => {
    const text = readFileSync(`tests/fixtures/foreign/${name}`, "utf8");
    await compare(text, 20, 2);
  });

  // How these were written is said beside them.
  it.each(readdirSync("tests/fixtures/parquet").filter((name) => name.endsWith(".parquet")))(
    "are those of the dataset where another tool has written it: %s",
    async (name) => {
      const text = readFileSync("tests/fixtures/foreign/ukraine-2022.json", "utf8");
      const { figures: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
      for (const readers of [1, 2])
        await compareFile(
          new Uint8Array(readFileSync(`tests/fixtures/parquet/${name}`)),
          rest,
          text,
          readers,
        );
    },
  );

  it("are those of a generated record", () => compare(JSON.stringify(generateDataset(record, 700)), 300, 2));

  it("are those of files that are almost a dataset, as far as these can be read", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedFile, async (mutated) => {
        const text = mutated.text.replace("\ufeff", "");
        try {
          parseText(text);
          // What is nested too deep for `JSON.stringify` is not compared.
          if (!Array.isArray(JSON.parse(JSON.stringify(JSON.parse(text))).figures)) return;
        } catch (error) {
          if (error instanceof LoadError || error instanceof RangeError) return;
          throw error;
        }
        await compare(text, 2, 2);
      }),
      tries(40),
    );
  });
});
