import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { IndexHtmlTransformResult, Plugin } from "vite";
import type { Archive } from "../src/load/archive.ts";
import { parseText } from "../src/load/parse.ts";
import { plainPage } from "../src/load/siteFiles.ts";
import { CHANGES_FEED, folderOf } from "../src/load/siteParts.ts";
import { restOfTexts } from "../src/load/translation/restOfTexts.ts";
import { translateArchive } from "../src/load/translation/translate.ts";
import { once } from "../src/words/common/once.ts";
import { compactJson } from "./builtRecord.ts";
import { atomFeed } from "./changes/atomFeed.ts";
import { readVersions, versionsFile } from "./changes/versions.ts";
import type { PageLanguage } from "./document/htmlPage.ts";
import { BUILT_LANGUAGES, type BuiltLanguage, ENGLISH } from "./document/languages.ts";
import { recordPageOf } from "./document/recordFile.ts";
import { RECORD_STYLE } from "./document/recordStyle.ts";
import { embedPageOf } from "./embed/embedPage.ts";
import { OEMBED_FILE, oembedOf } from "./embed/oembed.ts";
import { headOf } from "./head.ts";
import { HEADERS } from "./headers.ts";
import { keepingFiles } from "./keptFiles.ts";
import { openingOf } from "./opening.ts";
import { figureFiles } from "./pages/figureFiles.ts";
import { PAGES_STYLE } from "./pages/pageHead.ts";
import { sitemapOf, sitePages } from "./pages/sitePages.ts";
import { groundFiles, recordMapsIn } from "./pictures/recordMaps.ts";
import { plainOverlay } from "./plainOverlay.ts";
import { CONTENT_SECURITY_POLICY } from "./policy.ts";
import { PRELOAD_MODULE, preloadsOf } from "./preloads.ts";
import { SITE } from "./site/address.ts";
import { outsidePageOf } from "./site/outsidePage.ts";
import { stableFiles } from "./site/stableFiles.ts";
import type { SiteFile } from "./siteFile.ts";
import { splitOverlay } from "./splitOverlay.ts";

/** The record in a language, if a file of its texts in that language lies beside it; else as it is. */
export function inLanguage(archive: Archive, dataset: string, language: BuiltLanguage): PageLanguage {
  const { record, language: own } = language.words;
  const file = dataset.replace(/\.json$/, `.${own.tag}.json`);
  if (!existsSync(file)) return { ...language, archive };
  return { ...language, archive: translateArchive(archive, JSON.parse(readFileSync(file, "utf8")), record) };
}

/** The pages of text with their style, the feeds of changes, and a list of the pages where the site's address is known. */
export async function pagesOf(archive: Archive, dataset: string, site: string | null): Promise<SiteFile[]> {
  const versions = existsSync(versionsFile(dataset)) ? readVersions(dataset) : [];
  const languages = BUILT_LANGUAGES.map((language) => inLanguage(archive, dataset, language));
  const maps = await Promise.all(languages.map(recordMapsIn));
  const pages = languages.flatMap((language, at) =>
    sitePages(language, { site, versions, maps: maps[at] ?? null }),
  );
  const feeds = languages.map((language) => ({
    fileName: folderOf(language.words.language.tag) + CHANGES_FEED,
    source: atomFeed(language, versions, site),
  }));
  const sitemap = site === null ? [] : [{ fileName: "sitemap.xml", source: sitemapOf(pages, site) }];
  const data = languages.slice(0, 1).flatMap((language) => figureFiles(language, site));
  const frame =
    site === null
      ? []
      : [
          {
            fileName: OEMBED_FILE,
            source: oembedOf({ archive, words: ENGLISH.words }, archive.info.title, "", site),
          },
        ];
  return [
    ...pages,
    ...groundFiles(archive, maps[0] ?? null),
    ...frame,
    ...data,
    ...feeds,
    { fileName: PAGES_STYLE, source: RECORD_STYLE },
    ...sitemap,
  ];
}

/**
 * Adds the policy, the preloads, the record's title and the opening to the built page, writes `_headers`, the record as a page of text and
 * at its stable addresses, and removes white space from JSON files.
 */
export function publish(dataset: string): Plugin {
  const recordFile = once(() => JSON.parse(readFileSync(dataset, "utf8")));
  const read = once(() => parseText(readFileSync(dataset, "utf8")));
  return {
    name: "crossings:publish",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: PRELOAD_MODULE, name: "preload" });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }): IndexHtmlTransformResult {
        const policy = { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY };
        const languages = BUILT_LANGUAGES.map((language) => inLanguage(read(), dataset, language));
        const parts = {
          "<title>Crossings</title>": headOf(read(), { site: SITE }),
          '<div id="root"></div>': `<div id="root">${openingOf(languages)}</div>`,
        };
        let filled = html;
        for (const [empty, full] of Object.entries(parts)) {
          if (!filled.includes(empty)) throw new Error(`index.html has no ${empty}`);
          filled = filled.replace(empty, () => full);
        }
        return {
          html: filled,
          tags: [{ tag: "meta", attrs: policy, injectTo: "head-prepend" }, ...preloadsOf(bundle)],
        };
      },
    },
    generateBundle: {
      // Only then are the style sheet and the scripts what they will be in the site.
      order: "post",
      async handler(_, bundle) {
        const texts: SiteFile[] = [];
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".json")) continue;
          const text = typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
          const isOverlay = basename(file.fileName).startsWith(`${basename(dataset, ".json")}.`);
          if (isOverlay) {
            const [start, rest] = splitOverlay(plainOverlay(JSON.parse(text), recordFile()), recordFile());
            file.source = JSON.stringify(start);
            texts.push({ fileName: restOfTexts(file.fileName), source: JSON.stringify(rest) });
          } else file.source = compactJson(text);
        }
        const pages = BUILT_LANGUAGES.map((language) => ({
          fileName: plainPage(language.words.language.tag),
          source: recordPageOf(inLanguage(read(), dataset, language).archive, language),
        }));
        const index = bundle["index.html"];
        if (index?.type !== "asset") throw new Error("The build makes no index.html.");
        const outside = outsidePageOf(String(index.source));
        const kept = await keepingFiles(bundle, [...texts, ...pages]);
        for (const { fileName, source } of [...stableFiles(dataset), ...texts, ...pages, outside, ...kept])
          this.emitFile({ type: "asset", fileName, source });
        this.emitFile({ type: "asset", fileName: "_headers", source: HEADERS });
        const page = bundle["index.html"];
        if (page?.type !== "asset")
          throw new Error("The bundle has no index.html to make the page for frames of.");
        this.emitFile({ type: "asset", ...embedPageOf(String(page.source), read()) });
      },
    },
    async writeBundle({ dir = "dist" }) {
      // More than a thousand files, which the bundler would list one by one.
      for (const { fileName, source } of await pagesOf(read(), dataset, SITE)) {
        const path = join(dir, fileName);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, source);
      }
    },
  };
}
