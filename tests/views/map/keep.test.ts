import { expect, it } from "vitest";
import { keep, keepByKey } from "../../../src/views/map/layout/keep.ts";

const figure = { id: "a", value: { low: 1, high: null } };

it("takes all that is as it was from before, and what has changed from what comes next", () => {
  const before = { figure, at: { x: 1, y: 2 }, lines: [{ text: "a" }, { text: "b" }] };
  const next = { figure, at: { x: 1, y: 2 }, lines: [{ text: "a" }, { text: "c" }] };
  const kept = keep(before, next);
  expect(kept).toEqual(next);
  expect(kept.at).toBe(before.at);
  expect(kept.lines[0]).toBe(before.lines[0]);
  expect(kept.lines[1]).not.toBe(before.lines[1]);
  expect(keep(before, structuredClone(before))).toBe(before);
});

it("tells a missing field from one without a value, more from fewer, and a number from none", () => {
  for (const [before, next] of [
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [null, {}],
    [{}, null],
    [[], {}],
    [new Set([1]), new Set([1])],
  ])
    expect(keep(before, next)).toEqual(next);
  const sets = { silent: new Set(["FI"]) };
  const others = { silent: new Set(["GE"]) };
  expect(keep(sets, others).silent).toBe(others.silent);
  expect(keep(Number.NaN, Number.NaN)).toBeNaN();
});

it("compares the items of a long list by identity", () => {
  const items = Array.from({ length: 21 }, (_, i) => ({ i }));
  const again = [...items];
  expect(keep(items, again)).toBe(items);
  expect(keep(items, structuredClone(items))).not.toBe(items);
});

it("finds the items of a list by their keys, in whatever order they come", () => {
  const [a, b] = [
    { id: "a", x: 1 },
    { id: "b", x: 2 },
  ];
  const next = [{ id: "c", x: 3 }, { ...b }, { id: "a", x: 9 }];
  const kept = keepByKey([a, b], next, ({ id }) => id);
  expect(kept).toEqual(next);
  expect(kept[1]).toBe(b);
  expect(kept[2]).not.toBe(a);
  const before = [a, b];
  const byId = ({ id }: { id: string }) => id;
  expect(keepByKey(before, structuredClone(before), byId)).toBe(before);
  expect(keepByKey(before, [{ ...b }, { ...a }], byId)).toEqual([b, a]);
  expect(keepByKey(before, [{ ...a }], byId)).toEqual([a]);
});
