import { FIGURES } from "../record/nouns.ts";
import { counted, number } from "../record/numbers.ts";

/** The parts of a filter, in the genitive. */
const parts = {
  query: "поиска",
  countries: "выбора страны",
  measures: "выбора показателя",
  origins: "выбора говорящего",
  evidence: "вида свидетельств",
  disputed: "фильтра «оспаривается»",
  area: "области на карте",
};

/** Words of search and filter. */
export const filter = {
  search: "Искать цифры, места, людей и издания",
  searchHint: "Цифры, места, люди, издания",
  searchLoading: "Поиск по этому большому набору данных ещё загружается. Пока показаны все цифры.",
  searchApart:
    "В этом большом наборе данных поиск идёт по названиям показателей, мест и изданий и по именам говоривших. Числа, даты и слова самих источников не ищутся.",
  searchFailed: "Искать в этом наборе данных нельзя: не удалось прочитать его слова. Показаны все цифры.",
  labels: { countries: "Страна", measures: "Показатель", origins: "Кто сказал", evidence: "Свидетельства" },
  withCount: (label: string, n: number): string => (n === 0 ? label : `${label} (${number(n)})`),
  evidence: { quoted: "Дословная цитата", summarised: "Наш пересказ" },
  disputed: "Оспаривается",
  area: "Область на карте",
  query: (text: string): string => `«${text}»`,
  active: "Включённые фильтры",
  remove: (name: string): string => `Убрать: ${name}`,
  clearAll: "Убрать все",
  nothing: "Под эти фильтры не подходит ничего.",
  without: (part: keyof typeof parts, n: number): string => `Без ${parts[part]}: ${counted(n, FIGURES)}`,
  clear: "Сбросить поиск и фильтры",
};
