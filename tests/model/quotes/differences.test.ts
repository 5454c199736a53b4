import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../src/model/quotes/differences.ts";

describe("how two wordings differ", () => {
  it.each([
    ["the same", "the same", []],
    ["“We left,” he said", '"We left," he said', ["quotation-marks"]],
    ["It wasn’t so", "It wasn't so", ["quotation-marks"]],
    ["«Мы уехали»", "“Мы уехали”", ["quotation-marks"]],
    ["14-16 hours", "14–16 hours", ["dashes"]],
    ["left – and stayed", "left—and stayed", ["dashes", "spaces"]],
    ["98\u00a0000 people", "98 000 people", ["spaces"]],
    ["98,000 people", "98 000 people", ["digit-grouping"]],
    ["and so on...", "and so on…", ["ellipses"]],
    ["they [...] left", "they … left", ["ellipses"]],
    ["They left", "they left", ["capitals"]],
    ["все еще", "всё ещё", ["yo"]],
    ["the moun- tain", "the mountain", ["line-end-hyphens"]],
    ["office", "oﬃce", ["letter-forms"]],
    ["cafe\u0301", "café", ["letter-forms"]],
    ["they left, at night.", "they left at night", ["punctuation"]],
    ["“They left...” he said", '"they left…" he said', ["quotation-marks", "ellipses", "capitals"]],
    ["around 98,000", "more than 98,000", ["words"]],
    ["98,000", "98,001", ["words"]],
    ["1.5 million", "15 million", ["words"]],
    ["−5 degrees", "5 degrees", ["words"]],
  ])("%j and %j", (was, is, expected) => {
    expect(differencesOf(was, is)).toEqual(expected);
    expect(differencesOf(is, was)).toEqual(expected);
  });
});
