import { createElement } from "react";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections, eventsInOrder } from "../document/sections.ts";
import { figureData } from "./linkedData.ts";
import type { Page } from "./page.ts";
import { countryPath, recordPath, rootFrom } from "./pagePaths.ts";
import { figurePicture } from "./picturePaths.ts";
import { type NamedLink, RecordEntryPage, type RecordEntryPageProps } from "./RecordEntryPage.tsx";

/** A page of a record, without those beside it. */
interface RecordPage extends Omit<Page, "body"> {
  readonly entry: RecordEntryPageProps["entry"];
  /** The lists that the record stands in, by their paths. */
  readonly lists: readonly NamedLink[];
}

/** Pages that follow each other: each leads to the one before and the one after it. */
function inOrder(pages: readonly RecordPage[]): Page[] {
  const linkTo = (page: RecordPage | undefined, home: string): NamedLink | null =>
    page ? { href: home + page.path, name: page.title } : null;
  return pages.map(({ entry, lists, ...page }, at) => ({
    ...page,
    body: (home, translations) =>
      createElement(RecordEntryPage, {
        home,
        translations,
        entry,
        previous: linkTo(pages[at - 1], home),
        next: linkTo(pages[at + 1], home),
        lists: lists.map(({ href, name }) => ({ href: home + href, name })),
      }),
  }));
}

/** Pages of figures and of events. */
export function recordPages(language: PageLanguage): Page[] {
  const { archive, words } = language;
  const { record, copied } = words;
  const figures = countrySections(archive).flatMap((section) =>
    section.figures.map((figure): RecordPage => {
      const path = recordPath("figure", figure.id);
      return {
        path,
        title: record.figure(archive, figure),
        description: copied.figure(archive, figure, null),
        figureId: figure.id,
        frame: `figure=${figure.id}`,
        picture: figurePicture(language, figure.id),
        linkedData: figureData(language, figure, rootFrom(words.language.tag, path)),
        entry: { kind: "figure", record: figure },
        lists: [{ href: countryPath(section.country), name: record.country(section.country) }],
      };
    }),
  );
  const events = eventsInOrder(archive).map(
    (event): RecordPage => ({
      path: recordPath("event", event.id),
      title: record.event(archive, event),
      description: copied.event(archive, event, null),
      frame: `event=${event.id}`,
      entry: { kind: "event", record: event },
      lists: [],
    }),
  );
  return [...inOrder(figures), ...inOrder(events)];
}
