import { describe, expect, it } from "vitest";
import { check } from "./check.ts";

const QUOTE = "around 98,000 Russians entered the country";
const TEXT = `Home | News\n\nThe ministry said that ${QUOTE} since Wednesday, while 64,234 left.`;

describe("a quote in an honest copy", () => {
  it("stands word for word, and says where", () => {
    expect(check(QUOTE, TEXT)).toEqual({
      status: "verbatim",
      at: { start: 36, end: 78 },
      found: QUOTE,
      overlooked: [],
    });
  });

  it.each([
    ["soft hyphens", "around 98,000 Rus\u00adsians entered the coun\u00adtry", ["soft-hyphens"]],
    ["zero-width spaces", "around 98,000 Rus\u200bsians entered the country", ["invisible"]],
    ["marks of direction", "around \u200f98,000\u200e Russians entered the country", ["direction-marks"]],
    ["no-break spaces", "around\u00a098,000\u202fRussians entered the country", ["no-break-spaces"]],
    ["hyphens at line ends", "around 98,000 Rus-\n sians entered the coun-\r\ntry", ["line-end-hyphens"]],
    [
      "hyphens of lines that were joined",
      "around 98,000 Rus- sians entered the country",
      ["line-end-hyphens"],
    ],
    ["footnote marks", "around 98,000[1] Russians[12] entered the country", ["footnote-marks"]],
    ["superscript marks", "around 98,000 Russians¹² entered the country", ["footnote-marks"]],
    ["other line breaks", "around 98,000\n\nRussians\tentered the   country", []],
  ])("overlooks %s", (_, copied, overlooked) => {
    expect(check(QUOTE, TEXT.replace(QUOTE, copied))).toMatchObject({ status: "verbatim", overlooked });
  });

  it("unfolds ligatures, and takes both kinds of quotation mark", () => {
    expect(check("the first “office” fled", 'We saw the ﬁrst "ofﬁce" ﬂed.')).toMatchObject({
      status: "verbatim",
      overlooked: ["ligatures"],
    });
  });

  it("keeps a hyphen that stands at the end of a line", () => {
    expect(check("a well-known post", "at a well-\nknown post")).toMatchObject({ status: "verbatim" });
  });

  it("takes letters with their accents in either of Unicode’s forms", () => {
    expect(check("Rēzeknes Ziņas", "Re\u0304zeknes Zin\u0327as")).toMatchObject({ status: "verbatim" });
  });
});

describe("other punctuation", () => {
  it.each([
    ["around 98 000 Russians entered the country", ["digit-grouping"]],
    ["around 98000 Russians entered the country", ["digit-grouping"]],
    ["Around 98,000 RUSSIANS entered the country", ["capitals"]],
    ["around 98,000 Russians — entered the country", []],
    ["around 98,000 Russians12 entered the country", ["footnote-marks"]],
  ])("is no other word: “%s”", (copied, overlooked) => {
    expect(check(QUOTE, TEXT.replace(QUOTE, copied))).toMatchObject({ status: "punctuation", overlooked });
  });
});

describe("a changed quote", () => {
  it.each([
    ["more than 98,000 Russians entered the country", [{ was: "around", is: "than" }]],
    ["around 89,000 Russians entered the country", [{ was: "98,000", is: "89,000" }]],
    ["around 98,000 Russians fled the country", [{ was: "entered", is: "fled" }]],
    ["around 98,000 Russians entered country", [{ was: "the", is: "" }]],
    ["around 98,000 Russians suddenly entered the country", [{ was: "", is: "suddenly" }]],
  ])("says what became of what: %s", (copied, changes) => {
    expect(check(QUOTE, TEXT.replace(QUOTE, copied))).toMatchObject({ status: "changed", changes });
  });

  it("takes in the words up to the context", () => {
    const text = TEXT.replace("around", "more than");
    expect(check(QUOTE, text, "The ministry said that ", " since")).toMatchObject({
      changes: [{ was: "around", is: "more than" }],
    });
  });

  it.each([
    ["men left the town", "The women left the town."],
    ["300 people came", "Some 27,300 people came."],
    ["5 million people came", "About 1.5 million people came."],
    ["15 million people came", "About 1.5 million people came."],
    ["1.5 million people came", "About 1,5 million people came."],
    ["the therapist came at once", "The the rapist came at once."],
    ["to resign from the post", "to re-sign from the post"],
    ["98.000 Russians entered", "98,000 Russians entered"],
  ])("is not taken for its look-alike: “%s” in “%s”", (quote, text) => {
    expect(check(quote, text).status).not.toMatch(/verbatim|punctuation/);
  });

  it("is gone where nothing is close", () => {
    expect(check("seventeen buses were turned away at dawn", TEXT)).toEqual({ status: "gone" });
    expect(check(QUOTE, "")).toEqual({ status: "gone" });
  });
});

