import { cite as english } from "../../en/export/cite.ts";

/** Words of the dialog for citations. The styles of APA and Chicago are the same in every language. */
export const cite = {
  apa: english.apa,
  chicago: english.chicago,
  foreign: english.foreign,
  version: (version: string, today: string): string => `(версия данных ${version}, просмотрено ${today})`,
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
