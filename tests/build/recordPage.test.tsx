import { describe, expect, it } from "vitest";
import { RUSSIAN } from "../../build/document/languages.ts";
import { recordPageOf } from "../../build/document/recordFile.ts";
import { RECORD_STYLE_HASH } from "../../build/document/recordStyle.ts";
import { parseDataset } from "../../src/load/parse.ts";
import { smallFile } from "../fixtures/small.ts";

/** The page of the small dataset, after `change` has had its way with the file. */
function pageOf(change: (file: ReturnType<typeof smallFile>) => void = () => {}): Document {
  const file = smallFile();
  change(file);
  return new DOMParser().parseFromString(recordPageOf(parseDataset(file)), "text/html");
}

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent ?? "");

describe("the record as a page of text", () => {
  it("has every figure under its country, by day", () => {
    const page = pageOf();
    expect(textsOf(page, "h1")).toEqual(["A small record"]);
    expect(textsOf(page, "main h2")).toEqual(["Georgia", "Kazakhstan", "Events", "Journeys"]);
    expect(textsOf(page, "main .entry[id] > h3").slice(0, 4)).toEqual([
      "5,500 vehicles waiting at Verkhny Lars, 25 September 2022",
      "up to 10,000 people entered Georgia, 26 September 2022",
      "about 98,000 people entered Kazakhstan, 21–27 September 2022",
      "between 200,000 and 300,000 tenge in rent a month, Kazakhstan, since 21 September 2022",
    ]);
  });

  it("puts the countries first that the dataset features", () => {
    const page = pageOf((file) => Object.assign(file.dataset, { featured: ["KZ", "MN"] }));
    expect(textsOf(page, "main h2").slice(0, 2)).toEqual(["Kazakhstan", "Georgia"]);
    expect(textsOf(page, "nav li a").slice(0, 2)).toEqual(["Kazakhstan", "Georgia"]);
  });

  it("leads to each figure by its id, and has its words, its sources, its chain and its disputes", () => {
    const page = pageOf();
    const entry = page.getElementById("kz-entries");
    expect(entry?.querySelector("blockquote")?.getAttribute("cite")).toBe("https://example.org/mt");
    expect(entry?.querySelector("blockquote")?.textContent).toBe(
      "According to the ministry, around 98,000 Russians entered the country since Wednesday.",
    );
    expect(entry?.querySelector("mark")?.textContent).toBe("around 98,000");
    expect(textsOf(page, "#kz-entries cite")).toEqual(["The Moscow Times", "UPI"]);
    expect(textsOf(page, "#kz-entries .summary-text p")).toEqual([
      "The ministry reported 98,000 entries.",
      "Our summary, not a quotation.",
    ]);
    expect(entry?.textContent).toContain("Disputed: different place. Counts another country.");
    expect(entry?.querySelector('a[href="#ge-entries"]')?.textContent).toBe(
      "up to 10,000 people entered Georgia, 26 September 2022",
    );
    expect(entry?.querySelector('a[href="./?figure=kz-entries"]')).not.toBeNull();
  });

  it("says of a quote what its check found", () => {
    const [said] = textsOf(pageOf(), "#kz-entries .verbatim");
    expect(said).toBe("Verbatim, not checked: the record has no fingerprint of this text.");
  });

  it("has what happened, who travelled, and where nothing is known", () => {
    const page = pageOf();
    expect(page.getElementById("event:decree")?.textContent).toContain(
      "The decree, Russia, 21 September 2022",
    );
    expect(page.getElementById("route:bus")?.textContent).toContain("Russia to Karaganda by bus");
    expect(page.getElementById("country:GE")?.textContent).toContain("Nothing found: We found no count.");
  });

  it("takes the dataset's texts as text, and links to the web only", () => {
    const evil = '</style><script>alert(1)</script><img src=x onerror="alert(1)">';
    const page = pageOf((file) => {
      file.dataset.title = evil;
      Object.assign(file.dataset, { description: evil });
      for (const figure of file.figures) Object.assign(figure, { note: evil, item: evil, unit: evil });
      for (const place of file.places) place.name = evil;
      for (const source of file.sources)
        Object.assign(source, { title: evil, URL: 'https://example.org/"><script>alert(1)</script>' });
    });
    expect(page.querySelectorAll("script, img, [onerror], style + style")).toHaveLength(0);
    expect(textsOf(page, "h1")).toEqual([evil]);
    for (const link of page.querySelectorAll("a"))
      expect(link.getAttribute("href")).toMatch(/^(#|\.\/|https?:\/\/)/);
  });

  it("may run nothing and ask for nothing", () => {
    const policy = pageOf().querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toBe(
      `default-src 'none'; style-src ${RECORD_STYLE_HASH}; img-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    expect(recordPageOf(parseDataset(smallFile()))).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  });

  it("is written in Russian too, and each leads to the other", () => {
    const russian = new DOMParser().parseFromString(
      recordPageOf(parseDataset(smallFile()), RUSSIAN),
      "text/html",
    );
    expect(russian.documentElement.lang).toBe("ru");
    expect(textsOf(russian, "main h2")).toEqual(["Грузия", "Казахстан", "События", "Маршруты"]);
    expect(textsOf(russian, "#kz-entries .summary-text p").at(-1)).toBe("Наш пересказ, не цитата.");
    expect(russian.querySelector('a[href="./?lang=ru&figure=kz-entries"]')?.textContent).toBe("На карте");
    expect(russian.querySelector('a[hreflang="en"]')?.getAttribute("href")).toBe("./record.html");
    expect(pageOf().querySelector('a[hreflang="ru"]')?.getAttribute("href")).toBe("./record.ru.html");
  });
});
