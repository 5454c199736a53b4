import { TEXT_KEYS, type TextColumn } from "./layout.ts";

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
  readonly #isEachOther: boolean;
  /** The latest text, which is often the next one too, and its number. */
  #latest: unknown = null;
  #latestNumber = 0;
  readonly texts: string[] = [];
  readonly numbers: number[] = [];

  /** With `isEachOther`, each text is taken to be another than those before: none is looked for. */
  constructor(isEachOther = false) {
    this.#isEachOther = isEachOther;
  }

  /** Takes the text of the next row. Space around it is nothing of it, and an empty text is none. */
  add(text: unknown): void {
    if (text !== this.#latest) {
      this.#latestNumber = typeof text === "string" ? (this.#known.get(text) ?? this.#number(text)) : 0;
      this.#latest = text;
    }
    this.numbers.push(this.#latestNumber);
  }

  #number(text: string): number {
    const trimmed = text.trim();
    if (this.#isEachOther) return trimmed === "" ? 0 : this.texts.push(trimmed);
    const number = trimmed === "" ? 0 : (this.#known.get(trimmed) ?? this.texts.push(trimmed));
    this.#known.set(trimmed, number);
    this.#known.set(text, number);
    return number;
  }

  textOf(number: number): string {
    return this.texts[number - 1] ?? "";
  }
}

/** Lists as they are collected, row by row. */
export class CollectedLists extends CollectedTexts implements Lists {
  readonly starts: number[] = [0];

  /** Takes the list of the next row. */
  addList(list: unknown): void {
    if (Array.isArray(list)) for (const text of list) this.add(text);
    this.starts.push(this.numbers.length);
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

/** Packs the texts of the rows that are kept. */
export function packTexts({ texts, numbers }: CollectedTexts, rows: Uint32Array): PackedTexts {
  const encoder = new TextEncoder();
  const ends = new Uint32Array(texts.length);
  let bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 16));
  let at = 0;
  for (const [i, text] of texts.entries()) {
    if (at + text.length * MOST_BYTES_OF_A_UNIT > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2 + text.length * MOST_BYTES_OF_A_UNIT);
      larger.set(bytes.subarray(0, at));
      bytes = larger;
    }
    at += encoder.encodeInto(text, bytes.subarray(at)).written;
    ends[i] = at;
  }
  return { numbers: rows.map((row) => numbers[row] ?? 0), bytes: bytes.slice(0, at), ends };
}

/** Lists as bytes. */
export interface PackedLists extends PackedTexts {
  readonly starts: Uint32Array;
}

/** Packs the lists of the rows that are kept. */
export function packLists(lists: CollectedLists, rows: Uint32Array): PackedLists {
  const starts = new Uint32Array(rows.length + 1);
  const items: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (let i = lists.starts[row] ?? 0; i < (lists.starts[row + 1] ?? 0); i++) items.push(i);
    starts[at + 1] = items.length;
  }
  return { ...packTexts(lists, Uint32Array.from(items)), starts };
}

const decoder = new TextDecoder();

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
