import { hashOfBytes } from "../../records/figureIds.ts";
import { type PackedTexts, pick, type Texts } from "./columnTexts.ts";
import { Growing } from "./growing.ts";

/** By code: whether an id may begin with it, and whether it may have it. */
const BEGINS = 1;
const HAS = 2;
const CODES = Uint8Array.from({ length: 256 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code))
    ? BEGINS | HAS
    : /[_.-]/.test(String.fromCharCode(code))
      ? HAS
      : 0,
);

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The ids of rows as they are collected: bytes only, since there are as many of them as rows, and hardly one is ever shown. */
export class CollectedIds implements Texts {
  readonly #bytes = new Growing(Uint8Array);
  readonly #ends = new Growing(Uint32Array);
  readonly #numbers = new Growing(Uint32Array);
  /** For each row the hash of its id, and whether it is one. */
  readonly #hashes = new Growing(Float64Array);
  readonly #areIds = new Growing(Uint8Array);

  get numbers(): Uint32Array {
    return this.#numbers.values;
  }
  get hashes(): Float64Array {
    return this.#hashes.values;
  }
  get areIds(): Uint8Array {
    return this.#areIds.values;
  }

  /** Takes the id of the next row. */
  add(value: unknown): void {
    if (!(value instanceof Uint8Array)) this.#put(new Uint8Array(), false);
    else if (isId(value)) this.#put(value, true);
    else {
      const text = decoder.decode(value).trim();
      const bytes = encoder.encode(text);
      this.#put(bytes, isId(bytes));
    }
  }

  #put(bytes: Uint8Array, isAnId: boolean): void {
    const start = this.#bytes.room(bytes.length);
    const into = this.#bytes.values;
    for (let at = 0; at < bytes.length; at++) into[start + at] = bytes[at] ?? 0;
    this.#ends.push(start + bytes.length);
    this.#numbers.push(bytes.length === 0 ? 0 : this.#ends.length);
    this.#hashes.push(hashOfBytes(bytes));
    this.#areIds.push(isAnId ? 1 : 0);
  }

  textOf(number: number): string {
    const ends = this.#ends.values;
    const from = number > 1 ? (ends[number - 2] ?? 0) : 0;
    return decoder.decode(this.#bytes.values.subarray(from, ends[number - 1]));
  }

  /** Packs the ids of the rows that are kept. */
  packed(rows: Uint32Array): PackedTexts {
    return { numbers: pick(this.numbers, rows), bytes: this.#bytes.all, ends: this.#ends.all };
  }
}

function isId(bytes: Uint8Array): boolean {
  if (((CODES[bytes[0] ?? 0] ?? 0) & BEGINS) === 0) return false;
  for (let at = 1; at < bytes.length; at++) if ((CODES[bytes[at] ?? 0] ?? 0) === 0) return false;
  return true;
}
