import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Search, searchFigures } from "../../src/load/search.ts";

/** A search over figures that each have some words. */
function searchOf(figures: readonly (readonly string[])[]): Search {
  const words = [...new Set(figures.flat())];
  const starts = [0];
  const used = figures.flatMap((own) => own.map((word) => words.indexOf(word)));
  for (const own of figures) starts.push((starts.at(-1) ?? 0) + own.length);
  const offsets = words.map((_, at) => words.slice(0, at).join(" ").length + (at > 0 ? 1 : 0));
  return {
    words: words.join(" "),
    offsets: Uint32Array.from(offsets),
    starts: Uint32Array.from(starts),
    used: Uint32Array.from(used),
  };
}

describe("the search", () => {
  const search = searchOf([["alpha"], ["beta", "alphabet"], []]);

  it("finds a text within a word, several in any order, and none over two words", () => {
    expect([...(searchFigures(search, "alpha") ?? [])]).toEqual([1, 1, 0]);
    expect([...(searchFigures(search, "bet") ?? [])]).toEqual([0, 1, 0]);
    expect([...(searchFigures(search, "HABET beta") ?? [])]).toEqual([0, 1, 0]);
    expect([...(searchFigures(search, "abeta") ?? [])]).toEqual([0, 0, 0]);
    expect(searchFigures(search, "  ")).toBeNull();
  });

  it("finds what looking at each word of each figure would", () => {
    const word = fc.stringMatching(/^[abc]{1,4}$/);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word, { maxLength: 4 }), { maxLength: 6 }),
        word,
        (figures, query) => {
          const found = figures.map((own) => (own.some((one) => one.includes(query)) ? 1 : 0));
          expect([...(searchFigures(searchOf(figures), query) ?? [])]).toEqual(found);
        },
      ),
    );
  });
});
