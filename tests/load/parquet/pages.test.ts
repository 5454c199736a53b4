import fc from "fast-check";
import { type Encoding, parquetMetadata, type SchemaElement } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { readFlatTexts } from "../../../src/load/parquet/pages/flatTexts.ts";
import { type Decoder, decoderOf } from "../../../src/load/parquet/pages/pageReader.ts";
import { readTextValues } from "../../../src/load/parquet/pages/textValues.ts";
import { tries } from "../../fuzz/mutated.ts";

const decoder = new TextDecoder();

const TEXT = { name: "text", type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const REQUIRED: SchemaElement[] = [{ ...TEXT, repetition_type: "REQUIRED" }];
const OPTIONAL: SchemaElement[] = [{ ...TEXT, repetition_type: "OPTIONAL" }];
const listOf = (list: "REQUIRED" | "OPTIONAL", item: "REQUIRED" | "OPTIONAL"): SchemaElement[] => [
  { name: "text", repetition_type: list, num_children: 1, converted_type: "LIST" },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { ...TEXT, name: "element", repetition_type: item },
];

/** The bytes of the only column of a file that is written of some values, and how its pages are read. */
function columnOf(
  schema: readonly SchemaElement[],
  data: readonly unknown[],
  encoding?: Encoding,
): { buffer: ArrayBuffer; decoder: Decoder } {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [{ name: "root", num_children: 1 }, ...schema],
  });
  file.write({
    columnData: [{ name: "text", data: [...data], ...(encoding && { encoding }) }],
    rowGroupSize: data.length,
    pageSize: 64,
  });
  file.finish();
  const bytes = new Uint8Array(writer.getBytes());
  const metadata = parquetMetadata(bytes.buffer);
  const chunk = metadata.row_groups[0]?.columns[0]?.meta_data;
  if (!chunk) throw new Error("no column was written");
  const from = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
  const buffer = bytes.slice(from, from + Number(chunk.total_compressed_size)).buffer;
  return { buffer, decoder: decoderOf(metadata, chunk) };
}

const word = fc.string({ unit: "grapheme", maxLength: 6 });
const words = (value: fc.Arbitrary<unknown>) => fc.array(value, { minLength: 1, maxLength: 60 });
const ENCODINGS = [undefined, "PLAIN", "DELTA_BYTE_ARRAY", "DELTA_LENGTH_BYTE_ARRAY"] as const;

describe.each(ENCODINGS)("a column of texts, %s", (encoding) => {
  it.each([
    ["one in each row", REQUIRED, word],
    ["one in some rows", OPTIONAL, fc.option(word)],
  ] as const)("has its values, whatever its pages: %s", (_, schema, value) => {
    fc.assert(
      fc.property(words(value), (data) => {
        const { buffer, decoder: how } = columnOf(schema, data, encoding);
        const { numbers, texts } = readTextValues(buffer, how, data.length);
        expect(Array.from(numbers, (number) => (number < 0 ? null : decoder.decode(texts[number])))).toEqual(
          data,
        );
        const { bytes, ends } = readFlatTexts(buffer, how, data.length);
        const flat = Array.from(ends, (end, at) => decoder.decode(bytes.subarray(ends[at - 1] ?? 0, end)));
        expect(flat).toEqual(data.map((text) => text ?? ""));
      }),
      tries(60),
    );
  });
});

describe("a column of lists of texts", () => {
  it.each([
    ["REQUIRED", "REQUIRED", fc.array(word, { maxLength: 4 })],
    ["OPTIONAL", "REQUIRED", fc.option(fc.array(word, { maxLength: 4 }))],
    ["OPTIONAL", "OPTIONAL", fc.option(fc.array(fc.option(word), { maxLength: 4 }))],
  ] as const)("has those of each row, whatever its pages: %s, of %s texts", (list, item, value) => {
    fc.assert(
      fc.property(words(value), (data) => {
        const { buffer, decoder: how } = columnOf(listOf(list, item), data);
        const { numbers, texts, starts } = readTextValues(buffer, how, data.length);
        const of = Array.from(numbers, (number) => (number < 0 ? null : decoder.decode(texts[number])));
        const rows = Array.from({ length: starts.length - 1 }, (_, row) =>
          of.slice(starts[row], starts[row + 1]),
        );
        expect(rows).toEqual(data.map((row) => row ?? []));
      }),
      tries(60),
    );
  });
});

describe("pages that are damaged", () => {
  it("end in an error or are read, whatever byte is another", () => {
    const ids = Array.from({ length: 40 }, (_, at) => `kz-2022-09-${at}`);
    const { buffer, decoder: how } = columnOf(REQUIRED, ids, "DELTA_BYTE_ARRAY");
    let refused = 0;
    for (let at = 0; at < buffer.byteLength; at++) {
      for (const byte of [0, 127, 255]) {
        const damaged = new Uint8Array(buffer.slice(0));
        damaged[at] = byte;
        try {
          const { bytes, ends } = readFlatTexts(damaged.buffer, how, ids.length);
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          refused++;
        }
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});
