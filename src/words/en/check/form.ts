import type { SchemaCode } from "../../../model/schema/codes.ts";
import type { TableName } from "../../../model/schema.ts";
import { lookUp } from "../../lookUp.ts";
import type { Found, Told } from "../../told.ts";
import { schemaFault } from "../record/faults.ts";

/** What was expected, if the schema only says what is wrong, and the remedy. */
const DEGREES = ["[longitude, latitude] in degrees", "Write longitude first, then latitude."] as const;
const TEXT = ["some text", "Fill it in, or leave the field out where it may be missing."] as const;
const EXPECTED: Partial<Record<SchemaCode, readonly [expected: string, remedy: string]>> = {
  "no-evidence": ["at least one piece of evidence", "Add the evidence, or drop the figure."],
  empty: TEXT,
  "too-long": [
    "100,000 characters at most",
    "Shorten it: whole documents belong beside the record, not in it.",
  ],
  "no-steps": TEXT,
  "not-an-id": ["letters, digits, hyphens and dots", "Give it a readable id: country, measure, day."],
  "not-a-day": ["a day (YYYY-MM-DD)", "Write year, month and day."],
  "not-a-country": ["two capital letters such as PL", "Use the country's ISO 3166-1 alpha-2 code."],
  "not-an-address": [
    "an address that begins with https://",
    "Copy the address from the browser, or leave it null.",
  ],
  "too-far-west": DEGREES,
  "too-far-east": DEGREES,
  "too-far-south": DEGREES,
  "too-far-north": DEGREES,
  "not-a-version": ["three numbers such as 1.0.0", "Give the dataset's version."],
};

const WHAT: Readonly<Record<string, string>> = { string: "text", Array: "a list", Object: "an object" };

/** A kind of value by the schema's name for it. */
const kindOf = (expected: string | null, otherwise: string): string =>
  expected === null ? otherwise : (lookUp(WHAT, expected) ?? expected.replaceAll('"', ""));

/** A value of the file. */
function shown(found: Found): string {
  if (found.kind === "text") return `“${found.text}”`;
  if (found.kind === "other") return found.text;
  return found.kind === "list" ? "a list" : "an object";
}

