import type { Language } from "./languages/language.ts";

/** A part of a number word: it adds, or it multiplies what stands before it. */
interface Part {
  readonly n: number;
  readonly isFactor: boolean;
}

/** The parts of number words of some languages, and words that may stand between. */
export interface NumberParts {
  readonly parts: ReadonlyMap<string, Part>;
  readonly links: ReadonlySet<string>;
  readonly longest: number;
}

/** Reads the tables of some languages. */
export function numberParts(languages: readonly Language[]): NumberParts {
  const parts = new Map<string, Part>();
  const links = new Set<string>();
  for (const { numbers, links: own } of languages) {
    const entries = (numbers ?? "").split(" ");
    for (let i = 0; i + 1 < entries.length; i += 2) {
      const [word = "", value = ""] = [entries[i], entries[i + 1]];
      const isFactor = value.startsWith("x");
      if (!parts.has(word)) parts.set(word, { n: Number(isFactor ? value.slice(1) : value), isFactor });
    }
    for (const link of own?.split(" ") ?? []) links.add(link);
  }
  return { parts, links, longest: Math.max(0, ...[...parts.keys()].map((word) => word.length)) };
}

/** A word as parts of a number, whole: "achtundneunzig" is 8, 0 and 90. Null where it is another word. */
export function partsOfWord(word: string, { parts, longest }: NumberParts): Part[] | null {
  const bare = word.toLowerCase().replaceAll("-", "");
  const whole = parts.get(bare);
  if (whole) return whole.n === 0 && bare.length < 4 ? null : [whole];
  const found: Part[] = [];
  let at = 0;
  while (at < bare.length) {
    let length = Math.min(longest, bare.length - at);
    while (length > 1 && !parts.has(bare.slice(at, at + length))) length--;
    const part = length > 1 ? parts.get(bare.slice(at, at + length)) : undefined;
    if (!part) return null;
    found.push(part);
    at += length;
  }
  return found.length > 0 ? found : null;
}

/** What parts come to: "two hundred and five", "yhdeksänkymmentäkahdeksantuhatta". */
export function sumOfParts(parts: readonly Part[]): number {
  let thousands = 0;
  let sum = 0;
  let last = 0;
  for (const { n, isFactor } of parts) {
    if (!isFactor) {
      sum += n;
      last = n;
      continue;
    }
    if (n >= 1000) {
      thousands += Math.max(sum, 1) * n;
      sum = 0;
    } else if (n === 10) sum += Math.max(last, 1) * 10 - last;
    else sum = Math.max(sum, 1) * n;
    last = 0;
  }
  return thousands + sum;
}
