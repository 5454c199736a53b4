import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DatasetFile, generateDataset } from "./generate.ts";

/** The sizes that can be measured: the record that is shipped, and generated ones by their number of figures. */
export const SIZES = { shipped: null, "2k": 2_000, "20k": 20_000, "100k": 100_000 } as const;
export type SizeName = keyof typeof SIZES;

const RECORD = "data/exodus-2022.json";

/** Writes the generated dataset of a size to the system's folder for passing files, anew each time; null for the shipped record. */
export function writeDataset(size: SizeName): string | null {
  const count = SIZES[size];
  if (count === null) return null;
  const record = JSON.parse(readFileSync(RECORD, "utf8")) as DatasetFile;
  const path = join(tmpdir(), `crossings-bench-${size}.json`);
  writeFileSync(path, JSON.stringify(generateDataset(record, count)));
  return path;
}

/** Serves the generated datasets to any page, uncompressed and with their lengths, as `/<size>.json`. */
export function serveDatasets(paths: ReadonlyMap<string, string>, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = paths.get(/^\/(\w+)\.json$/.exec(request.url ?? "")?.[1] ?? "");
    if (!path || !existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "access-control-allow-origin": "*",
      "content-type": "application/json",
      "content-length": statSync(path).size,
    });
    createReadStream(path, { highWaterMark: 1 << 20 }).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}
