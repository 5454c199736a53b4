import type { AllWords } from "../../src/words/en.ts";
import { allWords } from "../fixtures/allWords.ts";

/** What a word of the page is set between in the pseudo-language. */
const OPEN = "⟦";
const CLOSE = "⟧";

/** Fields of a segment that are not words. */
const NOT_WORDS = new Set(["href", "kind", "id", "style", "tag"]);

function wrap(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : OPEN + value + CLOSE;
  if (typeof value === "function") return (...args: unknown[]) => wrap(value(...args));
  if (Array.isArray(value)) return value.map(wrap);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NOT_WORDS.has(key) ? item : wrap(item)]),
  );
}

/** A second language: English, with marks round each of its words and phrases, so that a text without them is not from there. */
export const pseudo: AllWords = {
  ...(Object.fromEntries(
    Object.entries(allWords).map(([section, words]) => [section, wrap(words)]),
  ) as unknown as AllWords),
  language: allWords.language,
  more: async () => ({ more: pseudo }),
};

/** What of a text does not stand between the marks. */
export function unmarked(text: string): string {
  let depth = 0;
  let rest = "";
  for (const letter of text) {
    if (letter === CLOSE) depth--;
    else if (letter === OPEN) depth++;
    else if (depth === 0) rest += letter;
  }
  return rest;
}
