import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/model/time/day.ts";
import type { AddressReason } from "../../../src/words/problems.ts";
import { more } from "../../../src/words/ru/more.ts";
import { segmentText } from "../../../src/words/segment.ts";
import { plainSpaces } from "./plainSpaces.ts";

const { about, address, articleCheck, failures, filter, foreign, legend, mapParts, notices, sources, table } =
  more;
const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 0.5] as const;
const day = (iso: string) => parseDay(iso) ?? expect.fail(`${iso} is no day`);

/** A message with a number, and what it is with each of the numbers, in their order. */
interface Row {
  readonly name: string;
  readonly say: (n: number) => string;
  readonly words: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "places near",
    say: (n) => mapParts.placesNear(n, "Верхний Ларс"),
    words: [
      "0 мест рядом: Верхний Ларс",
      "1 место рядом: Верхний Ларс",
      "2 места рядом: Верхний Ларс",
      "5 мест рядом: Верхний Ларс",
      "11 мест рядом: Верхний Ларс",
      "21 место рядом: Верхний Ларс",
      "22 места рядом: Верхний Ларс",
      "0,5 места рядом: Верхний Ларс",
    ],
  },
  {
    name: "older than so many days",
    say: legend.tones.hollow,
    words: [
      "старше 0 дней",
      "старше 1 дня",
      "старше 2 дней",
      "старше 5 дней",
      "старше 11 дней",
      "старше 21 дня",
      "старше 22 дней",
      "старше 0,5 дня",
    ],
  },
  {
    name: "the heading of the table",
    say: (n) => table.heading(n, table.wholeRecord),
    words: [
      "0 цифр за всё время",
      "1 цифра за всё время",
      "2 цифры за всё время",
      "5 цифр за всё время",
      "11 цифр за всё время",
      "21 цифра за всё время",
      "22 цифры за всё время",
      "0,5 цифры за всё время",
    ],
  },
  {
    name: "figures without a part of the filter",
    say: (n) => filter.without("countries", n),
    words: [
      "Без выбора страны: 0 цифр",
      "Без выбора страны: 1 цифра",
      "Без выбора страны: 2 цифры",
      "Без выбора страны: 5 цифр",
      "Без выбора страны: 11 цифр",
      "Без выбора страны: 21 цифра",
      "Без выбора страны: 22 цифры",
      "Без выбора страны: 0,5 цифры",
    ],
  },
  {
    name: "records that wait",
    say: (n) => notices.waiting("silences", n),
    words: [
      "от этого зависит 0 пробелов в данных",
      "от этого зависит 1 пробел в данных",
      "от этого зависят 2 пробела в данных",
      "от этого зависит 5 пробелов в данных",
      "от этого зависит 11 пробелов в данных",
      "от этого зависит 21 пробел в данных",
      "от этого зависят 22 пробела в данных",
      "от этого зависят 0,5 пробела в данных",
    ],
  },
  {
    name: "others with the same fault",
    say: (n) => notices.fault("отсутствует", n),
    words: [
      ": отсутствует",
      ": отсутствует. То же ещё в 1 записи",
      ": отсутствует. То же ещё в 2 записях",
      ": отсутствует. То же ещё в 5 записях",
      ": отсутствует. То же ещё в 11 записях",
      ": отсутствует. То же ещё в 21 записи",
      ": отсутствует. То же ещё в 22 записях",
      ": отсутствует. То же ещё в 0,5 записях",
    ],
  },
  {
    name: "seconds of silence",
    say: (n) => failures.silent({ seconds: n }).why,
    words: [
      "В течение 0 секунд ничего не пришло.",
      "В течение 1 секунды ничего не пришло.",
      "В течение 2 секунд ничего не пришло.",
      "В течение 5 секунд ничего не пришло.",
      "В течение 11 секунд ничего не пришло.",
      "В течение 21 секунды ничего не пришло.",
      "В течение 22 секунд ничего не пришло.",
      "В течение 0,5 секунды ничего не пришло.",
    ],
  },
  {
    name: "further summaries of another's record",
    say: foreign.evidence.moreSummaries,
    words: [
      "Пересказ автора ещё по 0 документам",
      "Пересказ автора ещё по 1 документу",
      "Пересказ автора ещё по 2 документам",
      "Пересказ автора ещё по 5 документам",
      "Пересказ автора ещё по 11 документам",
      "Пересказ автора ещё по 21 документу",
      "Пересказ автора ещё по 22 документам",
      "Пересказ автора ещё по 0,5 документам",
    ],
  },
  {
    name: "quotes of an article that are there",
    say: (n) => articleCheck.tally({ stand: 1, all: n }, { stand: 0, all: 0 }),
    words: [
      "",
      "есть 1 из 1 цитаты",
      "есть 1 из 2 цитат",
      "есть 1 из 5 цитат",
      "есть 1 из 11 цитат",
      "есть 1 из 21 цитаты",
      "есть 1 из 22 цитат",
      "есть 1 из 0,5 цитаты",
    ],
  },
  {
    name: "documents of the sources",
    say: (n) => sources.read(n, 12).replace(/ Остальные.*/, ""),
    words: [
      "Мы прочитали 0 документов из 12.",
      "Мы прочитали 1 документ из 13.",
      "Мы прочитали 2 документа из 14.",
      "Мы прочитали 5 документов из 17.",
      "Мы прочитали 11 документов из 23.",
      "Мы прочитали 21 документ из 33.",
      "Мы прочитали 22 документа из 34.",
      "Мы прочитали 0,5 документа из 12,5.",
    ],
  },
];

