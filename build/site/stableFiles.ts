import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { EXAMPLES, exampleData } from "../../src/load/siteParts.ts";
import { compactJson } from "../builtRecord.ts";
import { versionsFile } from "../changes/versions.ts";
import type { SiteFile } from "../siteFile.ts";

/** Versions that the site goes on to have, because frames in other pages are frozen at them: each a file as the site had it. */
function keptVersions(dataset: string): readonly SiteFile[] {
  const folder = join(dirname(dataset), "versions");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(basename(dataset, ".json")) && name.endsWith(".json"))
    .map((name) => ({
      fileName: join(dirname(dataset), name),
      source: compactJson(readFileSync(join(folder, name), "utf8")),
    }));
}

/**
 * The record, its schema and the examples at addresses that do not change with a build: the latest version, the same by its version number, what each version
 * changed, and the schema that both name beside them. The page itself loads a copy whose name has its hash, so that it never shows another record than the one
 * it was built with, and that browsers can keep for good.
 */
export function stableFiles(dataset: string): readonly SiteFile[] {
  const text = readFileSync(dataset, "utf8");
  const { version } = JSON.parse(text).dataset;
  const schema = join(dirname(dataset), "dataset.schema.json");
  const source = compactJson(text);
  return [
    ...keptVersions(dataset),
    { fileName: dataset, source },
    { fileName: dataset.replace(/\.json$/, `@${version}.json`), source },
    ...(existsSync(versionsFile(dataset))
      ? [
          {
            fileName: versionsFile(dataset),
            source: compactJson(readFileSync(versionsFile(dataset), "utf8")),
          },
        ]
      : []),
    { fileName: schema, source: readFileSync(schema, "utf8") },
    ...EXAMPLES.map(exampleData).map((file) => ({
      fileName: file,
      source: compactJson(readFileSync(file, "utf8")),
    })),
  ];
}
