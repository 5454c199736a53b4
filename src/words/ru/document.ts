import type { BuiltWords } from "../en/document.ts";
import { changes } from "./changes.ts";
import { privacy } from "./privacy.ts";
import { FIGURES } from "./record/nouns.ts";
import { counted } from "./record/numbers.ts";

/** Words of index.html before the page's script has run. */
const start = {
  notStarted:
    "Страница ещё не запустилась. Если она не запустится, причина может быть в связи или в браузере:",
  noScript: "Карте и ленте времени нужен JavaScript. Всё остальное можно прочитать и без него:",
  lines: "С чего начать",
  between: " — ",
};

/** Words of the record as one page of text, which needs no script. */
const document = {
  title: (title: string): string => `${title}: все данные`,
  lead: "Каждая цифра с её оговоркой, словами источника или нашим пересказом и самим источником: по странам, потом по дням. Этой странице не нужны скрипты.",
  toMap: "То же на карте и ленте времени",
  kept: "Сайт недоступен: это копия на вашем устройстве. Она могла устареть.",
  contents: "Содержание",
  figures: (n: number): string => counted(n, FIGURES),
  openOnMap: "На карте",
  silences: "Дни без цифр",
  toContents: "К содержанию",
  verbatim: "✓ Дословно, проверено при сборке этой страницы.",
  previous: "Предыдущая",
  next: "Следующая",
  allRecords: "Все цифры",
  byCountry: "По странам",
  byDay: "По дням",
  inOrder: "Цифры по порядку",
  mapOfDay: (day: string): string => `Карта на ${day}`,
  mapOfRecord: (name: string, isDisputed: boolean): string =>
    `На маленькой карте: ${name}${isDisputed ? "; оспаривается" : ""}`,
  mapOfCountry: (country: string): string => `Карта, только ${country}`,
  aboutSite: "Об этом сайте",
  licences: "Лицензии",
};

/** The Russian words that the build writes into pages, and no script needs. */
export const built = { changes, document, privacy, start } satisfies BuiltWords;