/** What may have been meant, or else what to do. */
export const perhaps = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Perhaps “${nearest}” is meant.`;

const EDTF_FORMS = "YYYY-MM-DD, YYYY-MM-DD~, YYYY-MM, YYYY-MM-DD/YYYY-MM-DD, ../YYYY-MM-DD";
const date = (found: Found): string =>
  `${shown(found)}, expected a date or a span of dates (EDTF: ${EDTF_FORMS})`;

const inText = (found: string, isCode: boolean, expected: string): string =>
  `${isCode ? found : `“${found}”`} in the text, expected ${expected}`;

const ONE_OF_TWO = "Keep the quote where the words are the source's, the summary where they are ours.";

/** What is said of the shape of a file, its ids, dates, references and texts. */
export const formFindings = {
  "no-object": ({ found }: { found: Found }): Told => ({
    message: `${shown(found)} at the top level, expected an object`,
    remedy: 'Write { "dataset": {…}, "actors": […], … }.',
  }),
  "no-list": ({ found }: { found: Found }): Told => ({
    message: `${shown(found)}, expected a list of records`,
    remedy: "Put the records into [ ].",
  }),
  missing: ({ expected }: { expected: string | null }): Told => ({
    message: `missing, expected ${kindOf(expected, "a value")}`,
    remedy: "Add it: every such record has it.",
  }),
  "other-value": ({
    found,
    fault,
    expected,
  }: {
    found: Found;
    fault: SchemaCode | null;
    expected: string | null;
  }): Told => {
    const known = fault && EXPECTED[fault];
    if (known) return { message: `${shown(found)}, expected ${known[0]}`, remedy: known[1] };
    return {
      message: `${shown(found)}${fault === null ? "" : ` ${schemaFault(fault)}`}, expected ${kindOf(expected, "another value")}`,
      remedy: fault === null ? "Give a value of that kind." : "Correct the value.",
    };
  },
  "other-option": ({
    found,
    options,
    nearest,
  }: {
    found: Found;
    options: readonly string[];
    nearest: string | null;
  }): Told => ({
    message: `${shown(found)}, expected one of ${options.join(", ")}`,
    remedy: perhaps(nearest, "Use the one that says what the source says."),
  }),
  "no-words": {
    message: "neither a quote nor a summary, expected one of the two",
    remedy: ONE_OF_TWO,
  },
  "quote-and-summary": { message: "a quote and a summary, expected one of the two", remedy: ONE_OF_TWO },
  "not-edtf": ({ found }: { found: Found }): Told => ({
    message: date(found),
    remedy: "Write it as EDTF; check that the day exists and the end is not before the start.",
  }),
  "edtf-offset": ({ found }: { found: Found }): Told => ({
    message: date(found),
    remedy:
      "Write day and hour as the clocks of the place showed them, without an offset from UTC: with one, nobody can tell which day it was there.",
  }),
  "unknown-field": ({
    field,
    known,
    nearest,
  }: {
    field: string;
    known: readonly string[];
    nearest: string | null;
  }): Told => ({
    message: `“${field}” is not a field of this record, expected one of ${known.join(", ")}`,
    remedy: perhaps(nearest, "Leave it out: nothing reads it. Words about a record belong in its note."),
  }),
  "too-new": ({ found, newest }: { found: Found; newest: number }): Told => ({
    message: `${shown(found)}, expected a version up to ${newest}`,
    remedy: "Write the dataset in the format of version 1, or use a newer check.",
  }),
  empty: {
    message: "no figure, event or route that can be shown, expected at least one",
    remedy: "Add a figure, an event or a route.",
  },
  "id-used": ({ id }: { id: string }): Told => ({
    message: `“${id}” for the second time, expected an id that no earlier record has`,
    remedy: "Give it an id of its own, or merge the two records.",
  }),
  "id-slug": ({ id, slug }: { id: string; slug: string }): Told => ({
    message: `“${id}”, expected small letters and digits joined by single hyphens`,
    remedy: `Write it as “${slug}”: ids stand in links.`,
  }),
  "dead-address": ({ address }: { address: string }): Told => ({
    message: `“${address}”, expected an address that a browser can open`,
    remedy: "Copy the address from the browser, or leave it null.",
  }),
  unresolved: ({ id, table, nearest }: { id: string; table: TableName; nearest: string | null }): Told => ({
    message: `“${id}”, expected the id of a record in ${table}`,
    remedy: perhaps(nearest, `Add the record to ${table}, or correct the id.`),
  }),
  "speaker-cycle": ({
    speaker,
    next,
    way,
  }: {
    speaker: string;
    next: string;
    way: readonly string[];
  }): Told => ({
    message: `“${next}” leads back to “${speaker}” (${way.join(" → ")}), expected a body that speaks for itself at the end`,
    remedy: "Take speaksFor from the body.",
  }),
  "text-html": ({ found, isCode }: { found: string; isCode: boolean }): Told => ({
    message: inText(found, isCode, "plain text"),
    remedy: "Take the tag out: texts are shown as they stand.",
  }),
  "text-entity": ({ found, isCode }: { found: string; isCode: boolean }): Told => ({
    message: inText(found, isCode, "the character itself"),
    remedy: "Write the character instead.",
  }),
  "text-control": ({ found, isCode }: { found: string; isCode: boolean }): Told => ({
    message: inText(found, isCode, "letters, signs and spaces"),
    remedy: "Take the character out, or copy the text again.",
  }),
  "machine-path": ({ found, isCode }: { found: string; isCode: boolean }): Told => ({
    message: inText(found, isCode, "nothing of one machine's"),
    remedy: "Give the public address, or leave it out.",
  }),
  "story-figure": ({ found, nearest }: { found: string; nearest: string | null }): Told => ({
    message: `“${found}”, expected the id of a figure`,
    remedy: perhaps(nearest, "Name a figure of the dataset."),
  }),
  "story-braces": ({ found }: { found: string }): Told => ({
    message: `“${found}”, expected {figure:id} or {day:YYYY-MM-DD}`,
    remedy: "Write a figure by its id, or a day as year, month and day.",
  }),
  "story-number": ({ found }: { found: string }): Told => ({
    message: `“${found}”, a bare number, expected a figure: it says who counted`,
    remedy: "Write {figure:id} for a number and {day:YYYY-MM-DD} for a date.",
  }),
};
