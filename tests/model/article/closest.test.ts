import { describe, expect, it } from "vitest";
import { closestPassage } from "../../../src/model/article/closest.ts";
import { finish, skeletonOf } from "../../../src/model/article/skeleton.ts";
import { readWords, shownWords, type Word } from "../../../src/model/article/skeletonWords.ts";

const wordsOf = (text: string): Word[] => {
  const skeleton = skeletonOf(text);
  return finish(readWords(skeleton, 0, skeleton.text.length));
};
const keys = (words: readonly Word[]): string => words.map(({ key }) => key).join(" ");

/** The passage closest to a quote, as it stands, and its changes as "was > is"; null where none is close. */
function closest(text: string, sought: string) {
  const skeleton = skeletonOf(text);
  const words = wordsOf(text);
  const passage = closestPassage(words, wordsOf(sought));
  return (
    passage && [
      shownWords(skeleton, words.slice(passage.from, passage.to)),
      passage.changes.map(({ was, is }) => `${keys(was)} > ${keys(is)}`),
    ]
  );
}

const PASSAGE = "the ministry said that about ninety buses had left the town";
/** Four hundred words, each unlike the others and unlike those of the passage. */
const filler = (from: number): string => Array.from({ length: 400 }, (_, i) => `w${from + i}`).join(" ");

describe("the words of a text", () => {
  it("are without punctuation, with a decimal point, and without the comma of thousands", () => {
    expect(keys(wordsOf("On Monday, 98,000 (or 1.5 per-cent) left."))).toBe(
      "on monday 98000 or 1.5 per cent left",
    );
    expect(keys(wordsOf("in 2022,5 posts"))).toBe("in 2022,5 posts");
  });

  it.each([
    ["1,234.5", "1234.5"],
    ["12,345,678", "12345678"],
    ["1,2345", "1,2345"],
    ["1,5", "1,5"],
    ["12 345", "12345"],
    ["5,000,", "5000"],
    ["re-sign", "re sign"],
    ["re\u2010sign", "re sign"],
    ["re-\nsign", "resign"],
    ["don’t", "dont"],
    ["either/or", "either or"],
    ["21–26", "21 26"],
    ["at 13:15", "at 1315"],
    ["a.b", "a b"],
    ["", ""],
  ])("“%s”: %s", (text, expected) => {
    expect(keys(wordsOf(text))).toBe(expected);
  });

  it("say where they stand, also in a part of a text", () => {
    const skeleton = skeletonOf("one two three");
    expect(finish(readWords(skeleton, 3, 11))).toEqual([
      { key: "two", from: 3, to: 6 },
      { key: "three", from: 6, to: 11 },
    ]);
    expect(finish(readWords(skeleton, 4, 5))).toEqual([{ key: "w", from: 4, to: 5 }]);
    expect(finish(readWords(skeleton, 3, 3))).toEqual([]);
  });

  it("are read with a pause after each 20,000 characters", () => {
    const steps = readWords(skeletonOf("a ".repeat(50_000)), 0, 50_000);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect([pauses, step.value.length, step.value[20_001]]).toEqual([
      2,
      50_000,
      { key: "a", from: 20_001, to: 20_002 },
    ]);
  });

  it.each([
    ["the  Rus\u00ad\nsians", "the Russians"],
    ["the Rus-\n  sians", "the Russians"],
    ["the Rus\u2010\r\nsians", "the Russians"],
    ["the New-\nYork", "the New- York"],
    ["the 5-\nyear", "the 5- year"],
    ["the\u00a0Rus\u200bs\u00adians\tleft", "the Russians left"],
  ])("are shown on one line, without what copying put there: %j", (raw, shown) => {
    expect(shownWords(skeletonOf(raw), wordsOf(raw))).toBe(shown);
  });

  it("are shown from the first to the last of them, or not at all", () => {
    const skeleton = skeletonOf("one, “two”, three");
    const words = wordsOf("one, “two”, three");
    expect(shownWords(skeleton, words.slice(0, 2))).toBe("one, “two");
    expect(shownWords(skeleton, words.slice(1))).toBe("two”, three");
    expect(shownWords(skeleton, [])).toBe("");
  });
});

describe("the passage closest to a quote", () => {
  it("has the words that were replaced, left out or put in", () => {
    const text = `${filler(0)} ${PASSAGE} ${filler(400)}`;
    expect(closest(text, PASSAGE)).toEqual([PASSAGE, []]);
    expect(closest(text, PASSAGE.replace("ninety", "eighty"))).toEqual([PASSAGE, ["eighty > ninety"]]);
    expect(closest(text, PASSAGE.replace("about ninety", "ninety"))).toEqual([PASSAGE, [" > about"]]);
    expect(closest(text, PASSAGE.replace("buses", "old buses"))).toEqual([PASSAGE, ["old > "]]);
    expect(closest(text, PASSAGE.replace("said that about", "told us of"))).toEqual([
      PASSAGE,
      ["told us of > said that about"],
    ]);
    expect(closest(text, PASSAGE.replace("ninety", "eighty").replace("had", "have"))).toEqual([
      PASSAGE,
      ["eighty > ninety", "have > had"],
    ]);
  });

  it("is the best of several, wherever it stands, at either end of the text too", () => {
    const worse = "the ministry said that about eighty cars had left the city";
    const sought = PASSAGE.replace("that about", "about");
    const parts = [filler(0), worse, filler(400), PASSAGE, filler(800)];
    expect(closest(parts.join(" "), sought)).toEqual([PASSAGE, [" > that"]]);
    expect(closest(parts.toReversed().join(" "), sought)).toEqual([PASSAGE, [" > that"]]);
    expect(closest(`${PASSAGE} ${filler(0)}`, sought)).toEqual([PASSAGE, [" > that"]]);
    expect(closest(`${filler(0)} ${PASSAGE}`, sought)).toEqual([PASSAGE, [" > that"]]);
  });

  it("is found where the words of the quote stand scattered over the text before it", () => {
    const scattered = PASSAGE.split(" ")
      .map((word, i) => `${word} ${filler(i * 400)}`)
      .join(" ");
    const sought = PASSAGE.replace("ninety", "eighty");
    expect(closest(`${scattered} ${PASSAGE}`, sought)).toEqual([PASSAGE, ["eighty > ninety"]]);
  });

  it("is none where too little of the quote stands together", () => {
    expect(closest(filler(0), PASSAGE)).toBeNull();
    expect(closest("", PASSAGE)).toBeNull();
    expect(closest(`${filler(0)} the ministry said that it had no number`, PASSAGE)).toBeNull();
  });

  it("may have the number of a footnote after a word, and no other digits", () => {
    const marks = (text: string) => {
      const passage = closestPassage(wordsOf(text), wordsOf("ninety buses left the town"));
      return passage && [passage.marked, passage.changes.length];
    };
    expect(marks("ninety buses12 left the town3")).toEqual([2, 0]);
    expect(marks("ninety buses123 left the town")).toEqual([0, 1]);
  });
});
