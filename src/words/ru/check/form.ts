import type { SchemaCode } from "../../../model/schema/codes.ts";
import type { formFindings as EnglishWords } from "../../en/check/form.ts";
import { lookUp } from "../../lookUp.ts";
import type { Found } from "../../told.ts";
import { schemaFault } from "../record/faults.ts";

const DEGREES = ["[долгота, широта] в градусах", "Пишите сначала долготу, потом широту."] as const;
const TEXT = ["текст", "Заполните поле или уберите его, если оно необязательно."] as const;
const EXPECTED: Partial<Record<SchemaCode, readonly [expected: string, remedy: string]>> = {
  "no-evidence": ["хотя бы одно свидетельство", "Добавьте свидетельство или уберите цифру."],
  empty: TEXT,
  "too-long": ["не больше 100 000 знаков", "Сократите: целые документы хранят рядом с записью, а не в ней."],
  "no-steps": TEXT,
  "not-an-id": [
    "латинские буквы, цифры, дефисы и точки",
    "Дайте понятный идентификатор: страна, показатель, день.",
  ],
  "not-a-day": ["день (ГГГГ-ММ-ДД)", "Напишите год, месяц и день."],
  "not-a-country": ["две заглавные буквы, например PL", "Поставьте код страны ISO 3166-1 alpha-2."],
  "not-an-address": [
    "адрес, который начинается с https://",
    "Скопируйте адрес из браузера или поставьте null.",
  ],
  "too-far-west": DEGREES,
  "too-far-east": DEGREES,
  "too-far-south": DEGREES,
  "too-far-north": DEGREES,
  "not-a-version": ["три числа, например 1.0.0", "Укажите версию набора данных."],
};

const WHAT: Readonly<Record<string, string>> = {
  string: "текст",
  number: "число",
  boolean: "true или false",
  Array: "список",
  Object: "объект",
};

const kindOf = (expected: string | null, otherwise: string): string =>
  expected === null ? otherwise : (lookUp(WHAT, expected) ?? expected.replaceAll('"', ""));

/** Значение из файла. */
function shown(found: Found): string {
  if (found.kind === "text") return `«${found.text}»`;
  if (found.kind === "other") return found.text;
  return found.kind === "list" ? "список" : "объект";
}

/** Что могло иметься в виду, а если догадки нет, то что делать. */
export const perhaps = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `Может быть, это «${nearest}».`;

const EDTF_FORMS = "ГГГГ-ММ-ДД, ГГГГ-ММ-ДД~, ГГГГ-ММ, ГГГГ-ММ-ДД/ГГГГ-ММ-ДД, ../ГГГГ-ММ-ДД";
const date = (found: Found): string =>
  `${shown(found)}, а нужна дата или срок между датами (EDTF: ${EDTF_FORMS})`;

const inText = (found: string, isCode: boolean, expected: string): string =>
  `в тексте ${isCode ? found : `«${found}»`}, а ${expected}`;

const ONE_OF_TWO = "Оставьте цитату, если это слова источника, и пересказ, если слова ваши.";

