import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { plugins } from "@citation-js/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexOf } from "../../src/export/cite/bibtex.ts";
import { type CslItem, cslDate, cslItemsOf } from "../../src/export/cite/cslJson.ts";
import { risOf } from "../../src/export/cite/ris.ts";
import { more } from "../../src/words/en/more.ts";
import { cite as citeInRussian } from "../../src/words/ru/export/cite.ts";
import { allWords } from "../fixtures/allWords.ts";
import { figuresOf } from "../fixtures/open.ts";
import { smallDataset } from "../fixtures/small.ts";
import { readArchive } from "./archives.ts";

const { cite } = more;
const FACTS = { address: "https://site.example/?figure=kz-entries", today: "2026-11-27" };

function itemsOf(id: string): CslItem[] {
  const archive = smallDataset();
  const record = archive.figure(id);
  if (!record) throw new Error(`the fixture has no figure ${id}`);
  return cslItemsOf(archive, allWords, { kind: "figure", record }, FACTS);
}

/** What a reference parser reads of a text. */
const parsed = (format: "bibtex" | "ris", text: string): Record<string, unknown>[] =>
  plugins.input.chain(text, { forceType: format === "bibtex" ? "@bibtex/text" : "@ris/file" });

const SENTENCE =
  "Interior Ministry of Kazakhstan: about 98,000 people entered Kazakhstan, Russian citizens, 21–27 September 2022 (The Moscow Times, 27 September 2022, https://example.org/mt); disputed: counts another country.";

describe("a date", () => {
  it.each([
    ["2022-09-27", { "date-parts": [[2022, 9, 27]] }],
    ["2022-09-27~", { "date-parts": [[2022, 9, 27]], circa: true }],
    ["2022-09", { "date-parts": [[2022, 9]] }],
    ["2022-09-XX", { "date-parts": [[2022, 9]] }],
    ["2022-22", { "date-parts": [[2022]] }],
    ["2022-09-27?", { "date-parts": [[2022, 9, 27]], circa: true }],
    ["2022-10-04/..", { "date-parts": [[2022, 10, 4]], circa: true }],
    ["../2022-10-04", { "date-parts": [[2022, 10, 4]], circa: true }],
    [
      "2022-09-21/2022-09-27",
      {
        "date-parts": [
          [2022, 9, 21],
          [2022, 9, 27],
        ],
      },
    ],
    ["2022-09-23T06:00", { "date-parts": [[2022, 9, 23]] }],
    ["../..", null],
  ])("of EDTF, %s, as CSL-JSON", (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });
});

describe("a figure as CSL-JSON", () => {
  it("is its entry here, with hedge and dispute in the title, and the documents it rests on", () => {
    expect(itemsOf("kz-entries")).toEqual([
      {
        id: "small-kz-entries",
        type: "dataset",
        title: SENTENCE,
        "container-title": "A small record",
        version: "1.0.0",
        accessed: { "date-parts": [[2026, 11, 27]] },
        URL: FACTS.address,
        language: "en",
      },
      {
        id: "mt",
        type: "article",
        title: "Safety",
        "container-title": "The Moscow Times",
        issued: { "date-parts": [[2022, 9, 27]] },
        URL: "https://example.org/mt",
      },
      {
        id: "upi",
        type: "article",
        "container-title": "UPI",
        issued: { "date-parts": [[2022, 9, 27]] },
        URL: "https://example.org/upi",
      },
    ]);
  });

  it("never leaves out a dispute: every disputed figure of this site’s record", () => {
    const archive = readArchive("data/exodus-2022.json");
    const disputed = figuresOf(archive).filter(({ disputes, sumOf }) => disputes.length > 0 || sumOf);
    expect(disputed.map(({ id }) => id)).toContain("ru-exits-194000");
    for (const record of disputed) {
      const [own] = cslItemsOf(archive, allWords, { kind: "figure", record }, FACTS);
      if (!own) throw new Error("nothing is cited");
      for (const text of [own.title ?? "", bibtexOf(own), risOf(own), cite.apa(own), cite.chicago(own)])
        expect(text, record.id).toMatch(/disputed: |a sum of unlike counts: /);
    }
  });
});

const article: CslItem = {
  id: "mt-27",
  type: "article-newspaper",
  title: "Kazakhstan to Ensure Safety: 100% of {men} & #1_~^\\",
  "container-title": "The Moscow Times",
  author: [{ family: "Ivanova", given: "Anna Maria" }, { literal: "RIA Novosti and others" }],
  issued: { "date-parts": [[2022, 9, 27]] },
  accessed: { "date-parts": [[2026, 11, 27]] },
  URL: "https://example.org/a_b?x=1&y=%20",
};

