import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const byBrotli = promisify(brotliCompress);
const byGzip = promisify(gzip);

/** What becomes smaller; pictures and faces of type are compressed already. */
const TEXTS = new Set([".atom", ".css", ".html", ".js", ".json", ".jsonld", ".svg", ".txt", ".xml"]);
/** Smaller files fit into one packet anyway. */
const LEAST_BYTES = 1024;
/** A share of the work that runs at once: as many as Node has threads for it. */
const AT_ONCE = 4;

/** Pages of text are many, and nearly as small with less effort; what the first view loads gets all of it. */
const effortFor = (path: string): number =>
  /^(assets|data)\/|^[^/]+$/.test(path) ? constants.BROTLI_MAX_QUALITY : 9;

const isWorthIt = (dir: string, path: string): boolean =>
  TEXTS.has(extname(path)) && statSync(join(dir, path)).size >= LEAST_BYTES;

async function compress(dir: string, path: string): Promise<void> {
  const bytes = readFileSync(join(dir, path));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effortFor(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  writeFileSync(join(dir, `${path}.br`), await byBrotli(bytes, { params }));
  writeFileSync(join(dir, `${path}.gz`), await byGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
}

/** Writes each text file of a folder compressed beside it, by Brotli and by gzip, for servers that send such files as they are. */
export async function compressFiles(dir: string): Promise<void> {
  const left = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((path) => isWorthIt(dir, path));
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) await compress(dir, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
