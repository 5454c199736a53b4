const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /ministry of (?:the )?(?:internal affairs|interior)|ministry for (?:the )?interior|mvd\b|\bmia\b/g,
    "interior ministry",
  ],
  [/ministry of foreign affairs/g, "foreign ministry"],
  [/ministry of defen[cs]e/g, "defence ministry"],
  [/ministry of (\w+)/g, "$1 ministry"],
  [/border (?:guards?|guard service|service)/g, "border guard"],
  [/\b(?:the|of|a|an|republic|state|national)\b/g, " "],
];

/** A name as it is compared: without case, accents, articles and the order of words. */
export function plainName(name: string): string {
  const letters = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  const words = SAME_WORDS.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), letters);
  return [...new Set(words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""))].sort().join(" ");
}