describe("BibTeX and RIS", () => {
  it("are written like this", () => {
    expect(bibtexOf(article)).toBe(`@article{mt-27,
  author = {Ivanova, Anna Maria and {RIA Novosti and others}},
  title = {{Kazakhstan to Ensure Safety: 100\\% of \\{men\\} \\& \\#1\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}},
  journal = {The Moscow Times},
  year = {2022},
  month = sep,
  day = {27},
  date = {2022-09-27},
  url = {https://example.org/a_b?x=1&y=%20},
  urldate = {2026-11-27}
}
`);
    expect(risOf(article).split("\r\n")).toEqual([
      "TY  - NEWS",
      "ID  - mt-27",
      "AU  - Ivanova, Anna Maria",
      "AU  - RIA Novosti and others",
      "TI  - Kazakhstan to Ensure Safety: 100% of {men} & #1_~^\\",
      "T2  - The Moscow Times",
      "PY  - 2022",
      "DA  - 2022/09/27",
      "UR  - https://example.org/a_b?x=1&y=%20",
      "Y2  - 2026/11/27",
      "ER  - ",
      "",
    ]);
  });

  it("are read by a reference parser as what they were written from", () => {
    for (const item of itemsOf("kz-entries")) {
      for (const format of ["bibtex", "ris"] as const) {
        const [read] = parsed(format, format === "bibtex" ? bibtexOf(item) : risOf(item));
        expect(read, format).toMatchObject({
          ...(item.title !== undefined && { title: item.title }),
          ...(item.issued && { issued: { "date-parts": item.issued["date-parts"] } }),
          URL: item.URL,
        });
      }
    }
  });

  it.each([
    ["2022-09-27~", "{2022-09-27~}", "2022/09/27/circa"],
    ["2022-09~", "{2022-09~}", "2022/09//circa"],
    ["2022-09-23/2022-09-24", "{2022-09-23/2022-09-24}", "2022/09/23/to 2022/09/24"],
  ])("never make a day certain that is not: %s", (edtf, date, published) => {
    const issued = cslDate(edtf);
    const item = { ...article, ...(issued && { issued }) };
    expect(bibtexOf(item)).toContain(`  date = ${date},`);
    expect(risOf(item)).toContain(`DA  - ${published}\r\n`);
  });

  it("keep any title through a reference parser", () => {
    // A parser takes white space at the ends away, and runs of it together; so do we before.
    const title = fc
      .string({
        unit: fc.constantFrom(..."abcxyz АБВ äé0123456789.,;:!?()[]{}%&$#_~^\\/+-=’“”–"),
        minLength: 1,
        maxLength: 60,
      })
      .map((text) => text.replaceAll(/\s+/g, " ").trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(title, (text) => {
        const [read] = parsed("ris", risOf({ ...article, title: text }));
        expect(read?.title).toBe(text);
      }),
    );
  });
});

describe("references in words", () => {
  it("name the day on which the record was seen as each language writes it", () => {
    expect(cite.version("1.5.0", FACTS.today)).toBe("(record version 1.5.0, seen on 27 November 2026)");
    expect(citeInRussian.version("1.5.0", "2026-03-04")).toBe(
      "(версия данных 1.5.0; дата обращения: 04.03.2026)",
    );
  });

  it("in the style of APA", () => {
    expect(cite.apa(article)).toBe(
      "Ivanova, A. M., & RIA Novosti and others. (2022, September 27). Kazakhstan to Ensure Safety: 100% of {men} & #1_~^\\. The Moscow Times. https://example.org/a_b?x=1&y=%20",
    );
    expect(
      cite.apa({
        type: "post",
        issued: {
          "date-parts": [
            [2022, 9, 23],
            [2022, 9, 24],
          ],
        },
      }),
    ).toBe("[Title not recorded]. (2022, September 23–2022, September 24).");
    const [own, , upi] = itemsOf("kz-entries");
    expect(own && cite.apa(own)).toBe(
      `${SENTENCE} (Version 1.0.0) [Data set]. (n.d.). A small record. Retrieved November 27, 2026, from ${FACTS.address}`,
    );
    expect(upi && cite.apa(upi)).toBe(
      "[Title not recorded]. (2022, September 27). UPI. https://example.org/upi",
    );
  });

  it("in the style of Chicago", () => {
    expect(cite.chicago(article)).toBe(
      "Ivanova, Anna Maria, and RIA Novosti and others. “Kazakhstan to Ensure Safety: 100% of {men} & #1_~^\\.” The Moscow Times. September 27, 2022. https://example.org/a_b?x=1&y=%20.",
    );
    const [own] = itemsOf("kz-entries");
    expect(own && cite.chicago(own)).toBe(
      `“${SENTENCE}” A small record. Version 1.0.0. Accessed November 27, 2026. ${FACTS.address}.`,
    );
    expect(cite.chicago({ type: "post", issued: { "date-parts": [[2022, 9]], circa: true } })).toBe(
      "[Title not recorded]. ca. September 2022.",
    );
    expect(
      cite.chicago({
        type: "post",
        issued: {
          "date-parts": [
            [2022, 9, 23],
            [2022, 9, 24],
          ],
        },
      }),
    ).toBe("[Title not recorded]. September 23, 2022–September 24, 2022.");
  });
});
