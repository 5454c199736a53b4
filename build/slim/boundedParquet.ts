import type { Plugin } from "vite";

/** No page of a file that a browser can read has more values, or more bytes once it is unpacked. */
const MOST_VALUES = 4_000_000;
const MOST_BYTES = 256_000_000;
/** The bytes of the longest number in a file's headers. */
const MOST_NUMBER_BITS = 70;

/** What the header of a page must say: numbers, none below zero, none beyond what can be read. */
const HEADER = `  for (const page of [data_page_header, data_page_header_v2, dictionary_page_header]) {
    if (!page) continue
    const { num_values, num_nulls = 0, num_rows = 0, definition_levels_byte_length: d = 0, repetition_levels_byte_length: r = 0 } = page
    const isV2 = page === data_page_header_v2
    if (isV2 && [page.num_nulls, page.num_rows, page.definition_levels_byte_length, page.repetition_levels_byte_length].includes(undefined)) throw new Error('parquet page header is incomplete')
    for (const n of [num_values, num_nulls, num_rows, d, r])
      if (!(Number.isInteger(n) && n >= 0 && n <= ${MOST_VALUES})) throw new Error('parquet page header has a wrong number')
    if (num_nulls > num_values || num_rows > num_values || d + r > compressed_page_size) throw new Error('parquet page header has a wrong number')
  }
  for (const n of [uncompressed_page_size, compressed_page_size])
    if (!(Number.isInteger(n) && n >= 0 && n <= ${MOST_BYTES})) throw new Error('parquet page has a wrong size')
  if (reader.offset + compressed_page_size > reader.view.byteLength) throw new Error('parquet page goes beyond its column')
`;

interface Bound {
  readonly file: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

/** In a file of hyparquet: the original code, and its replacement. */
const BOUNDS: readonly Bound[] = [
  {
    file: /\/hyparquet\/src\/encoding\.js$/,
    from: /for \(let i = 0; i < count; i\+\+\) \{(?=\s*output\[seen \+ i\] = value)/,
    to: "for (let i = 0; i < count && seen + i < output.length; i++) {",
  },
  {
    file: /\/hyparquet\/src\/encoding\.js$/,
    from: /while \(count\) \{/,
    to: "while (count && seen < output.length) {",
  },
  {
    file: /\/hyparquet\/src\/column\.js$/,
    from: /(?= {2}return \{\s*type,\s*uncompressed_page_size,)/,
    to: HEADER,
  },
  {
    file: /\/hyparquet\/src\/delta\.js$/,
    from: /(?<=const valuesPerMiniblock = blockSize \/ miniblockPerBlock\n)/g,
    to: "  if (count > 1 && !(miniblockPerBlock > 0 && miniblockPerBlock <= blockSize && blockSize <= 1 << 20)) throw new Error('parquet delta block has a wrong size')\n",
  },
  {
    file: /\/hyparquet\/src\/thrift\.js$/,
    from: /if \(reader\.offset >= reader\.view\.byteLength\)/,
    to: "if (!(reader.offset < reader.view.byteLength))",
  },
  {
    file: /\/hyparquet\/src\/thrift\.js$/,
    from: /shift \+= 7(n?)(?=\s)/g,
    to: `shift += 7$1\n    if (shift > ${MOST_NUMBER_BITS}) throw new Error('parquet number is too long')`,
  },
];

/**
 * A damaged Parquet file can say that a page has some thousand million values, that one is repeated so often, or that it ends before it begins.
 * hyparquet would go on until the browser has no memory left, or for ever; here that is a fault of the file. Every loop ends with the bytes
 * or the values of a page. The build stops where the reader's code is another than was read.
 */
export function boundedParquet(): Plugin {
  return {
    name: "crossings:bounded-parquet",
    transform: {
      filter: { id: BOUNDS.map(({ file }) => file) },
      handler(code, id) {
        let bounded = code;
        for (const { file, from, to } of BOUNDS) {
          if (!file.test(id)) continue;
          const changed = bounded.replace(from, to);
          if (changed === bounded) this.error(`${id} is not as build/slim/boundedParquet.ts knows it`);
          bounded = changed;
        }
        return { code: bounded, map: null };
      },
    },
  };
}
