import { createHash } from "node:crypto";
import { build, type Rolldown } from "vite";
import { KEEPER, KEPT_LIST, type KeptList } from "../src/load/offline/keptFiles.ts";
import type { SiteFile } from "./siteFile.ts";

const KEEPER_MODULE = "src/load/offline/keeper.ts";

/** Fonts of scripts that the page does not write in. */
const OTHER_FONTS = /-(greek|greek-ext|vietnamese|latin-ext|cyrillic-ext)-/;
const isKept = (name: string): boolean => name.startsWith("assets/") && !OTHER_FONTS.test(name);

/** What a reader keeps who keeps the page: its parts in every language, the record, and `others`: texts of the record, and the record as text. */
function listOf(bundle: Rolldown.OutputBundle, others: readonly SiteFile[]): KeptList {
  const kept = [
    ...Object.values(bundle)
      .map((file) => ({ ...file, source: file.type === "asset" ? file.source : file.code }))
      .filter(({ fileName }) => isKept(fileName)),
    ...others,
  ].sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const hash = createHash("sha256");
  for (const { fileName, source } of kept) hash.update(fileName).update(source);
  return {
    version: hash.digest("hex").slice(0, 12),
    bytes: kept.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0),
    files: ["./", ...kept.map(({ fileName }) => fileName)],
  };
}

/** The script of one build that answers for the site where it cannot be reached. */
async function keeperOf(version: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    define: { __KEPT_VERSION__: JSON.stringify(version) },
    build: { write: false, rolldownOptions: { input: KEEPER_MODULE, output: { format: "iife" } } },
  });
  const [script] = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (script?.type !== "chunk") throw new Error(`${KEEPER_MODULE} makes no script.`);
  return script.code;
}

/** The files that let a reader keep a build: the list of what is kept, and the script that keeps it. */
export async function keepingFiles(
  bundle: Rolldown.OutputBundle,
  others: readonly SiteFile[],
): Promise<readonly SiteFile[]> {
  const list = listOf(bundle, others);
  return [
    { fileName: KEPT_LIST, source: JSON.stringify(list) },
    { fileName: KEEPER, source: await keeperOf(list.version) },
  ];
}
