import type { DatasetInfo } from "../../../model/schema/header.ts";
import { capitalised } from "../record/kinds.ts";
import { FIGURES } from "../record/nouns.ts";
import { counted, number } from "../record/numbers.ts";

/** Words of the map and the timeline as pictures. */
export const picture = {
  title: "Картинка",
  lead: "То, что показано сейчас, вместе с заголовком, условными знаками, источником, спорами и адресом.",
  what: "Что",
  kinds: { map: "Карта", timeline: "Лента времени" },
  format: "В каком виде",
  formats: {
    svg: { name: "SVG", about: "для печати и графических программ" },
    png: { name: "PNG", about: "для всего остального; вдвое крупнее, чем на странице" },
  },
  colours: "Цвета",
  themes: { page: "как на странице", white: "на белом" },
  withOpen: (name: string): string => `В заголовке — то, что открыто: ${name}`,
  preview: (kind: "map" | "timeline"): string =>
    kind === "map" ? "Так будет выглядеть карта" : "Так будет выглядеть лента времени",
  make: "Сохранить картинку",
  making: "Картинка рисуется",
  failed: "Картинку создать не удалось.",
  /** What is pictured: “45 цифр к 27 сентября 2022 г., день 6; только: Казахстан”. */
  shown: (heading: string, day: number, filters: readonly string[]): string =>
    `${heading}, день ${number(day)}${filters.length === 0 ? "" : `; только: ${filters.join(", ")}`}`,
  headline: capitalised,
  /** Who said it, and where it is printed. */
  said: (who: string, printed: string, support: string): string =>
    `${who === "" ? "Говорящий не назван" : who}; напечатано: ${printed}; ${support}`,
  disputed: "Оспаривается",
  against: (reasons: string): string => `Оспаривается: ${reasons}`,
  /** One figure that is disputed, with what speaks against it. */
  disputedFigure: (name: string, against: string): string => `${name}: ${against}`,
  source: ({ info }: { info: DatasetInfo }, figures: number, notOurs: string | null): string =>
    [
      `Источник: ${info.title}, версия ${info.version}, ${counted(figures, FIGURES)}`,
      info.licence === "" ? "лицензия не указана" : info.licence,
    ].join(", ") + (notOurs === null ? "" : `. ${notOurs}`),
  ground: (credit: string): string => `Карта: ${credit}`,
  ring: "оспаривается: другая цифра говорит иное",
  more: "ещё цифры того же дня",
  later: "дни после показанного",
};
