import type { SchemaCode } from "../../../model/schema/codes.ts";
import type { RecordFault } from "../../problems.ts";

const schema: Readonly<Record<SchemaCode, string>> = {
  empty: "is empty",
  "too-long": "is longer than 100,000 characters",
  "not-an-id": "is not an id (letters, digits, hyphens, dots)",
  "not-a-day": "is not a day (YYYY-MM-DD)",
  "not-edtf": "is not a date (EDTF: 2022-09-27, 2022-09-27~, 2022-09-21/2022-09-27, ../2022-09-28)",
  "edtf-offset": "has an offset from UTC: write day and hour as local clocks showed them",
  "not-a-country": "is not an ISO 3166-1 alpha-2 code",
  "not-an-address": "is not an http(s) address",
  "not-whole": "is not a whole number",
  "below-zero": "is below zero",
  "too-far-west": "is west of −180°",
  "too-far-east": "is east of 180°",
  "too-far-south": "is south of −90°",
  "too-far-north": "is north of 90°",
  "not-a-version": "is not a semantic version",
  "not-a-hash": "is not a SHA-256 in hex",
  "no-place": "has no {place}",
  "no-steps": "is empty: a story needs a step",
  "no-evidence": "is empty: a figure needs evidence",
  "quote-and-summary": "has both a quote and a summary, and only one is allowed",
  "no-words": "has neither a quote nor a summary, is not marked as unreached, and the record has no research",
};

/** What the schema finds, after the value or the field that it finds it of. */
export function schemaFault(code: SchemaCode): string {
  return schema[code];
}

/** Why a record was set aside, after the name of its field. */
function fault(of: RecordFault): string {
  switch (of.code) {
    case "missing":
      return "is missing";
    case "other-type":
      return `is ${of.received}, expected ${of.expected ?? "something else"}`;
    case "not-a-list":
      return "is not a list of records";
    case "id-used":
      return `“${of.id}” is used by an earlier record: give each its own id`;
    case "unresolved":
      return `“${of.id}” is not among the ${of.target} that could be read`;
    case "dead-address":
      return "is not an http(s) address that can be opened";
    default:
      return of.value === null ? schema[of.code] : `${of.value} ${schema[of.code]}`;
  }
}

/** Faults of records. */
export const faults = { fault };
