import type { SavedPage } from "../../en/more/foreign.ts";
import { documentsRead } from "../evidence.ts";
import { DOCUMENTS } from "../record/nouns.ts";
import { counted, type Noun, number } from "../record/numbers.ts";

const dayOf = ({ day }: SavedPage): string =>
  new Intl.DateTimeFormat("ru", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(day));
const sourceOf = ({ host }: SavedPage): string => (host === null ? "из файла" : `с сервера ${host}`);

/** After “по”. */
const BY_DOCUMENTS: Noun = ["документу", "документам", "документам"];

/** Words for a record that is not this site's: loaded from an address, or dropped on the page. */
export const foreign = {
  note: "Данные не этого сайта:",
  more: "Действия",
  fromHost: (host: string): string => `с сервера ${host}.`,
  fromFile: (name: string): string => `из вашего файла ${name}.`,
  fromSaved: (page: SavedPage): string =>
    `сохранены одной страницей ${dayOf(page).replace(/ г\.$/, " года")}, ${sourceOf(page)}.`,
  unchecked: "Здесь их никто не проверял.",
  noLink:
    "Ссылки на этот вид нет: файл есть только в вашем браузере. Чтобы поделиться им, выложите файл на веб-сервер и добавьте к адресу этой страницы ?dataset= с его адресом.",
  apart: (isWhole: boolean, size: string): string =>
    `Цифры лежат в отдельном файле (${size}). ${
      isWhole
        ? "Его сервер не отдаёт файлы по частям, поэтому файл загружен целиком."
        : "Источники цифры загружаются, когда её открывают."
    }`,
  title: (title: string, from: string): string => `${title} (данные не этого сайта, ${from}) — Crossings`,
  savedTitle: (title: string): string => `${title} (сохранённая страница, данные не Crossings)`,
  citedSaved: (page: SavedPage): string =>
    `Данные со страницы, сохранённой ${dayOf(page)}, ${sourceOf(page)}. Crossings их показывает, но не проверял.`,
  cited: (from: string): string => `Источник данных: ${from}. Crossings их показывает, но не проверял.`,
  opened: {
    verbatimHow: (): string =>
      "Каждые три слова цитаты подряд сходятся с отпечатком, который этот файл даёт для источника. И то и другое взято из файла, так что это показывает лишь, что он согласен сам с собой.",
  },
  evidence: {
    verbatim: "Сходится с отпечатком в этом файле; нами не проверено",
    verbatimUnchecked: "Не проверено: отпечатка этого текста в файле нет.",
    summaryMark: "Пересказ автора этого набора данных, не цитата.",
    moreSummaries: (n: number): string => `Пересказ автора ещё по ${counted(n, BY_DOCUMENTS)}`,
    documentsRead: (read: number, cited: number, unreached: number): string =>
      documentsRead(read, cited, unreached, "прочитано автором этого набора данных"),
    misprint: "Автор этого набора данных пометил это как вероятную опечатку или ошибку прочтения.",
    undated: "Дата публикации неизвестна, поэтому в режиме «Было известно» этого нет.",
  },
  filter: { summarised: "Пересказ автора" },
  sources: {
    read: (read: number, cited: number): string =>
      `Автор прочитал ${counted(read, DOCUMENTS)} из ${number(read + cited)}${cited === 0 ? "" : `, остальные (${number(cited)}) только упоминает`}.`,
  },
  about: {
    read: (read: number, cited: number): string =>
      `По словам автора, прочитано ${counted(read, DOCUMENTS)}${cited === 0 ? "" : `, ещё ${number(cited)} только упоминается`}.`,
    heading: "Об этом наборе данных",
    source: "Откуда он",
    fromHost: (address: string): string =>
      `Он загружен с адреса ${address}. Это не часть сайта, и здесь его никто не проверял: цифры, цитаты и пересказы в нём — его автора.`,
    fromSaved: (page: SavedPage): string =>
      `Кто-то сохранил его этой страницей ${dayOf(page)}, ${sourceOf(page)}. Crossings его не проверял: цифры, цитаты и пересказы в нём — его автора.`,
    fromFile: (name: string): string =>
      `Он прочитан из вашего файла ${name}, который не покидал вашего браузера. Это не часть сайта, и здесь его никто не проверял: цифры, цитаты и пересказы в нём — его автора.`,
  },
};
