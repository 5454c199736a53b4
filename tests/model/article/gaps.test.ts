import { describe, expect, it } from "vitest";
import { compareGaps, isJoined, readGap } from "../../../src/model/article/gaps.ts";
import { skeletonOf } from "../../../src/model/article/skeleton.ts";

/** How the gaps before a character of a quote and of a text compare: "same" or "other", with what is overlooked; null where the words differ. */
function compare(quote: string, text: string, at = 1): string | null {
  const match = compareGaps(skeletonOf(quote), at, skeletonOf(text), at);
  return match && [match.isSame ? "same" : "other", ...match.overlooked].join(" ");
}

describe("a gap", () => {
  it("is read without what copying puts there, with single spaces and plain quotation marks", () => {
    expect(readGap("")).toEqual({ text: "", isLineEnd: false, overlooked: [], marks: "" });
    expect(readGap(" ")).toEqual({ text: " ", isLineEnd: false, overlooked: [], marks: "" });
    expect(readGap(" ")).toBe(readGap(" "));
    expect(readGap("[1]¹ \n\t")).toEqual({
      text: " ",
      isLineEnd: false,
      overlooked: ["footnote-marks"],
      marks: "[1]¹",
    });
    expect(readGap("’ “").text).toBe("' \"");
    expect(readGap("\u2011")).toMatchObject({ text: "-", overlooked: ["no-break-hyphens"] });
    expect(readGap("\u200f-\u200b\n").isLineEnd).toBe(true);
  });
});

describe("gaps of a quote and of a text", () => {
  it.each([
    ["ab", "ab", "same"],
    ["a, b", "a b", "other"],
    ["a b", "a — b", "other"],
    ["a b", "a\u00a0b", "same no-break-spaces"],
    ["a, b", "a,\u00a0\u200bb", "same invisible no-break-spaces"],
    ["a b", "a;\u00a0b", "other no-break-spaces"],
    ["ab", "a b", null],
    ["a b", "ab", null],
    ["ab", "a-b", null],
    ["a-b", "ab", null],
  ])("“%s” and “%s”: %s", (quote, text, match) => {
    expect(compare(quote, text)).toBe(match);
  });

  it.each([
    ["a[1] b", "a[1]  b", "same footnote-marks"],
    ["a[1] b", "a[2] b", null],
    ["a[1] b", "a b", null],
    ["a b", "a[2] b", "same footnote-marks"],
  ])("a quote’s own footnote stays: “%s” and “%s”: %s", (quote, text, match) => {
    expect(compare(quote, text)).toBe(match);
  });

  it.each([
    ["ab", "a-\nb", "same line-end-hyphens"],
    ["a-b", "a-\nb", "same line-end-hyphens"],
    ["a-B", "a-\nB", "same line-end-hyphens"],
    ["AB", "A-\nB", "same line-end-hyphens"],
    ["aB", "a-\nB", null],
    ["a b", "a-\nb", "other"],
    ["a2", "a-\n2", null],
    ["2a", "2-\na", null],
  ])("a hyphen at the end of a line: “%s” and “%s”: %s", (quote, text, match) => {
    expect(compare(quote, text)).toBe(match);
  });

  it.each([
    ["1,234", "1234", 1, "other digit-grouping"],
    ["1234", "1,234", 1, "other digit-grouping"],
    ["1,234", "1 234", 1, "other digit-grouping"],
    ["1,234", "1'234", 1, "other digit-grouping"],
    ["1,234,567", "1234567", 1, "other digit-grouping"],
    ["1,234,567", "1234567", 4, "other digit-grouping"],
    ["123,456", "123456", 3, "other digit-grouping"],
    ["1.234", "1234", 1, null],
    ["1234", "1.234", 1, null],
    ["1.234", "1,234", 1, null],
    ["1,23", "123", 1, null],
    ["123", "1,23", 1, null],
    ["1,2345", "12345", 1, null],
    ["1234,567", "1234567", 4, null],
    ["a123", "a 123", 1, null],
    ["123a", "123 a", 3, null],
  ])("grouped digits: “%s” and “%s” before %i: %s", (quote, text, at, match) => {
    expect(compare(quote, text, at)).toBe(match);
  });

  it.each([
    ["dont", "don't", "other"],
    ["dont", "don’t", "other"],
    ["don't", "dont", "other"],
    ["don1", "don'1", null],
    ["don'1", "don1", null],
  ])("an apostrophe before a letter: “%s” and “%s”: %s", (quote, text, match) => {
    expect(compare(quote, text, 3)).toBe(match);
  });
});

describe("a gap joins what stands on its two sides", () => {
  it.each([
    ["ab", 1, true],
    ["ab", 0, false],
    ["ab", 2, false],
    ["a b", 1, false],
    ["a-b", 1, true],
    ["a'b", 1, true],
    ["a’b", 1, true],
    ["a.b", 1, false],
    ["a-\nb", 1, true],
    ["a--b", 1, false],
    ["1,2", 1, true],
    ["1.2", 1, true],
    ["1:2", 1, true],
    ["1–2", 1, true],
    ["1, 2", 1, false],
    ["1 ,2", 1, false],
    ["1; 2", 1, false],
    ["1 234", 1, true],
    ["1 23", 1, false],
    ["1 2345", 1, false],
    ["1234 567", 4, false],
    ["12 345 678", 5, true],
    ["a 123", 1, false],
    ["a -1", 1, true],
    ["a −1", 1, true],
    ["a-1", 1, true],
    ["a(-1", 1, false],
    ["a- 1", 1, false],
    ["a -b", 1, false],
    ["1-b", 1, false],
  ])("in “%s” before %i: %s", (text, at, joined) => {
    expect(isJoined(skeletonOf(text), at)).toBe(joined);
  });
});
