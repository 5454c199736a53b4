import { createElement } from "react";
import { INDEX_PATH } from "../../src/load/siteParts.ts";
import type { Figure } from "../../src/model/schema.ts";
import { isoDay } from "../../src/model/time/day.ts";
import { markedName } from "../contested.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections, eventsInOrder } from "../document/sections.ts";
import { type LinkGroup, ListPage } from "./ListPage.tsx";
import { datasetData } from "./linkedData.ts";
import type { Page } from "./page.ts";
import { countryPath, dayPath, recordPath, rootFrom, storyPath } from "./pagePaths.ts";
import { countryPicture, dayPicture, figuresByDay } from "./picturePaths.ts";

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
        name: markedName(language, figure),
      })),
    },
  ];
  const countries = countrySections(archive).map(({ country, figures }) => ({
    path: countryPath(country),
    picture: countryPicture(language, country),
    title: record.country(country),
    figures,
    frame: `country=${country}`,
  }));
  const days = Array.from(figuresByDay(archive), ([day, figures]) => ({
    path: dayPath(isoDay(day)),
    picture: dayPicture(language, day),
    title: dates.day(day),
    figures,
    frame: `day=${isoDay(day)}`,
  }));
  const listLinks = (home: string, lists: readonly Omit<(typeof countries)[number], "frame" | "picture">[]) =>
    lists.map(({ path, title, figures }) => ({
      href: home + path,
      name: `${title}: ${built.document.figures(figures.length)}`,
    }));
  return [
    ...[...countries, ...days].map(({ path, picture, title, figures, frame }) => ({
      ...page(path, title, (home) => figureList(home, figures)),
      picture,
      frame,
    })),
    {
      ...page(INDEX_PATH, built.document.allRecords, (home) => [
        ...(archive.stories.length > 0
          ? [
              {
                heading: words.shell.viewNames.story,
                links: archive.stories.map(({ id, title }) => ({ href: home + storyPath(id), name: title })),
              },
            ]
          : []),
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
