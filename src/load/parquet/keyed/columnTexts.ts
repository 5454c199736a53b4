import type { Numbers } from "../../columns/columnSpec.ts";
import { Growing } from "../../columns/growing.ts";
import { TEXT_KEYS, type TextColumn } from "../figuresLayout.ts";
import { NO_TEXT, type TextValues } from "../pages/textValues.ts";

const decoder = new TextDecoder();

/** The texts of a column: a number for each row (0 for none), and each different text once. */
export interface Texts {
  readonly numbers: ArrayLike<number>;
  /** The text of a number from 1. */
  textOf(number: number): string;
}

/** The texts of a column of lists: those of a row lie from `starts[row]` to `starts[row + 1]`. */
export interface Lists extends Texts {
  readonly starts: ArrayLike<number>;
}

/** All columns of some rows. */
export interface IndexRows {
  readonly texts: Readonly<Record<TextColumn, Texts>>;
  readonly sources: Lists;
  /** `NaN` where there is none. */
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  readonly disputes: ArrayLike<number>;
  /** A bit for each of `MARK_KEYS`. */
  readonly marks: ArrayLike<number>;
}

/** A record with something made for each column of texts. */
export const byTextColumn = <T>(make: (key: TextColumn) => T): Record<TextColumn, T> =>
  Object.fromEntries(TEXT_KEYS.map((key) => [key, make(key)])) as Record<TextColumn, T>;

/** Texts as they are collected, one row group after another. */
export class CollectedTexts implements Texts {
  readonly #known = new Map<string, number>();
  readonly texts: string[] = [];
  protected readonly added: Growing<Uint32Array>;

  /** `values` is how many there will be, where that is known. */
  constructor(values?: number) {
    this.added = new Growing(Uint32Array, values);
  }

  /** A number for each value that has been added. It is another array once more have been. */
  get numbers(): Uint32Array {
    return this.added.values;
  }

  /** Takes the first `count` values of a row group; without values, each is none. Space around a text is not part of it, and an empty text counts as missing. */
  add(given: Pick<TextValues, "numbers" | "texts"> | undefined, count: number): void {
    const start = this.added.room(count);
    if (!given) return;
    const { numbers, texts } = given;
    const into = this.added.values;
    // Texts are looked at in the order in which rows have them. Those that no row has are not.
    const known = new Int32Array(texts.length).fill(NO_TEXT);
    for (let at = 0; at < count; at++) {
      const number = numbers[at] ?? NO_TEXT;
      if (number === NO_TEXT) continue;
      let own = known[number] ?? 0;
      if (own === NO_TEXT) {
        own = this.#number(texts[number]);
        known[number] = own;
      }
      into[start + at] = own;
    }
  }

  #number(bytes: unknown): number {
    const text = bytes instanceof Uint8Array ? decoder.decode(bytes).trim() : "";
    if (text === "") return 0;
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const number = this.texts.push(text);
    this.#known.set(text, number);
    return number;
  }

  textOf(number: number): string {
    return this.texts[number - 1] ?? "";
  }
}

/** Lists as they are collected, one row group after another. */
export class CollectedLists extends CollectedTexts implements Lists {
  readonly #starts: Growing<Uint32Array>;

  /** `rows` is how many there will be, where that is known. */
  constructor(rows?: number) {
    super(rows);
    this.#starts = new Growing(Uint32Array, rows === undefined ? rows : rows + 1);
    this.#starts.push(0);
  }

  get starts(): Uint32Array {
    return this.#starts.values;
  }

  /** Takes the lists of the first `count` rows of a row group. */
  addLists(given: TextValues | undefined, count: number): void {
    const before = this.added.length;
    this.add(given, given?.starts[count] ?? 0);
    const first = this.#starts.room(count);
    const into = this.#starts.values;
    for (let row = 0; row < count; row++) into[first + row] = before + (given?.starts[row + 1] ?? 0);
  }
}

/** Texts as bytes: handed from thread to thread at no cost, and decoded one by one when they are asked for. */
export interface PackedTexts {
  readonly numbers: Uint32Array;
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

const MOST_BYTES_OF_A_UNIT = 3;
/** Texts that are encoded together. */
const TOGETHER = 1024;

/** Encodes texts one behind the other. */
function encode(texts: readonly string[]): Pick<PackedTexts, "bytes" | "ends"> {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(1024);
  let at = 0;
  const put = (text: string): number => {
    const most = text.length * MOST_BYTES_OF_A_UNIT;
    if (at + most > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + most);
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    return encoder.encodeInto(text, bytes.subarray(at)).written;
  };
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const some = texts.slice(from, from + TOGETHER);
    const text = some.join("");
    // Where each unit is a byte, as in ids and dates, the lengths of texts are those of their bytes.
    const isPlain = put(text) === text.length;
    for (const [i, one] of some.entries()) {
      at += isPlain ? one.length : put(one);
      ends[from + i] = at;
    }
  }
  return { bytes: bytes.slice(0, at), ends };
}

/** Numbers at some places, which rise, out of those at all. */
export function pick<A extends Numbers>(numbers: A, places: Uint32Array): A {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (last - first === places.length - 1) return numbers.slice(first, last + 1) as A;
  const array = new (numbers.constructor as new (length: number) => A)(places.length);
  for (let at = 0; at < places.length; at++) array[at] = numbers[places[at] ?? 0] ?? 0;
  return array;
}

/** Packs the texts of the rows that are kept. */
export function packTexts({ texts, numbers }: CollectedTexts, rows: Uint32Array): PackedTexts {
  return { numbers: pick(numbers, rows), ...encode(texts) };
}

/** Lists as bytes. */
export interface PackedLists extends PackedTexts {
  readonly starts: Uint32Array;
}

/** Packs the lists of the rows that are kept. */
export function packLists(lists: CollectedLists, rows: Uint32Array): PackedLists {
  const starts = new Uint32Array(rows.length + 1);
  const { starts: all } = lists;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    starts[at + 1] = (starts[at] ?? 0) + (all[row + 1] ?? 0) - (all[row] ?? 0);
  }
  const items = new Uint32Array(starts[rows.length] ?? 0);
  for (let at = 0; at < rows.length; at++) {
    const [start, first] = [starts[at] ?? 0, all[rows[at] ?? 0] ?? 0];
    for (let i = start; i < (starts[at + 1] ?? 0); i++) items[i] = first + i - start;
  }
  return { ...packTexts(lists, items), starts };
}

/** Packed texts, to be read. */
export function unpackTexts({ numbers, bytes, ends }: PackedTexts): Texts {
  return {
    numbers,
    textOf: (number) => decoder.decode(bytes.subarray(ends[number - 2] ?? 0, ends[number - 1])),
  };
}

/** All columns of some rows, in a form that is handed from thread to thread. */
export interface PackedRows {
  readonly texts: Readonly<Record<TextColumn, PackedTexts>>;
  readonly sources: PackedLists;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly disputes: Uint16Array;
  readonly marks: Uint8Array;
}

/** Packed columns, to be read. */
export function unpackRows({ texts, sources, ...rest }: PackedRows): IndexRows {
  return {
    ...rest,
    texts: byTextColumn((key) => unpackTexts(texts[key])),
    sources: { ...unpackTexts(sources), starts: sources.starts },
  };
}
