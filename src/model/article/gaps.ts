import { gapBefore, type Overlooked, type Skeleton } from "./skeleton.ts";

/** A gap without what copying puts there: "", " ", or punctuation with single spaces. */
interface Gap {
  readonly text: string;
  /** A hyphen at the end of a line, which may belong to the word or to the line. */
  readonly isLineEnd: boolean;
  readonly overlooked: readonly Overlooked[];
  /** Footnote marks, which a quote's own text may have. */
  readonly marks: string;
}

const NOTHING: Gap = { text: "", isLineEnd: false, overlooked: [], marks: "" };
const SPACE: Gap = { ...NOTHING, text: " " };

const FOOTNOTES = /\[[^\]\n]{1,16}\]|[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/g;
const LINE_END = /^(?:[-\u2010]\s*[\r\n]\s*|\u00ad\s*[\r\n]\s*|[-\u2010] )$/;

const DROPPED: readonly (readonly [kind: Overlooked, pattern: RegExp, instead: string])[] = [
  ["soft-hyphens", /\u00ad/g, ""],
  ["direction-marks", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""],
  ["invisible", /[\u200b-\u200d\u2060-\u2064\ufeff]/g, ""],
  ["footnote-marks", FOOTNOTES, ""],
  ["no-break-hyphens", /[\u2010\u2011]/g, "-"],
  ["no-break-spaces", /[\u00a0\u202f\u2007]/g, " "],
];

/** Reads a gap. */
export function readGap(raw: string): Gap {
  if (raw === "") return NOTHING;
  if (raw === " ") return SPACE;
  const overlooked: Overlooked[] = [];
  const marks = (raw.match(FOOTNOTES) ?? []).join("");
  const bare = raw.replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "");
  const isLineEnd = LINE_END.test(bare);
  let text = raw;
  for (const [kind, pattern, instead] of DROPPED) {
    const next = text.replaceAll(pattern, instead);
    if (next !== text) overlooked.push(kind);
    text = next;
  }
  text = text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\u2018-\u201b\u2032]/g, "'")
    .replaceAll(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"');
  return { text, isLineEnd, overlooked, marks };
}

const DIGIT = /^\p{Nd}$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const LOWER = /^\p{Ll}$/u;
/** What groups digits by thousands. A full stop does in some languages and is a decimal point in others: it stays what it is. */
const GROUPING = /^[,' ]$/;

/** How many digits stand together from here on, or back from here. */
function digitsFrom(skeleton: Skeleton, at: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && DIGIT.test(skeleton.text.charAt(at + step * count))) {
    const [edge, isFirst] = [at + step * count + (step === 1 ? 0 : 1), count === 0];
    if (!isFirst && readGap(gapBefore(skeleton, edge)).text !== "") break;
    count++;
  }
  return count;
}

/** Whether a whole group of three digits begins here, after at most three others. */
export function isGroup(skeleton: Skeleton, at: number): boolean {
  return digitsFrom(skeleton, at, 1) === 3 && digitsFrom(skeleton, at - 1, -1) <= 3;
}

/** How a gap of a quote and the gap at the same place in a text compare; null where the words differ. */
export interface GapMatch {
  readonly isSame: boolean;
  readonly overlooked: readonly Overlooked[];
}

const same = (...overlooked: readonly Overlooked[]): GapMatch => ({ isSame: true, overlooked });
const other = (...overlooked: readonly Overlooked[]): GapMatch => ({ isSame: false, overlooked });

/** Compares the gaps before two characters that are the same in quote and text. */
export function compareGaps(
  quote: Skeleton,
  inQuote: number,
  text: Skeleton,
  inText: number,
): GapMatch | null {
  const [rawWanted, rawFound] = [gapBefore(quote, inQuote), gapBefore(text, inText)];
  if (rawWanted === rawFound) return same();
  const [wanted, found] = [readGap(rawWanted), readGap(rawFound)];
  const [before, after] = [text.text.charAt(inText - 1), text.text.charAt(inText)];
  const marksDiffer = wanted.marks !== "" && wanted.marks !== found.marks;
  if (marksDiffer) return null;
  const isWordEnd = wanted.text === "" || wanted.text === "-";
  if (isWordEnd && found.isLineEnd && LETTER.test(before) && LETTER.test(after)) {
    if (wanted.text === "-" || LOWER.test(after) || !LOWER.test(before)) return same("line-end-hyphens");
  }
  if (wanted.text === found.text) return same(...found.overlooked);
  if (DIGIT.test(before) && DIGIT.test(after)) {
    const areGroups =
      (wanted.text === "" || (GROUPING.test(wanted.text) && isGroup(quote, inQuote))) &&
      (found.text === "" || (GROUPING.test(found.text) && isGroup(text, inText)));
    return areGroups ? other("digit-grouping") : null;
  }
  const isApostrophe = (gap: Gap): boolean => gap.text === "'";
  if (wanted.text === "") return isApostrophe(found) && LETTER.test(after) ? other() : null;
  if (found.text === "") return isApostrophe(wanted) && LETTER.test(after) ? other() : null;
  return other(...found.overlooked);
}

const JOINT = /^[-']$/;

/**
 * Whether the gap before a character joins it to the one before it in one word or number, so that no quote begins or ends there.
 */
export function isJoined(skeleton: Skeleton, at: number): boolean {
  if (at <= 0 || at >= skeleton.text.length) return false;
  const gap = readGap(gapBefore(skeleton, at));
  const [before, after] = [skeleton.text.charAt(at - 1), skeleton.text.charAt(at)];
  if (gap.text === "") return true;
  const areDigits = DIGIT.test(before) && DIGIT.test(after);
  if (areDigits && (/^[.,'\-–/:]$/.test(gap.text) || (gap.text === " " && isGroup(skeleton, at))))
    return true;
  if (DIGIT.test(after) && /(?:^|\s)[-−]$/.test(gap.text)) return true;
  return (gap.isLineEnd || JOINT.test(gap.text)) && LETTER.test(before) && LETTER.test(after);
}
