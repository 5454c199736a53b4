import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Budgets of the first view on a clean profile, in bytes. */
const JS_GZIP = 165_000;
const ALL_BROTLI = 455_000;

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
/** The words of each language, of which the first view asks for one. */
const words = new Map(
  [...html.matchAll(/data-words-(\w+)="\.\/assets\/([^"]+)"/g)].map(([, tag = "", name = ""]) => [tag, name]),
);
const linked = [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map((match) => match[1] ?? "");
/** A script with those that it imports at its start, and that these import. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name) || extname(name) !== ".js") return found;
  found.add(name);
  const text = readFileSync(join(ASSETS, name), "utf8");
  for (const [, next = ""] of text.matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    withImports(next, found);
  return found;
}
const files = new Set([
  ...linked.flatMap((name) => [name, ...withImports(name)]),
  ...readdirSync(ASSETS).filter((name) => FIRST_VIEW.some((pattern) => pattern.test(name))),
]);

function sizeOf(name: string) {
  const bytes = readFileSync(join(ASSETS, name));
  return {
    name,
    isScript: extname(name) === ".js",
    gzip: gzipSync(bytes, { level: 9 }).length,
    // Fonts are brotli inside already.
    brotli: extname(name) === ".woff2" ? bytes.length : brotliCompressSync(bytes).length,
  };
}
const print = ({ name, gzip, brotli }: ReturnType<typeof sizeOf>): void =>
  console.log(`${String(gzip).padStart(8)} gzip ${String(brotli).padStart(8)} brotli  ${name}`);

const sizes = [...files].map(sizeOf);
const page = brotliCompressSync(Buffer.from(html)).length;
const script = sizes.filter((size) => size.isScript).reduce((sum, size) => sum + size.gzip, 0);
const all = sizes.reduce((sum, size) => sum + size.brotli, page);
for (const size of sizes) print(size);

let isOver = words.size === 0;
for (const [tag, file] of words) {
  const own = [...withImports(file)].filter((name) => !files.has(name)).map(sizeOf);
  for (const size of own) print(size);
  const scriptIn = own.reduce((sum, { gzip }) => sum + gzip, script);
  const allIn = own.reduce((sum, { brotli }) => sum + brotli, all);
  console.log(`JavaScript of the first view, ${tag}: ${scriptIn} of ${JS_GZIP} bytes gzip`);
  console.log(`First view in all, ${tag}: ${allIn} of ${ALL_BROTLI} bytes brotli`);
  isOver ||= scriptIn > JS_GZIP || allIn > ALL_BROTLI;
}
if (isOver) {
  console.error("The first view is over its budget.");
  process.exit(1);
}

/** The budget of the edition in one file, in bytes. */
const SINGLE_FILE = 2_500_000;
const single = statSync("dist-single/crossings.html").size;
console.log(`The edition in one file: ${single} of ${SINGLE_FILE} bytes`);
if (single > SINGLE_FILE) {
  console.error("The edition in one file is over its budget.");
  process.exit(1);
}
