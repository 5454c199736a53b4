import { describe, expect, it, vi } from "vitest";
import { remembered } from "../../../src/words/common/remembered.ts";

describe("what is made of a value", () => {
  it("is made once", () => {
    const make = vi.fn((n: number) => `${n}!`);
    const of = remembered(make);
    expect([of(1), of(2), of(1)]).toEqual(["1!", "2!", "1!"]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("is not kept for ever: the 4,001st makes room", () => {
    const make = vi.fn((n: number) => n);
    const of = remembered(make);
    for (let n = 0; n <= 4000; n++) of(n);
    expect(of(4000)).toBe(4000);
    expect(make).toHaveBeenCalledTimes(4001);
    expect(of(0)).toBe(0);
    expect(make).toHaveBeenCalledTimes(4002);
  });
});

it("keeps no more than it is told to", () => {
  let made = 0;
  const numberOf = remembered((_: string) => made++, 2);
  expect(["a", "b", "a", "c", "c", "a"].map(numberOf)).toEqual([0, 1, 0, 2, 2, 3]);
});
