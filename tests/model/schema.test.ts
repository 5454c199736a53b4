import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { figureSchema, sourceSchema } from "../../src/model/schema.ts";
import { smallFile } from "../fixtures/small.ts";

const [base] = smallFile().figures;

/** What the schema finds wrong, as field and code. */
function faults(schema: v.GenericSchema, record: object): (string | null)[][] {
  const { issues = [] } = v.safeParse(schema, record);
  return issues.map((issue) => [v.getDotPath(issue), issue.message]);
}
const figure = (more: object) => faults(figureSchema, { ...base, ...more });

describe("the evidence of a figure", () => {
  const bare = { source: "mt" };
  const worded = { source: "mt", summary: "Ours." };
  const quote = { exact: "around 98,000" };

  it("has words in each piece, or is marked as unreached, or the record has its research", () => {
    expect(figure({ evidence: [worded, { source: "mt", quote }] })).toEqual([]);
    expect(figure({ evidence: [worded, bare, bare] })).toEqual([
      ["evidence.1", "no-words"],
      ["evidence.2", "no-words"],
    ]);
    expect(figure({ evidence: [bare, { ...bare, unreached: true }] })).toEqual([["evidence.0", "no-words"]]);
    expect(figure({ evidence: [bare], research: "As cited elsewhere." })).toEqual([]);
  });

  it("has a quote or a summary, never both, and at least one piece", () => {
    expect(figure({ evidence: [{ ...worded, quote }] })).toEqual([["evidence.0", "quote-and-summary"]]);
    expect(figure({ evidence: [] })).toEqual([["evidence", "no-evidence"]]);
  });
});

describe("a text of a record", () => {
  it("has a hundred thousand characters at most", () => {
    expect(figure({ item: "x".repeat(100_000) })).toEqual([]);
    expect(figure({ item: "x".repeat(100_001) })).toEqual([["item", "too-long"]]);
    expect(figure({ evidence: [{ source: "mt", summary: "x".repeat(100_001) }] })).toContainEqual([
      "evidence.0.summary",
      "too-long",
    ]);
  });
});

describe("a date of a record", () => {
  it("is EDTF without an offset from UTC", () => {
    expect(figure({ when: "2022-09-27T06:00+05:00" })).toEqual([["when", "edtf-offset"]]);
    expect(figure({ when: "27 September" })).toEqual([["when", "not-edtf"]]);
    expect(figure({ when: "" })).toContainEqual(["when", "empty"]);
    expect(v.parse(figureSchema, base).when).toMatchObject({ first: 19256, last: 19262 });
  });
});

describe("a source", () => {
  const source = (more: object) => faults(sourceSchema, { id: "s", ...more });

  it("has an address on the web, a day of access, and the hash of a text", () => {
    expect(source({ URL: "https://example.org/a", accessed: "2024-05-01" })).toEqual([]);
    expect(source({ URL: "javascript:alert(1)" })).toEqual([["URL", "not-an-address"]]);
    expect(source({ accessed: "May 2024" })).toEqual([["accessed", "not-a-day"]]);
    const text = { sha256: "0f", length: -1, fingerprint: "" };
    expect(source({ text })).toEqual([
      ["text.sha256", "not-a-hash"],
      ["text.length", "below-zero"],
    ]);
  });
});
