import type { Numbers } from "../../columns/columnSpec.ts";
import { TEXT_KEYS, type TextColumn } from "../layout.ts";
import { Growing } from "./growing.ts";

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

/** Texts as they are collected, row by row. */
export class CollectedTexts implements Texts {
  readonly #known = new Map<string, number>();
  /** The numbers of texts that were given as the same bytes. */
  #knownBytes = new Map<Uint8Array, number>();
  /** The latest text, which is often the next one too, and its number. */
  #latest: unknown = null;
  #latestNumber = 0;
  readonly texts: string[] = [];
  protected readonly added = new Growing(Uint32Array);

  /** A number for each row that has been added. It is another array once more have been. */
  get numbers(): Uint32Array {
    return this.added.values;
  }

  /** Takes the text of the next row, as bytes. Space around it is nothing of it, and an empty text is none. */
  add(bytes: unknown): void {
    if (bytes !== this.#latest) {
      this.#latestNumber = bytes instanceof Uint8Array ? this.#number(bytes) : 0;
      this.#latest = bytes;
    }
    this.added.push(this.#latestNumber);
  }

  /** Ends a row group: the bytes of the next are others. */
  endGroup(): void {
    this.#knownBytes = new Map();
  }

  #number(bytes: Uint8Array): number {
    const known = this.#knownBytes.get(bytes);
    if (known !== undefined) return known;
    const text = decoder.decode(bytes).trim();
    const number = text === "" ? 0 : (this.#known.get(text) ?? this.texts.push(text));
    this.#known.set(text, number);
    this.#knownBytes.set(bytes, number);
    return number;
  }

  textOf(number: number): string {
    return this.texts[number - 1] ?? "";
  }
}

/** Lists as they are collected, row by row. */
export class CollectedLists extends CollectedTexts implements Lists {
  readonly #starts = new Growing(Uint32Array);

  constructor() {
    super();
    this.#starts.push(0);
  }

  get starts(): Uint32Array {
    return this.#starts.values;
  }

  /** Takes the list of the next row. */
  addList(list: unknown): void {
    if (Array.isArray(list)) for (const text of list) this.add(text);
    this.#starts.push(this.added.length);
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

/** Numbers at some places, out of those at all. */
export function pick<A extends Numbers>(numbers: A, places: Uint32Array): A {
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
  const items = new Growing(Uint32Array);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    for (let i = lists.starts[row] ?? 0; i < (lists.starts[row + 1] ?? 0); i++) items.push(i);
    starts[at + 1] = items.length;
  }
  return { ...packTexts(lists, items.all), starts };
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
