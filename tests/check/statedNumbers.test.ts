import { describe, expect, it } from "vitest";
import { type StatedNumber, statedNumbers, statementsOf } from "../../src/check/text/statedNumbers.ts";
import type { Value } from "../../src/model/schema.ts";

const hedgesOf = (
  sentence: string,
  low: number | null,
  high: number | null,
): StatedNumber["hedges"] | null => {
  const value: Value = { low, high, hedge: "about" };
  return statementsOf(value, statedNumbers(sentence))[0]?.hedges ?? null;
};

describe("statementsOf", () => {
  it.each([
    ["12,000 people entered", 12_000, 12_000, []],
    ["around 12,000 people", 12_000, 12_000, ["about"]],
    ["just over 64,000 left", 64_000, null, ["over"]],
    ["passed 267,000 in three months", 267_000, null, ["over"]],
    ["no less than 36 hours", 36, null, ["at-least"]],
    ["no fewer than 40,000 had settled", 40_000, null, ["at-least"]],
    ["found no ticket under 76,000 roubles", 76_000, null, ["at-least", "under"]],
    ["nearly half a million arrivals", null, 500_000, ["nearly"]],
    ["up to 20 km of cars", null, 20, ["up-to"]],
    ["8-9 thousand arrive daily", 8000, 9000, ["between"]],
    ["between 210,000 and 1.2 million tenge", 210_000, 1_200_000, ["between"]],
    ["roughly three to seven days", 72, 168, ["about", "between"]],
    ["rents rose three- to fourfold", 3, 4, ["between"]],
    ["about an hour", 1, 1, ["about"]],
    ["a line over a kilometre long", 1, null, ["over"]],
    ["three days on average", 72, 72, ["about"]],
    ["about a fifth more cars", 20, 20, ["about"]],
    ["said that no Russians came", 0, 0, []],
    ["a 12km queue", 12, 12, []],
    ["98k people", 98_000, 98_000, []],
    ["500+ cars", 500, null, ["at-least"]],
  ] as const)("reads “%s”", (sentence, low, high, hedges) => {
    expect(hedgesOf(sentence, low, high)).toEqual(hedges);
  });

  it("does not take one number for another", () => {
    expect(hedgesOf("98,000 people", 89_000, 89_000)).toBeNull();
    expect(hedgesOf("9,000 people", 90_000, 90_000)).toBeNull();
    expect(hedgesOf("thousands of people", null, null)).toBeNull();
  });
});
