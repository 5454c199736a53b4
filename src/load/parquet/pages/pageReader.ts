import { type ColumnMetaData, type FileMetaData, parquetSchema } from "hyparquet";
import { parquetHeader, readPage } from "hyparquet/src/column.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { decompressPage, readDataPage, readDataPageV2 } from "hyparquet/src/datapage.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel, getTreePath } from "hyparquet/src/schema.js";

/** How the pages of a column are read. */
export type Decoder = Parameters<typeof readPage>[2];
type Header = ReturnType<typeof parquetHeader>;

/** How the pages of a column of a file are read. */
export function decoderOf(file: FileMetaData, { path_in_schema, type, codec }: ColumnMetaData): Decoder {
  const schemaPath = getTreePath(parquetSchema(file), path_in_schema);
  const element = schemaPath.at(-1)?.element ?? { name: "" };
  return { pathInSchema: path_in_schema, type, codec, element, schemaPath, parsers: DEFAULT_PARSERS };
}

/** A page of a column, as its header says. */
export interface RawPage {
  readonly header: Header;
  /** As it lies in the file. */
  readonly bytes: Uint8Array;
}

/** What a page of values has: the numbers of texts in the dictionary of its column, or the values themselves; and the levels that say which rows have them. */
export interface ValuePage {
  readonly isByNumber: boolean;
  readonly values: ArrayLike<unknown>;
  /** Empty where each value is there. */
  readonly definitions: readonly number[];
  /** Empty where each row has one value. */
  readonly repetitions: readonly number[];
}

/** The pages of a column's bytes, one after another. */
export function* pagesOf(buffer: ArrayBuffer): Generator<RawPage> {
  const reader = { view: new DataView(buffer), offset: 0 };
  // As hyparquet reads them: no page is a single byte.
  while (reader.offset < buffer.byteLength - 1) {
    const header = parquetHeader(reader);
    const bytes = new Uint8Array(buffer, reader.offset, header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    yield { header, bytes };
  }
}

/** The texts of a dictionary page; null for a page of another kind. */
export function dictionaryOf({ header, bytes }: RawPage, decoder: Decoder): readonly Uint8Array[] | null {
  if (header.type !== "DICTIONARY_PAGE") return null;
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const { data } = readPage(reader, header, decoder, undefined, undefined, 0);
  return Array.isArray(data) ? data : [];
}

/** Reads a page of values; the numbers of a dictionary stay numbers. */
export function valuesOf({ header, bytes }: RawPage, decoder: Decoder): ValuePage {
  const { data_page_header: first, data_page_header_v2: second } = header;
  const encoding = first?.encoding ?? second?.encoding;
  if (!encoding) throw new Error(`parquet unsupported page type: ${header.type}`);
  const { dataPage, definitionLevels, repetitionLevels } = first
    ? readDataPage(
        decompressPage(bytes, header.uncompressed_page_size, decoder.codec, undefined),
        first,
        decoder,
      )
    : readDataPageV2(bytes, header, decoder);
  return {
    isByNumber: encoding.endsWith("_DICTIONARY"),
    values: dataPage,
    definitions: definitionLevels ?? [],
    repetitions: repetitionLevels,
  };
}

/** A page of `DELTA_BYTE_ARRAY` of a column in which every row has one value: how many, and its unpacked bytes; null for any other page. */
export function deltaTextsOf(
  { header, bytes }: RawPage,
  { codec, schemaPath }: Decoder,
): { readonly count: number; readonly bytes: Uint8Array } | null {
  const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: size } = header;
  const page = first ?? second;
  if (page?.encoding !== "DELTA_BYTE_ARRAY") return null;
  if (getMaxDefinitionLevel(schemaPath) > 0 || getMaxRepetitionLevel(schemaPath) > 0) return null;
  const isPacked = second?.is_compressed !== false;
  return {
    count: page.num_values,
    bytes: isPacked ? decompressPage(bytes, size, codec, undefined) : bytes,
  };
}
