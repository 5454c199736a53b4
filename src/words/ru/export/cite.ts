import { calendarOf, parseDay } from "../../../model/time/day.ts";
import { cite as english } from "../../en/export/cite.ts";

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** The day of an ISO date as Russian references have it: 27.11.2026. */
export function writtenDay(today: string): string {
  const day = parseDay(today);
  if (day === null) return today;
  const { year, month, date } = calendarOf(day);
  return `${twoDigits(date)}.${twoDigits(month)}.${year}`;
}

/** Words of the dialog for citations. The styles of APA and Chicago are the same in every language. */
export const cite = {
  apa: english.apa,
  chicago: english.chicago,
  foreign: english.foreign,
  version: (version: string, today: string): string =>
    `(версия данных ${version}; дата обращения: ${writtenDay(today)})`,
  title: "Цитировать",
  as: "В виде",
  formats: {
    ...english.formats,
    sentence: "Фраза",
    provenance: "Происхождение (PROV, JSON-LD)",
  },
  text: "Ссылка для цитирования",
  copy: "Копировать",
  save: "Сохранить в файл",
  documents: "С документами, на которых это основано",
  close: "Закрыть",
};
