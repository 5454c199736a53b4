import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { spanBetween } from "../../model/time/edtf.ts";
import type { DayStyle } from "../common/dates.ts";
import { formatDay, formatSpan } from "./record/dates.ts";
import { FIGURES, OUTLETS } from "./record/nouns.ts";
import { counted, type Noun, number } from "./record/numbers.ts";

/** Which days are shown: all up to one, one alone, or a span. */
type Shown = "so-far" | "day" | "span";

const nothing: Readonly<Record<Clock, Readonly<Record<Shown, string>>>> = {
  happened: {
    "so-far": "До этого дня подходящих цифр нет.",
    day: "За этот день подходящих цифр нет.",
    span: "За эти дни подходящих цифр нет.",
  },
  known: {
    "so-far": "К этому дню ни одной подходящей цифры не опубликовали.",
    day: "В этот день ни одной подходящей цифры не опубликовали.",
    span: "В эти дни ни одной подходящей цифры не опубликовали.",
  },
};

const INDEPENDENT: Noun = [
  "независимый первоисточник",
  "независимых первоисточника",
  "независимых первоисточников",
];

/** The days that are shown, after a count of figures: “к 27 сентября”, “опубликовано 27 сентября”. */
function shownDays(clock: Clock, shown: Shown, first: Day, last: Day, style: DayStyle = "dayMonth"): string {
  const isKnown = clock === "known";
  if (shown === "so-far") return `${isKnown ? "известно к" : "к"} ${formatDay(last, style)}`;
  const words = first === last ? formatDay(last, style) : formatSpan(spanBetween(first, last));
  return isKnown ? `опубликовано ${words}` : `за ${words}`;
}

/** Words of the list of figures. */
export const list = {
  name: "Цифры",
  heading: (count: number, when: string): string => `${counted(count, FIGURES)} ${when}`,
  shownDays,
  more: (n: number): string => `Показать ещё ${number(n)}`,
  searchAndFilter: "Поиск и фильтры",
  nothing: (clock: Clock, shown: Shown): string => nothing[clock][shown],
  goLater: "Перейдите к более позднему дню.",
  showSoFar: "Показать всё до этого дня",
  outlets: (n: number): string => counted(n, OUTLETS),
  support: (outlets: number, origins: number, isDisputed: boolean): string =>
    `${counted(outlets, OUTLETS)}, ${counted(origins, INDEPENDENT)}${isDisputed ? ", оспаривается" : ""}`,
  disputed: "оспаривается",
};
