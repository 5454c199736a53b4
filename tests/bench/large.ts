import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readDataset, writeFigures } from "../../src/export/parquet/writeFigures.ts";
import type { DatasetFile } from "./generate.ts";

/** Figures whose JSON is made at a time: no text of the language can hold that of a million. */
const AT_A_TIME = 10_000;

/** The bytes of a dataset file too large for one text. */
function bytesOf({ figures, ...rest }: DatasetFile): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(`${JSON.stringify(rest).slice(0, -1)},"figures":[`)];
  for (let from = 0; from < figures.length; from += AT_A_TIME) {
    const text = figures.slice(from, from + AT_A_TIME).map((figure) => JSON.stringify(figure));
    parts.push(encoder.encode(`${from === 0 ? "" : ","}${text.join(",")}`));
  }
  parts.push(encoder.encode("]}"));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Writes a generated dataset with its figures in a Parquet file beside it. */
export async function writeLarge(generated: DatasetFile, path: string): Promise<void> {
  const dataset = await readDataset(bytesOf(generated));
  const parquet = `${basename(path, ".json")}.parquet`;
  const file = openSync(join(dirname(path), parquet), "w");
  const bytes = writeFigures(dataset, (part) => {
    for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
  });
  closeSync(file);
  const manifest = { ...dataset.rest, figures: { parquet, bytes } };
  writeFileSync(path, JSON.stringify(manifest));
}
