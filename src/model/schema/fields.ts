import * as v from "valibot";
import { type Edtf, hasOffset, parseEdtf } from "../time/edtf.ts";

/** A text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty("is empty"));
/** The id of a record; it stands in links. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w.-]*$/, "is not an id (letters, digits, hyphens, dots)"),
);
/** A day of the calendar, `2022-09-27`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day (YYYY-MM-DD)"));
/** What is said of a text that should be EDTF and is not. */
export const NOT_EDTF = "is not a date (EDTF: 2022-09-27, 2022-09-27~, 2022-09-21/2022-09-27, ../2022-09-28)";
/** What is said of an EDTF text whose time of day has an offset. */
export const EDTF_OFFSET =
  "has an offset from UTC: write day and hour as the clocks of the place showed them";
/** A date or a span of dates in EDTF; parsing makes a span of days of it. */
export const edtf = v.pipe(
  v.string(),
  v.nonEmpty("is empty"),
  v.rawTransform<string, Edtf>(({ dataset: { value }, addIssue, NEVER }) => {
    const span = parseEdtf(value);
    if (span) return span;
    addIssue({ message: hasOffset(value) ? EDTF_OFFSET : NOT_EDTF });
    return NEVER;
  }),
);
/** A country, as an ISO 3166-1 alpha-2 code. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code"));
/** An address on the web. */
export const httpUrl = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, "is not an http(s) address"));
/** A number of things. */
export const count = v.pipe(v.number(), v.integer("is not a whole number"), v.minValue(0, "is below zero"));
/** Longitude and latitude in degrees. */
export const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180, "is west of −180°"), v.maxValue(180, "is east of 180°")),
  v.pipe(v.number(), v.minValue(-90, "is south of −90°"), v.maxValue(90, "is north of 90°")),
]);
