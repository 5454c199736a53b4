import { describe, expect, it } from "vitest";
import { positionQuote } from "../../../src/model/quotes/positionQuote.ts";

// Three paragraphs; the words “crossed the border” stand in each of the last two.
const FIRST = "A headline";
const SECOND =
  "The ministry said on Monday evening that about 5,400 people crossed the border, and that many more waited there.";
const THIRD = "Of these, most crossed the border on foot.";
const TEXT = [FIRST, SECOND, THIRD].join("\n");
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

describe("the position of a quote", () => {
  it("is where its words stand, with context from whole words, and 32 characters of it at least", () => {
    expect(positionQuote({ exact: "about 5,400 people" }, TEXT)).toEqual({
      status: "found",
      quote: {
        exact: "about 5,400 people",
        // “said on Monday evening that” are 27 characters, with “ministry” 36.
        prefix: "ministry said on Monday evening that ",
        // “crossed the border, and that” are 28 characters, with “many” 33.
        suffix: " crossed the border, and that many",
        ...at("about 5,400 people"),
      },
    });
  });

  it("has no more context than its paragraph has", () => {
    expect(positionQuote({ exact: FIRST }, TEXT)).toEqual({
      status: "found",
      quote: { exact: FIRST, prefix: "", suffix: "", start: 0, end: 10 },
    });
    const windows = TEXT.replaceAll("\n", "\r\n");
    expect(positionQuote({ exact: "Of these" }, windows)).toMatchObject({
      quote: { prefix: "", suffix: ", most crossed the border on foot." },
    });
    expect(positionQuote({ exact: "The ministry said" }, windows)).toMatchObject({ quote: { prefix: "" } });
    expect(positionQuote({ exact: "waited" }, windows)).toMatchObject({ quote: { suffix: " there." } });
    expect(positionQuote({ exact: "on foot" }, TEXT)).toMatchObject({
      quote: { prefix: "Of these, most crossed the border ", suffix: "." },
    });
  });

  it("is nowhere where its words are not", () => {
    expect(positionQuote({ exact: "about 5,500 people" }, TEXT)).toEqual({ status: "absent" });
  });

  const twice = "crossed the border";
  const [second, third] = [at(twice), at(twice, TEXT.indexOf(THIRD))];

  it("is ambiguous where its words stand twice and nothing tells which is meant", () => {
    expect(positionQuote({ exact: twice }, TEXT)).toEqual({ status: "ambiguous", places: [second, third] });
    expect(positionQuote({ exact: twice, start: 3, end: 7 }, TEXT).status).toBe("ambiguous");
  });

  it("is told by the stated position, or by the context", () => {
    expect(positionQuote({ exact: twice, ...third }, TEXT)).toMatchObject({ status: "found", quote: third });
    expect(positionQuote({ exact: twice, start: third.start, end: third.end + 1 }, TEXT).status).toBe(
      "ambiguous",
    );
    expect(positionQuote({ exact: twice, prefix: "these, most " }, TEXT)).toMatchObject({ quote: third });
    expect(positionQuote({ exact: twice, suffix: ", and that" }, TEXT)).toMatchObject({ quote: second });
    // The position that is stated counts before the context.
    expect(positionQuote({ exact: twice, prefix: "these, most ", ...second }, TEXT)).toMatchObject({
      quote: second,
    });
  });

  it("keeps a context that fits on both sides, and replaces one that does not", () => {
    const own = { exact: twice, prefix: "most ", suffix: " on" };
    expect(positionQuote(own, TEXT)).toMatchObject({ quote: { ...own, ...third } });
    expect(positionQuote({ ...own, prefix: "Of them, most " }, TEXT)).toMatchObject({
      quote: { prefix: "Of these, most ", suffix: " on foot.", ...third },
    });
  });
});
