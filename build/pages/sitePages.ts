import { createElement, type ReactNode } from "react";
import { isoDay } from "../../src/model/time/day.ts";
import { TAGS, type Tag } from "../../src/words/tags.ts";
import { htmlPage, type PageLanguage } from "../document/htmlPage.ts";
import { PageLinksContext } from "../document/pageLinks.ts";
import { countrySections, eventsInOrder } from "../document/sections.ts";
import type { SiteFile } from "../siteFile.ts";
import { type LinkGroup, ListPage } from "./ListPage.tsx";
import { datasetData, figureData } from "./linkedData.ts";
import { countryPath, dayPath, folderOf, INDEX_PATH, linksOf, recordPath } from "./pagePaths.ts";
import { type NamedLink, RecordEntryPage, type Translation } from "./RecordEntryPage.tsx";

/** The style sheet of all these pages, at the root of the site. */
export const PAGES_STYLE = "pages.css";
/** The picture that stands for a page where its address is shown. */
const PICTURE = "preview.png";
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

interface Page {
  /** From the folder of the language, with its slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly linkedData?: object;
  /** The same in the page itself, for what follows the record. */
  readonly appQuery: string;
  readonly body: (home: string, translations: readonly Translation[]) => ReactNode;
}

const meta = (attributes: object): ReactNode =>
  createElement("meta", { key: JSON.stringify(attributes), ...attributes });
const link = (attributes: object): ReactNode =>
  createElement("link", { key: JSON.stringify(attributes), ...attributes });

/** What a page's head says beside its title: its style, its place in the page itself, its other languages, and how it is shown as a link. */
function headParts(site: string | null, tag: Tag, page: Page, root: string): ReactNode {
  const own = folderOf(tag) + page.path;
  const absolute = (path: string): string => (site === null ? root + path : site + path);
  return [
    link({ rel: "stylesheet", href: root + PAGES_STYLE }),
    link({ rel: "canonical", href: absolute(own) }),
    ...TAGS.map((other) =>
      link({ rel: "alternate", hrefLang: other, href: absolute(folderOf(other) + page.path) }),
    ),
    meta({ property: "og:type", content: "article" }),
    meta({ property: "og:title", content: page.title }),
    meta({ property: "og:description", content: page.description }),
    meta({ property: "og:locale", content: tag }),
    meta({ name: "twitter:card", content: "summary_large_image" }),
    // Who shows a link takes a picture by its whole address only.
    ...(site === null
      ? []
      : [
          meta({ property: "og:url", content: site + own }),
          meta({ property: "og:image", content: site + PICTURE }),
        ]),
  ];
}

/** Pages of figures and events, each with the ones before and after it. */
function recordPages(language: PageLanguage): Page[] {
  const { archive, words } = language;
  const { record } = words;
  const sections = countrySections(archive);
  const figures = sections.flatMap((section) => section.figures.map((figure) => ({ section, figure })));
  const beside = (at: number): NamedLink | null => {
    const other = figures[at];
    return other
      ? { href: `../../${recordPath("figure", other.figure.id)}`, name: record.figure(archive, other.figure) }
      : null;
  };
  const events = eventsInOrder(archive);
  const besideEvent = (at: number): NamedLink | null => {
    const other = events[at];
    return other
      ? { href: `../../${recordPath("event", other.id)}`, name: record.event(archive, other) }
      : null;
  };
  return [
    ...figures.map(({ section: { country }, figure }, at): Page => {
      const path = recordPath("figure", figure.id);
      return {
        path,
        title: record.figure(archive, figure),
        description: words.copied.figure(archive, figure, null),
        linkedData: figureData(language, figure, linksOf(words.language.tag, path).root),
        appQuery: `?figure=${figure.id}`,
        body: (home, translations) =>
          createElement(RecordEntryPage, {
            home,
            translations,
            entry: { kind: "figure", record: figure },
            previous: beside(at - 1),
            next: beside(at + 1),
            lists: [{ href: home + countryPath(country), name: record.country(country) }],
          }),
      };
    }),
    ...events.map(
      (event, at): Page => ({
        path: recordPath("event", event.id),
        title: record.event(archive, event),
        description: words.copied.event(archive, event, null),
        appQuery: `?event=${event.id}`,
        body: (home, translations) =>
          createElement(RecordEntryPage, {
            home,
            translations,
            entry: { kind: "event", record: event },
            previous: besideEvent(at - 1),
            next: besideEvent(at + 1),
            lists: [],
          }),
      }),
    ),
  ];
}

