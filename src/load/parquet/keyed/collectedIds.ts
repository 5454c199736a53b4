import { Growing } from "../../columns/growing.ts";
import { hashOfBytes } from "../../records/figureIds.ts";
import type { FlatTexts } from "../pages/flatTexts.ts";
import { type PackedTexts, pick, type Texts } from "./columnTexts.ts";

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
  readonly #bytes: Growing<Uint8Array>;
  readonly #ends: Growing<Uint32Array>;
  readonly #numbers: Growing<Uint32Array>;
  /** For each row the hash of its id, and whether it is one. */
  readonly #hashes: Growing<Float64Array>;
  readonly #areIds: Growing<Uint8Array>;

  /** `rows` is how many there will be, where that is known. */
  constructor(rows?: number) {
    this.#bytes = new Growing(Uint8Array);
    this.#ends = new Growing(Uint32Array, rows);
    this.#numbers = new Growing(Uint32Array, rows);
    this.#hashes = new Growing(Float64Array, rows);
    this.#areIds = new Growing(Uint8Array, rows);
  }

  get numbers(): Uint32Array {
    return this.#numbers.values;
  }
  get hashes(): Float64Array {
    return this.#hashes.values;
  }
  get areIds(): Uint8Array {
    return this.#areIds.values;
  }

  /** Takes the ids of the next `count` rows. Space around an id is nothing of it. */
  add({ bytes, ends }: FlatTexts, count: number): void {
    const [hashes, areIds] = [new Float64Array(count), new Uint8Array(count)];
    let from = 0;
    for (let row = 0; row < count; row++) {
      const to = ends[row] ?? from;
      hashes[row] = hashOfBytes(bytes, from, to);
      areIds[row] = isId(bytes, from, to) ? 1 : 0;
      from = to;
    }
    if (areIds.includes(0)) {
      for (let row = 0; row < count; row++)
        this.#addOne(bytes.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
      return;
    }
    const start = this.#bytes.length;
    this.#bytes.append(bytes.subarray(0, from));
    this.#hashes.append(hashes);
    this.#areIds.append(areIds);
    const first = this.#ends.room(count);
    this.#numbers.room(count);
    const [into, numbers] = [this.#ends.values, this.#numbers.values];
    for (let row = 0; row < count; row++) {
      into[first + row] = start + (ends[row] ?? 0);
      numbers[first + row] = first + row + 1;
    }
  }

  #addOne(given: Uint8Array): void {
    const bytes = isId(given) ? given : encoder.encode(decoder.decode(given).trim());
    this.#bytes.append(bytes);
    this.#ends.push(this.#bytes.length);
    this.#numbers.push(bytes.length === 0 ? 0 : this.#ends.length);
    this.#hashes.push(hashOfBytes(bytes));
    this.#areIds.push(isId(bytes) ? 1 : 0);
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

function isId(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  if (from === to || ((CODES[bytes[from] ?? 0] ?? 0) & BEGINS) === 0) return false;
  for (let at = from + 1; at < to; at++) if ((CODES[bytes[at] ?? 0] ?? 0) === 0) return false;
  return true;
}
