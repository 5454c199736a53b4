import { strFromU8 } from "fflate";
import { isObject } from "../../model/isObject.ts";
import { type Fault, fileFault, ImportError } from "../faults.ts";
import type { Grid } from "../table.ts";
import { decodeText } from "./decode.ts";
import { readDelimited } from "./delimited.ts";
import { readGeoJson } from "./geoJson.ts";
import { readSpreadsheet, unpack } from "./spreadsheet.ts";

/** The largest file that is read as a table. */
const MOST_BYTES = 50_000_000;

/** A file, read: tables, or a dataset that is one already. */
export type ReadFile =
  | { readonly kind: "tables"; readonly grids: readonly Grid[]; readonly faults: readonly Fault[] }
  | { readonly kind: "dataset"; readonly text: string };

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);
const baseName = (name: string): string => name.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "");

/** Whether what was read as text is not text, such as a picture or a packed file. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  return (sample.match(/(?![\t\n\r\f\0])\p{Cc}|\ufffd/gu)?.length ?? 0) > Math.max(3, sample.length / 100);
}

/** A zip is a spreadsheet, or a Data Package of ours, which holds the dataset whole; else it may hold tables of text. */
async function readZip(bytes: Uint8Array): Promise<ReadFile> {
  const names: string[] = [];
  const files = unpack(bytes, (path) => {
    names.push(path);
    return /(?:^|\/)dataset\.json$|^[^_.].*\.(?:csv|tsv|tab)$/i.test(path);
  });
  const dataset = Object.entries(files).find(([path]) => /(?:^|\/)dataset\.json$/.test(path));
  if (dataset) return { kind: "dataset", text: strFromU8(dataset[1]) };
  if (names.includes("xl/workbook.xml"))
    return { kind: "tables", grids: await readSpreadsheet(bytes), faults: [] };
  const tables = Object.entries(files).filter(([, { length }]) => length > 0 && length <= MOST_BYTES);
  if (tables.length === 0) throw new ImportError("no-table", names.slice(0, 3).join(", "));
  const read = tables.map(([path, table]) => readText(table, path.replace(/^.*\//, "")));
  return {
    kind: "tables",
    grids: read.flatMap((one) => (one.kind === "tables" ? one.grids : [])),
    faults: read.flatMap((one) =>
      one.kind === "tables" ? one.faults.filter(({ row }) => row === null) : [],
    ),
  };
}

/** What JSON says; of several lines with an object each, a list of them. */
function parsed(text: string): unknown {
  for (const whole of [text, `[${text.trim().split(/\r?\n/).join(",")}]`])
    try {
      return JSON.parse(whole);
    } catch {
      // Not so, then.
    }
  throw new ImportError("not-geojson");
}

function readJson(text: string, name: string): ReadFile {
  const value = parsed(text);
  if (isObject(value) && "dataset" in value) return { kind: "dataset", text };
  const { grid, faults } = readGeoJson(value, name);
  return { kind: "tables", grids: [grid], faults };
}

/** Reads the bytes of a text: JSON, or lines whose cells are parted. */
function readText(bytes: Uint8Array, name: string): ReadFile {
  const { text, encoding, isGuessed } = decodeText(bytes);
  if (/^\s*[[{]/.test(text)) return readJson(text, name);
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text) || text.startsWith("%PDF"))
    throw new ImportError("not-text");
  if (isBinary(text)) throw new ImportError("not-text");
  const { rows, faults } = readDelimited(text);
  const guessed = isGuessed ? [fileFault("encoding-guessed", encoding, "note")] : [];
  return { kind: "tables", grids: [{ name, rows }], faults: [...guessed, ...faults] };
}

/** Reads the bytes of a file, whatever it is called. Throws an {@link ImportError} where no table can be read. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<ReadFile> {
  if (bytes.length > MOST_BYTES) throw new ImportError("too-large");
  const name = baseName(fileName);
  if (startsWith(bytes, 0x50, 0x4b)) return readZip(bytes);
  // The old format of Excel, which an encrypted workbook is wrapped in too.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new ImportError(/\.xlsx$/i.test(fileName) ? "encrypted" : "old-excel");
  return readText(bytes, name);
}
