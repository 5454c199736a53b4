import type * as v from "valibot";
import { SCHEMA_CODES, type SchemaCode } from "../../model/schema/codes.ts";
import type { RecordFault } from "../../words/problems.ts";

/** The path of a valibot issue as it is written in code: `evidence[0].quote.exact`. */
export function formatPath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, item) => {
    const key = item.key;
    return typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}

const isSchemaCode = (message: string): message is SchemaCode =>
  (SCHEMA_CODES as readonly string[]).includes(message);

/** A value that is longer than this is not repeated. */
const MOST_SHOWN = 80;

/** What a valibot issue says. */
export function faultOf({ received, expected, message }: v.BaseIssue<unknown>): RecordFault {
  if (received === "undefined") return { code: "missing" };
  if (!isSchemaCode(message)) return { code: "other-type", received, expected };
  const isShown = received.startsWith('"') && received.length < MOST_SHOWN;
  return { code: message, value: isShown ? received : null };
}
