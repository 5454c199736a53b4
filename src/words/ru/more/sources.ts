import { copyOf } from "../evidence.ts";
import { DOCUMENTS, FIGURES } from "../record/nouns.ts";
import { counted, type Noun, nounAfter, number } from "../record/numbers.ts";

/** After “к”. */
const TO_BODIES: Noun = ["организации или человеку", "организациям и людям", "организациям и людям"];
/** After “в”. */
const IN_OUTLETS: Noun = ["издании", "изданиях", "изданиях"];
/** After “в”. */
const IN_DOCUMENTS: Noun = ["документе", "документах", "документах"];

/** Words of the view of sources. */
export const sources = {
  name: "Источники",
  heading: "Кто сказал и кто напечатал",
  intro: (figures: number, bodies: number, outlets: number, documents: number): string =>
    `${counted(figures, FIGURES)} ${nounAfter(figures, ["восходит", "восходят", "восходят"])} к ${counted(bodies, TO_BODIES)}; напечатано в ${counted(outlets, IN_OUTLETS)}, в ${counted(documents, IN_DOCUMENTS)}. Издание, которое повторяет министерство, — не второй свидетель, поэтому считаются первоисточники.`,
  read: (read: number, cited: number): string =>
    `Мы прочитали ${counted(read, DOCUMENTS)} из ${number(read + cited)}.${cited === 0 ? "" : ` Остальные (${number(cited)}) упомянуты в нашем исследовании, но не найдены или не прочитаны: они помечены.`}`,
  notRead: "только упомянут, не прочитан",
  copyOf,
  search: "Искать организации и издания",
  origins: "Первоисточники",
  outlets: "Издания",
  count: (title: string, n: number): string => `${title}: ${number(n)}`,
  showAllOrigins: (n: number): string => `Показать все первоисточники: ${number(n)}`,
  showAllOutlets: (n: number): string => `Показать все издания: ${number(n)}`,
  nothing: "Организации или издания с таким названием нет. Попробуйте слово покороче.",
  figures: (n: number): string => counted(n, FIGURES),
  documents: (n: number): string => counted(n, DOCUMENTS),
  speakers: (names: readonly string[]): string => `Говорят: ${names.join(", ")}.`,
  title: (title: string | null): string => (title ? `«${title}»` : "Название не записано"),
  dateUnknown: "дата неизвестна",
  noLink: "ссылки нет",
  hasText: "есть отпечаток текста",
};
