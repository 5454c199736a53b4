import { posix } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../../build/document/languages.ts";
import { PAGES_STYLE } from "../../../build/pages/pageHead.ts";
import { sitemapOf, sitePages } from "../../../build/pages/sitePages.ts";
import { pagesOf } from "../../../build/publish.ts";
import type { SiteFile } from "../../../build/siteFile.ts";
import { parseDataset } from "../../../src/load/parse.ts";
import { LICENCES, SINGLE_FILE } from "../../../src/load/siteParts.ts";
import { readArchive } from "../../export/archives.ts";
import { smallFile } from "../../fixtures/small.ts";

const small = (change: (file: ReturnType<typeof smallFile>) => void = () => {}): SiteFile[] => {
  const file = smallFile();
  change(file);
  return sitePages({ ...ENGLISH, archive: parseDataset(file) }, { site: null, versions: [], maps: null });
};
const pageAt = (pages: readonly SiteFile[], fileName: string): string => {
  const page = pages.find((one) => one.fileName === fileName);
  if (!page) throw new Error(`there is no ${fileName} among ${pages.map((one) => one.fileName)}`);
  return page.source;
};
/** The addresses that a page links to. */
const hrefsIn = (html: string): string[] =>
  [...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
const linkedDataIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null");

describe("the pages of a small record", () => {
  it("are of each figure and event, of countries and days, of what changed and of privacy, and a list of all", () => {
    expect(
      small()
        .map(({ fileName }) => fileName)
        .sort(),
    ).toEqual([
      "changes/index.html",
      "country/GE/index.html",
      "country/KZ/index.html",
      "day/2022-09-25/index.html",
      "day/2022-09-26/index.html",
      "day/2022-09-27/index.html",
      "day/2022-10-04/index.html",
      "event/decree/index.html",
      "figure/ge-entries/index.html",
      "figure/index.html",
      "figure/kz-entries/index.html",
      "figure/kz-rent/index.html",
      "figure/lars-queue/index.html",
      "privacy/index.html",
    ]);
  });

  it("say what the figure is, that it is disputed and by what, and lead to the map and to its neighbours", () => {
    const page = pageAt(small(), "figure/kz-entries/index.html");
    expect(page).toContain("<h1>about 98,000 people entered Kazakhstan, 21–27 September 2022</h1>");
    expect(page).toContain("</span>disputed</p>");
    expect(page).toContain("Counts another country.");
    expect(hrefsIn(page)).toEqual(
      expect.arrayContaining([
        "../../?figure=kz-entries",
        "../../figure/ge-entries/",
        "../../country/KZ/",
        "../../ru/figure/kz-entries/",
        "https://example.org/mt",
      ]),
    );
  });

  it("lead to the map in their own language", async () => {
    const russian = await pagesOf(parseDataset(smallFile()), "none.json", null);
    expect(hrefsIn(pageAt(russian, "ru/figure/kz-entries/index.html"))).toEqual(
      expect.arrayContaining(["../../../?lang=ru", "../../../?lang=ru&figure=kz-entries"]),
    );
    expect(hrefsIn(pageAt(small(), "event/decree/index.html"))).toContain("../../?event=decree");
  });

  it("tell machines of the claim and where it appears, and give no verdict", () => {
    const data = linkedDataIn(pageAt(small(), "figure/ge-entries/index.html"));
    expect(data["@graph"]).toMatchObject([
      {
        "@type": "Observation",
        measurementQualifier: "up-to",
        value: { maxValue: 10_000, unitText: "people" },
        observationDate: "2022-09-26",
      },
      {
        "@type": "Claim",
        author: [{ "@type": "Organization", name: "Interior Ministry of Georgia" }],
        appearance: [{ "@type": "Article", publisher: { name: "UPI" }, url: "https://example.org/upi" }],
      },
    ]);
    expect(data["@graph"][0].value).not.toHaveProperty("minValue");
    expect(JSON.stringify(data)).not.toMatch(/ClaimReview|rating/i);
  });

  it("tell machines of an event as a claim with its days and its place: one cannot go to a decree", () => {
    const data = linkedDataIn(pageAt(small(), "event/decree/index.html"));
    expect(data).toMatchObject({
      "@type": "Claim",
      temporalCoverage: "2022-09-21",
      spatialCoverage: { "@type": "Place", name: "Russia" },
      isPartOf: { "@type": "Dataset" },
    });
    expect(JSON.stringify(data)).not.toMatch(/"Event"|ClaimReview|rating/i);
  });

  it("escape what a record says, also in what is for machines", () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror="alert(1)">';
    const pages = small((file) => {
      for (const figure of file.figures) Object.assign(figure, { note: evil, item: evil });
      for (const place of file.places) place.name = evil;
    });
    for (const { source } of pages) {
      expect(source).not.toContain("<script>");
      expect(source).not.toContain("<img");
    }
    expect(linkedDataIn(pageAt(pages, "figure/kz-rent/index.html"))["@graph"][0].name).toContain(evil);
  });
});

const all = await pagesOf(
  readArchive("data/exodus-2022.json"),
  "data/exodus-2022.json",
  "https://site.example/",
);

