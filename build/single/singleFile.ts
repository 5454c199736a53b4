import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import type { Archive } from "../../src/load/archive.ts";
import { parseText } from "../../src/load/parse.ts";
import { LICENCES } from "../../src/load/siteParts.ts";
import { compactJson } from "../builtRecord.ts";
import { ENGLISH } from "../document/languages.ts";
import { headOf } from "../head.ts";
import { openingOf } from "../opening.ts";

/** The name of the file. */
const FILE = "crossings.html";
const MAIN = /\/src\/app\/main\.tsx$/;
/** What stands before the page's own script: its files. */
const PACKED_FILES = "/src/app/single/packedFiles.ts";
/** Tiles of a street map would be asked of a server: here there are none. */
const STREET_TILES = /\/src\/views\/map\/.*\/StreetTiles\.tsx$/;
/** What makes a record of a table would be a tenth of the script, and needs the hosted page as large files do. */
const IMPORT_SCREEN = /\/src\/app\/import\/ImportScreen\.tsx$/;
/** The finest outlines of lands far from those that the record tells of: they would be a fifth of the file. */
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

interface Parts {
  readonly archive: Archive;
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  readonly files: readonly { readonly name: string; readonly packed: string }[];
}

/** The one file. Its policy lets it run its own script and style, and ask for nothing. */
function page({ archive, style, script, icon, files }: Parts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "font-src data:",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    headOf(archive, null),
    `<link rel="icon" href="${icon}">`,
    `<style>${style}</style></head><body><div id="root">${openingOf([{ ...ENGLISH, archive }], false)}</div>`,
    ...files.map(
      ({ name, packed }) => `<script type="application/gzip" data-file="${name}">${packed}</script>`,
    ),
    `<script type="module">${script}</script></body></html>`,
    "",
  ].join("\n");
}

/** A script as it may stand in a page: nothing in it ends the element. */
const inline = (code: string): string =>
  code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** Writes the page, its data and its faces into one file that needs nothing else. */
export function singleFile(dataset: string): Plugin {
  return {
    name: "crossings:single-file",
    apply: "build",
    load: {
      filter: { id: [STREET_TILES, IMPORT_SCREEN] },
      handler: (id) => `export const ${STREET_TILES.test(id) ? "StreetTiles" : "ImportScreen"} = () => null;`,
    },
    transform: {
      filter: { id: MAIN },
      handler: (code) => ({ code: `import "${PACKED_FILES}";\n${code}`, map: null }),
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
            packed: gzipSync(packedText(one), { level: 9 }).toString("base64"),
          }));
        const source = page({
          archive: parseText(readFileSync(dataset, "utf8")),
          style,
          script: inline(main.code),
          icon: dataUrl("image/svg+xml", readFileSync("public/favicon.svg")),
          files,
        });
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: FILE, source });
      },
    },
  };
}
