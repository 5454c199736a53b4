import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Names, orderBy, rankNames, rankValues } from "../../src/load/columns/countingSort.ts";

describe("columns", () => {
  it("numbers names as they come, and ranks those used most first", () => {
    const names = new Names();
    expect(["b", "a", "c", "a"].map((name) => names.use(name))).toEqual([0, 1, 2, 1]);
    expect(names.all).toEqual(["b", "a", "c"]);
    const ranked = rankNames(names.all, Int32Array.of(0, 1, 2, 1));
    expect(ranked.names).toEqual(["a", "b", "c"]);
    expect([...ranked.numbers]).toEqual([1, 0, 2]);
  });

  it("orders by counting as a sort that compares would", () => {
    const key = fc.array(fc.nat(20), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(key, key, (first, second) => {
        const start = Uint32Array.from({ length: 30 }, (_, i) => 29 - i);
        const compared = [...start].sort(
          (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0),
        );
        expect([...orderBy(start, first, second)]).toEqual(compared);
      }),
    );
  });

  it("ranks values, with what is no number behind all", () => {
    expect([...rankValues(Float64Array.of(5, Number.NaN, -1, 5, 0.5))]).toEqual([2, 3, 0, 2, 1]);
  });
});
