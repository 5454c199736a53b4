/** What can be different between two wordings without a word being another. */
export const DIFFERENCES = [
  "quotation-marks",
  "dashes",
  "spaces",
  "ellipses",
  "capitals",
  "digit-grouping",
  "line-end-hyphens",
  "yo",
  "letter-forms",
  "punctuation",
] as const;

/** How two wordings differ; `words` where at least one word is another, is missing or was added. */
export type Difference = (typeof DIFFERENCES)[number] | "words";

/** Writes a text so that two that differ in one way only are the same. */
const FOLDS: Readonly<Record<(typeof DIFFERENCES)[number], (text: string) => string>> = {
  ellipses: (text) => text.replaceAll(/[[(]?(?:\u2026|\.(?:\s?\.){2,})[\])]?/g, "\u2026"),
  "line-end-hyphens": (text) => text.replaceAll(/(\p{L})[-\u2010\u00ad]\s+(?=\p{Ll})/gu, "$1"),
  "digit-grouping": (text) => text.replaceAll(/(\d)[,.'\u2019\s](?=\d{3}(?!\d))/g, "$1"),
  "quotation-marks": (text) =>
    text.replaceAll(/["'`´\u2018-\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a]/g, '"'),
  dashes: (text) => text.replaceAll(/[-\u2010-\u2015\u2212]+/g, "-"),
  capitals: (text) => text.toLowerCase(),
  yo: (text) => text.replaceAll("ё", "е").replaceAll("Ё", "Е"),
  "letter-forms": (text) => text.normalize("NFKC"),
  spaces: (text) => text.replaceAll(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, ""),
  punctuation: (text) => text.replaceAll(/[.,;:!?\u2026"()[\]\-\u2013\u2014]/g, ""),
};

/** What is folded first must not be hidden by what is folded later: an ellipsis by full stops, groups of digits by spaces. */
const ORDER = Object.keys(FOLDS) as (typeof DIFFERENCES)[number][];

function foldAll(text: string, without: Difference | null): string {
  return ORDER.reduce((folded, kind) => (kind === without ? folded : FOLDS[kind](folded)), text);
}

/** In which ways two wordings differ: each that would be enough to tell them apart where all others are overlooked. */
export function differencesOf(was: string, is: string): readonly Difference[] {
  if (was === is) return [];
  if (foldAll(was, null) !== foldAll(is, null)) return ["words"];
  return DIFFERENCES.filter((kind) => foldAll(was, kind) !== foldAll(is, kind));
}
