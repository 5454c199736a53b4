import type { wordingFindings as EnglishWords } from "../../en/check/wording.ts";
import type { WordingKind } from "../../told.ts";
import { counted, number } from "../record/numbers.ts";
import { formatValue } from "../record/values.ts";

const IN: Readonly<Record<WordingKind, string>> = { quote: "цитате", summary: "пересказе" };
const CHARACTERS = ["знак", "знака", "знаков"] as const;
const WORDS = ["слово", "слова", "слов"] as const;

/** О цитатах, текстах документов и о том, что говорят слова свидетельства рядом с записью. */
export const wordingFindings: typeof EnglishWords = {
  "quote-position": ({ start, end, length }) => ({
    message: `от ${start ?? "неизвестно чего"} до ${end ?? "неизвестно чего"}, а нужно начало раньше конца${length === null ? "" : ` в пределах текста, ${counted(length, CHARACTERS)}`}`,
    remedy: "Укажите оба места в исходном тексте или ни одного; с --sources проверка скажет, какие они.",
  }),
  "quote-moved": ({ words, stated, start, end }) => ({
    message: `место «${words}» ${stated === null ? "не указано" : stated.join("–")}, а нужно ${start}–${end}`,
    remedy: `Слова стоят в тексте там: поставьте start ${start} и end ${end}, а prefix и suffix возьмите оттуда.`,
  }),
  "suffix-moved": ({ given, found }) => ({
    message: `«${given}» не идёт в тексте за цитатой, а нужно «${found}»`,
    remedy: "Скопируйте из текста слова после цитаты.",
  }),
  "prefix-moved": ({ given, found }) => ({
    message: `«${given}» не стоит в тексте перед цитатой, а нужно, чтобы кончалось на «${found}»`,
    remedy: "Скопируйте из текста слова перед цитатой.",
  }),
  "quote-changed": ({ words, found, at, passage }) => ({
    message: `«${words}» нет в тексте, а есть «${found}», начиная со знака ${at}`,
    remedy: `Скопируйте слова из текста: «${passage}». Цитату не правят.`,
  }),
  "quote-gone": ({ words, source }) => ({
    message: `«${words}», а нужны слова из «${source}»: ничего похожего в тексте нет`,
    remedy: "Найдите документ, в котором напечатаны эти слова, или уберите цитату.",
  }),
  "quote-context": ({ field, given, least }) => ({
    message: `${field}: ${counted(given, CHARACTERS)}, а нужно не меньше ${number(least)}, раз они есть в абзаце`,
    remedy: `Возьмите из текста ${field} длиннее, чтобы место нашлось и в изменённом тексте.`,
  }),
  "source-text": ({ source }) => ({
    message: `цитата из «${source}», у которого нет text, а нужно text с sha256, length и fingerprint`,
    remedy:
      "Дайте текст окну «Найти цитаты в текстах» на странице или data/addTexts.ts либо сделайте из цитаты пересказ.",
  }),
  "quote-fingerprint": ({ runs, more, source, words }) => ({
    message: `слов ${runs.map((run) => `«${run}»`).join(", ")}${more > 0 ? ` и ещё ${number(more)}` : ""} нет в отпечатке «${source}», а там должны быть все сочетания из ${words} слов подряд`,
    remedy: "Скопируйте цитату и контекст из текста заново, буква в букву.",
  }),
  "quote-too-short": ({ quote, words }) => ({
    message: `«${quote}» вместе с контекстом слишком коротка, чтобы проверить её по отпечатку, а нужно не меньше ${words} слов`,
    remedy: "Добавьте prefix и suffix из текста.",
  }),
  "source-text-absent": ({ hash }) => ({
    message: `среди текстов нет файла с SHA-256 ${hash}…, а он нужен; цитаты проверены только по отпечатку`,
    remedy: "Положите текст в папку; если текст правили, запустите data/addTexts.ts снова.",
  }),
  "text-length": ({ given, length }) => ({
    message: `${given}, а нужно ${length}, длина текста в единицах UTF-16`,
    remedy: "Запустите data/addTexts.ts снова.",
  }),
  "text-fingerprint": {
    message: "отпечаток не от этого текста, а нужен тот, что из него сделан",
    remedy: "Запустите data/addTexts.ts снова.",
  },
  "number-missing": ({ value, kind }) => ({
    message: `в ${IN[kind]} нет «${formatValue(value)}», а там должно стоять значение цифры`,
    remedy:
      kind === "quote"
        ? "Процитируйте место с числом; если здесь напечатано другое, поставьте его в printed.value; если число выведено, скажите в примечании, как."
        : "Назовите число в пересказе; если здесь напечатано другое, поставьте его в printed.value.",
  }),
  "hedge-differs": ({ hedges, words, hedge, kind }) => ({
    message: `перед числом в «${words}» ${hedges.length > 0 ? `стоит «${hedges.join(" ")}»` : "нет оговорки"}, а нужно «${hedge}», как в записи`,
    remedy:
      kind === "quote"
        ? "Верна оговорка источника: исправьте value.hedge или поставьте значение отсюда в printed.value."
        : "Исправьте пересказ или оговорку; если здесь напечатана другая, поставьте её в printed.value.",
  }),
  "hedge-range": ({ words, kind, isAbout }) => ({
    message: `перед диапазоном в «${words}», в ${IN[kind]}, ${isAbout ? "нет «about»" : "стоит «about»"}, а нужно «${isAbout ? "about" : "between"}», как в записи`,
    remedy: `Возьмите оговорку «${isAbout ? "between" : "about"}» с теми же границами; если здесь напечатана другая, поставьте её в printed.value.`,
  }),
  "verb-measure": ({ verb, kind, measure }) => ({
    message: `«${verb}» в ${IN[kind]} у цифры с показателем ${measure}, а нужно слово для ${measure}`,
    remedy: `Проверьте, куда ехали люди; если так сказано в самом документе, поставьте «${verb}» в printed.verb.`,
  }),
  "words-many": ({ count, most, kind }) => ({
    message: `${counted(count, WORDS)}, а нужно не больше ${number(most)}`,
    remedy: kind === "quote" ? "Цитируйте только слова, в которых суть." : "Скажите короче.",
  }),
};
