import { isGroup, isJoined } from "./gaps.ts";
import { gapBefore, rawEnd, type Skeleton } from "./skeleton.ts";

/** A word or a number as it is compared, and from where to where in the skeleton it stands. */
export interface Word {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const BETWEEN_WORDS = /^[-–/\u2010\u2011]$/;

/** Whether a character goes on with the word before it: hyphens stand between words, except at the end of a line. */
function goesOn(skeleton: Skeleton, at: number): boolean {
  const { offsets } = skeleton;
  if ((offsets[at] ?? 0) - (offsets[at - 1] ?? 0) <= 1) return true;
  const gap = gapBefore(skeleton, at);
  return gap === "" || (isJoined(skeleton, at) && !BETWEEN_WORDS.test(gap));
}

/** The words of a part of a skeleton. */
export function* readWords(skeleton: Skeleton, start: number, end: number): Generator<void, Word[], void> {
  const words: Word[] = [];
  let from = start;
  let key = "";
  let pause = start + 20_000;
  for (let at = start; at < end; at++) {
    if (at > start && !goesOn(skeleton, at)) {
      words.push({ key, from, to: at });
      from = at;
      key = "";
      if (at > pause) {
        pause = at + 20_000;
        yield;
      }
    }
    // A decimal point is a part of its number; the comma before a group of three is not.
    const [, mark = ""] = at > from ? (/^([.,])$/.exec(gapBefore(skeleton, at)) ?? []) : [];
    if (mark === "." || (mark === "," && !isGroup(skeleton, at))) key += mark;
    key += skeleton.lower.charAt(at);
  }
  if (key !== "") words.push({ key, from, to: end });
  return words;
}

/** Words as they stand in the raw text, from the first to the last of them. */
export function shownWords(skeleton: Skeleton, words: readonly Pick<Word, "from" | "to">[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  return skeleton.raw
    .slice(skeleton.offsets[first.from] ?? 0, rawEnd(skeleton, last.to - 1))
    .replaceAll(/(?:\u00ad|(\p{L})[-\u2010])\s*[\r\n]\s*(?=\p{Ll})/gu, "$1")
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll(/\s+/g, " ");
}
