import { describe, expect, it } from "vitest";
import { closestPassage } from "../../../src/model/article/closest.ts";
import { finish, skeletonOf } from "../../../src/model/article/skeleton.ts";
import { readWords, shownWords, type Word } from "../../../src/model/article/words.ts";

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
