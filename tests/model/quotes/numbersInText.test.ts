import { describe, expect, it } from "vitest";
import { findNumbers, findValue } from "../../../src/model/quotes/numbersInText.ts";

const found = (text: string): [number, number][] => findNumbers(text).map(({ low, high }) => [low, high]);

describe("numbers in a text", () => {
  it.each<[string, [number, number][]]>([
    ["around 98,000 Russians", [[98000, 98000]]],
    [
      "8-9 thousand Russian citizens arrive daily and 10-11 thousand leave",
      [
        [8000, 9000],
        [10000, 11000],
      ],
    ],
    ["over two hundred thousand men", [[200000, 200000]]],
    ["200 and 300 thousand tenges", [[200000, 300000]]],
    ["increased by 20% since", [[20, 20]]],
    [
      "1300 rubles (around 200 USD)",
      [
        [1300, 1300],
        [200, 200],
      ],
    ],
    ["with 26 other passengers", [[26, 26]]],
    ["no number at all", []],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });

  it("marks the number with its hedge and its percent sign", () => {
    const mark = (text: string, low: number | null, high: number | null): string | null => {
      const at = findValue(text, low, high);
      return at && text.slice(at.start, at.end);
    };
    expect(mark("around 98,000 Russians entered", 98000, 98000)).toBe("around 98,000");
    expect(mark("while just over 64,000 left", 64000, null)).toBe("just over 64,000");
    expect(mark("increased by 20% since", 20, 20)).toBe("20%");
    expect(mark("8-9 thousand arrive and 10-11 thousand leave", 10000, 11000)).toBe("10-11 thousand");
    expect(mark("98,000 people, a rise of 20%", 98000, 98000)).toBe("98,000");
    expect(mark("a rise of 20 % since", 20, 20)).toBe("20 %");
    expect(mark("thousands were arrested", null, null)).toBeNull();
    expect(mark("97,000 Russians", 98000, 98000)).toBeNull();
  });
});
