const SHOWN_WORDS = 8;

/** The beginning of a text, long enough to tell it from others. */
export function beginningOf(exact: string): string {
  const words = exact.trim().split(/\s+/);
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(" ")} …` : words.join(" ");
}
