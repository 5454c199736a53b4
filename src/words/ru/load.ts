import type { LoadSubject } from "../en/load.ts";
import { number } from "./record/numbers.ts";

/** Bytes as people say them. */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toFixed(1).replace(".", ",")}\u00a0МБ`;

/** Words for a record on its way, and for one that has not come. */
export const load = {
  ownTitle: "Не удалось загрузить данные сайта",
  failed: "Не удалось загрузить данные",
  ownRemedy: "Ваша ссылка тут ни при чём. Попробуйте ещё раз или прочитайте данные без этой страницы:",
  plainPage: "Все данные текстом",
  loading: ({ kind, name, host }: LoadSubject): string => {
    if (kind === "own") return "Загружаются данные";
    return kind === "file" ? `Читается файл ${name}` : `Загружаются данные с ${host ?? name}`;
  },
  waiting: "Ждём ответа",
  late: "Данные ещё не пришли. Можно подождать или прочитать их без этой страницы:",
  received: (bytes: number, total: number | null): string =>
    total === null ? megabytes(bytes) : `${megabytes(bytes)} из ${megabytes(total)}`,
  reading: (read: number, all: number): string => `Прочитано записей: ${number(read)} из ${number(all)}`,
  cancel: "Отменить",
  openOurs: "Открыть данные сайта",
  back: "Вернуться к прежним данным",
};
