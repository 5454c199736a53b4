import type { Language } from "./language.ts";

/** Slavic languages. */
export const SLAVIC: Readonly<Record<string, Language>> = {
  ru: {
    common: "и в не что на по это как",
    numbers:
      "ноль 0 один 1 одна 1 два 2 две 2 двух 2 три 3 трех 3 трёх 3 четыре 4 четырех 4 четырёх 4 пять 5 пяти 5 шесть 6 шести 6 семь 7 семи 7 восемь 8 восьми 8 девять 9 девяти 9 десять 10 десяти 10 одиннадцать 11 одиннадцати 11 двенадцать 12 двенадцати 12 тринадцать 13 тринадцати 13 четырнадцать 14 четырнадцати 14 пятнадцать 15 пятнадцати 15 шестнадцать 16 шестнадцати 16 семнадцать 17 семнадцати 17 восемнадцать 18 восемнадцати 18 девятнадцать 19 девятнадцати 19 двадцать 20 двадцати 20 тридцать 30 тридцати 30 сорок 40 сорока 40 пятьдесят 50 пятидесяти 50 шестьдесят 60 шестидесяти 60 семьдесят 70 семидесяти 70 восемьдесят 80 восьмидесяти 80 девяносто 90 девяноста 90 сто 100 ста 100 двести 200 двухсот 200 триста 300 трехсот 300 трёхсот 300 четыреста 400 четырехсот 400 четырёхсот 400 пятьсот 500 пятисот 500 шестьсот 600 шестисот 600 семьсот 700 семисот 700 восемьсот 800 восьмисот 800 девятьсот 900 девятисот 900 двое 2 двоих 2 трое 3 троих 3 четверо 4 четверых 4 пятеро 5 пятерых 5 шестеро 6 шестерых 6 семеро 7 семерых 7 восьмеро 8 восьмерых 8 десятеро 10 полтора 1.5 полторы 1.5 полутора 1.5 пол 0.5",
    before: {
      about: "около|примерно|порядка|приблизительно|где-то|ориентировочно|в среднем",
      over: "более|более чем|больше|больше чем|свыше|превысил*|превыша*",
      "at-least": "не менее|не меньше|минимум|как минимум|по меньшей мере|по крайней мере",
      nearly: "почти|без малого|чуть менее|чуть меньше",
      "up-to": "до|не более|не больше|максимум",
      under: "менее|менее чем|меньше|меньше чем",
      between: "от|между",
    },
    after: { about: "примерно|с небольшим", over: "и более|с лишним", "at-least": "минимум" },
  },
  uk: {
    common: "і в не що на та як це",
    numbers:
      "один 1 одна 1 два 2 дві 2 двох 2 три 3 трьох 3 чотири 4 чотирьох 4 п'ять 5 п’ять 5 шість 6 сім 7 вісім 8 дев'ять 9 дев’ять 9 десять 10 двадцять 20 тридцять 30 сорок 40 п'ятдесят 50 п’ятдесят 50 шістдесят 60 сімдесят 70 вісімдесят 80 дев'яносто 90 дев’яносто 90 сто 100 двісті 200 триста 300 чотириста 400 пів 0.5 півтора 1.5",
    before: {
      about: "близько|приблизно|біля|орієнтовно|десь",
      over: "понад|більше|більш|більш ніж|більше ніж",
      "at-least": "щонайменше|не менше|принаймні|як мінімум",
      nearly: "майже|ледь не",
      "up-to": "до|не більше|максимум",
      under: "менше|менш ніж|менше ніж",
      between: "від|між",
    },
    after: { over: "і більше|та більше" },
  },
  pl: {
    common: "i w nie na że się jest do",
    before: {
      about: "około|ok.|ok|mniej więcej|w przybliżeniu|prawie|jakieś",
      over: "ponad|więcej niż|przeszło",
      "at-least": "co najmniej|przynajmniej|nie mniej niż",
      nearly: "prawie|niemal|blisko|niespełna",
      "up-to": "do|nawet|maksymalnie|nie więcej niż",
      under: "mniej niż|poniżej",
      between: "od|między|pomiędzy",
    },
  },
  cs: {
    common: "a v na se že je jsou také",
    before: {
      about: "asi|zhruba|přibližně|okolo|kolem",
      over: "přes|více než|víc než|nad",
      "at-least": "nejméně|alespoň|minimálně",
      nearly: "téměř|skoro|bezmála",
      "up-to": "až|nejvýše|maximálně",
      under: "méně než|pod",
      between: "mezi",
    },
  },
  sk: {
    common: "a v na sa že je sú aj",
    before: {
      about: "asi|zhruba|približne|okolo",
      over: "vyše|viac ako|viac než|cez|nad",
      "at-least": "najmenej|aspoň|minimálne",
      nearly: "takmer|skoro|bezmála",
      "up-to": "až|najviac|maximálne",
      under: "menej ako|menej než|pod",
      between: "medzi",
    },
  },
  hr: {
    common: "i u je na se da su za",
    before: {
      about: "oko|otprilike|približno",
      over: "više od|preko|iznad",
      "at-least": "najmanje|barem|minimalno",
      nearly: "gotovo|skoro|blizu",
      "up-to": "do|najviše|čak",
      under: "manje od|ispod",
      between: "između",
    },
  },
  bg: {
    common: "и в на се да че за от",
    before: {
      about: "около|приблизително|примерно",
      over: "над|повече от",
      "at-least": "най-малко|поне|не по-малко от",
      nearly: "почти|близо",
      "up-to": "до|най-много",
      under: "под|по-малко от",
      between: "между",
    },
  },
  mk: {
    common: "и во на се да дека за од",
    before: {
      about: "околу|приближно",
      over: "над|повеќе од",
      "at-least": "најмалку|барем",
      nearly: "речиси|близу|скоро",
      "up-to": "до|најмногу",
      under: "под|помалку од",
      between: "меѓу|помеѓу",
    },
  },
};
