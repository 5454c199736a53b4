import type { Difference } from "../../../model/quotes/differences.ts";
import type { RefusedText } from "../../en/import/quoteRoom.ts";
import type { MoreWords } from "../../en.ts";
import { CHARACTERS, DOCUMENTS, PLACES } from "../record/nouns.ts";
import { counted, countedOf, listed, type Noun, number } from "../record/numbers.ts";

const QUOTES: Noun = ["цитата", "цитаты", "цитат"];
const RECORDS: Noun = ["запись", "записи", "записей"];
const SUMMARIES: Noun = ["пересказ", "пересказа", "пересказов"];
const TIMES: Noun = ["раз", "раза", "раз"];

const refused: Readonly<Record<RefusedText, string>> = {
  empty: "слов нет. Скопируйте текст документа ещё раз.",
  pdf: "это файл PDF. Откройте его, сохраните или скопируйте текст в файл .txt и перенесите сюда.",
  packed:
    "это файл Word или другой упакованный файл. Откройте его, сохраните как простой текст (.txt) и перенесите сюда.",
  "too-large": "файл больше 10 МБ. Сохраните только текст самого документа и перенесите сюда.",
  "not-text": "это не текст. Откройте файл, сохраните как простой текст (.txt) и перенесите сюда.",
  address:
    "это адрес. Страница ничего по нему не загружает: откройте его сами, скопируйте текст и вставьте сюда.",
  given: "такой же текст вы уже дали.",
};

const differences: Readonly<Record<Difference, string>> = {
  "quotation-marks": "кавычки",
  dashes: "тире и дефисы",
  ellipses: "многоточия",
  capitals: "прописные буквы",
  yo: "«е» и «ё»",
  "digit-grouping": "разделители тысяч",
  "line-end-hyphens": "переносы в конце строк",
  "letter-forms": "запись букв (надстрочные знаки, лигатуры)",
  spaces: "пробелы",
  punctuation: "знаки препинания",
  words: "слова",
};

const named = (kinds: readonly Difference[]): string => listed(kinds.map((kind) => differences[kind]));

/** Words of the room that finds quotes in the texts of their documents. */
export const quoteRoom: MoreWords["quoteRoom"] = {
  open: "Найти цитаты в текстах",
  title: "Цитаты и их тексты",
  lead: "Дайте текст каждого документа. Страница найдёт в нём цитаты и запишет, где стоит каждая, слова вокруг неё, хеш и отпечаток текста. Что не дословно, будет показано.",
  private:
    "Тексты остаются в этом окне, пока вы его не закроете. Они не отправляются, не хранятся и не попадают в сохранённый файл: в нём цитаты, несколько слов до и после и отпечаток.",
  files: "Текстовые файлы (.txt, .html); можно сразу несколько или перенести сюда",
  paste: "Или вставьте текст",
  add: "Добавить этот текст",
  texts: "Тексты",
  pasted: (n) => `Вставленный текст ${number(n)}`,
  whatWasPasted: "Вставленное",
  characters: (n) => counted(n, CHARACTERS),
  readAs: (encoding, isGuessed) =>
    isGuessed ? `не UTF-8; прочитан как ${encoding}: проверьте, верны ли буквы` : `прочитан как ${encoding}`,
  wasHtml: "теги убраны",
  begins: (words) => `начало: «${words}»`,
  remove: (name) => `Убрать: ${name}`,
  removeShort: "Убрать",
  documentOf: (name) => `Документ: ${name}`,
  document: "Документ:",
  byQuotes: (name) => (name === null ? "Неизвестен" : `Судя по цитатам: ${name}`),
  refused: (name, why) => `${name}: ${refused[why]}`,
  noHash:
    "Страница пришла не по https, поэтому браузер не вычисляет хеш. Места и окружение цитат будут записаны, хеш и отпечаток — нет.",
  none: "В этих данных нет ни цитат, ни пересказов в кавычках.",
  unreadable: "Эти данные не читаются повторно. Откройте их файл ещё раз и попробуйте снова.",
  reading: "Данные читаются…",
  readingTexts: "Тексты читаются…",
  searching: (done, all) => `Ищем цитаты: готово ${number(done)} из ${countedOf(all, DOCUMENTS)}…`,
  stop: "Остановить",
  stopped: "Остановлено. Найденное раньше остаётся.",
  again: "Искать снова",
  summary: ({ found, open, waiting, all }) =>
    `${[
      `Дословно в ваших текстах: ${number(found)} из ${countedOf(all, QUOTES)}`,
      ...(open > 0 ? [`ждут решения: ${number(open)}`] : []),
      ...(waiting > 0 ? [`пока без текста: ${number(waiting)}`] : []),
    ].join("; ")}.`,
  verbatim: (n) => `Дословно: ${counted(n, QUOTES)}`,
  noText: (n, hasTexts) =>
    !hasTexts
      ? `Нужен его текст: ${counted(n, QUOTES)}.`
      : n === 1
        ? "Ни в одном из ваших текстов нет цитаты из этого документа. Дайте его текст."
        : `Ни в одном из ваших текстов нет цитат из этого документа (${number(n)}). Дайте его текст.`,
  rivals: "Одни и те же цитаты есть в нескольких ваших текстах. Укажите выше, который из них этот документ.",
  kept: "В данных уже есть другой текст этого документа. Ваш заменит его, когда в нём найдутся все цитаты или когда вы решите о каждой.",
  quoteBegins: (words) => `«${words}»`,
  ofMore: (n) => `и ещё ${counted(n, RECORDS)}`,
  differsIn: (kinds) => `В тексте иначе: ${named(kinds)}.`,
  sameBut: (kinds) => `Отличаются только ${named(kinds)}; при проверке это не считается.`,
  cut: "Начало или конец приходится на середину слова или числа в тексте: всё ли здесь?",
  key: "Зачёркнуто: только в данных. Подчёркнуто: только в тексте.",
  onlyQuote: "только в данных: ",
  onlyText: "только в тексте: ",
  endOfMark: ". ",
  absent: "Ничего похожего в тексте нет.",
  times: (n) => `В тексте это встречается ${counted(n, TIMES)}. Которое место имеется в виду?`,
  morePlaces: (n) => `Не показано: ${counted(n, PLACES)}. Сделайте цитату длиннее.`,
  take: "Взять слова текста: цитата станет дословной",
  takeMarks: "Взять знаки и пробелы текста",
  summarise: "Сделать пересказом, уже не цитатой",
  leave: "Оставить как есть",
  ownWords: "Пересказ своими словами",
  use: (quoted, summaries) =>
    `Записать в данные: ${listed([
      ...(quoted > 0 || summaries === 0 ? [counted(quoted, QUOTES)] : []),
      ...(summaries > 0 ? [counted(summaries, SUMMARIES)] : []),
    ])}`,
  save: "Сохранить как JSON",
  setAside: (n) => `Не удалось прочитать и не войдёт в файл: ${counted(n, RECORDS)}.`,
  saved: (name) => `Сохранён файл ${name}.`,
  failed: "Не получилось. Ваши тексты и ответы на месте: попробуйте ещё раз.",
  close: "Закрыть",
  leaving: "Ваши тексты и ответы будут забыты.",
  leaveAnyway: "Закрыть и забыть",
  stay: "Остаться",
};
