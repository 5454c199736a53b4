import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { brokenLinks } from "../../hosting/links.ts";

const SITE = "https://site.example/map/";
const SITEMAP = `<loc>${SITE}ru/figure/</loc><loc>${SITE}figure/</loc>`;
const folders: string[] = [];

/** A folder with some files. */
function built(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "crossings-links-"));
  folders.push(dir);
  for (const [path, text] of Object.entries({ "sitemap.xml": SITEMAP, ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
const LISTS = { "figure/index.html": "", "ru/figure/index.html": "" };

describe("the links of a site in a folder", () => {
  afterEach(() => {
    for (const dir of folders.splice(0)) rmSync(dir, { recursive: true });
  });

  it("are right where each leads to a file: of the folder, of the page, whole, elsewhere", () => {
    const dir = built({
      ...LISTS,
      "index.html": `<a href="figure/"></a><a href="?lang=ru"></a><a href="#top"></a><a href="https://other.example/x">`,
      "figure/x/index.html": `<a href="../../?figure=x"></a><a href="../"></a><meta content="${SITE}index.html">`,
    });
    expect(brokenLinks(dir)).toEqual({ broken: [], count: 7 });
  });

  it("are wrong where one leads to nothing, out of the folder, or to the root of its host", () => {
    const dir = built({
      ...LISTS,
      "index.html": `<a href="figure/y/"></a><a href="/figure/"></a><a href="../figure/"></a>`,
      "oembed.json": JSON.stringify({ html: `<iframe src="${SITE}embed.html?figure=x"></iframe>` }),
      "changes.atom": `<content>&lt;a href="${SITE}figure/z/"&gt;</content>`,
    });
    expect(brokenLinks(dir).broken.sort()).toEqual([
      "../figure/ (in index.html)",
      "/figure/ (in index.html)",
      "embed.html (in oembed.json)",
      "figure/y/ (in index.html)",
      "figure/z/ (in changes.atom)",
    ]);
  });
});
