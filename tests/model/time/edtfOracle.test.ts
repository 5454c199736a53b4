import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../../src/model/time/day.ts";
import { type End, parseEdtf } from "../../../src/model/time/edtf.ts";

/** What the package `edtf` makes of a text: first and last day, and what its ends are; null where it refuses it. */
function oracleOf(text: string) {
  try {
    const dayOf = (ms: number | null): string | null =>
      ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString().slice(0, 10);
    const endOf = (ms: number | null): End =>
      ms === null ? "unknown" : Number.isFinite(ms) ? "dated" : "open";
    const { min, max } = edtf(text);
    return { first: dayOf(min), last: dayOf(max), start: endOf(min), end: endOf(max) };
  } catch {
    return null;
  }
}

function oursOf(text: string) {
  const span = parseEdtf(text);
  if (!span) return null;
  const { first, last, start, end } = span;
  const day = (n: number | null): string | null => (n === null ? null : isoDay(n));
  return { first: day(first), last: day(last), start, end };
}

const two = (n: number): string => String(n).padStart(2, "0");
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const month = fc.integer({ min: 1, max: 13 }).map(two);
/** Days that every month has: the package takes 29 February of any year. */
const date = fc.integer({ min: 1, max: 28 }).map(two);
const mark = fc.constantFrom("", "", "~", "?", "%");
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join("-"));
const plain = fc.oneof(year, joined(year, month), joined(year, month, date));
/** The package does not read a mark behind unspecified digits; we do. */
const point = fc.oneof(
  fc.tuple(plain, mark).map((texts) => texts.join("")),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  joined(year, fc.constant("XX")),
  joined(year, month, fc.constant("XX")),
  joined(year, fc.constant("XX"), fc.constant("XX")),
);
const limit = fc.oneof({ weight: 4, arbitrary: point }, fc.constantFrom("..", ""));
const interval = fc
  .tuple(limit, limit)
  .filter(([from, to]) => ![from, to].includes("") || ![from, to].every((end) => end === "" || end === ".."))
  .map((ends) => ends.join("/"));

describe("EDTF of level 0 and 1, against the package edtf", () => {
  it("is read as the same days with the same ends", () => {
    fc.assert(
      fc.property(fc.oneof(point, interval), (text) => {
        const oracle = oracleOf(text);
        // The package asks that an interval's last date begins after its first one does; we ask only that it does not end before it.
        if (oracle) expect(oursOf(text)).toEqual(oracle);
        else if (!text.includes("/")) expect(oursOf(text)).toBeNull();
      }),
      { numRuns: 3000, seed: 8601 },
    );
  });
});
