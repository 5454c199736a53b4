import * as v from "valibot";
import { type Figure, figureSchema } from "../../model/schema.ts";
import type { FigureSource } from "../figureSource.ts";
import { numberInTable } from "../records/figureIds.ts";

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
const MOST_KEPT = 4096;

/**
 * The figures of a large file, parsed when they are asked for. 100,000 figures are 90 MB of JSON, and as objects would fill 200 MB of
 * the heap and take seconds to hand from the worker to the page; so the page gets the file's own bytes, which lie outside the heap and
 * are handed over at no cost, and parses the few hundred figures that a view shows (about 20 µs each). The latest few thousand are
 * cached, so that the same figure is mostly the same object.
 */
export function byteFigures(records: RecordBytes, ids: Uint32Array): FigureSource {
  const count = records.ranges.length / 2;
  let young = new Map<number, Figure>();
  let old = new Map<number, Figure>();
  const at = (number: number): Figure | undefined => {
    const cached = young.get(number);
    if (cached || !(number >= 0 && number < count)) return cached;
    const figure = old.get(number) ?? v.parse(figureSchema, valueAt(records, number));
    if (young.size >= MOST_KEPT / 2) {
      old = young;
      young = new Map();
    }
    young.set(number, figure);
    return figure;
  };
  return { count, at, numberOf: (id) => numberInTable(ids, id, (number) => at(number)?.id) };
}
