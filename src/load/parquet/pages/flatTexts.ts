import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { Growing } from "../../columns/growing.ts";
import { type Decoder, deltaTextsOf, pagesOf } from "./pageReader.ts";
import { readTextValues } from "./textValues.ts";

/** Texts one behind the other, as bytes (UTF-8), and where each ends. What is no text is empty. */
export interface FlatTexts {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

/** No column of a row group has more bytes once it is unpacked. */
const MOST_BYTES = 256_000_000;

interface Collected {
  readonly bytes: Growing<Uint8Array>;
  readonly ends: Growing<Uint32Array>;
}

/**
 * Adds the texts of a page of `DELTA_BYTE_ARRAY`: of each, how many bytes it has in common with the one before, and the others
 * (https://parquet.apache.org/docs/file-format/data-pages/encodings/). Ids that rise have much in common. hyparquet makes an object of each,
 * which takes longer than all else that is done with them.
 */
function addDeltaTexts({ bytes, ends }: Collected, page: Uint8Array, count: number): void {
  const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
  const [prefixes, suffixes] = [new Int32Array(count), new Int32Array(count)];
  deltaBinaryUnpack(reader, count, prefixes);
  deltaBinaryUnpack(reader, count, suffixes);
  let [total, length] = [bytes.length, 0];
  for (let at = 0; at < count; at++) {
    const [prefix, suffix] = [prefixes[at] ?? 0, suffixes[at] ?? 0];
    if (prefix < 0 || suffix < 0 || prefix > length) throw new Error("parquet delta text has a wrong length");
    length = prefix + suffix;
    total += length;
    if (total > MOST_BYTES) throw new Error("parquet delta texts are too long");
  }
  let [from, at, before] = [reader.offset, bytes.room(total - bytes.length), 0];
  const into = bytes.values;
  for (let text = 0; text < count; text++) {
    const start = at;
    const [prefix, suffix] = [prefixes[text] ?? 0, suffixes[text] ?? 0];
    if (from + suffix > page.length) throw new Error("parquet delta text goes beyond its page");
    for (let i = 0; i < prefix; i++) into[at++] = into[before + i] ?? 0;
    for (let i = 0; i < suffix; i++) into[at++] = page[from++] ?? 0;
    before = start;
    ends.push(at);
  }
}

/** The same texts, from a column of any encoding. */
function flatten(buffer: ArrayBuffer, decoder: Decoder, rows: number): FlatTexts {
  const { numbers, texts } = readTextValues(buffer, decoder, rows);
  const bytes = new Growing(Uint8Array, buffer.byteLength);
  const ends = new Growing(Uint32Array, numbers.length);
  for (const number of numbers) {
    bytes.append(texts[number] ?? []);
    ends.push(bytes.length);
  }
  return { bytes: bytes.all, ends: ends.all };
}

/** Reads all pages of a column of texts of which hardly two are the same. `rows` is how many rows there should be. */
export function readFlatTexts(buffer: ArrayBuffer, decoder: Decoder, rows: number): FlatTexts {
  const collected: Collected = {
    bytes: new Growing(Uint8Array, buffer.byteLength * 2),
    ends: new Growing(Uint32Array, rows),
  };
  for (const page of pagesOf(buffer)) {
    const delta = deltaTextsOf(page, decoder);
    if (!delta) return flatten(buffer, decoder, rows);
    addDeltaTexts(collected, delta.bytes, delta.count);
    if (collected.ends.length >= rows) break;
  }
  return { bytes: collected.bytes.all, ends: collected.ends.all };
}
