import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { type DatasetFile, generateDataset } from "./generate.ts";
import { writeLarge } from "./large.ts";

/** The sizes that can be measured: the record that is shipped, and generated ones by their number of figures. */
export const SIZES = {
  shipped: null,
  "2k": 2_000,
  "20k": 20_000,
  "100k": 100_000,
  "1m": 1_000_000,
} as const;
export type SizeName = keyof typeof SIZES;

const RECORD = "data/exodus-2022.json";
/** From so many figures on, they are in a Parquet file. */
const IN_PARQUET = 1_000_000;

/** All that a generated file depends on, beside its size. */
const MADE_BY = ["tests/bench", "src/export/parquet"].flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);

/** A temporary folder for what is made from the files that there are now. It takes minutes to write a million figures: they stay there. */
function folder(): string {
  const hash = createHash("sha256");
  for (const path of [RECORD, ...MADE_BY]) hash.update(readFileSync(path));
  const path = join(tmpdir(), `crossings-bench-${hash.digest("hex").slice(0, 12)}`);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Writes the generated dataset of a size, unless an earlier run has; null for the shipped record. */
export async function writeDataset(size: SizeName): Promise<string | null> {
  const count = SIZES[size];
  if (count === null) return null;
  const path = join(folder(), `${size}.json`);
  if (existsSync(path)) return path;
  const record = JSON.parse(readFileSync(RECORD, "utf8")) as DatasetFile;
  const dataset = generateDataset(record, count);
  if (count >= IN_PARQUET) await writeLarge(dataset, path);
  else {
    // Only a file that was written to its end bears the name.
    writeFileSync(`${path}.part`, JSON.stringify(dataset));
    renameSync(`${path}.part`, path);
  }
  return path;
}

/** How many bytes of datasets have been sent. */
export interface Sent {
  bytes: number;
}

/** The part of a file that is asked for, from its first byte to its last. */
function partOf(range: string | undefined, length: number): { start: number; end: number } | null {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? "") ?? [];
  return from === undefined ? null : { start: Number(from), end: Math.min(Number(to), length - 1) };
}

/**
 * Serves the generated datasets beside a built page, uncompressed and with their lengths, as `/bench/<size>.json`, and files of figures by parts:
 * the page asks before it opens a dataset of another server.
 */
export function datasetServer(paths: ReadonlyMap<string, string>, sent: Sent): Plugin {
  return {
    name: "crossings:bench-datasets",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, size = "", kind = ""] = /^\/bench\/(\w+)\.(json|parquet)$/.exec(request.url ?? "") ?? [];
        const json = paths.get(size);
        if (json === undefined) {
          next();
          return;
        }
        const path = join(dirname(json), `${size}.${kind}`);
        const length = statSync(path).size;
        const part = partOf(request.headers.range, length);
        response.writeHead(part ? 206 : 200, {
          "content-type": kind === "json" ? "application/json" : "application/vnd.apache.parquet",
          "content-length": part ? part.end + 1 - part.start : length,
          "accept-ranges": "bytes",
          ...(part && { "content-range": `bytes ${part.start}-${part.end}/${length}` }),
        });
        const stream = createReadStream(path, { highWaterMark: 1 << 20, ...part });
        stream.on("data", (piece) => {
          sent.bytes += piece.length;
        });
        stream.pipe(response);
      });
    },
  };
}
