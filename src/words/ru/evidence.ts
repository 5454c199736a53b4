import type { Dispute, Figure } from "../../model/schema.ts";
import type { Day } from "../../model/time/day.ts";
import { formatDay } from "./record/dates.ts";
import { DOCUMENTS, ORIGINS, OUTLETS } from "./record/nouns.ts";
import { counted, ended, type Noun, number } from "./record/numbers.ts";
import { rewording } from "./record/rewordings.ts";

const traps: Readonly<Record<NonNullable<Dispute["trap"]>, string>> = {
  window: "другие даты",
  definition: "другое определение",
  direction: "другое направление",
  place: "другое место",
  rounding: "округлено",
  "swapped-digits": "переставлены цифры числа",
  misreading: "неверно прочитано",
  translation: "неверно переведено",
  revision: "позже исправлено",
  speaker: "другой говорящий",
  estimate: "оценка, а не подсчёт",
  unexplained: "причина неясна",
};

const bases: Readonly<Record<Figure["basis"], string>> = {
  total: "всего за эти дни",
  "per-day": "подсчёт за день",
  moment: "на один момент",
  rate: "темп, а не подсчёт",
};

const CHAINS: Noun = ["цепочка", "цепочки", "цепочек"];
const LATER: Noun = ["опубликован позже", "опубликованы позже", "опубликовано позже"];
const UNDATED: Noun = ["без известной даты", "без известной даты", "без известной даты"];

/** How many documents were read, and by whom: “9 документов: прочитано 8, только по ссылкам известно 1”. */
export function documentsRead(read: number, cited: number, unreached: number, readWords: string): string {
  const part = unreached === 0 ? "" : ` (${number(unreached)} — не до этого места)`;
  const rest = cited === 0 ? "" : `, только по ссылкам известно ${number(cited)}`;
  const done = read === 0 ? `ни одного не ${readWords}` : `${readWords} ${number(read)}`;
  return `${counted(read + cited, DOCUMENTS)}: ${done}${part}${rest}`;
}

/** What a document is a copy of: “копия на другом сайте: The New York Times”. */
export function copyOf(of: string): string {
  return `копия на другом сайте: ${of}`;
}

/** Words of the evidence panel. */
export const evidence = {
  name: "Свидетельства",
  empty:
    "Выберите цифру на карте, на ленте времени или в списке — и увидите, кто её назвал и какими словами.",
  close: "Закрыть",
  figuresInList: "Цифры в списке",
  previousFigure: "Предыдущая цифра",
  nextFigure: "Следующая цифра",
  position: (position: number, count: number): string => `${number(position)} из ${number(count)}`,
  basis: (basis: Figure["basis"]): string => bases[basis],
  misprint: "Вероятно, опечатка или ошибка прочтения. Мы храним эту цифру, потому что её опубликовали.",
  undated: "Когда это опубликовали, мы не знаем, поэтому в режиме «Было известно» цифры нет.",
  notYetPublished: (day: Day): string => ended(`На ${formatDay(day, "shortYear")} не опубликовано`),
  notYetComplete: (day: Day): string => ended(`На ${formatDay(day, "shortYear")} срок не истёк`),
  goTo: (day: Day): string => `К ${formatDay(day, "shortYear")}`,
  /** Pieces that "Known by" leaves out: published after the day, or on an unknown day. */
  leftOut(day: Day, later: number, undated: number): string {
    const parts = [
      later > 0 ? counted(later, LATER) : "",
      undated > 0 ? counted(undated, UNDATED) : "",
    ].filter((part) => part !== "");
    return `Не показано, так как выбрано «Было известно» (${formatDay(day)}): ${parts.join(", ")}.`;
  },
  none: "Свидетельств пока нет.",
  moreSummaries: (n: number): string => `Что сказано в других документах: ${number(n)}`,
  summaryMark: "Наш пересказ, не цитата.",
  notRead: "Этот документ не прочитан.",
  unreached: "Прочитано только начало документа; до этого места оно не доходит.",
  researchMark: "По данным исследования; документы без цитаты или пересказа не прочитаны.",
  publishedUnknown: "дата публикации неизвестна",
  noLink: "без ссылки",
  readAtSource: "прочитать в источнике",
  archivedCopy: "копия в архиве",
  readCopy: "прочитать копию",
  copyOf,
  openAtSentence: "открыть на этой фразе",
  documentsRead: (read: number, cited: number, unreached: number): string =>
    documentsRead(read, cited, unreached, "прочитано"),
  original: (outlet: string | undefined): string => (outlet ? `оригинал, ${outlet}` : "оригинал"),
  aboutDocument: "Об этом документе",
  sourceError: (outlet: string | null): string => `${outlet ?? "Один из источников"}: напечатано иначе.`,
  speakerNotNamed: "Кто сказал, не указано",
  disputed: (trap: Dispute["trap"]): string => (trap ? `Оспаривается: ${traps[trap]}.` : "Оспаривается."),
  otherMissing: (id: string): string => `Другой цифры, ${id}, в этих данных нет.`,
  showOnMap: "Показать на карте",
  copySentence: "Скопировать фразу",
  cite: "Цитировать",
  copyLink: "Скопировать ссылку",
  checkYourself: "Проверьте сами",
  linkInstead: null as string | null,
  onDevice: "Эта копия страницы — файл на вашем устройстве. Адреса, которым можно поделиться, у неё нет.",
  copied: "Скопировано",
  notCopied: "Скопировать не удалось",
  chains: "Путь цифры",
  moreChains: "Другие пути цифры",
  moreChainsCount: (n: number): string => `ещё ${counted(n, CHAINS)}`,
  via: ", через ",
  printedBy: ", напечатано: ",
  support: (outlets: number, origins: number, names: readonly string[]): string => {
    const counts = `${counted(outlets, OUTLETS)}, ${counted(origins, ORIGINS)}`;
    return names.length === 0 ? counts : `${counts}: ${names.join(", ")}`;
  },
  changed: "Напечатано иначе.",
  rewording,
  verbatimUnchecked: "Дословно, но не проверено: у этих данных нет отпечатка текста.",
  verbatimWrong: (words: string): string => `Не дословно: слов «${words}» в источнике нет.`,
  verbatim: "✓ Дословно, проверено",
};
