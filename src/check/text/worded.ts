import type { Evidence, Figure, Value } from "../../model/schema.ts";
import type { LintView } from "../checkedFile.ts";
import type { JsonPath } from "../finding.ts";
import { type StatedNumber, statedNumbers, statementsOf } from "./statedNumbers.ts";

/** The words of one piece of a figure's evidence, and what they say of its number. */
export interface Worded {
  readonly figure: Figure;
  readonly piece: Evidence;
  readonly kind: "quote" | "summary";
  readonly words: string;
  readonly path: JsonPath;
  /** The value that this piece printed. */
  readonly value: Value;
  readonly stated: readonly StatedNumber[];
  /** Where the words state that value. */
  readonly statements: readonly StatedNumber[];
}

/** Whether a language is English; a text without one is taken for English. */
export const isEnglish = (language: string | null | undefined): boolean =>
  language === null || language === undefined || /^en\b/i.test(language);

function* readWords(view: LintView, kind: Worded["kind"]): Generator<Worded> {
  for (const { figure, piece, path } of view.pieces) {
    const words = kind === "quote" ? piece.quote?.exact : piece.summary;
    if (!figure || words === undefined) continue;
    const language = kind === "quote" ? view.sourceById.get(piece.source)?.language : view.info?.language;
    if (!isEnglish(language)) continue;
    const value = piece.printed?.value ?? figure.value;
    const stated = statedNumbers(words);
    const at = kind === "quote" ? [...path, "quote", "exact"] : [...path, "summary"];
    yield { figure, piece, kind, words, path: at, value, stated, statements: statementsOf(value, stated) };
  }
}

/** What was read of each file, so that its words are read once for all rules. */
const read = new WeakMap<LintView, readonly Worded[]>();

/** The words of each figure's evidence that are in English: quotes of English texts, then our own summaries. */
export function allWordingOf(view: LintView): readonly Worded[] {
  const known = read.get(view) ?? [...readWords(view, "quote"), ...readWords(view, "summary")];
  read.set(view, known);
  return known;
}

/** Those of one kind. */
export function wordingOf(view: LintView, wanted: Worded["kind"]): readonly Worded[] {
  return allWordingOf(view).filter(({ kind }) => kind === wanted);
}
