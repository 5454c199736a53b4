import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finish } from "../../../src/model/article/skeleton.ts";
import { HeldText, normaliseInSteps } from "../../../src/model/quotes/heldText.ts";
import { type LookedUp, lookUp } from "../../../src/model/quotes/lookUpQuote.ts";
import { normaliseText, normaliseWithOffsets } from "../../../src/model/quotes/normalise.ts";
import { checkQuote } from "../../../src/model/quotes/quote.ts";

const look = (exact: string, text: string): LookedUp => finish(lookUp({ exact }, HeldText.of(text, null)));

const TEXT = [
  "The office said on Monday that about 12,000 people had crossed the bridge by road – more than ever.",
  "“We have never seen a Sunday like this one…” said Anna Example, who speaks for the office.",
  "A baker from Karlstad told the Courier that she had come to Oslo by bus.",
].join("\n");

/** The wording that is proposed, and what differs. */
function proposed(exact: string, text = TEXT): [wording: string, differences: readonly string[]] {
  const looked = look(exact, text);
  if (looked.status !== "near") throw new Error(looked.status);
  return [looked.text.quote.exact, looked.text.differences];
}

describe("a quote that a text does not have letter for letter", () => {
  it.each([
    [
      "crossed the bridge by road - more than ever.",
      "crossed the bridge by road – more than ever.",
      ["dashes"],
    ],
    [
      '"We have never seen a Sunday like this one..."',
      "“We have never seen a Sunday like this one…”",
      ["quotation-marks", "ellipses"],
    ],
    ["about 12 000 people", "about 12,000 people", ["digit-grouping"]],
    ["the office said on Monday", "The office said on Monday", ["capitals"]],
    ["told the Courier, that she had come", "told the Courier that she had come", ["punctuation"]],
    [
      "around 12,000 people had crossed the bridge by road",
      "about 12,000 people had crossed the bridge by road",
      ["words"],
    ],
    [
      "told the Courier that she had come to Oslo by train",
      "told the Courier that she had come to Oslo by bus",
      ["words"],
    ],
    [
      "A baker from Karlstad told the Courier she had come",
      "A baker from Karlstad told the Courier that she had come",
      ["words"],
    ],
  ])("%j is proposed as %j", (exact, wording, differences) => {
    expect(proposed(exact)).toEqual([wording, differences]);
  });

  it("has nothing proposed where nothing is close", () => {
    expect(look("seventeen buses were turned away at dawn", TEXT)).toEqual({ status: "absent" });
  });

  it("keeps its places where the text has letters of two characters", () => {
    const text = TEXT.replace("bridge", "cafe\u0301 bridge \ud83d\ude8c");
    const [wording] = proposed("crossed the café bridge", text);
    expect(wording).toBe("crossed the cafe\u0301 bridge");
    const looked = look("around 12,000 people had crossed the café bridge", text);
    expect(looked).toMatchObject({ status: "near", text: { quote: { start: text.indexOf("about 12") } } });
  });

  it("says that it begins or ends within a word or a number", () => {
    expect(look("2,000 people", TEXT)).toMatchObject({ status: "found", text: { isCut: true } });
    expect(look("12,000 people", TEXT)).toMatchObject({ status: "found", text: { isCut: false } });
    // One of its two places is a word of its own.
    expect(look("art", "A cart. Her art.")).toMatchObject({ quote: { start: 12 }, text: { isCut: false } });
  });

  it("names what the rule overlooks where it is there", () => {
    const looked = look('"We have  never seen a Sunday', TEXT);
    expect(looked).toMatchObject({ status: "found", quote: { exact: '"We have  never seen a Sunday' } });
    expect(looked).toMatchObject({ text: { differences: ["spaces", "quotation-marks"] } });
  });
});

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zé]{1,9}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("–", "…", "“", "”", ",", ".", "12,000", "съехали", "ё", "人々", "cafe\u0301"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }) },
);
const space = fc.constantFrom(" ", " ", " ", "\n", "\r\n", "\u00a0", "  ", "");
const anyText = fc
  .array(fc.tuple(piece, space), { minLength: 3, maxLength: 60 })
  .map((parts) => parts.flat().join(""))
  .filter((text) => normaliseText(text) !== "");

describe("any quote of any text", () => {
  it("is found where it was cut, in UTF-16 units, or wherever else the same words stand", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const cut = text.slice(from, to + 1);
        fc.pre(normaliseText(cut) !== "");
        const looked = look(cut, text);
        const places =
          looked.status === "several" ? looked.places : looked.status === "found" ? [looked.quote] : [];
        expect(places.length).toBeGreaterThan(0);
        for (const { start, end } of places)
          expect(normaliseText(text.slice(start, end))).toBe(normaliseText(cut));
        // The same words with the place where they were cut are found there.
        const held = HeldText.of(text, null);
        const start = text.indexOf(cut.trim(), from);
        const there = finish(lookUp({ exact: cut, start, end: start + cut.trim().length }, held));
        if (looked.status === "several" && there.status === "found") expect(there.quote.start).toBe(start);
      }),
    );
  });

  it("is verbatim with its context once what is proposed has been taken", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.constantFrom("zz", "", "the", "12"),
        (text, a, b, other) => {
          const words = text.split(/\s+/).filter((word) => word !== "");
          const from = a % words.length;
          const quoted = words.slice(from, from + 12);
          const exact = quoted.with(b % quoted.length, other).join(" ");
          const looked = look(exact, text);
          fc.pre(looked.status === "near");
          if (looked.status === "near") expect(checkQuote(looked.text.quote, text).status).toBe("exact");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("brings no more of the text along than its context", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, a) => {
        const looked = look(text.slice(a % text.length, (a % text.length) + 5), text);
        fc.pre(looked.status === "found");
        if (looked.status !== "found") return;
        const { prefix, suffix } = looked.quote;
        expect(prefix.length).toBeLessThanOrEqual(96);
        expect(suffix.length).toBeLessThanOrEqual(96);
      }),
    );
    const solid = "人".repeat(5000);
    const looked = look("x", `${solid}x${solid}`);
    expect(looked).toMatchObject({ status: "found" });
    if (looked.status === "found")
      expect(looked.quote.prefix.length + looked.quote.suffix.length).toBeLessThan(200);
  });
});

it("reads a long text in slices as it does at once", () => {
  const parts = fc.array(
    fc.tuple(
      fc.constantFrom("a", "“b”", "\u200b", "c\u200b"),
      fc.constantFrom(" ", "\n ", "", "\u200b \u200b"),
    ),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 5 }), (some, times) => {
      const text = some
        .flat()
        .join("")
        .padEnd(33, " d")
        .repeat(times * 700);
      expect(finish(normaliseInSteps(text))).toEqual(normaliseWithOffsets(text));
    }),
    { numRuns: 30 },
  );
});
