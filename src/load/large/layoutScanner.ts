import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  ScanError,
  Scanner,
  ShortError,
} from "./scanner.ts";

/**
 * Finds where the top-level values of a JSON object lie among its bytes, and the items of the list under one key, while the bytes
 * come in: each byte is looked at about once. A key that comes twice has its last value, as with `JSON.parse`.
 */
export class LayoutScanner {
  readonly #scanner = new Scanner();
  readonly #listKey: string;
  readonly #values = new Map<string, readonly [from: number, to: number]>();
  #stage:
    | "start"
    | "first key"
    | "key"
    | "colon"
    | "value"
    | "first item"
    | "item"
    | "next item"
    | "next key"
    | "end" = "start";
  #key = "";
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

  /** How many bytes have been looked at: about as many as there are, in however many parts they came. */
  get looks(): number {
    return this.#scanner.looks;
  }

  /** Goes on with all bytes that have come so far. Throws a {@link ScanError} where they are not the text of an object. */
  feed(bytes: Uint8Array, isWhole: boolean): void {
    const scanner = this.#scanner;
    scanner.extend(bytes, isWhole);
    try {
      while (this.#stage !== "end") {
        // White space is passed for good; then each step takes one thing, or nothing where that has not come whole.
        scanner.peek();
        this.#step();
      }
      if (isWhole && scanner.peek() !== -1) throw new ScanError("something follows the object");
    } catch (error) {
      if (!(error instanceof ShortError)) throw error;
    }
  }

  #step(): void {
    const scanner = this.#scanner;
    switch (this.#stage) {
      case "start":
        scanner.take(OPEN_OBJECT);
        this.#stage = "first key";
        break;
      case "first key":
        this.#stage = scanner.takes(CLOSE_OBJECT) ? "end" : "key";
        break;
      case "key":
        this.#key = scanner.readString();
        this.#stage = "colon";
        break;
      case "colon":
        scanner.take(COLON);
        this.#stage = "value";
        break;
      case "value":
        this.#readValue();
        break;
      case "first item":
        if (scanner.takes(CLOSE_LIST)) this.#endList();
        else this.#stage = "item";
        break;
      case "item":
        this.#push(...scanner.skipValue());
        this.#stage = "next item";
        break;
      case "next item":
        if (scanner.takes(COMMA)) this.#stage = "item";
        else {
          scanner.take(CLOSE_LIST);
          this.#endList();
        }
        break;
      case "next key":
        if (scanner.takes(COMMA)) this.#stage = "key";
        else {
          scanner.take(CLOSE_OBJECT);
          this.#stage = "end";
        }
        break;
    }
  }

  #readValue(): void {
    const scanner = this.#scanner;
    const key = this.#key;
    if (key !== this.#listKey || scanner.peek() !== OPEN_LIST) {
      const range = scanner.skipValue();
      this.hasRepeats ||= this.#values.has(key);
      if (key === this.#listKey) this.isList = false;
      this.#values.set(key, range);
      this.#stage = "next key";
      return;
    }
    this.#listFrom = scanner.at;
    scanner.take(OPEN_LIST);
    this.hasRepeats ||= this.#values.has(key);
    this.isList = true;
    this.#count = 0;
    this.#stage = "first item";
  }

  #endList(): void {
    this.#values.set(this.#listKey, [this.#listFrom, this.#scanner.at]);
    this.#stage = "next key";
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
