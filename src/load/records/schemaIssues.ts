import type * as v from "valibot";

/** Whether a JSON value is an object with keys. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The path of a valibot issue as it is written in code: `evidence[0].quote.exact`. */
export function formatPath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, item) => {
    const key = item.key;
    return typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`;
  }, "");
}

/** What a valibot issue says, with the value that was there. */
export function formatReason(issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return "is missing";
  if (/^(Invalid|Expected)/.test(issue.message))
    return `is ${issue.received}, expected ${issue.expected ?? "something else"}`;
  const there = issue.received.startsWith('"') && issue.received.length < 80 ? `${issue.received} ` : "";
  return there + issue.message;
}
