/**
 * The one rule by which quotes and texts are compared. (1) Every run of white space becomes one space, and none stays
 * at the ends. (2) Typographic quotation marks become ' and ". (3) Characters without width are dropped. Nothing
 * else: a changed letter, digit, comma or capital is a changed quote.
 */
export function normaliseText(text: string): string {
  return normaliseWithOffsets(text).text;
}

const SPACE = /\s/;
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SINGLE = /[\u2018-\u201b\u2032]/;
const DOUBLE = /[\u201c-\u201f\u2033\u00ab\u00bb]/;

/** A normalised text, and for each of its UTF-16 units the offset in the raw text that it stands for. */
export interface NormalisedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Normalises a text and remembers where each character came from. */
export function normaliseWithOffsets(raw: string): NormalisedText {
  let text = "";
  const offsets: number[] = [];
  let pending = -1;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charAt(at);
    if (NO_WIDTH.test(unit)) continue;
    if (SPACE.test(unit)) {
      if (pending < 0) pending = at;
      continue;
    }
    if (pending >= 0 && text !== "") {
      text += " ";
      offsets.push(pending);
    }
    pending = -1;
    text += SINGLE.test(unit) ? "'" : DOUBLE.test(unit) ? '"' : unit;
    offsets.push(at);
  }
  return { text, offsets };
}
