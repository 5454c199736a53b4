import { GERMANIC } from "./germanic.ts";
import type { Language } from "./language.ts";
import { OTHERS } from "./otherLanguages.ts";
import { ROMANCE } from "./romance.ts";
import { SLAVIC } from "./slavic.ts";

const ALL: ReadonlyMap<string, Language> = new Map(
  [GERMANIC, SLAVIC, ROMANCE, OTHERS].flatMap((family) => Object.entries(family)),
);

/** How many words of a text are looked at to tell its language. */
const SAMPLE = 4000;

/** The language of a text by its commonest words; null where none stands out. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, 40_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | null = null;
  let most = Math.max(1, words.length / 50);
  for (const [code, { common }] of ALL) {
    const count = common.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > most) [best, most] = [code, count];
  }
  return best;
}

/** The languages that a text is read in: its own, those which the record gives it, and English. */
export function languagesFor(text: string, given: readonly string[]): Language[] {
  const tags = given.map((tag) => (tag.split("-")[0] ?? "").toLowerCase().replace(/^n[bn]$/, "no"));
  return [...new Set([languageOf(text) ?? "", ...tags, "en"])].flatMap((tag) => ALL.get(tag) ?? []);
}
