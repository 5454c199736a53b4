import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillTexts } from "../../data/fillTexts.ts";
import { readTexts } from "../../src/check/command/readTexts.ts";
import { checkQuote } from "../../src/model/quotes/quote.ts";
import { type FileSource, quotationsOf } from "../../src/model/quotes/quotedPieces.ts";

const TEXTS = readTexts("tests/fixtures/texts");
const [text = ""] = TEXTS.values();

const fill = (...exacts: (string | { exact: string; prefix: string })[]) => {
  const quotes = exacts.map((one) => (typeof one === "string" ? { exact: one } : one));
  const dataset = {
    sources: [{ id: "courier" }] as FileSource[],
    figures: quotes.map((quote) => ({ evidence: [{ source: "courier", quote }] })),
  };
  return { quotes, dataset, ...fillTexts(dataset, TEXTS) };
};

describe("texts for quotes of words alone", () => {
  it("give each its position and context, and the source what its text is known by", () => {
    const { quotes, dataset, lines, isWhole } = fill(
      "We have never seen a Sunday like this one",
      "just over 9,000 left",
    );
    expect(isWhole).toBe(true);
    expect(lines).toEqual([
      expect.stringMatching(
        /^courier: 2 quotes stand in [0-9a-f]{12}…, 597 units, 2 positions found, added$/,
      ),
    ]);
    expect(quotes[0]).toEqual({
      exact: "We have never seen a Sunday like this one",
      prefix: "bridge at Svinesund was 7 km long. “",
      suffix: ",” said Anna Example, who speaks",
      start: text.indexOf("We have never"),
      end: text.indexOf("We have never") + 41,
    });
    expect(dataset.sources[0]?.text).toMatchObject({ length: 597 });
    expect(JSON.stringify(dataset)).not.toContain("two loaves");
    for (const quote of quotes)
      expect(checkQuote({ prefix: "", suffix: "", ...quote }, text).status).toBe("exact");
  });

  it("are the same when it is done again", () => {
    const { dataset } = fill("just over 9,000 left");
    const once = structuredClone(dataset);
    fillTexts(dataset, TEXTS);
    expect(dataset).toEqual(once);
  });

  it("find words whatever the quotation marks and line breaks", () => {
    expect(fill('long. "We have  never\nseen').isWhole).toBe(true);
  });

  it("say where a quote stands twice, and take the one that a given prefix picks", () => {
    const twice = fill("The office");
    expect(twice.isWhole).toBe(false);
    expect(twice.lines[1]).toMatch(
      /^ {2}“The office” stands 2 times: at \d+ “….*The office counts.*…”; at \d+ “…/,
    );
    expect(twice.quotes).toEqual([{ exact: "The office" }]);
    const picked = fill({ exact: "The office", prefix: "the customs office said. " });
    expect(picked.isWhole).toBe(true);
    expect(picked.quotes[0]).toMatchObject({ start: text.indexOf("The office counts") });
  });

  it("say what differs and where, and leave all as it is", () => {
    const { lines, isWhole, quotes, dataset } = fill(
      "Around 12,000 people fled Norway by road",
      "just over 9,000 left",
    );
    expect(isWhole).toBe(false);
    expect(lines).toEqual([
      "courier: no text holds its 2 quotes; the best holds 1. Left as it is.",
      expect.stringMatching(
        /^ {2}“Around 12,000 people fled Norway by road” is not verbatim: “fled” is “entered” at 75 “…/,
      ),
    ]);
    expect(quotes[1]).toEqual({ exact: "just over 9,000 left" });
    expect(dataset.sources).toEqual([{ id: "courier" }]);
  });

  it("say that nothing is close", () => {
    expect(fill("seventeen buses were turned away at dawn").lines[1]).toBe(
      "  “seventeen buses were turned away at dawn” is not in the text, and nothing close to it.",
    );
  });

  it("bring back what a whole dataset has", () => {
    const good = readFileSync("tests/fixtures/good.json", "utf8");
    const bare = JSON.parse(good);
    for (const source of bare.sources) delete source.text;
    for (const { pieces } of quotationsOf(bare, false))
      for (const { piece } of pieces) {
        delete piece.quote?.start;
        delete piece.quote?.end;
      }
    expect(fillTexts(bare, TEXTS).isWhole).toBe(true);
    expect(bare).toEqual(JSON.parse(good));
  });
});
