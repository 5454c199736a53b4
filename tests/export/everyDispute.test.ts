import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../build/changes/atomFeed.ts";
import { isContested } from "../../build/contested.ts";
import { inLanguage, type PageLanguage } from "../../build/document/htmlPage.ts";
import { BUILT_LANGUAGES } from "../../build/document/languages.ts";
import { oembedFiles } from "../../build/embed/oembed.ts";
import { listPages } from "../../build/pages/listPages.ts";
import type { Page } from "../../build/pages/page.ts";
import { pageHead } from "../../build/pages/pageHead.ts";
import { recordPages } from "../../build/pages/recordPages.ts";
import { drawDisputeCard } from "../../build/pictures/disputeCard.ts";
import { inLanguage as translated } from "../../build/publish.ts";
import { EmbedRecord } from "../../src/app/embed/EmbedRecord.tsx";
import { CITE_FORMATS, citationOf } from "../../src/export/cite/citeFormats.ts";
import { csvOf } from "../../src/export/csv.ts";
import { dataPackageOf } from "../../src/export/dataPackage.ts";
import { datasetJsonOf } from "../../src/export/datasetJson.ts";
import { geoJsonOf } from "../../src/export/geoJson.ts";
import { type Selection, select } from "../../src/export/selection.ts";
import { figuresTable, type TableContext } from "../../src/export/tables/figures.ts";
import { finish } from "../../src/model/article/skeleton.ts";
import type { Figure } from "../../src/model/schema.ts";
import { createAppStore } from "../../src/store/store.ts";
import { estimateText } from "../../src/views/shared/picture/pictureText.ts";
import { surroundingsOf } from "../../src/views/shared/picture/surroundings.ts";
import { StoreContext } from "../../src/views/shared/useApp.ts";
import { figuresOf } from "../fixtures/open.ts";
import { readArchive } from "./archives.ts";

const DATASET = "data/exodus-2022.json";
const SITE = "https://site.example/";
const ADDRESS = "https://site.example/?figure=x";
const FACTS = { address: ADDRESS, today: "2026-11-28" };
const PACKAGE_FACTS = { ...FACTS, filter: null };
/** The one disputed figure that names no other, and what speaks against it: it adds up unlike counts. */
const SUM = {
  id: "ru-exits-194000",
  en: "a sum of unlike counts",
  ru: "сумма разнородных подсчётов",
} as const;

