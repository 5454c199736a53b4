import { createElement, type ReactNode } from "react";
import type { MappedRecord } from "../../src/views/map/picture/recordMap.ts";
import { isContested, markedName } from "../contested.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import { countrySections, eventsInOrder } from "../document/sections.ts";
import { PAGE_PALETTE, RecordMap } from "../pictures/RecordMap.tsx";
import { type RecordMaps, THUMBNAIL } from "../pictures/recordMaps.ts";
import { eventData, figureData } from "./linkedData.ts";
import type { Page } from "./page.ts";
import { countryPath, recordPath, rootFrom } from "./pagePaths.ts";
import { cardPath, figurePicture } from "./picturePaths.ts";
import { type NamedLink, RecordEntryPage, type RecordEntryPageProps } from "./RecordEntryPage.tsx";

/** A page of a record, without those beside it. */
interface RecordPage extends Omit<Page, "body"> {
  readonly map: ReactNode;
  readonly entry: RecordEntryPageProps["entry"];
  /** The lists that the record stands in, by their paths. */
  readonly lists: readonly NamedLink[];
}

/** Pages that follow each other: each leads to the one before and the one after it. */
function inOrder(pages: readonly RecordPage[]): Page[] {
  const linkTo = (page: RecordPage | undefined, home: string): NamedLink | null =>
    page ? { href: home + page.path, name: page.title } : null;
  return pages.map(({ entry, lists, map, ...page }, at) => ({
    ...page,
    body: (home, translations) =>
      createElement(RecordEntryPage, {
        home,
        translations,
        entry,
        map,
        previous: linkTo(pages[at - 1], home),
        next: linkTo(pages[at + 1], home),
        lists: lists.map(({ href, name }) => ({ href: home + href, name })),
      }),
  }));
}

/** Pages of figures and of events, each with its map where `maps` draws them. */
export function recordPages(language: PageLanguage, maps: RecordMaps | null): Page[] {
  const { archive, words, built } = language;
  const { record, copied } = words;
  const mapOf = (mapped: MappedRecord, title: string): ReactNode =>
    maps &&
    createElement(RecordMap, {
      root: rootFrom(words.language.tag, recordPath(mapped.kind, mapped.record.id)),
      view: `${mapped.kind}=${mapped.record.id}`,
      name: built.document.mapOfRecord(
        title,
        mapped.kind === "figure" && isContested(language, mapped.record),
      ),
      drawn: maps.over(mapped, THUMBNAIL, PAGE_PALETTE),
    });
  const figures = countrySections(archive).flatMap((section) =>
    section.figures.map((figure): RecordPage => {
      const path = recordPath("figure", figure.id);
      return {
        path,
        title: markedName(language, figure),
        map: mapOf({ kind: "figure", record: figure }, record.figure(archive, figure)),
        description: copied.figure(archive, figure, null),
        figureId: figure.id,
        frame: `figure=${figure.id}`,
        picture: figurePicture(language, figure.id),
        ...(isContested(language, figure) && { card: cardPath(figure.id) }),
        linkedData: figureData(language, figure, rootFrom(words.language.tag, path)),
        entry: { kind: "figure", record: figure },
        lists: [{ href: countryPath(section.country), name: record.country(section.country) }],
      };
    }),
  );
  const events = eventsInOrder(archive).map((event): RecordPage => {
    const path = recordPath("event", event.id);
    const title = record.event(archive, event);
    return {
      path,
      title,
      map: mapOf({ kind: "event", record: event }, title),
      description: copied.event(archive, event, null),
      frame: `event=${event.id}`,
      linkedData: eventData(language, event, rootFrom(words.language.tag, path)),
      entry: { kind: "event", record: event },
      lists: [],
    };
  });
  return [...inOrder(figures), ...inOrder(events)];
}
