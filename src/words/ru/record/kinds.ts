import { lookUp } from "../../lookUp.ts";

const actors: Readonly<Record<string, string>> = {
  official: "официальный орган",
  agency: "информационное агентство",
  outlet: "издание",
  monitor: "наблюдатели",
  organisation: "организация",
  person: "частное лицо",
  anonymous: "имя не названо",
};

const speakers: Readonly<Record<string, string>> = {
  official: "Официальные органы",
  agency: "Информационные агентства",
  outlet: "Сами издания",
  monitor: "Наблюдатели",
  organisation: "Организации",
  person: "Отдельные люди",
  anonymous: "Неназванные источники",
};

const places: Readonly<Record<string, string>> = {
  country: "страна",
  region: "регион",
  town: "город",
  crossing: "пункт пропуска",
  airport: "аэропорт",
  port: "порт",
  "land-border": "сухопутная граница",
  "border-section": "участок границы",
  union: "союз стран",
};

const events: Readonly<Record<string, string>> = {
  statement: "Заявление",
  border: "Граница",
  policy: "Решение властей",
  speech: "Выступление",
  visa: "Визы",
  queue: "Очередь",
  protest: "Протест",
  image: "Снимок",
  arrests: "Задержания",
  other: "Другое",
};

/** A code as words, where no language knows better. */
export const spelledOut = (kind: string): string => kind.replaceAll("-", " ");

/** Words with a capital at the start. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words with a small letter at the start, unless they begin with an abbreviation. */
export const uncapitalised = (words: string): string =>
  /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** The kind of an event. */
export const eventKind = (kind: string): string => lookUp(events, kind) ?? spelledOut(kind);

/** Words for the kinds that a record may have. */
export const kinds = {
  actor: (kind: string): string => lookUp(actors, kind) ?? spelledOut(kind),
  speakers: (kind: string): string => lookUp(speakers, kind) ?? spelledOut(kind),
  place: (kind: string): string => lookUp(places, kind) ?? spelledOut(kind),
};
