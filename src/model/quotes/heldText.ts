import { finish, readSkeleton, type Skeleton } from "../article/skeleton.ts";
import { readWords, type Word } from "../article/skeletonWords.ts";
import { type NormalisedText, normaliseWithOffsets } from "./normalise.ts";
import type { QuotePosition } from "./quotePlaces.ts";

/** A text as it is read where quotes are not found letter for letter. */
export interface CloseReading {
  readonly skeleton: Skeleton;
  readonly words: readonly Word[];
  /** The place in the text itself of a place in its composed form, which the skeleton has. */
  place(at: QuotePosition): QuotePosition;
}

const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** For each offset in the composed form of a text, the offset in the text; null where the two are the same. */
function offsetsOf(text: string, composed: string): Int32Array | null {
  if (text === composed) return null;
  const offsets = new Int32Array(composed.length + 1);
  let at = 0;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const { length } = cluster.normalize("NFC");
    const isSame = length === cluster.length;
    for (let i = 0; i < length && at < composed.length; i++) offsets[at++] = index + (isSame ? i : 0);
  }
  offsets[composed.length] = text.length;
  return offsets;
}

/** How many characters are normalised between two pauses. */
const SLICE = 32_768;
const SPACE = /\s/;

/** {@link normaliseWithOffsets} in slices that end after white space, for a caller who lets others work in between. */
export function* normaliseInSteps(raw: string): Generator<void, NormalisedText, void> {
  const texts: string[] = [];
  const offsets: number[] = [];
  for (let from = 0, to = 0; from < raw.length; from = to) {
    to = Math.min(raw.length, from + SLICE);
    while (to < raw.length && !SPACE.test(raw.charAt(to - 1))) to++;
    const slice = normaliseWithOffsets(raw.slice(from, to));
    if (slice.text === "") continue;
    const last = offsets.at(-1);
    if (last !== undefined) {
      let space = last + 1;
      while (!SPACE.test(raw.charAt(space))) space++;
      offsets.push(space);
    }
    for (const offset of slice.offsets) offsets.push(from + offset);
    texts.push(slice.text);
    yield;
  }
  return { text: texts.join(" "), offsets };
}

/** A text that somebody holds, prepared for many quotes. It is in nobody's record, and nothing of it goes into one but what is quoted. */
export class HeldText {
  readonly text: string;
  /** The SHA-256 of the text as UTF-8, in hex; null where it could not be computed. */
  readonly sha256: string | null;
  readonly normalised: NormalisedText;
  #close: CloseReading | null = null;

  private constructor(text: string, sha256: string | null, normalised: NormalisedText) {
    this.text = text;
    this.sha256 = sha256;
    this.normalised = normalised;
  }

  /** Prepares a text in slices. */
  static *read(text: string, sha256: string | null): Generator<void, HeldText, void> {
    return new HeldText(text, sha256, yield* normaliseInSteps(text));
  }

  /** Prepares a text at once. */
  static of(text: string, sha256: string | null): HeldText {
    return finish(HeldText.read(text, sha256));
  }

  /** Reads the text word by word, once. */
  *readClosely(): Generator<void, CloseReading, void> {
    if (this.#close) return this.#close;
    const skeleton = yield* readSkeleton(this.text);
    const words = yield* readWords(skeleton, 0, skeleton.text.length);
    const offsets = offsetsOf(this.text, skeleton.raw);
    const place = (at: QuotePosition): QuotePosition =>
      offsets ? { start: offsets[at.start] ?? 0, end: offsets[at.end] ?? this.text.length } : at;
    this.#close = { skeleton, words, place };
    return this.#close;
  }
}
