/** What an honest copy of a text changes without changing a word: it is overlooked, and said. */
const OVERLOOKED = [
  "soft-hyphens",
  "invisible",
  "direction-marks",
  "no-break-spaces",
  "line-end-hyphens",
  "footnote-marks",
  "ligatures",
  "no-break-hyphens",
  "digit-grouping",
  "capitals",
] as const;
export type Overlooked = (typeof OVERLOOKED)[number];

/**
 * The letters, digits and signs of a text, in order. What stands between two of them is a gap of the raw text: nothing, white space,
 * punctuation, or what copying has put there.
 */
export interface Skeleton {
  /** The text in Unicode's composed form; offsets are into this. */
  readonly raw: string;
  readonly text: string;
  /** The same in lower case, character for character. */
  readonly lower: string;
  /** The offset in `raw` of each character of `text`. */
  readonly offsets: Int32Array;
}

const SOLID = /^[\p{L}\p{N}\p{M}\p{Sc}%‰+±°~≈<>=&@#№]$/u;
const SUPERSCRIPT = /^[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]$/;
const FOOTNOTE = /\[(?:\d{1,3}|[a-z]|[Nn]ote \d{1,2}|citation needed)\]/y;
const OPENING_BRACKET = 91;
/** How many characters are read between two pauses. */
const SLICE = 65_536;

const folds = new Map<number, string>();

/** A character as it is compared: a ligature as its letters, a wide digit as a digit; nothing where it only stands between. */
function fold(code: number): string {
  const known = folds.get(code);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(code);
  const folded = SOLID.test(char) && !SUPERSCRIPT.test(char) ? char.normalize("NFKC") : "";
  folds.set(code, folded);
  return folded;
}

/** The lower case of each character where that is one character too. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const char = text.charAt(at).toLowerCase();
    return char.length === 1 ? char : text.charAt(at);
  }).join("");
}

/** Reads a text in slices, for a caller who lets others work in between. */
export function* readSkeleton(text: string): Generator<void, Skeleton, void> {
  const raw = text.normalize("NFC");
  const parts: string[] = [];
  let offsets = new Int32Array(raw.length + 16);
  let count = 0;
  let slice = "";
  let pause = SLICE;
  for (let at = 0; at < raw.length; ) {
    const code = raw.codePointAt(at) ?? 0;
    if (code === OPENING_BRACKET) {
      FOOTNOTE.lastIndex = at;
      const mark = FOOTNOTE.exec(raw);
      if (mark) {
        at += mark[0].length;
        continue;
      }
    }
    const folded = fold(code);
    if (folded !== "") {
      slice += folded;
      if (count + folded.length > offsets.length) {
        const longer = new Int32Array(offsets.length * 2);
        longer.set(offsets);
        offsets = longer;
      }
      for (let i = 0; i < folded.length; i++) offsets[count++] = at;
    }
    at += code > 0xffff ? 2 : 1;
    if (at < pause) continue;
    pause += SLICE;
    parts.push(slice);
    slice = "";
    yield;
  }
  parts.push(slice);
  const joined = parts.join("");
  return { raw, text: joined, lower: lowerOf(joined), offsets: offsets.subarray(0, count) };
}

/** What a generator comes to, without pauses. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The skeleton of a short text. */
export function skeletonOf(text: string): Skeleton {
  return finish(readSkeleton(text));
}

/** Where a character of the skeleton ends in the raw text. */
export function rawEnd({ raw, offsets }: Skeleton, at: number): number {
  const start = offsets[at] ?? raw.length;
  return start + ((raw.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

/** What stands in the raw text before a character of the skeleton, back to the one before it. */
export function gapBefore(skeleton: Skeleton, at: number): string {
  const from = at === 0 ? 0 : rawEnd(skeleton, at - 1);
  const to = at < skeleton.offsets.length ? (skeleton.offsets[at] ?? 0) : skeleton.raw.length;
  return from < to ? skeleton.raw.slice(from, to) : "";
}
