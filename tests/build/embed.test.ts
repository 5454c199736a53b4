import { describe, expect, it } from "vitest";
import { embedPageOf } from "../../build/embed/embedPage.ts";
import { pagesOf } from "../../build/publish.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { smallFile } from "../fixtures/small.ts";

const SITE = "https://site.example/";
const archive = parseDataset(smallFile());
const INDEX = `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; connect-src https:"><title>Crossings</title></head>
<body><div id="root"><div id="opening"><div>first screen</div></div></div>
</body></html>`;

describe("the page for frames", () => {
  const { fileName, source } = embedPageOf(INDEX, archive);

  it("is the built page with a mark, links that open in tabs, and a policy that asks no other server for anything", () => {
    expect(fileName).toBe("embed.html");
    expect(source).toContain('<html lang="en" data-embed>');
    expect(source).toContain('<base target="_blank">');
    expect(source).toMatch(/connect-src 'self'; /);
    expect(source).not.toMatch(/https:|first screen/);
    expect(source).toMatch(/<noscript>[\s\S]*record\.html[\s\S]*record\.ru\.html/);
  });

  it("stops the build where the built page has another form", () => {
    expect(() => embedPageOf(INDEX.replace("default-src", "img-src"), archive)).toThrow(/has no/);
  });
});

const pages = await pagesOf(archive, "none.json", SITE);

describe("what others may show in the place of a page", () => {
  const at = (name: string): string => pages.find(({ fileName }) => fileName === name)?.source ?? "";

  it("is its frame, in its language", () => {
    expect(JSON.parse(at("ru/figure/kz-entries/oembed.json"))).toMatchObject({
      version: "1.0",
      type: "rich",
      height: 480,
      width: 640,
      html: expect.stringContaining('src="https://site.example/embed.html?figure=kz-entries&amp;lang=ru"'),
    });
    expect(JSON.parse(at("day/2022-09-26/oembed.json")).html).toContain(
      "embed.html?day=2022-09-26&amp;lang=en",
    );
    expect(JSON.parse(at("oembed.json")).html).toContain("embed.html?lang=en");
  });

  it("is named by each page that has it, and there where a page names it", () => {
    const named = pages.flatMap(({ source }) =>
      [...source.matchAll(/type="application\/json\+oembed"[^>]*href="([^"]*)"/g)].map(
        ([, href = ""]) => href,
      ),
    );
    expect(named).toContain(`${SITE}event/decree/oembed.json`);
    for (const href of named) expect(at(href.slice(SITE.length)), href).not.toBe("");
  });

  it("is not said where the site's address is not known", async () => {
    const unplaced = await pagesOf(archive, "none.json", null);
    expect(unplaced.some(({ source }) => source.includes("oembed"))).toBe(false);
  });
});