/** Letters and digits alone: what is the same in HTML, in LaTeX, in JSON and over the ends of lines. */
const squashed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
const plain = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, " ").replaceAll(/&(?:#?\w+);/g, (entity) => (entity === "&amp;" ? "&" : " "));
const contentOf = (html: string, name: string): string =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
const lineOf = (html: string, id: string): string =>
  html.split("<li>").find((line) => line.includes(`figure/${id}/"`)) ?? "";

type Output = (figure: Figure) => string;
type Table = Readonly<Record<string, Output>>;

/** What a downloaded table says of a figure, where nothing else is asked for. */
function rowOf(csv: string, id: string): string {
  const rows: Record<string, string>[] = parse(csv, { columns: true, recordDelimiter: "\r\n" });
  const row = rows.find((one) => one.id === id);
  return row?.disputed === "true" ? (row.disputes ?? "") : "";
}

/** A dataset says what its figures say; of a sum, each of its parts, so that it can be seen what is added. */
function inDataset(json: string, { id, sumOf = [] }: Figure, sum: string): string {
  const { figures }: { figures: { id: string; disputes?: { reason: string }[]; sumOf?: string[] }[] } =
    JSON.parse(json);
  const own = figures.find((one) => one.id === id);
  const hasParts = sumOf.length > 0 && sumOf.every((part) => figures.some((one) => one.id === part));
  return [...(own?.disputes ?? []).map(({ reason }) => reason), hasParts && own?.sumOf ? sum : ""].join(" ");
}

/** Data, which say the whole reason. Tables and the dataset are of one figure alone, as a reader may take it along; the package is of all of them. */
function data(language: PageLanguage, disputed: readonly Figure[], sum: string): Table {
  const { archive, words } = language;
  const context: TableContext = { words, address: () => ADDRESS };
  const selected = (figures: readonly Figure[]): Selection =>
    select(
      archive,
      Int32Array.from(figures, ({ id }) => archive.numberOf(id) ?? -1),
      [],
      [],
    );
  const files = unzipSync(finish(dataPackageOf(selected(disputed), context, PACKAGE_FACTS)));
  const path = Object.keys(files).find((name) => name.endsWith("figures.csv")) ?? "";
  const inPackage = strFromU8(files[path] ?? new Uint8Array());
  return {
    csv: (figure) => rowOf(finish(csvOf(figuresTable(selected([figure]), context))), figure.id),
    geoJson(figure) {
      const { features }: { features: { id: string; properties: { disputes: string[] } }[] } = JSON.parse(
        finish(geoJsonOf(selected([figure]), context)),
      );
      return features
        .flatMap(({ id, properties }) => (id === figure.id ? properties.disputes : []))
        .join(" ");
    },
    dataPackage: (figure) => rowOf(inPackage, figure.id),
    // It is in the language of its texts, whatever the page's is.
    ...(language.words.language.tag === archive.info.language && {
      json: (figure: Figure) => inDataset(finish(datasetJsonOf(selected([figure]))), figure, sum),
    }),
  };
}

/** The pages of figures that the build writes, by their figures. */
function pagesOf(language: PageLanguage): (figure: Figure) => Page {
  const pages = new Map(recordPages(language, null).map((page) => [page.figureId, page]));
  return ({ id }) => {
    const page = pages.get(id);
    if (!page) throw new Error(`${id} has no page.`);
    return page;
  };
}

/** What shows a figure with all that is said of it. */
function shown(language: PageLanguage, pageOf: (figure: Figure) => Page): Table {
  const store = createAppStore(language.archive, "");
  const drawn = (node: ReactNode): string => plain(renderToStaticMarkup(inLanguage(language, node)));
  return {
    "frame in a page of others": ({ id }) =>
      drawn(
        createElement(
          StoreContext,
          { value: store },
          createElement(EmbedRecord, { selected: { kind: "figure", id } }),
        ),
      ),
    page: (figure) => drawn(pageOf(figure).body("../../", [])),
  };
}

/** What says the first clause of the reason: citations, pictures, and what stands for a page elsewhere. */
function inClauses(language: PageLanguage, pageOf: (figure: Figure) => Page): Table {
  const { archive, words } = language;
  const head = (figure: Figure): string => renderToStaticMarkup(pageHead(language, pageOf(figure), SITE));
  return {
    ...Object.fromEntries(
      CITE_FORMATS.map((format): [string, Output] => [
        `citation as ${format}`,
        (record) => citationOf(archive, words, { kind: "figure", record }, FACTS, format, false),
      ]),
    ),
    "picture of the map or the timeline, with the figure as its headline"({ id }) {
      const around = surroundingsOf(
        {
          archive,
          words,
          state: createAppStore(archive, `?figure=${id}`).getState(),
          theme: "light",
          measure: estimateText,
          width: 1200,
          address: { text: ADDRESS, link: null },
          hasOpen: true,
        },
        { figures: [], legend: [], scale: "", credit: "" },
      );
      expect(around.description).toContain(around.head.against);
      return around.head.against ?? "";
    },
    "picture of its page": (figure) => plain(drawDisputeCard(language, figure, ADDRESS)),
    "text of its card": (figure) => contentOf(head(figure), "og:description"),
    "description of its card's picture": (figure) => contentOf(head(figure), "og:image:alt"),
    "title that Zotero takes": (figure) => contentOf(head(figure), "DC.title"),
    "page for machines": (figure) => JSON.stringify(pageOf(figure).linkedData),
  };
}

/** What only names a figure, and says that it is disputed: what speaks against it stands where the name leads. */
function named(language: PageLanguage, figures: readonly Figure[]): Table {
  const pages = recordPages(language, null);
  const none = { added: [], changed: [], withdrawn: [] };
  const feed = atomFeed(
    language,
    [
      {
        version: "9.0.0",
        date: "2026-11-28T00:00:00Z",
        sha256: "",
        figures: figures.length,
        events: 0,
        changes: {
          figures: { ...none, added: figures.map(({ id }) => id) },
          events: none,
          documents: { added: 0, changed: 0, withdrawn: 0 },
        },
      },
    ],
    SITE,
  )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"');
  const lists = listPages(language).map(({ path, body }) => ({
    path,
    html: renderToStaticMarkup(inLanguage(language, body("../../", []))),
  }));
  const listed = (folder: string, id: string): string =>
    lists.map(({ path, html }) => (path.startsWith(folder) ? lineOf(html, id) : "")).join(" ");
  const frames = new Map(oembedFiles(language, pages, SITE).map((file) => [file.fileName, file.source]));
  return {
    "feed of changes": ({ id }) => lineOf(feed, id),
    "list of its country": ({ id }) => listed("country/", id),
    "list of its day": ({ id }) => listed("day/", id),
    "title of its page": ({ id }) => pages.find(({ figureId }) => figureId === id)?.title ?? "",
    "title of its frame": ({ id }) =>
      Array.from(frames, ([name, source]) =>
        name.endsWith(`figure/${id}/oembed.json`) ? JSON.parse(source).title : "",
      ).join(""),
  };
}

describe.each(BUILT_LANGUAGES.map((built) => [built.words.language.tag, built] as const))(
  "no disputed figure without its dispute, in the language %s,",
  (tag, built) => {
    const language = translated(readArchive(DATASET), DATASET, built);
    const all = figuresOf(language.archive);
    const [sum] = all.filter(({ id }) => id === SUM.id);
    if (!sum) throw new Error(`The record has no ${SUM.id}.`);
    const figures = [sum, ...all.filter(({ disputes }) => disputes.length > 0)];
    const reasonOf = ({ disputes: [first] }: Figure): string => first?.reason ?? SUM[tag];
    const clauseOf = (figure: Figure): string => reasonOf(figure).split(/[.;:](?:\s|$)/)[0] ?? "";
    const pageOf = pagesOf(language);
    const said = (text: string, part: string): boolean => squashed(text).includes(squashed(part));
    const silent = (isSaid: (figure: Figure) => boolean): string[] =>
      figures.filter((figure) => !isSaid(figure)).map(({ id }) => id);

    it("leaves none of them out", () => {
      expect(figures.length).toBeGreaterThan(100);
      const others = all.filter((figure) => !figures.includes(figure));
      expect(others.filter(({ sumOf, misprint }) => sumOf || misprint)).toEqual([]);
      expect(others.filter((figure) => isContested(language, figure))).toEqual([]);
    });

    it.each(Object.entries({ ...data(language, figures, SUM[tag]), ...shown(language, pageOf) }))(
      "in %s",
      (_, output) => {
        expect(silent((figure) => said(output(figure), reasonOf(figure)))).toEqual([]);
      },
    );

    it.each(Object.entries(inClauses(language, pageOf)))("in the %s", (_, output) => {
      expect(silent((figure) => said(output(figure), clauseOf(figure)))).toEqual([]);
    });

    it.each(Object.entries(named(language, figures)))("in the %s", (_, output) => {
      expect(silent((figure) => output(figure).includes(built.words.list.disputed))).toEqual([]);
    });
  },
);
