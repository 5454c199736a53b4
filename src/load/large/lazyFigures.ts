import * as v from "valibot";
import { type Figure, figureSchema } from "../../model/schema.ts";

/** Reads records out of the bytes of a file, one at a time. */
export interface RecordBytes {
  readonly bytes: Uint8Array;
  /** Where each record begins and ends, as pairs one after another. */
  readonly ranges: Uint32Array;
}

const decoder = new TextDecoder();

/** The JSON value of one record. */
export function valueAt({ bytes, ranges }: RecordBytes, at: number): unknown {
  return JSON.parse(decoder.decode(bytes.subarray(ranges[at * 2], ranges[at * 2 + 1])));
}

/** Figures kept as objects: more than a view draws at a time. */
const MOST_HELD = 4096;
const IS_NUMBER = /^\d+$/;

/**
 * The figures of a large file, as a list whose items are made when they are first read. 100,000 figures are 90 MB of JSON, and as objects
 * would fill 200 MB of the heap and take seconds to hand from the worker to the page; so the page gets the file's own bytes, which lie
 * outside the heap and are handed over at no cost, and makes an object of the few hundred figures that a view shows (about 20 µs each).
 * The latest some thousand are kept, so that the same figure is mostly the same object. The list reads as any other; to go through
 * all of it is slow, and what has to do so reads the columns of the index instead.
 */
export function lazyFigures(records: RecordBytes): readonly Figure[] {
  let young = new Map<number, Figure>();
  let old = new Map<number, Figure>();
  const read = (at: number): Figure | undefined => {
    const held = young.get(at);
    if (held) return held;
    if (at * 2 >= records.ranges.length) return undefined;
    const figure = old.get(at) ?? v.parse(figureSchema, valueAt(records, at));
    if (young.size >= MOST_HELD / 2) {
      old = young;
      young = new Map();
    }
    young.set(at, figure);
    return figure;
  };
  const isItem = (key: string | symbol): key is string => typeof key === "string" && IS_NUMBER.test(key);
  return new Proxy<readonly Figure[]>(new Array(records.ranges.length / 2), {
    get: (list, key) => (isItem(key) ? read(Number(key)) : Reflect.get(list, key)),
    has: (list, key) => (isItem(key) ? Number(key) * 2 < records.ranges.length : Reflect.has(list, key)),
  });
}
