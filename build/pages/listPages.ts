import { createElement } from "react";
import { INDEX_PATH } from "../../src/load/siteParts.ts";
import type { Figure } from "../../src/model/schema.ts";
import { isoDay } from "../../src/model/time/day.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections, eventsInOrder } from "../document/sections.ts";
import { type LinkGroup, ListPage } from "./ListPage.tsx";
import { datasetData } from "./linkedData.ts";
import type { Page } from "./page.ts";
import { countryPath, dayPath, recordPath, rootFrom } from "./pagePaths.ts";

/** The figures of each day on which some came to be. */
function figuresByDay({ archive }: PageLanguage): ReadonlyMap<number, readonly Figure[]> {
  const { shownOn, order } = archive.columns;
  const days = new Map<number, Figure[]>();
  for (const at of order.happened) {
    const day = shownOn.happened[at] ?? archive.firstDay;
    days.set(day, [...(days.get(day) ?? []), archive.at(at)]);
  }
  return days;
}

/** Lists: of each country, of each day on which something came to be, and of all these lists. */
export function listPages(language: PageLanguage): Page[] {
  const { archive, words, built } = language;
  const { record, dates } = words;
  const page = (path: string, title: string, groups: (home: string) => readonly LinkGroup[]): Page => ({
    path,
    title: `${title} · ${archive.info.title}`,
    description: archive.info.description,
    body: (home, translations) =>
      createElement(ListPage, { home, translations, title, groups: groups(home) }),
  });
  const figureList = (home: string, figures: readonly Figure[]): readonly LinkGroup[] => [
    {
      heading: "",
      links: figures.map((figure) => ({
        href: home + recordPath("figure", figure.id),
        name: record.figure(archive, figure),
      })),
    },
  ];
  const countries = countrySections(archive).map(({ country, figures }) => ({
    path: countryPath(country),
    title: record.country(country),
    figures,
    frame: `country=${country}`,
  }));
  const days = Array.from(figuresByDay(language), ([day, figures]) => ({
    path: dayPath(isoDay(day)),
    title: dates.day(day),
    figures,
    frame: `day=${isoDay(day)}`,
  }));
  const listLinks = (home: string, lists: readonly Omit<(typeof countries)[number], "frame">[]) =>
    lists.map(({ path, title, figures }) => ({
      href: home + path,
      name: `${title}: ${built.document.figures(figures.length)}`,
    }));
  return [
    ...[...countries, ...days].map(({ path, title, figures, frame }) => ({
      ...page(path, title, (home) => figureList(home, figures)),
      frame,
    })),
    {
      ...page(INDEX_PATH, built.document.allRecords, (home) => [
        { heading: built.document.byCountry, links: listLinks(home, countries) },
        { heading: built.document.byDay, links: listLinks(home, days) },
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
        ...datasetData(language, rootFrom(words.language.tag, INDEX_PATH)),
      },
    },
  ];
}
