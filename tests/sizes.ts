import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Budgets of the first view on a clean profile, in bytes. */
const JS_GZIP = 165_000;
const ALL_BROTLI = 450_000;

const ASSETS = "dist/assets";
/** Fonts and data that the first view asks for; what is loaded later is not among them. */
const FIRST_VIEW = [
  /^source-(sans|serif).*-latin-wght-normal/,
  /^small-.*\.json$/,
  /^borders-.*\.json$/,
  /^labels-(?!world).*\.json$/,
  /^exodus-2022-.*\.json$/,
];

const html = readFileSync("dist/index.html", "utf8");
const linked = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map((match) => match[1] ?? "");
const files = new Set([
  ...linked,
  ...readdirSync(ASSETS).filter((name) => FIRST_VIEW.some((pattern) => pattern.test(name))),
]);

const sizes = [...files].map((name) => {
  const bytes = readFileSync(join(ASSETS, name));
  return {
    name,
    isScript: extname(name) === ".js",
    gzip: gzipSync(bytes, { level: 9 }).length,
    // Fonts are brotli inside already.
    brotli: extname(name) === ".woff2" ? bytes.length : brotliCompressSync(bytes).length,
  };
});
const page = brotliCompressSync(Buffer.from(html)).length;
const script = sizes.filter((size) => size.isScript).reduce((sum, size) => sum + size.gzip, 0);
const all = sizes.reduce((sum, size) => sum + size.brotli, page);

for (const { name, gzip, brotli } of sizes)
  console.log(`${String(gzip).padStart(8)} gzip ${String(brotli).padStart(8)} brotli  ${name}`);
console.log(`JavaScript of the first view: ${script} of ${JS_GZIP} bytes gzip`);
console.log(`First view in all: ${all} of ${ALL_BROTLI} bytes brotli`);
if (script > JS_GZIP || all > ALL_BROTLI) {
  console.error("The first view is over its budget.");
  process.exit(1);
}
