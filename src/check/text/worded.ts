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

/** The words of each figure's evidence that are in English: our own summaries, and quotes of English texts. */
export function* wordingOf(view: LintView, kind: Worded["kind"]): Generator<Worded> {
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

/** The words of both kinds. */
export function* allWordingOf(view: LintView): Generator<Worded> {
  yield* wordingOf(view, "quote");
  yield* wordingOf(view, "summary");
}