/** О виде файла, идентификаторах, датах, ссылках и текстах. */
export const formFindings: typeof EnglishWords = {
  "no-object": ({ found }) => ({
    message: `на верхнем уровне ${shown(found)}, а нужен объект`,
    remedy: 'Напишите { "dataset": {…}, "actors": […], … }.',
  }),
  "no-list": ({ found }) => ({
    message: `${shown(found)}, а нужен список записей`,
    remedy: "Поставьте записи в [ ].",
  }),
  missing: ({ expected }) => ({
    message: `нет, а нужно: ${kindOf(expected, "значение")}`,
    remedy: "Добавьте: это поле есть у каждой такой записи.",
  }),
  "other-value": ({ found, fault, expected }) => {
    const known = fault && EXPECTED[fault];
    if (known) return { message: `${shown(found)}, а нужно: ${known[0]}`, remedy: known[1] };
    const reason = fault === null ? "" : ` (${schemaFault(fault)})`;
    return {
      message: `${shown(found)}${reason}, а нужно: ${kindOf(expected, "другое значение")}`,
      remedy: fault === null ? "Поставьте значение такого вида." : "Исправьте значение.",
    };
  },
  "other-option": ({ found, options, nearest }) => ({
    message: `${shown(found)}, а нужно одно из: ${options.join(", ")}`,
    remedy: perhaps(nearest, "Выберите то, что говорит источник."),
  }),
  "no-words": { message: "нет ни цитаты, ни пересказа, а нужно что-то одно", remedy: ONE_OF_TWO },
  "quote-and-summary": { message: "есть и цитата, и пересказ, а нужно что-то одно", remedy: ONE_OF_TWO },
  "not-edtf": ({ found }) => ({
    message: date(found),
    remedy: "Запишите дату по EDTF; проверьте, что такой день есть и конец не раньше начала.",
  }),
  "edtf-offset": ({ found }) => ({
    message: date(found),
    remedy:
      "Пишите день и час так, как их показывали часы на месте, без смещения от UTC: с ним не узнать, какой день был там.",
  }),
  "unknown-field": ({ field, known, nearest }) => ({
    message: `поля «${field}» у такой записи нет, а есть: ${known.join(", ")}`,
    remedy: perhaps(nearest, "Уберите его: его ничто не читает. Словам о записи место в её note."),
  }),
  "too-new": ({ found, newest }) => ({
    message: `${shown(found)}, а нужна версия не новее ${newest}`,
    remedy: "Запишите набор данных в формате версии 1 или возьмите более новую проверку.",
  }),
  empty: {
    message: "нет цифры, события или маршрута, которые можно показать, а нужно хотя бы что-то одно",
    remedy: "Добавьте цифру, событие или маршрут.",
  },
  "id-used": ({ id }) => ({
    message: `«${id}» во второй раз, а нужен идентификатор, которого нет у записей выше`,
    remedy: "Дайте записи свой идентификатор или соедините две записи в одну.",
  }),
  "id-slug": ({ id, slug }) => ({
    message: `«${id}», а нужны строчные латинские буквы и цифры через дефис`,
    remedy: `Напишите «${slug}»: идентификаторы стоят в ссылках.`,
  }),
  "dead-address": ({ address }) => ({
    message: `«${address}», а нужен адрес, который браузер может открыть`,
    remedy: "Скопируйте адрес из браузера или поставьте null.",
  }),
  unresolved: ({ id, table, nearest }) => ({
    message: `«${id}», а нужен идентификатор записи из ${table}`,
    remedy: perhaps(nearest, `Добавьте запись в ${table} или исправьте идентификатор.`),
  }),
  "speaker-cycle": ({ speaker, next, way }) => ({
    message: `«${next}» ведёт обратно к «${speaker}» (${way.join(" → ")}), а в конце нужен тот, кто говорит за себя`,
    remedy: "Уберите speaksFor у ведомства.",
  }),
  "text-html": ({ found, isCode }) => ({
    message: inText(found, isCode, "нужен текст без разметки"),
    remedy: "Уберите тег: тексты показываются как есть.",
  }),
  "text-entity": ({ found, isCode }) => ({
    message: inText(found, isCode, "нужен сам знак"),
    remedy: "Напишите сам знак.",
  }),
  "text-control": ({ found, isCode }) => ({
    message: inText(found, isCode, "нужны только буквы, знаки и пробелы"),
    remedy: "Уберите этот знак или скопируйте текст заново.",
  }),
  "machine-path": ({ found, isCode }) => ({
    message: inText(found, isCode, "нужно то, что не связано с одним компьютером"),
    remedy: "Укажите общедоступный адрес или не указывайте никакого.",
  }),
  "story-figure": ({ found, nearest }) => ({
    message: `«${found}», а нужен идентификатор цифры`,
    remedy: perhaps(nearest, "Назовите цифру из этого набора данных."),
  }),
  "story-braces": ({ found }) => ({
    message: `«${found}», а нужно {figure:id} или {day:ГГГГ-ММ-ДД}`,
    remedy: "Назовите цифру её идентификатором, а день годом, месяцем и числом.",
  }),
  "story-number": ({ found }) => ({
    message: `«${found}», голое число, а нужна цифра: она говорит, кто считал`,
    remedy: "Пишите {figure:id} вместо числа и {day:ГГГГ-ММ-ДД} вместо даты.",
  }),
};
