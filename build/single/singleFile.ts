import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { constants, gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { inlineScript, onePage } from "../../src/export/onePage.ts";
import { parseText } from "../../src/load/parse.ts";
import { LICENCES, SINGLE_FILE, SINGLE_FILE_MOST } from "../../src/load/siteParts.ts";
import { compactJson } from "../builtRecord.ts";
import { ENGLISH } from "../document/languages.ts";
import { headOf } from "../head.ts";
import { openingOf } from "../opening.ts";

const MAIN = /\/src\/app\/main\.tsx$/;
/** It has no worker for large files and reads them itself, up to a limit. */
const LOAD = /\/src\/load\/load\.ts$/;
const LARGE = /\bLARGE_BYTES = [\d_e]+/;
/** What stands before the page's own script: its files. */
const PACKED_FILES = "/src/app/single/packedFiles.ts";
/** Tiles of a street map would have to come from a server; this edition has none. */
const STREET_TILES = /\/src\/views\/map\/.*\/StreetTiles\.tsx$/;
/** Importing a table would be a tenth of the script and needs the hosted page, as large files do; its words are left out with it. */
const IMPORT_SCREEN =
  /\/src\/(app\/import\/ImportScreen\.tsx|words\/\w+\/import\/import(?:Data|Faults)\.ts)$/;
/** What finds the quotes of a dataset in texts would make the file too large: its button, so all behind it, and its words are on the hosted page. */
const QUOTE_ROOM = /\/src\/(app\/take\/QuotesButton\.tsx|words\/\w+\/import\/quoteRoom\.ts)$/;
/** Checking a record needs a worker, and its words take much room. */
const LINT_DIALOG = /\/src\/(app\/linter\/LintDialog\.tsx|words\/\w+\/check\/checkWords\.ts)$/;
/** So it is with datasets whose figures are in a file of their own: a page without a server cannot ask for parts of a file. */
const OPEN_FIGURES = /\/src\/load\/parquet\/openFigures\.ts$/;
/** The finest outlines of lands far from the record's own: they would be a fifth of the file. */
const LEFT_OUT = /\/world-detail-[^/]*\.json$/;
/** The faces that the two languages need; for other alphabets the device's own are used. */
const FACES = /-(latin|cyrillic)-wght-normal/;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const dataUrl = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
const bytesOf = ({ source }: Rolldown.OutputAsset): Buffer => Buffer.from(source);

/** A style sheet with the faces of the page's languages in it, and without all others. */
function styleWithFaces(css: string, faceOf: (name: string) => Buffer | null): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
    const [, name = ""] = /url\(["']?(?:[^"')]*\/)?([^"')/]+\.woff2)["']?\)/.exec(face) ?? [];
    const bytes = FACES.test(name) ? faceOf(name) : null;
    return bytes ? face.replace(/url\([^)]*\)/, `url(${dataUrl("font/woff2", bytes)})`) : "";
  });
}

const isPacked = (name: string): boolean => extname(name) === ".json" || name === LICENCES;
const packedText = (file: Rolldown.OutputAsset): string =>
  file.fileName === LICENCES ? bytesOf(file).toString() : compactJson(bytesOf(file).toString());

/** A text compressed as far as it can be: with `Z_FILTERED`, numbers such as a map's become a hundredth smaller, and words larger. */
function smallest(text: string): Buffer {
  const pack = (strategy: number): Buffer => gzipSync(text, { level: 9, strategy });
  const [plain, filtered] = [pack(constants.Z_DEFAULT_STRATEGY), pack(constants.Z_FILTERED)];
  return filtered.length < plain.length ? filtered : plain;
}

/** What the one file may do: run its own script and style, and ask for nothing. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Writes the page, its data and its faces into one file that needs nothing else. */
export function singleFile(dataset: string): Plugin {
  return {
    name: "crossings:single-file",
    apply: "build",
    load: {
      filter: { id: [STREET_TILES, IMPORT_SCREEN, QUOTE_ROOM, LINT_DIALOG, OPEN_FIGURES] },
      handler: (id) =>
        `export const ${basename(id, extname(id))} = () => ${OPEN_FIGURES.test(id) ? "Promise.reject(new Error())" : "null"};`,
    },
    transform: {
      filter: { id: [MAIN, LOAD] },
      handler(code, id) {
        if (MAIN.test(id)) return { code: `import "${PACKED_FILES}";\n${code}`, map: null };
        if (!LARGE.test(code)) throw new Error(`${id} has no ${LARGE}`);
        return { code: code.replace(LARGE, `LARGE_BYTES = ${SINGLE_FILE_MOST}`), map: null };
      },
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const assets = Object.values(bundle).filter((file) => file.type === "asset");
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const named = (name: string) => assets.find(({ fileName }) => fileName.endsWith(`/${name}`));
        const styles = assets.filter(({ fileName }) => fileName.endsWith(".css"));
        const [main] = chunks.filter(({ isEntry }) => isEntry);
        if (!main || chunks.length > 1)
          throw new Error(`The page is not one script: ${chunks.map((one) => one.fileName)}`);
        const style = styleWithFaces(styles.map((one) => bytesOf(one).toString()).join("\n"), (name) => {
          const face = named(name);
          return face ? bytesOf(face) : null;
        });
        const files = assets
          .filter(({ fileName }) => isPacked(fileName) && !LEFT_OUT.test(fileName))
          .map((one) => ({
            name: one.fileName.replace(/^.*\//, ""),
            packed: smallest(packedText(one)).toString("base64"),
            isRecord: basename(one.fileName).startsWith(basename(dataset, ".json")),
          }));
        const archive = parseText(readFileSync(dataset, "utf8"));
        const script = inlineScript(main.code);
        const icon = dataUrl("image/svg+xml", readFileSync("public/favicon.svg"));
        const source = onePage(
          { policy: policyOf(script, style), icon, style, script, files },
          {
            language: "en",
            head: headOf(archive, null),
            opening: openingOf([{ ...ENGLISH, archive }], false),
          },
        );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: SINGLE_FILE, source });
      },
    },
  };
}
