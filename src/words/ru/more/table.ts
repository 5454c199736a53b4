import { FIGURES } from "../record/nouns.ts";
import { counted } from "../record/numbers.ts";

/** Words of the table and its sum. */
export const table = {
  name: "Таблица",
  columns: {
    value: "Цифра",
    measure: "Показатель",
    hedge: "Оговорка",
    country: "Страна",
    to: "Даты",
    speaker: "Кто сказал первым",
    outlets: "Издания",
    origins: "Первоисточники",
    disputes: "Споры",
  },
  heading: (count: number, when: string): string => `${counted(count, FIGURES)} ${when}`,
  wholeRecord: "за всё время",
  everyDay: "Все дни",
  scrolls: "Таблица, прокручивается",
  caption:
    "Цифры с оговорками, датами, говорящими и числом источников. Чтобы отсортировать, нажмите заголовок столбца.",
  addUp: "Сложить",
  addUpRow: (quantity: string, claim: string): string => `Сложить: ${claim}, ${quantity}`,
  notNamed: "не назван",
  exact: "точно",
  sumHint:
    "Выберите две цифры или больше, чтобы их сложить. Разнородные цифры не складываются, причина называется.",
  sumRefused: "Эти цифры не складываются.",
  clearSum: "Снять выделение",
};
