import { createReadStream, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type DatasetFile, generateDataset } from "./generate.ts";

/** The sizes that can be measured: the record that is shipped, and generated ones by their number of figures. */
export const SIZES = { shipped: null, "2k": 2_000, "20k": 20_000, "100k": 100_000 } as const;
export type SizeName = keyof typeof SIZES;

const RECORD = "data/exodus-2022.json";

/** Writes the generated dataset of a size to a temporary folder of its own; null for the shipped record. */
export function writeDataset(size: SizeName): string | null {
  const count = SIZES[size];
  if (count === null) return null;
  const record = JSON.parse(readFileSync(RECORD, "utf8")) as DatasetFile;
  const path = join(mkdtempSync(join(tmpdir(), "crossings-bench-")), `${size}.json`);
  writeFileSync(path, JSON.stringify(generateDataset(record, count)));
  return path;
}

/**
 * Serves the generated datasets beside a built page, uncompressed and with their lengths, as `/bench/<size>.json`: the page asks
 * before it opens a dataset of another server.
 */
export function datasetServer(paths: ReadonlyMap<string, string>): Plugin {
  return {
    name: "crossings:bench-datasets",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = paths.get(/^\/bench\/(\w+)\.json$/.exec(request.url ?? "")?.[1] ?? "");
        if (path === undefined) {
          next();
          return;
        }
        response.writeHead(200, {
          "content-type": "application/json",
          "content-length": statSync(path).size,
        });
        createReadStream(path, { highWaterMark: 1 << 20 }).pipe(response);
      });
    },
  };
}
