import type { Day } from "../../../model/time/day.ts";
import { formatDay } from "../record/dates.ts";

/** Words of the countries side by side. */
export const compare = {
  name: "Сравнение стран",
  note: (first: Day): string =>
    `Подсчёты за день, по дням с ${formatDay(first, "dayMonth")}. У всех графиков общая шкала.`,
  chart: (country: string): string =>
    `${country}, въезды и выезды за день; стрелки переходят от отметки к отметке`,
};