describe("of several passages", () => {
  const text = "First: over 10 came. Later, he said: over 10 came, he said.";

  it("the one whose context fits is taken, by what stands before or after", () => {
    expect(check("over 10 came", text, "Later, he said: ", ", he said")).toMatchObject({ at: { start: 37 } });
    expect(check("over 10 came", text, "Later, he said: ", "")).toMatchObject({ at: { start: 37 } });
    expect(check("over 10 came", text, "", ", he said")).toMatchObject({ at: { start: 37 } });
    expect(check("over 10 came", text, "First: ", "")).toMatchObject({ at: { start: 7 } });
    expect(check("over 10 came", text, "", ". Later")).toMatchObject({ at: { start: 7 } });
  });

  it("the first is taken where nothing tells them apart", () => {
    expect(check("over 10 came", text)).toMatchObject({ at: { start: 7, end: 19 } });
  });

  it("the one word for word is taken before one with other capitals whose context fits", () => {
    expect(check("over 10 came", "He said: Over 10 came. Then over 10 came.", "He said: ")).toMatchObject({
      status: "verbatim",
      at: { start: 28 },
      overlooked: [],
    });
    expect(check("over 10 came", "Then over 10 came. He said: Over 10 came.", "He said: ")).toMatchObject({
      status: "verbatim",
      at: { start: 5 },
    });
  });

  it("no more than 24 characters before and after are compared", () => {
    const long = "abcdefghijklmnopqrstuvwxyz";
    const twice = `Q ${long} over 10 came. X ${long} over 10 came.`;
    expect(check("over 10 came", twice, `X ${long} `)).toMatchObject({ at: { start: 29 } });
  });
});

describe("a quote that begins or ends inside a word", () => {
  it("is found there where its context says so, and only there", () => {
    expect(check("men left", "The women left.", "The wo", ".")).toMatchObject({ status: "verbatim" });
    expect(check("men left", "The women left.", "The wo ", ".")).not.toMatchObject({ status: "verbatim" });
    expect(check("the wo", "See the women left.", "", "men left")).toMatchObject({ status: "verbatim" });
    expect(check("the wo", "See the women left.", "", " men left")).not.toMatchObject({ status: "verbatim" });
  });
});

it("a quote without a letter or digit is nowhere", () => {
  expect(check("", TEXT)).toEqual({ status: "gone" });
  expect(check("“…”", TEXT)).toEqual({ status: "gone" });
});

it("says where a changed passage and one with footnotes’ numbers stand, and how it reads", () => {
  expect(check(QUOTE, TEXT.replace("entered", "fled"))).toEqual({
    status: "changed",
    at: { start: 36, end: 75 },
    found: "around 98,000 Russians fled the country",
    changes: [{ was: "entered", is: "fled" }],
  });
  expect(check(QUOTE, TEXT.replace("Russians", "Russians12"))).toEqual({
    status: "punctuation",
    at: { start: 36, end: 80 },
    found: "around 98,000 Russians12 entered the country",
    overlooked: ["footnote-marks"],
  });
});

describe("a changed first or last word", () => {
  const change = (from: string, to: string, prefix: string, suffix: string) =>
    check(QUOTE, TEXT.replace(from, to), prefix, suffix);

  it("takes in the words between it and the context", () => {
    expect(change("around", "quite many more than", "ministry said that ", "")).toMatchObject({
      changes: [{ was: "around", is: "quite many more than" }],
    });
    expect(change("country since", "land of plenty since", "", " since Wednesday")).toMatchObject({
      changes: [{ was: "country", is: "land of plenty" }],
    });
    expect(change("country since", "since", "", " since Wednesday")).toMatchObject({
      changes: [{ was: "country", is: "" }],
    });
  });

  it("takes in nothing where the context is not near, or the word itself is the same", () => {
    expect(change("around", "a good many more than", "ministry said that ", "")).toMatchObject({
      changes: [{ was: "around", is: "than" }],
    });
    expect(change("country since", "land of milk and honey since", "", " since")).toMatchObject({
      changes: [{ was: "country", is: "" }],
    });
    expect(change("entered", "fled", "ministry said that ", " since")).toMatchObject({
      changes: [{ was: "entered", is: "fled" }],
    });
  });
});