describe("the pages of this site’s record", () => {
  const pages = all.filter(({ fileName }) => fileName.endsWith(".html"));
  const others = all
    .filter(({ fileName }) => /\.(atom|jsonld)$/.test(fileName))
    .map(({ fileName }) => fileName);
  const names = new Set(pages.map(({ fileName }) => fileName));

  it("are of every figure, in both languages, and no link among them is dead", () => {
    const archive = readArchive("data/exodus-2022.json");
    for (let at = 0; at < archive.count; at++)
      for (const folder of ["", "ru/"])
        expect(names).toContain(`${folder}figure/${archive.at(at).id}/index.html`);
    const own = new Set(["", "favicon.svg", PAGES_STYLE, LICENCES, SINGLE_FILE, ...others]);
    const dead = pages.flatMap(({ fileName, source }) =>
      hrefsIn(source)
        .filter((href) => !/^https?:/.test(href))
        .map((href) => posix.normalize(posix.join(posix.dirname(fileName), href.replace(/[?#].*$/, ""))))
        .map((path) => path.replace(/^\.\/?$/, ""))
        .filter((path) => !own.has(path) && !names.has(`${path.replace(/\/$/, "")}/index.html`))
        .map((path) => `${fileName}: ${path}`),
    );
    expect(dead).toEqual([]);
  });

  it("never show a disputed figure without its dispute", () => {
    const archive = readArchive("data/exodus-2022.json");
    for (let at = 0; at < archive.count; at++) {
      const { id, disputes, sumOf } = archive.at(at);
      if (disputes.length === 0 && !sumOf) continue;
      expect(pageAt(pages, `figure/${id}/index.html`), id).toMatch(
        /≠ <\/span>(disputed|a sum of unlike counts)/,
      );
      expect(pageAt(pages, `ru/figure/${id}/index.html`), id).toMatch(/≠ <\/span>/);
    }
  });

  it("lead machines to each figure’s annotations and provenance, with every dispute in them", () => {
    const archive = readArchive("data/exodus-2022.json");
    expect(hrefsIn(pageAt(pages, "ru/figure/ru-exits-194000/index.html"))).toEqual(
      expect.arrayContaining([
        "../../../figure/ru-exits-194000/annotations.jsonld",
        "../../../figure/ru-exits-194000/provenance.jsonld",
      ]),
    );
    for (let at = 0; at < archive.count; at++) {
      const { id, disputes, evidence } = archive.at(at);
      const annotations = JSON.parse(pageAt(all, `figure/${id}/annotations.jsonld`));
      expect(annotations).toMatchObject({ total: evidence.length, type: "AnnotationCollection" });
      if (disputes.length > 0)
        for (const kind of ["annotations", "provenance"])
          expect(pageAt(all, `figure/${id}/${kind}.jsonld`), id).toMatch(/disputed/i);
    }
  });

  it("have a map of every figure and event on a ground that many share, with the figure’s dispute", () => {
    const archive = readArchive("data/exodus-2022.json");
    for (let at = 0; at < archive.count; at++) {
      const { id, disputes } = archive.at(at);
      const [, alt = "", drawn = ""] =
        /<img src="[^"]*" alt="([^"]*)"[^>]*>.*?<svg[^>]*>(.*?)<\/svg>/.exec(
          pageAt(pages, `figure/${id}/index.html`),
        ) ?? [];
      expect(drawn, id).toContain("<text");
      if (disputes.length === 0) continue;
      expect(alt, id).toMatch(/; disputed$/);
      expect(drawn, id).toContain(" ≠</text>");
    }
    for (const { fileName, source } of pages) {
      if (!/(figure|event)\/[^/]+\/index/.test(fileName)) continue;
      const grounds = [...source.matchAll(/(?:srcSet|src)="([^"]*maps[^"]*)"/gi)].map(([, href = ""]) =>
        posix.join(posix.dirname(fileName), href),
      );
      expect(grounds, fileName).toHaveLength(2);
      for (const ground of grounds) expect(pageAt(all, ground)).toMatch(/^<svg xmlns/);
    }
    const grounds = all.filter(({ fileName }) => fileName.endsWith(".svg"));
    expect(grounds.reduce((sum, { source }) => sum + source.length, 0)).toBeLessThan(2_500_000);
  });

  it("are in a sitemap with whole addresses", () => {
    const sitemap = sitemapOf(pages, "https://site.example/");
    expect(sitemap.match(/<loc>/g)).toHaveLength(pages.length);
    expect(sitemap).toContain("<loc>https://site.example/ru/figure/kz-entries-2022-09-27/</loc>");
  });

  const rules = new StaticConfigLoader({
    extends: ["html-validate:standard"],
    // How React writes what HTML leaves free.
    rules: {
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "attr-case": "off",
      "long-title": "off",
    },
  });
  // Its tables are made once, and not for each page: that took longer than to read the page.
  const made = rules.getConfigFor("index.html");
  rules.getConfigFor = () => made;

  const PARTS = 8;
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    "are valid HTML, part %i of all",
    async (part) => {
      const validator = new HtmlValidate(rules);
      for (const { fileName, source } of pages.filter((_, at) => at % PARTS === part)) {
        const { results } = await validator.validateString(source);
        expect(
          results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
          fileName,
        ).toEqual([]);
      }
    },
  );
});
