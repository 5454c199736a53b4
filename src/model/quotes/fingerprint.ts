import type { Quote } from "../schema.ts";
import { normaliseText } from "./normalise.ts";

/** How many words make one run of a fingerprint. */
export const WORDS_PER_RUN = 3;

const CHARS_PER_HASH = 4;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The hash of a run of words: FNV-1a over UTF-16 units (Fowler, Noll, Vo), folded to 24 bits as four characters of base64url. */
export function hashRun(run: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => ALPHABET.charAt((folded >>> shift) & 63)).join("");
}

function runsOf(text: string): string[] {
  const words = normaliseText(text).split(" ");
  return words.slice(WORDS_PER_RUN - 1).map((_, i) => words.slice(i, i + WORDS_PER_RUN).join(" "));
}

/**
 * The word runs of a quote and its context that the fingerprint does not hold: none when every run came from the
 * text. Null when the quote with its context is shorter than one run, so that nothing can be said.
 */
export function missingRuns(quote: Quote, fingerprint: string): string[] | null {
  const runs = runsOf(quote.prefix + quote.exact + quote.suffix);
  if (runs.length === 0) return null;
  const held = new Set<string>();
  for (let at = 0; at < fingerprint.length; at += CHARS_PER_HASH)
    held.add(fingerprint.slice(at, at + CHARS_PER_HASH));
  return runs.filter((run) => !held.has(hashRun(run)));
}
