import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { contentOf, identify } from "../../build/builtRecord.ts";
import { DATASET_SHAPE } from "../../build/shapeOf.ts";
import type { Archive } from "../../src/load/archive.ts";
import { readKnown } from "../../src/load/known/readKnown.ts";
import { complete } from "../../src/load/known/shape.ts";
import { loadFile } from "../../src/load/load.ts";
import { parseText } from "../../src/load/parse.ts";
import { parseEdtf } from "../../src/model/time/edtf.ts";
import { record } from "../../src/words/en/record/phrases.ts";
import { smallFile } from "../fixtures/small.ts";

const shipped = readFileSync("data/exodus-2022.json", "utf8");
const good = readFileSync("tests/fixtures/good.json", "utf8");

type Row = Record<string, unknown>;
type File = Record<string, Row[]>;

/** A file without some of its fields, each picked by a number: of a record, or of a piece of its evidence. */
function without(text: string, picks: readonly number[]): string {
  const file = JSON.parse(text) as File;
  const rows = Object.values(file).flatMap((table) => (Array.isArray(table) ? table : []));
  const all = rows.flatMap((row) => [row, ...(Array.isArray(row.evidence) ? (row.evidence as Row[]) : [])]);
  for (const pick of picks) {
    const row = all[pick % all.length] ?? {};
    const keys = Object.keys(row);
    delete row[keys[pick % keys.length] ?? ""];
  }
  return JSON.stringify(file);
}

function parsed(text: string): Archive | null {
  try {
    return parseText(text);
  } catch {
    return null;
  }
}

describe("a record that is known", () => {
  it("reads the same without the schema: this site’s, and any valid one", () => {
    for (const text of [shipped, good, JSON.stringify(smallFile())]) {
      expect(identify(text).shape).toBe(DATASET_SHAPE);
      expect(contentOf(readKnown(text, DATASET_SHAPE))).toEqual(contentOf(parseText(text)));
    }
  });

  it("reads the same whatever is left out, as long as nothing is set aside", () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (picks) => {
        const text = without(good, picks);
        const archive = parsed(text);
        if (!archive || archive.rejected.length > 0) return;
        compared++;
        expect(contentOf(readKnown(text, DATASET_SHAPE))).toEqual(contentOf(archive));
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(10);
  });

  it("is read with the schema where that would set something right", () => {
    const [figure] = smallFile().figures;
    const padded = { ...smallFile(), figures: [{ ...figure, note: " A note. " }] };
    const faulty = { ...smallFile(), figures: [figure, { id: "no-figure" }] };
    const unknown = { ...smallFile(), figures: [{ ...figure, colour: "red" }] };
    for (const file of [padded, faulty, unknown]) expect(identify(JSON.stringify(file)).shape).toBeNull();
  });

  it("has dates read and what is left out filled in, at every depth", () => {
    const piece: Row = { source: "paper", printed: { when: "2022-09-27" } };
    const value: Row = { figures: [{ id: "one", when: "2022-09-27~", evidence: [piece] }] };
    complete(value, DATASET_SHAPE);
    expect(value.events).toEqual([]);
    expect(value.figures).toEqual([
      {
        id: "one",
        when: parseEdtf("2022-09-27~"),
        statedBy: [],
        disputes: [],
        errata: [],
        evidence: [
          { source: "paper", published: null, through: [], printed: { when: parseEdtf("2022-09-27") } },
        ],
      },
    ]);
  });

  it("is known by its bytes alone: one that differs by a byte is checked like any other", async () => {
    const text = JSON.stringify(smallFile());
    const built = identify(text);
    const options = {
      onProgress: vi.fn(),
      signal: new AbortController().signal,
      search: record,
      language: "en" as const,
      built,
    };
    const faulty = text.replace('"basis":"total"', '"basis":"totam"');
    expect(faulty.length).toBe(text.length);
    const known = await loadFile(new File([text], "a.json"), options);
    const other = await loadFile(new File([faulty], "b.json"), options);
    expect([known.isBuilt, known.archive.rejected.length]).toEqual([true, 0]);
    expect([other.isBuilt, other.archive.rejected.length]).toEqual([false, 1]);
  });
});
