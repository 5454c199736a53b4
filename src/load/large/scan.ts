const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** The bytes are not the JSON text of an object. */
export class ScanError extends Error {}

/** The bytes end where more have to come. */
class ShortError extends Error {}

/** The first byte after a string whose text begins at `at`; -1 where the bytes end before it. */
function endOfString(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) return i + 1;
    if (byte === BACKSLASH) i++;
  }
  return -1;
}

/** The first byte after the list or object that begins at `at`; -1 where the bytes end before it. Most bytes of a file pass here. */
function endOfNested(bytes: Uint8Array, at: number): number {
  const end = bytes.length;
  let depth = 0;
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === QUOTE) {
      i++;
      while (i < end && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}

/** Goes through the bytes of a JSON text without making anything of them. What lies inside a value is not checked here. */
class Scanner {
  #bytes = new Uint8Array();
  #isWhole = false;
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
    while (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) byte = this.#bytes[++this.at];
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
    this.peek();
    const from = this.at;
    this.#skipString();
    return String(JSON.parse(new TextDecoder().decode(this.#bytes.subarray(from, this.at))));
  }

  #skipString(): void {
    this.take(QUOTE);
    this.#goTo(endOfString(this.#bytes, this.at), "a text does not end");
  }

  #goTo(end: number, otherwise: string): void {
    if (end < 0) throw this.#isWhole ? new ScanError(otherwise) : new ShortError();
    this.at = end;
  }

  /** Skips a value, and says where it lay. */
  skipValue(): readonly [from: number, to: number] {
    const first = this.peek();
    const from = this.at;
    if (first === QUOTE) this.#skipString();
    else if (first === OPEN_OBJECT || first === OPEN_LIST)
      this.#goTo(endOfNested(this.#bytes, from), "a list or an object does not end");
    else this.#skipPlain();
    if (this.at === from) throw new ScanError(`there is no value at byte ${from}`);
    return [from, this.at];
  }

  #skipPlain(): void {
    for (let byte = this.peek(); byte > 0x20; byte = this.#bytes[++this.at] ?? -1)
      if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST) return;
    if (this.at >= this.#bytes.length && !this.#isWhole) throw new ShortError();
  }
}

/**
 * Finds where the top-level values of a JSON object lie among its bytes, and the items of the list under one key, while the bytes
 * come in: each byte is looked at about once. A key that comes twice has its last value, as with `JSON.parse`.
 */
export class LayoutScanner {
  readonly #scanner = new Scanner();
  readonly #listKey: string;
  readonly #values = new Map<string, readonly [from: number, to: number]>();
  #stage: "start" | "key" | "item" | "next" | "end" = "start";
  #listFrom = 0;
  #ranges = new Uint32Array(4096);
  #count = 0;
  /** Whether a key has come twice, so that what was found under it counts no more. */
  hasRepeats = false;
  /** Whether there is a list under the key. */
  isList = false;

  constructor(listKey: string) {
    this.#listKey = listKey;
  }

  /** Ranges of the values that have come whole, by their keys: the first byte, and the first after the last. */
  get values(): ReadonlyMap<string, readonly [from: number, to: number]> {
    return this.#values;
  }

  /** Ranges of the list's items that have come whole, as pairs one after another. */
  get items(): Uint32Array {
    return this.#ranges.subarray(0, this.#count);
  }

  /** Goes on with all bytes that have come so far. Throws a {@link ScanError} where they are not the text of an object. */
  feed(bytes: Uint8Array, isWhole: boolean): void {
    this.#scanner.extend(bytes, isWhole);
    while (this.#stage !== "end") {
      const mark = this.#scanner.at;
      try {
        this.#step();
      } catch (error) {
        if (!(error instanceof ShortError)) throw error;
        this.#scanner.at = mark;
        return;
      }
    }
    if (isWhole && this.#scanner.peek() !== -1) throw new ScanError("something follows the object");
  }

  #step(): void {
    const scanner = this.#scanner;
    if (this.#stage === "start") {
      scanner.take(OPEN_OBJECT);
      this.#stage = scanner.takes(CLOSE_OBJECT) ? "end" : "key";
    } else if (this.#stage === "key") this.#readKey();
    else if (this.#stage === "item") this.#readItem();
    else if (scanner.takes(COMMA)) this.#stage = "key";
    else {
      scanner.take(CLOSE_OBJECT);
      this.#stage = "end";
    }
  }

  #readKey(): void {
    const scanner = this.#scanner;
    const key = scanner.readString();
    scanner.take(COLON);
    if (key !== this.#listKey || scanner.peek() !== OPEN_LIST) {
      const range = scanner.skipValue();
      this.hasRepeats ||= this.#values.has(key);
      if (key === this.#listKey) this.isList = false;
      this.#values.set(key, range);
      this.#stage = "next";
      return;
    }
    const from = scanner.at;
    scanner.take(OPEN_LIST);
    const isEmpty = scanner.takes(CLOSE_LIST);
    this.hasRepeats ||= this.#values.has(key);
    this.isList = true;
    this.#count = 0;
    this.#listFrom = from;
    this.#stage = "item";
    if (isEmpty) this.#endList();
  }

  #readItem(): void {
    const [from, to] = this.#scanner.skipValue();
    const isLast = !this.#scanner.takes(COMMA);
    if (isLast) this.#scanner.take(CLOSE_LIST);
    this.#push(from, to);
    if (isLast) this.#endList();
  }

  #endList(): void {
    this.#values.set(this.#listKey, [this.#listFrom, this.#scanner.at]);
    this.#stage = "next";
  }

  #push(from: number, to: number): void {
    if (this.#count + 2 > this.#ranges.length) {
      const larger = new Uint32Array(this.#ranges.length * 2);
      larger.set(this.#ranges);
      this.#ranges = larger;
    }
    this.#ranges[this.#count++] = from;
    this.#ranges[this.#count++] = to;
  }
}
