import type { Overlooked } from "../../../model/article/skeleton.ts";
import type { Hedge } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import type { UnreadableText } from "../../en/more/articleCheck.ts";
import { formatDay } from "../record/dates.ts";
import { CHARACTERS } from "../record/nouns.ts";
import { counted, countedOf, listed, type Noun, number } from "../record/numbers.ts";
import { hedgeWord } from "../record/values.ts";

const PIECES: Noun = ["фрагмент", "фрагмента", "фрагментов"];
const QUOTES: Noun = ["цитата", "цитаты", "цитат"];
const NUMBERS: Noun = ["число", "числа", "чисел"];
const TIMES: Noun = ["раз", "раза", "раз"];

const overlooked: Readonly<Record<Overlooked, string>> = {
  "soft-hyphens": "мягкие переносы",
  invisible: "знаки без ширины",
  "direction-marks": "знаки направления письма",
  "no-break-spaces": "неразрывные пробелы",
  "line-end-hyphens": "переносы в конце строк",
  "footnote-marks": "знаки сносок",
  ligatures: "слитные буквы (лигатуры)",
  "no-break-hyphens": "неразрывные дефисы",
  "digit-grouping": "разделители тысяч",
  capitals: "прописные буквы",
};

const unreadable: Readonly<Record<UnreadableText, string>> = {
  pdf: "Это файл PDF, страница его прочитать не может. Откройте его, выделите весь текст (Ctrl+A или ⌘A), скопируйте и вставьте сюда.",
  packed: "Это не текстовый файл. Откройте его, скопируйте текст и вставьте сюда.",
  address:
    "Это адрес. Страница ничего по нему не загружает: откройте его сами, скопируйте текст статьи и вставьте сюда.",
  "too-long": "Этот текст слишком длинный. Вставьте только статью.",
  "not-text":
    "В этом файле нет текста, который можно прочитать. Откройте его, скопируйте текст и вставьте сюда.",
};

const quoted = (hedge: Hedge): string => `«${hedgeWord(hedge)}»`;

const hedges = (all: readonly Hedge[]): string =>
  all.length === 0 ? "без оговорки" : `с оговоркой ${listed(all.map(quoted))}`;

const places: Readonly<Record<"sentence" | "article" | "nowhere", (name: string) => string>> = {
  sentence: (name) => `${name}: упоминается в этой фразе.`,
  article: (name) => `${name}: упоминается в другом месте текста.`,
  nowhere: (name) => `${name}: в тексте не упоминается, по крайней мере в известном нам написании.`,
};

/** What became of words; "" if there are none. */
function became({ was, is }: { readonly was: string; readonly is: string }): string {
  if (was === "") return `добавлено «${is}»`;
  return is === "" ? `нет «${was}»` : `вместо «${was}» стоит «${is}»`;
}

