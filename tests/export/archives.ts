import { readdirSync, readFileSync } from "node:fs";
import type { TableContext } from "../../src/export/tables/figures.ts";
import type { Archive } from "../../src/load/archive.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { allWords } from "../fixtures/allWords.ts";

/** A dataset file, read. */
export const readArchive = (path: string): Archive => parseDataset(JSON.parse(readFileSync(path, "utf8")));

/** The record of this site, and records of other subjects. */
export const ARCHIVE_PATHS: readonly string[] = [
  "data/exodus-2022.json",
  "tests/fixtures/good.json",
  ...readdirSync("tests/fixtures/foreign").map((name) => `tests/fixtures/foreign/${name}`),
];

/** English, and addresses of a site that does not exist. */
export const context: TableContext = {
  words: allWords,
  address: (kind, id) => `https://site.example/?${kind}=${id}`,
};
