/** What the schema finds wrong with a value. These are the messages of its checks; each language has words for them. */
export const SCHEMA_CODES = [
  "empty",
  "too-long",
  "not-an-id",
  "not-a-day",
  "not-edtf",
  "edtf-offset",
  "not-a-country",
  "not-an-address",
  "not-whole",
  "below-zero",
  "too-far-west",
  "too-far-east",
  "too-far-south",
  "too-far-north",
  "not-a-version",
  "not-a-hash",
  "no-place",
  "no-steps",
  "no-evidence",
  "quote-and-summary",
  "no-words",
] as const;
export type SchemaCode = (typeof SCHEMA_CODES)[number];

/** A code as the message of a check. */
export const says = (code: SchemaCode): SchemaCode => code;