function foundOrNot(found: readonly number[], missing: readonly number[]): string {
  const parts = [
    found.length > 0 ? `есть ${listed(found.map(number))}` : "",
    missing.length > 0 ? `нет ${listed(missing.map(number))}` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Words of the check of an article against the record. */
export const articleCheck = {
  name: "Проверьте сами",
  how: "Откройте статью, скопируйте весь её текст и вставьте сюда или перетащите файл .txt или .html. Меню вокруг текста не помешают.",
  text: "Текст статьи",
  placeholder: "Вставьте статью сюда",
  private: "Ваш текст остаётся в этом браузере. Ничего не отправляется и не загружается.",
  document: "Какой это документ?",
  anyDocument: "Определить по тексту",
  openDocument: (name: string): string => `Открыть: ${name}`,
  several: (n: number, line: string): string => `${counted(n, PIECES)}: ${line}`,
  readAs: (outlet: string): string => `Прочитано как ${outlet}.`,
  guessed: (outlet: string): string =>
    `По тексту не понять, какой это документ. Сравнение сделано с этим: ${outlet}; другой можно выбрать выше.`,
  clear: "Очистить",
  close: "Закрыть проверку",
  onlyBeginning: (characters: number): string =>
    `Здесь показано только начало вашего текста; сравнивается весь текст, ${counted(characters, CHARACTERS)}.`,
  reading: (characters: number): string => `Читаем текст, ${counted(characters, CHARACTERS)} …`,
  unreadable: (why: UnreadableText): string => unreadable[why],
  tagsSetAside: "Текст был в HTML: теги, скрипты и стили отброшены.",
  verdicts: {
    verbatim: "Слово в слово",
    punctuation: "Слова те же, знаки препинания другие",
    changed: "Изменено",
    gone: "Цитаты нет",
    agrees: "Число есть",
    "hedge-differs": "Число есть, оговорка другая",
    missing: "Числа нет",
    wordless: "Числа для поиска нет",
    numbers: "Прочитайте сами",
  },
  verdictEnd: {
    verbatim: "Цитата стоит в тексте так же, как в данных.",
    punctuation: "Слова цитаты в тексте есть; знаки препинания или прописные буквы отличаются.",
    changed: "В тексте есть место, похожее на цитату, но с другими словами:",
    gone: "Ничего близкого к цитате в тексте нет. Возможно, страница изменилась или это другой документ.",
    wordless: "В данных это сказано только словами, числа для сравнения нет.",
    missing:
      "Числа ни в одном известном нам написании в тексте нет. Возможно, это другой документ или страница изменилась.",
  },
  agreesWith: (recorded: Hedge): string =>
    recorded === "exact" ? "Оговорки нет, как и в данных." : `Оговорка ${quoted(recorded)}, как и в данных.`,
  hedgeDiffers: (found: readonly Hedge[], recorded: Hedge): string =>
    `В тексте — ${hedges(found)}; в данных — ${recorded === "exact" ? "без оговорки" : quoted(recorded)}.`,
  times: (n: number): string => (n > 1 ? `Число стоит там ${counted(n, TIMES)}.` : ""),
  speaker: (name: string, place: "sentence" | "article" | "nowhere"): string => places[place](name),
  overlooked: (kinds: readonly Overlooked[]): string =>
    `Не учтены: ${listed(kinds.map((kind) => overlooked[kind]))}.`,
  changes: (all: readonly { readonly was: string; readonly is: string }[]): string =>
    `${listed(all.map(became))}.`,
  passage: "Как в вашем тексте",
  near: "Числа, близкие к этому",
  numbers: (found: readonly number[], missing: readonly number[]): string =>
    found.length + missing.length === 0
      ? "Чисел, которые можно искать, в пересказе нет. Прочитайте статью рядом с ним."
      : `Числа пересказа: ${foundOrNot(found, missing)}.`,
  otherNumbers: (found: readonly number[], missing: readonly number[]): string =>
    `Другие числа пересказа: ${foundOrNot(found, missing)}.`,
  all: (n: number): string => `Всё, что есть в данных из этого документа: ${counted(n, PIECES)}`,
  tally: (quotes: { stand: number; all: number }, numbers: { stand: number; all: number }): string =>
    [
      quotes.all > 0 ? `есть ${number(quotes.stand)} из ${countedOf(quotes.all, QUOTES)}` : "",
      numbers.all > 0 ? `есть ${number(numbers.stand)} из ${countedOf(numbers.all, NUMBERS)}` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  notCited: "У этой цифры нет документа.",
  experts: "Для специалистов",
  position: (start: number, end: number, stated: readonly [number, number] | null): string => {
    const here = `В вашем тексте это место занимает знаки ${number(start)}–${number(end)}`;
    if (stated === null) return `${here}.`;
    return stated[0] === start && stated[1] === end
      ? `${here}, точно как в данных.`
      : `${here}; в тексте, по которому составлены данные, — ${number(stated[0])}–${number(stated[1])}.`;
  },
  hash: (sha256: string | null): string =>
    sha256 === null
      ? "SHA-256 не вычислен: браузеры делают это только на страницах, открытых по https."
      : `SHA-256 вашего текста: ${sha256}`,
  onlyOpened: "С текстом сравнены только эта цифра и те, что вы уже открывали.",
  isRecordsText: "Это буква в букву тот текст, из которого взяты цитаты в данных.",
  receipt: "Скопировать справку",
  receiptText: (of: {
    title: string;
    day: Day;
    claim: string;
    document: string;
    characters: number;
    sha256: string | null;
    verdicts: readonly string[];
    address: string | null;
    version: string;
  }): string =>
    [
      `Проверено ${formatDay(of.day)} в браузере читателя по данным «${of.title}» (версия ${of.version}).`,
      `Утверждение: ${of.claim}`,
      `Документ: ${of.document}`,
      `Проверенный текст: ${counted(of.characters, CHARACTERS)}${of.sha256 === null ? "" : `, SHA-256 ${of.sha256}`}`,
      ...of.verdicts.map((verdict) => `Вывод: ${verdict}`),
      ...(of.address === null ? [] : [`Запись: ${of.address}`]),
    ].join("\n"),
};
