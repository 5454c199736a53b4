import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Growing } from "../../../src/load/columns/growing.ts";
import { CollectedIds } from "../../../src/load/parquet/keyed/collectedIds.ts";
import {
  CollectedLists,
  CollectedTexts,
  packLists,
  packTexts,
  unpackTexts,
} from "../../../src/load/parquet/keyed/columnTexts.ts";
import { PairNumbers } from "../../../src/load/parquet/keyed/pairNumbers.ts";
import type { FlatTexts } from "../../../src/load/parquet/pages/flatTexts.ts";
import { NO_TEXT } from "../../../src/load/parquet/pages/textValues.ts";
import { hashOfId, numberInTable, tableOfIds } from "../../../src/load/records/figureIds.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const flat = (texts: readonly string[]): FlatTexts => {
  const ends = Uint32Array.from(texts, (_, at) => bytesOf(texts.slice(0, at + 1).join("")).length);
  return { bytes: bytesOf(texts.join("")), ends };
};
const rowsOf = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row);

describe("numbers for pairs", () => {
  it("are the same for the same pair, and rise from 1 as others are met", () => {
    const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 2000 }), (pairs) => {
        const numbers = new PairNumbers();
        const known = new Map<string, number>();
        for (const [first, second] of [...pairs, ...pairs]) {
          const key = `${first} ${second}`;
          if (!known.has(key)) known.set(key, known.size + 1);
          expect(numbers.of(first, second)).toBe(known.get(key));
        }
      }),
    );
  });

  it("tell the first from the second", () => {
    const numbers = new PairNumbers();
    expect([numbers.of(1, 2), numbers.of(2, 1), numbers.of(1, 2)]).toEqual([1, 2, 1]);
  });
});

describe("a growing array", () => {
  it("keeps what was set when it becomes longer", () => {
    const array = new Growing(Uint16Array);
    for (let i = 0; i < 5000; i++) array.push(i);
    expect(array.room(3)).toBe(5000);
    expect(array.all).toHaveLength(5003);
    expect([...array.all.slice(4998)]).toEqual([4998, 4999, 0, 0, 0]);
  });
});

describe("ids as bytes", () => {
  it("are read without the space around them, and are none where they have other letters or nothing", () => {
    const ids = new CollectedIds();
    ids.add(flat(["kz-1", " kz-2 ", "", "-kz", "кз", ""]), 6);
    expect([...ids.areIds.slice(0, 6)]).toEqual([1, 1, 0, 0, 0, 0]);
    expect([...ids.numbers.slice(0, 6)]).toEqual([1, 2, 0, 4, 5, 0]);
    expect([1, 2, 4, 5].map((number) => ids.textOf(number))).toEqual(["kz-1", "kz-2", "-kz", "кз"]);
    expect(ids.hashes[1]).toBe(hashOfId("kz-2"));
    const packed = unpackTexts(ids.packed(Uint32Array.of(1, 4)));
    expect([...Uint32Array.from(packed.numbers)].map((number) => packed.textOf(number))).toEqual([
      "kz-2",
      "кз",
    ]);
  });

  it("are taken as they are where all are ids, and go on behind those there are", () => {
    const ids = new CollectedIds(3);
    ids.add(flat(["kz-1", "kz-2"]), 2);
    ids.add(flat(["ge_3.a", "not read"]), 1);
    expect([...ids.areIds]).toEqual([1, 1, 1]);
    expect([...ids.hashes]).toEqual(["kz-1", "kz-2", "ge_3.a"].map(hashOfId));
    expect([...ids.numbers].map((number) => ids.textOf(number))).toEqual(["kz-1", "kz-2", "ge_3.a"]);
  });
});

describe("texts of a column", () => {
  it("have one number each, whichever bytes they came as, and come back as they were", () => {
    const texts = new CollectedTexts();
    const given = ["a", "б", "a", "", " a ", ...Array.from({ length: 3000 }, (_, at) => `день ${at}`)];
    texts.add(
      { numbers: Int32Array.from([...given.keys(), NO_TEXT]), texts: given.map(bytesOf) },
      given.length + 1,
    );
    expect([...texts.numbers.slice(0, 6)]).toEqual([1, 2, 1, 0, 1, 3]);
    const { numbers, textOf } = unpackTexts(packTexts(texts, rowsOf(given.length + 1)));
    const read = Array.from(numbers, (number) => (number === 0 ? "" : textOf(number)));
    expect(read).toEqual([...given.map((text) => text.trim()), ""]);
  });
});

describe("lists of texts", () => {
  it("go on behind those there are, and are empty where a row group has no such column", () => {
    const lists = new CollectedLists(4);
    const texts = ["a", "b"].map(bytesOf);
    lists.addLists({ numbers: Int32Array.of(0, 1, NO_TEXT), texts, starts: Uint32Array.of(0, 2, 2, 3) }, 3);
    lists.addLists(undefined, 1);
    expect([...lists.starts]).toEqual([0, 2, 2, 3, 3]);
    expect([...lists.numbers.slice(0, 3)]).toEqual([1, 2, 0]);
    const { starts, numbers } = packLists(lists, Uint32Array.of(0, 2));
    expect([[...starts], [...numbers]]).toEqual([
      [0, 2, 3],
      [1, 2, 0],
    ]);
  });
});

describe("a table of ids", () => {
  it("leaves out the second of two with one id, and tells it", () => {
    const ids = ["a", "b", "a", "c", "b"];
    const repeated: number[] = [];
    const table = tableOfIds(
      Float64Array.from(ids, hashOfId),
      (first, second) => ids[first] === ids[second],
      (number) => repeated.push(number),
    );
    expect(repeated).toEqual([2, 4]);
    expect(["a", "b", "c", "d"].map((id) => numberInTable(table, id, (at) => ids[at]))).toEqual([
      0,
      1,
      3,
      undefined,
    ]);
  });

  it("keeps two ids that have one hash apart", () => {
    const ids = ["a", "b"];
    const one = hashOfId("a");
    const told: number[] = [];
    tableOfIds(
      Float64Array.of(one, one),
      (first, second) => ids[first] === ids[second],
      (at) => told.push(at),
    );
    expect(told).toEqual([]);
  });
});
