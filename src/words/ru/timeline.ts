import type { Family } from "../../model/measure.ts";
import type { Figure, Silence, SilenceKind } from "../../model/schema.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { isPerDay } from "../common/names.ts";
import type { Names } from "../names.ts";
import { formatDay, formatDays, formatSpan } from "./record/dates.ts";
import { measureNoun } from "./record/measures.ts";
import { COUNTRIES, EVENTS, FIGURES } from "./record/nouns.ts";
import { counted, ended, type Noun, number } from "./record/numbers.ts";
import { formatValue } from "./record/values.ts";

const silences: Readonly<Record<SilenceKind, string>> = {
  "not-published": "ничего не опубликовано",
  "not-found": "ничего не найдено",
  "border-closed": "граница закрыта",
};

const clocks: Readonly<Record<Clock, string>> = {
  happened: "Что произошло: всё, что сегодня известно о случившемся к этому дню",
  known: "Что было известно: только то, что успели опубликовать к этому дню",
};

const undatedNoun: Noun = [
  "цифра без даты публикации",
  "цифры без даты публикации",
  "цифр без даты публикации",
];
const hidden: Noun = ["цифра скрыта фильтром", "цифры скрыты фильтром", "цифр скрыто фильтром"];

const LANE_OF_EVENTS = "События";

/** Words of the timeline: its axis, its controls and its lanes. */
export const timeline = {
  name: "Лента времени",
  day: "День",
  dayValue: (day: Day, figures: number): string => `${formatDay(day)}, ${counted(figures, FIGURES)}`,
  spanStart: "Начало отрезка",
  spanEnd: "Конец отрезка",
  spanValue: (day: Day, figures: number): string =>
    `${formatDay(day)}, на отрезке ${counted(figures, FIGURES)}`,
  fewerDays: "Показать меньше дней",
  moreDays: "Показать больше дней",
  wholeRecord: "Все дни",
  visibleDates: "Видимые дни",
  visibleDatesHint: "Стрелки сдвигают на один день, Page Up и Page Down — на ширину окна",

  options: "Ещё настройки",
  play: "Пуск",
  pause: "Пауза",
  previousDay: "Предыдущий день",
  nextDay: "Следующий день",
  goToDay: "Перейти к дню",
  from: "С",
  to: "По",
  speed: "Скорость",
  speeds: {
    4000: "4 с на день",
    2000: "2 с на день",
    1000: "1 с на день",
    500: "½ с на день",
    250: "¼ с на день",
  },
  loop: "По кругу",
  shown: "Какие дни показаны",
  modes: { "so-far": "Всё до этого дня", day: "Только этот день", span: "Этот отрезок" },
  clock: "Отсчёт времени",
  clocks: { happened: "Произошло", known: "Было известно" },
  clockMeaning: (clock: Clock): string => clocks[clock],
  undated: (n: number): string => `${counted(n, undatedNoun)}: здесь не показано`,
  filteredOut: (n: number): string => counted(n, hidden),
  showAll: "Показать все",

  events: LANE_OF_EVENTS,
  eventsLane: "События; стрелки переходят от отметки к отметке",
  lane: (country: string, figures: number): string =>
    `${country}, ${counted(figures, FIGURES)}; стрелки переходят по отметкам и кнопкам`,
  details: (country: string): string => `Подробно: ${country}`,
  more: (n: number): string => `ещё ${number(n)}`,
  moreOf: (n: number, title: string): string => `ещё ${number(n)}: ${title}`,
  moreInList: (n: number): string => `ещё ${number(n)}`,
  figuresOf: (lane: string, first: Day, last: Day): string => `${lane}, ${formatDays(first, last)}`,
  eventsOf: (first: Day, last: Day, n?: number): string =>
    `${n === undefined ? LANE_OF_EVENTS : counted(n, EVENTS)}, ${formatDays(first, last)}`,
  eventsBefore: "События до первого дня",
  moreFigures: (lane: string): string => `${lane}, другие цифры`,
  groupOfFigures: (title: string, n: number): string => `+${counted(n, FIGURES)}: ${title}`,
  /** «Финляндия, выезды: ничего не найдено, 28 сентября 2022 г.» */
  silence(names: Names, lane: string, { kind, measure, when }: Silence): string {
    const isAbout = measure !== undefined && kind !== "border-closed";
    const about = isAbout ? `, ${measureNoun(names, measure)}` : "";
    return `${lane}${about}: ${silences[kind]}, ${formatSpan(when)}`;
  },
  silenceAndReason: (silence: string, reason: string): string => `${ended(silence)} ${reason}`,
  hourNotStated: "час не указан",
  /** The label of a bracket: its value, and what it counts where the colour doesn't say so. */
  bracket(names: Names, figure: Figure, family: Family): string {
    const { value, measure, disputes } = figure;
    const what =
      family === "other" ? `, ${measureNoun(names, measure)}` : family === "exits" ? ", выезды" : "";
    const rate = isPerDay(figure) ? " в день" : "";
    return `${formatValue(value)}${rate}${what}${disputes.length > 0 ? " ≠" : ""}`;
  },

  compare: "Сравнить страны",
  dayZero: "день 0",
  fewerCountries: "Меньше стран",
  moreCountries: (n: number): string => `Ещё ${counted(n, COUNTRIES)}`,
  openAll: "Развернуть все",
  closeAll: "Свернуть все",
  sameScale: "Общая шкала",
  key: {
    entries: "въезды",
    exits: "выезды, за день",
    total: "всего за эти дни",
    queue: "очередь",
    place: "одно место или другое",
    rate: "темп, а не подсчёт",
    silence: "нет числа",
  },
};
