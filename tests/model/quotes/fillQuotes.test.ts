import { describe, expect, it } from "vitest";
import { finish } from "../../../src/model/article/skeleton.ts";
import { fillQuotes, type Outcome } from "../../../src/model/quotes/fillQuotes.ts";
import { HeldText } from "../../../src/model/quotes/heldText.ts";
import { type MatchedDocument, matchTexts } from "../../../src/model/quotes/matchTexts.ts";
import {
  type FilePiece,
  type FileWithQuotes,
  quotationOf,
  quotationsOf,
  sourcesOf,
} from "../../../src/model/quotes/quotedPieces.ts";

const A = "On Sunday about 300 people came over the bridge, and the office counted them twice.";
const B = "The ferry brought 40 people on Monday. Nobody counted those who swam across the sound.";
const held = (text: string, sha256: string | null = String(text.length).padStart(64, "0")): HeldText =>
  HeldText.of(text, sha256);

const file = (pieces: readonly FilePiece[], sources: readonly object[]): FileWithQuotes =>
  structuredClone({ sources, figures: [{ id: "f", evidence: pieces }] }) as FileWithQuotes;
const SOURCES = [{ id: "a" }, { id: "b" }];

const match = (
  one: FileWithQuotes,
  texts: readonly HeldText[],
  chosen?: ReadonlyMap<HeldText, string>,
): MatchedDocument[] => finish(matchTexts(quotationsOf(one, true), sourcesOf(one), texts, chosen));
const textsOf = (matched: readonly MatchedDocument[]) =>
  matched.map(({ source, held }) => [source, held?.text]);

describe("a summary that is a quotation", () => {
  it.each([
    ["“about 300 people”", "about 300 people"],
    ["«около 300 человек»", "около 300 человек"],
    ["„etwa 300 Menschen“", "etwa 300 Menschen"],
    ['"about 300 people"', "about 300 people"],
    ["“he said “no” to us”", "he said “no” to us"],
    ["“about 300” and “about 400”", null],
    ["The office says “about 300”", null],
    ["about 300 people", null],
    ["“”", null],
  ])("%s", (summary, words) => expect(quotationOf(summary)).toBe(words));
});

describe("which text is which document’s", () => {
  const one = file(
    [
      { source: "b", quote: { exact: "The ferry brought 40 people" } },
      { source: "a", quote: { exact: "about 300 people came over the bridge" } },
      { source: "a", quote: { exact: "the office had counted them twice" } },
    ],
    SOURCES,
  );
  const [a, b] = [held(A), held(B)];

  it("is told by the quotes that it holds", () => {
    expect(textsOf(match(one, [a, b]))).toEqual([
      ["b", B],
      ["a", A],
    ]);
  });

  it("is told by what comes close to the quotes where none is verbatim", () => {
    const close = file([{ source: "a", quote: { exact: "some 300 people came over the bridge" } }], SOURCES);
    expect(textsOf(match(close, [b, a]))).toEqual([["a", A]]);
  });

  it("is nobody’s to guess where two hold as many", () => {
    const longer = held(`${A} ${B}`);
    const [ferry] = match(one, [b, longer]);
    expect(ferry).toMatchObject({ held: null, rivals: [b, longer] });
    expect(textsOf(match(one, [b, longer], new Map([[longer, "a"]])))).toEqual([
      ["b", B],
      ["a", longer.text],
    ]);
  });

  it("is the one that the file names, of two that hold as many", () => {
    const longer = held(`${A} ${B}`);
    const named = file(
      [{ source: "b", quote: { exact: "The ferry" } }],
      [{ id: "b", text: { sha256: longer.sha256, length: 1, fingerprint: "" } }],
    );
    expect(textsOf(match(named, [b, longer]))).toEqual([["b", longer.text]]);
  });
});

describe("what is written into a file", () => {
  const run = (
    one: FileWithQuotes,
    texts: readonly HeldText[],
    also: ReadonlyMap<string, Outcome> = new Map(),
  ) => {
    const matched = match(one, texts);
    const outcomes = new Map(also);
    const taken = new Map<string, HeldText>();
    for (const { source, held: own, found } of matched) {
      if (own) taken.set(source, own);
      for (const { quotation, looked } of found)
        if (looked.status === "found") outcomes.set(quotation.key, { kind: "quote", quote: looked.quote });
    }
    return finish(fillQuotes(one, outcomes, taken));
  };

  it("is place, context, hash, length and fingerprint; a summary in quotation marks becomes a quote", () => {
    const one = file(
      [
        { source: "a", quote: { exact: "about 300 people" } },
        { source: "a", summary: "“the office counted them twice”" },
        { source: "a", summary: "The office counts." },
      ],
      SOURCES,
    );
    expect(run(one, [held(A)])).toEqual({ kept: [], quotes: 2, summaries: 0 });
    const start = A.indexOf("about 300");
    expect(one).toMatchObject({
      sources: [{ id: "a", text: { sha256: held(A).sha256, length: A.length } }, { id: "b" }],
      figures: [
        {
          evidence: [
            { quote: { exact: "about 300 people", prefix: "On Sunday ", start, end: start + 16 } },
            { quote: { exact: "the office counted them twice", suffix: "." } },
            { summary: "The office counts." },
          ],
        },
      ],
    });
    expect(JSON.stringify(one)).not.toContain("“the office");
    expect(sourcesOf(one).get("b")).toEqual({ id: "b" });
  });

  it("is a summary where the author says so, and then no text", () => {
    const one = file([{ source: "a", quote: { exact: "some 300 souls" } }], SOURCES);
    const [quotation] = quotationsOf(one, true);
    const also = new Map([[quotation?.key ?? "", { kind: "summary", summary: "About 300 came." } as const]]);
    expect(run(one, [held(B)], also)).toEqual({ kept: [], quotes: 0, summaries: 1 });
    expect(one).toEqual(file([{ source: "a", summary: "About 300 came." }], SOURCES));
  });

  it("leaves a text that the file knows where another does not hold all quotes of the document", () => {
    const text = { sha256: "0".repeat(64), length: 900, fingerprint: "abcd" };
    const pieces = [
      { source: "a", quote: { exact: "about 300 people", start: 700, end: 716 } },
      { source: "a", quote: { exact: "a parrot was among them", start: 800, end: 823 } },
    ];
    const one = file(pieces, [{ id: "a", text }]);
    expect(run(one, [held(A)])).toEqual({ kept: ["a"], quotes: 0, summaries: 0 });
    expect(one).toEqual(file(pieces, [{ id: "a", text }]));
    const whole = file(pieces.slice(0, 1), [{ id: "a", text }]);
    expect(run(whole, [held(A)])).toMatchObject({ kept: [], quotes: 1 });
    expect(sourcesOf(whole).get("a")?.text?.length).toBe(A.length);
  });

  it("is position and context alone where no hash can be computed", () => {
    const one = file([{ source: "a", quote: { exact: "about 300 people" } }], SOURCES);
    expect(run(one, [held(A, null)])).toMatchObject({ quotes: 1 });
    expect(sourcesOf(one).get("a")).toEqual({ id: "a" });
  });

  it("is nothing in a file that is no dataset", () => {
    const broken = { sources: "none", figures: [null, { evidence: [7, { quote: 5 }] }, { evidence: {} }] };
    expect(quotationsOf(broken as unknown as FileWithQuotes, true)).toEqual([]);
  });
});
