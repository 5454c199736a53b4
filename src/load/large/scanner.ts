const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;

/** The bytes are not the JSON text of an object. */
export class ScanError extends Error {}

/** The bytes end where more have to come. */
export class ShortError extends Error {}

/** A value that is being skipped: where it begins, how far it has been looked at, and what it is just now in the middle of. */
interface Skip {
  readonly from: number;
  at: number;
  /** How many lists and objects are open. */
  depth: number;
  isText: boolean;
}

/** Goes on to skip a text, a list or an object: whether its end has come. Most bytes of a file pass here. */
function skipOn(bytes: Uint8Array, skip: Skip): boolean {
  const end = bytes.length;
  let { at: i, depth, isText } = skip;
  let hasEnded = false;
  while (i < end && !hasEnded) {
    if (isText) {
      while (i < end && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1;
      if (i >= end) break;
      i++;
      isText = false;
      hasEnded = depth === 0;
    } else {
      const byte = bytes[i++];
      if (byte === QUOTE) isText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) hasEnded = --depth === 0;
    }
  }
  skip.at = i;
  skip.depth = depth;
  skip.isText = isText;
  return hasEnded;
}

/**
 * Goes through the bytes of a JSON text without making anything of them. What lies inside a value is not checked here. Where the bytes end
 * within a value, it goes on from there when more have come.
 */
export class Scanner {
  #bytes = new Uint8Array();
  #isWhole = false;
  /** The value that the bytes ended in. */
  #skip: Skip | null = null;
  /** How many bytes have been looked at, those looked at twice counted twice. */
  looks = 0;
  at = 0;

  /** Gives it all bytes that have come so far. */
  extend(bytes: Uint8Array, isWhole: boolean): void {
    this.#bytes = bytes as Uint8Array<ArrayBuffer>;
    this.#isWhole = isWhole;
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (this.at === 0 && hasMark) this.at = 3;
  }

  /** The next byte that is not white space; -1 at the end of the text. */
  peek(): number {
    let byte = this.#bytes[this.at];
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      this.looks++;
      byte = this.#bytes[++this.at];
    }
    if (byte === undefined && !this.#isWhole) throw new ShortError();
    return byte ?? -1;
  }

  take(expected: number): void {
    if (this.peek() !== expected) throw new ScanError(`byte ${this.at} is not the one expected`);
    this.at++;
  }

  /** Whether the next byte is this one; then it is taken. */
  takes(byte: number): boolean {
    const is = this.peek() === byte;
    if (is) this.at++;
    return is;
  }

  /** The string that comes next. */
  readString(): string {
    if (this.peek() !== QUOTE) throw new ScanError(`byte ${this.at} is not the one expected`);
    const [from, to] = this.skipValue();
    return String(JSON.parse(new TextDecoder().decode(this.#bytes.subarray(from, to))));
  }

  /** Skips a value, and says where it lay. */
  skipValue(): readonly [from: number, to: number] {
    const first = this.peek();
    const from = this.at;
    const isPlain = first !== QUOTE && first !== OPEN_OBJECT && first !== OPEN_LIST;
    const skip = this.#skip?.from === from ? this.#skip : startOf(from, first);
    this.#skip = skip;
    const began = skip.at;
    const hasEnded = isPlain ? this.#skipPlain(skip) : skipOn(this.#bytes, skip);
    this.looks += skip.at - began;
    if (!hasEnded) throw this.#isWhole ? new ScanError("a value does not end") : new ShortError();
    if (skip.at === from) throw new ScanError(`there is no value at byte ${from}`);
    this.#skip = null;
    this.at = skip.at;
    return [from, skip.at];
  }

  /** Goes on to skip a number or a word: whether its end has come. */
  #skipPlain(skip: Skip): boolean {
    for (let byte = this.#bytes[skip.at] ?? -1; byte > 0x20; byte = this.#bytes[++skip.at] ?? -1)
      if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST) return true;
    return this.#isWhole || skip.at < this.#bytes.length;
  }
}

const startOf = (from: number, first: number): Skip =>
  first === QUOTE
    ? { from, at: from + 1, depth: 0, isText: true }
    : { from, at: from, depth: 0, isText: false };
