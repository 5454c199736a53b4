import { normaliseText } from "../../model/quotes/normalise.ts";
import type { Quote, Source } from "../../model/schema.ts";
import type { LintView } from "../checkedFile.ts";
import type { JsonPath } from "../finding.ts";

/** A quote, its source, and where it stands in the file. */
export interface Quoted {
  readonly quote: Quote;
  readonly source: Source;
  readonly path: JsonPath;
  /** The whole text of the source; null where it is not at hand. */
  readonly text: string | null;
}

/** The most words that are shown of a passage. */
const SHOWN_WORDS = 12;
/** The beginning of a passage, short enough for a message. */
export function shorten(text: string): string {
  const words = normaliseText(text).split(" ");
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(" ")} …` : words.join(" ");
}

/** Every quote whose source has a record. */
export function* quotesOf(view: LintView): Generator<Quoted> {
  for (const { piece, path } of view.pieces) {
    const source = view.sourceById.get(piece.source);
    if (!piece.quote || !source) continue;
    const text = (source.text && view.context.texts?.get(source.text.sha256)) ?? null;
    yield { quote: piece.quote, source, path: [...path, "quote"], text };
  }
}
