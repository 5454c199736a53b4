/** Whether a piece of evidence says what its document states, in that document's words or in ours. */
export function hasWords({
  quote,
  summary,
}: {
  readonly quote?: unknown;
  readonly summary?: unknown;
}): boolean {
  return quote !== undefined || summary !== undefined;
}
