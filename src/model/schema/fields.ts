import * as v from "valibot";
import { type Edtf, hasOffset, parseEdtf } from "../time/edtf.ts";
import { type SchemaCode, says } from "./codes.ts";

/** No text is longer, in UTF-16 units: with one of 11 million the page did not open within eight seconds. */
const MOST_LETTERS = 100_000;
const notTooLong = v.maxLength<string, number, SchemaCode>(MOST_LETTERS, says("too-long"));
/** A text, which may be empty. */
export const anyText = v.pipe(v.string(), notTooLong);
/** A text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(says("empty")), notTooLong);
/** The id of a record; it stands in links. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*$/, says("not-an-id")));
/** A day of the calendar, `2022-09-27`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, says("not-a-day")));
/** A date or a span of dates in EDTF; parsing makes a span of days of it. */
export const edtf = v.pipe(
  v.string(),
  v.nonEmpty(says("empty")),
  v.rawTransform<string, Edtf>(({ dataset: { value }, addIssue, NEVER }) => {
    const span = parseEdtf(value);
    if (span) return span;
    addIssue({ message: says(hasOffset(value) ? "edtf-offset" : "not-edtf") });
    return NEVER;
  }),
);
/** A country, as an ISO 3166-1 alpha-2 code. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, says("not-a-country")));
/** An address on the web. */
export const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, says("not-an-address")));
/** A number of things. */
export const count = v.pipe(v.number(), v.integer(says("not-whole")), v.minValue(0, says("below-zero")));
/** Longitude and latitude in degrees. */
export const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180, says("too-far-west")), v.maxValue(180, says("too-far-east"))),
  v.pipe(v.number(), v.minValue(-90, says("too-far-south")), v.maxValue(90, says("too-far-north"))),
]);
