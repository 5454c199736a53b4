import { describe, expect, it } from "vitest";
import { bestPiece, countAllDocuments } from "../../src/model/documents.ts";
import { countDocuments, wasRead } from "../../src/model/documentsRead.ts";
import type { Evidence, Source } from "../../src/model/schema.ts";

const source = (id: string, more: object = {}) => [id, { id, ...more } as Source] as const;
const text = { sha256: "0".repeat(64), length: 9, fingerprint: "" };
const sources = new Map([
  source("opened", { accessed: "2024-05-01" }),
  source("held", { text }),
  source("cited"),
  source("summarised"),
]);
const piece = (id: string, more: object = {}) =>
  ({ source: id, through: [], published: null, ...more }) as Evidence;
const inWords = piece("summarised", { summary: "Ours." });

describe("a document", () => {
  it("was read where it is marked so, or where its words or ours stand", () => {
    expect(["opened", "held", "cited", "nowhere"].map((id) => wasRead(piece(id), { sources }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(wasRead(inWords, { sources })).toBe(true);
  });

  it("counts once, whatever it is cited for, and as reached where one of its pieces was", () => {
    const unreached = { unreached: true };
    const evidence = [
      piece("opened", unreached),
      piece("opened", unreached),
      piece("held", unreached),
      piece("held"),
      piece("cited"),
      piece("cited"),
      inWords,
    ];
    expect(countDocuments(evidence, { sources })).toEqual({ read: 3, cited: 1, unreached: 1 });
    expect(countDocuments([], { sources })).toEqual({ read: 0, cited: 0, unreached: 0 });
  });

  it("is counted in the whole record by its mark alone, and not where none is marked", () => {
    expect(countAllDocuments({ sources })).toEqual({ read: 2, cited: 2 });
    expect(countAllDocuments({ sources: new Map([source("cited")]) })).toBeNull();
  });
});

describe("the piece that a claim is quoted with", () => {
  const value = { low: 1, high: 1, hedge: "exact" };
  const best = (...pieces: Evidence[]) => bestPiece(pieces, { sources });
  const otherwise = piece("summarised", { summary: "Ours.", printed: { value } });

  it("has words before it was only read, and was read before it is only cited", () => {
    expect(best(piece("cited"), piece("held"), inWords)).toBe(inWords);
    expect(best(piece("cited"), piece("held"))?.source).toBe("held");
    expect(best(piece("held"), otherwise)).toBe(otherwise);
  });

  it("prints the claim as it stands before one that prints another number or other days", () => {
    expect(best(otherwise, inWords)).toBe(inWords);
    const ofOtherDays = piece("summarised", { summary: "Ours.", printed: { when: {} } });
    expect(best(ofOtherDays, inWords)).toBe(inWords);
    const ofAnotherVerb = piece("summarised", { summary: "Ours.", printed: { verb: "fled" } });
    expect(best(ofAnotherVerb, inWords)).toBe(ofAnotherVerb);
  });

  it("is the first of equals, and none where there is none", () => {
    expect(best(inWords, piece("opened", { summary: "Ours." }))).toBe(inWords);
    expect(best()).toBeUndefined();
  });
});