/** Lists: of each country, of each day on which something came to be, and of all these lists. */
function listPages(language: PageLanguage): Page[] {
  const { archive, words, built } = language;
  const { record, dates } = words;
  const figureLink = (home: string, id: string): NamedLink[] => {
    const figure = archive.figure(id);
    return figure ? [{ href: home + recordPath("figure", id), name: record.figure(archive, figure) }] : [];
  };
  const page = (
    path: string,
    title: string,
    appQuery: string,
    groups: (home: string) => readonly LinkGroup[],
  ): Page => ({
    path,
    title: `${title} · ${archive.info.title}`,
    description: archive.info.description,
    appQuery,
    body: (home, translations) =>
      createElement(ListPage, { home, translations, title, groups: groups(home) }),
  });
  const sections = countrySections(archive);
  const days = new Map<string, string[]>();
  const { shownOn, order } = archive.columns;
  for (const at of order.happened) {
    const day = isoDay(shownOn.happened[at] ?? archive.firstDay);
    days.set(day, [...(days.get(day) ?? []), archive.at(at).id]);
  }
  const dayName = (day: string): string =>
    dates.day(archive.firstDay + daysBetween(isoDay(archive.firstDay), day));
  return [
    ...sections.map(({ country, figures }) =>
      page(countryPath(country), record.country(country), `?country=${country}`, (home) => [
        { heading: "", links: figures.flatMap(({ id }) => figureLink(home, id)) },
      ]),
    ),
    ...Array.from(days, ([day, ids]) =>
      page(dayPath(day), dayName(day), `?day=${day}`, (home) => [
        { heading: "", links: ids.flatMap((id) => figureLink(home, id)) },
      ]),
    ),
    {
      ...page(INDEX_PATH, built.document.allRecords, "", (home) => [
        {
          heading: built.document.byCountry,
          links: sections.map(({ country, figures }) => ({
            href: home + countryPath(country),
            name: `${record.country(country)}: ${built.document.figures(figures.length)}`,
          })),
        },
        {
          heading: built.document.byDay,
          links: Array.from(days, ([day, ids]) => ({
            href: home + dayPath(day),
            name: `${dayName(day)}: ${built.document.figures(ids.length)}`,
          })),
        },
        {
          heading: words.otherLists.events,
          links: eventsInOrder(archive).map((event) => ({
            href: home + recordPath("event", event.id),
            name: record.event(archive, event),
          })),
        },
      ]),
      linkedData: {
        "@context": "https://schema.org",
        ...datasetData(language, linksOf(words.language.tag, INDEX_PATH).root),
      },
    },
  ];
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Every page of text of the site in one language. `site` is the site's own address with its slash, where the build knows it. */
export function sitePages(language: PageLanguage, site: string | null): SiteFile[] {
  const { tag } = language.words.language;
  const own = TAGS.find((one) => one === tag);
  if (!own) throw new Error(`There are no pages in the language ${tag}.`);
  return [...recordPages(language), ...listPages(language)].map((page) => {
    const { home, ...links } = linksOf(tag, page.path);
    const translations = TAGS.filter((other) => other !== own).map((other) => ({
      tag: other,
      href: links.root + folderOf(other) + page.path,
    }));
    return {
      fileName: `${folderOf(tag)}${page.path}index.html`,
      source: htmlPage({
        language,
        title: page.title,
        description: page.description,
        policy: POLICY,
        root: links.root,
        head: headParts(site, own, page, links.root),
        ...(page.linkedData && { linkedData: page.linkedData }),
        body: createElement(PageLinksContext, { value: links }, page.body(home, translations)),
      }),
    };
  });
}

/** The sitemap of these pages (sitemaps.org, 0.9), each with its whole address. */
export function sitemapOf(pages: readonly SiteFile[], site: string): string {
  const addresses = pages.map(
    ({ fileName }) => `<url><loc>${encodeURI(site + fileName.replace(/index\.html$/, ""))}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join("\n")}\n</urlset>\n`;
}