describe("Russian words with a number", () => {
  it.each(rows)("$name", ({ say, words }) => {
    expect(NUMBERS.map((n) => plainSpaces(say(n)))).toEqual(words);
  });

  it("say what was set aside, verb and noun by the number", () => {
    expect(plainSpaces(notices.setAside(1, 21, 0))).toBe("Отложена 1 из 21 записи");
    expect(plainSpaces(notices.setAside(2, 500, 0))).toBe("Отложены 2 из 500 записей");
    expect(plainSpaces(notices.setAside(5, 12_000, 1))).toBe(
      "Отложено 5 из 12 000 записей; не открывается 1 адрес",
    );
    expect(plainSpaces(notices.setAside(0, 12, 3))).toBe("Не открываются 3 адреса");
  });

  it("say what the record holds, and how much of it was read", () => {
    const of = { figures: 566, events: 121, stages: 8, documents: 622 };
    const days = { first: day("2022-09-21"), last: day("2023-01-31") };
    expect(plainSpaces(about.contents({ ...of, ...days }))).toBe(
      "566 цифр, 121 событие и 8 этапов маршрутов из 622 документов, 21 сентября 2022 г. – 31 января 2023 г.",
    );
    expect(plainSpaces(about.read(21, 2))).toBe(
      "Из них 21 прочитан здесь; ещё 2 только упомянуты: найти их не удалось, и пересказов у них нет.",
    );
    expect(about.read(5, 0)).toBe("Все эти документы прочитаны здесь.");
    expect(plainSpaces(sources.intro(1, 1, 1, 1))).toMatch(
      /^1 цифра восходит к 1 организации или человеку; напечатано в 1 издании, в 1 документе\./,
    );
    expect(plainSpaces(sources.intro(566, 121, 351, 622))).toMatch(
      /^566 цифр восходят к 121 организации или человеку; напечатано в 351 издании, в 622 документах\./,
    );
  });

  it("say how often an article has a number, from two on", () => {
    expect([1, 2, 5].map((n) => plainSpaces(articleCheck.times(n)))).toEqual([
      "",
      "Число стоит там 2 раза.",
      "Число стоит там 5 раз.",
    ]);
  });
});

it.each<[AddressReason, string]>([
  [{ code: "not-a-day" }, "день пишется как 2022-09-27."],
  [
    { code: "outside-record", first: day("2022-09-21"), last: day("2022-10-05") },
    "в данных дни от 21 сентября 2022 г. до 5 октября 2022 г.",
  ],
  [{ code: "options", options: ["so-far", "day", "span"] }, "можно so-far, day или span."],
  [
    { code: "no-figure-has", unknown: ["XX"], column: "countries", known: ["GE", "KZ"] },
    "цифр с XX нет; страны в данных — GE, KZ.",
  ],
  [{ code: "no-record", kind: "route" }, "в данных нет маршрута с таким идентификатором."],
])("Russian says of an address: %j", (reason, words) => {
  expect(plainSpaces(segmentText(address.problem({ key: "day", value: "x", reason })))).toBe(
    `В адресе стоит day=x, и это не подходит: ${words} Показано обычное значение.`,
  );
});

it("Russian says of an article what it has, and what not", () => {
  expect(plainSpaces(articleCheck.numbers([98_000], [64_234, 7056]))).toBe(
    "Числа пересказа: есть 98 000; нет 64 234 и 7056.",
  );
  expect(articleCheck.hedgeDiffers(["over"], "about")).toBe(
    "В тексте — с оговоркой «более»; в данных — «около».",
  );
  expect(articleCheck.hedgeDiffers([], "about")).toBe("В тексте — без оговорки; в данных — «около».");
  expect(
    articleCheck.changes([
      { was: "fled", is: "left" },
      { was: "", is: "not" },
    ]),
  ).toBe("вместо «fled» стоит «left» и добавлено «not».");
});
