import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Bytes of the files that a first view asked for. Fonts are compressed inside, and count as they are. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly scriptGzip: number;
  readonly requests: number;
}

/** Adds up what the files of `dist` at these paths weigh. */
export function weigh(dist: string, paths: readonly string[]): Bytes {
  const sizes = paths.map((path) => {
    const bytes = readFileSync(join(dist, path === "/" ? "index.html" : decodeURIComponent(path)));
    const isFont = extname(path) === ".woff2";
    return {
      isScript: extname(path) === ".js",
      raw: bytes.length,
      gzip: isFont ? bytes.length : gzipSync(bytes, { level: 9 }).length,
      brotli: isFont ? bytes.length : brotliCompressSync(bytes).length,
    };
  });
  const sum = (of: (size: (typeof sizes)[number]) => number): number =>
    sizes.reduce((total, size) => total + of(size), 0);
  return {
    raw: sum((size) => size.raw),
    gzip: sum((size) => size.gzip),
    brotli: sum((size) => size.brotli),
    scriptGzip: sum((size) => (size.isScript ? size.gzip : 0)),
    requests: sizes.length,
  };
}
