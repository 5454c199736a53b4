import { describe, expect, it } from "vitest";
import { guesser, nearestName } from "../../src/check/text/nearestName.ts";

describe("the nearest name", () => {
  it.each([
    ["gazete-2022", ["courier-2022", "gazette-2022", "gazette-2023"], "gazette-2022"],
    // Three of nine letters may differ, the first of equals is taken, and case is none.
    ["Meassurer", ["measurable", "measure"], "measure"],
    ["abc", ["abd", "abe"], "abd"],
    ["ab", ["xy", "a"], "a"],
    ["kz", ["kazakhstan"], null],
    ["x".repeat(65), ["x".repeat(65)], null],
  ])("to %s among %j is %s", (word, names, nearest) => {
    expect(nearestName(word, names)).toBe(nearest);
  });

  it("is sought no more once words were compared with 300,000 names", () => {
    const names = Array.from({ length: 100_000 }, (_, n) => `name-${n}`);
    const guess = guesser(() => names);
    expect(["nam-1", "nam-2", "nam-3", "nam-4", "nam-5"].map(guess)).toEqual([
      "name-1",
      "name-2",
      "name-3",
      null,
      null,
    ]);
  });
});
