/** How two wordings differ; `words` where at least one word is another, is missing or was added. */
export type Difference =
  | "quotation-marks"
  | "dashes"
  | "ellipses"
  | "capitals"
  | "yo"
  | "digit-grouping"
  | "line-end-hyphens"
  | "letter-forms"
  | "spaces"
  | "punctuation"
  | "words";

type Fold = readonly [kind: Difference, fold: (text: string) => string];

/**
 * Each writes a text so that two that differ in this way only are the same. They are done in this order, which has what says more
 * before what would hide it: groups of digits before spaces.
 */
const FOLDS: readonly Fold[] = [
  ["spaces", (text) => text.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "").replaceAll(/\s+/g, " ")],
  [
    "quotation-marks",
    (text) => text.replaceAll(/["'`´\u2018-\u201f\u2032\u2033\u00ab\u00bb\u2039\u203a]/g, '"'),
  ],
  ["ellipses", (text) => text.replaceAll(/[[(]?(?:\u2026|\.(?:\s?\.){2,})[\])]?/g, "\u2026")],
  ["dashes", (text) => text.replaceAll(/[-\u2010-\u2015\u2212]+/g, "-")],
  ["capitals", (text) => text.toLowerCase()],
  ["yo", (text) => text.replaceAll("ё", "е").replaceAll("Ё", "Е")],
  ["digit-grouping", (text) => text.replaceAll(/(\d)[,.'\u2019\s](?=\d{3}(?!\d))/g, "$1")],
  ["line-end-hyphens", (text) => text.replaceAll(/(\p{L})[-\u2010]\s+(?=\p{Ll})/gu, "$1")],
  ["letter-forms", (text) => text.normalize("NFKC")],
  ["spaces", (text) => text.replaceAll(/\s+/g, "")],
  // A mark within a number is a part of it.
  ["punctuation", (text) => text.replaceAll(/(\d[.,:](?=\d))|[.,;:!?\u2026"()[\]\u2014]/g, "$1")],
];

const foldAll = (text: string, folds: readonly Fold[]): string =>
  folds.reduce((folded, [, fold]) => fold(folded), text);

/** In which ways two wordings differ: the fewest that tell them apart, those that say most. */
export function differencesOf(was: string, is: string): readonly Difference[] {
  if (was === is) return [];
  const areSame = (folds: readonly Fold[]): boolean => foldAll(was, folds) === foldAll(is, folds);
  if (!areSame(FOLDS)) return ["words"];
  const needed = FOLDS.reduceRight<readonly Fold[]>((folds, fold) => {
    const others = folds.filter((one) => one !== fold);
    return areSame(others) ? others : folds;
  }, FOLDS);
  return [...new Set(needed.map(([kind]) => kind))];
}
