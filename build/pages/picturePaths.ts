import type { Archive } from "../../src/load/archive.ts";
import type { Figure } from "../../src/model/schema.ts";
import { type Day, isoDay } from "../../src/model/time/day.ts";
import type { PageLanguage } from "../document/htmlPage.ts";
import type { PagePicture } from "./page.ts";

/** The figures of each day on which some came to be. */
export function figuresByDay(archive: Archive): ReadonlyMap<Day, readonly Figure[]> {
  const { shownOn, order } = archive.columns;
  const days = new Map<Day, Figure[]>();
  for (const at of order.happened) {
    const day = shownOn.happened[at] ?? archive.firstDay;
    days.set(day, [...(days.get(day) ?? []), archive.at(at)]);
  }
  return days;
}

/** The map of a day, and that of a country's figures. */
export function dayPicture({ words, built }: PageLanguage, day: Day): PagePicture {
  const iso = isoDay(day);
  return {
    path: `pictures/${iso}.png`,
    name: built.document.mapOfDay(words.dates.day(day)),
    view: `day=${iso}`,
  };
}
export function countryPicture({ archive, words, built }: PageLanguage, country: string): PagePicture {
  return {
    path: `pictures/${country}.png`,
    name: built.document.mapOfCountry(words.record.country(country)),
    view: `country=${country}&day=${isoDay(archive.lastDay)}`,
  };
}

/** The map of the day on which a figure came to be, where that figure is open. */
export function figurePicture(language: PageLanguage, id: string): PagePicture {
  const { archive } = language;
  const at = archive.numberOf(id);
  const day = (at === undefined ? undefined : archive.columns.shownOn.happened[at]) ?? archive.firstDay;
  const picture = dayPicture(language, day);
  return { ...picture, view: `${picture.view}&figure=${id}` };
}

/** Where the card of a figure is, from the folder of the language. */
export const cardPath = (id: string): string => `pictures/figure/${id}.png`;
