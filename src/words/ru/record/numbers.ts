import { once } from "../../common/once.ts";
import { remembered } from "../../common/remembered.ts";

const plainly = once(() => new Intl.NumberFormat("ru", { maximumFractionDigits: 2, useGrouping: false }));
const grouped = once(() => new Intl.NumberFormat("ru", { maximumFractionDigits: 2 }));
const rules = once(() => new Intl.PluralRules("ru"));
const conjunction = once(() => new Intl.ListFormat("ru", { type: "conjunction" }));

/** From here on thousands are set apart: “7056”, but “98 000”. */
const LEAST_GROUPED = 10_000;
/** A space at which no line breaks, narrower than others: between thousands. */
const NARROW_SPACE = "\u202f";
/** A space at which no line breaks: between a number and its noun. */
export const NO_BREAK = "\u00a0";

/** A number as Russian newspapers print it: “7056”, “98 000”, “0,5”. */
export const number = remembered((n: number): string => {
  if (Math.abs(n) < LEAST_GROUPED) return plainly().format(n);
  return grouped().format(n).replaceAll(/\s/g, NARROW_SPACE);
});

/** A number in thousands: “2,5 тыс.”. */
function thousands(n: number): string {
  return `${number(n / 1000)}${NO_BREAK}тыс.`;
}

/** A noun as it stands after numbers: “1 цифра”, “2 цифры”, “5 цифр”. The second is also the genitive of one, the third that of many. */
export type Noun = readonly [one: string, few: string, many: string];

const ruleOf = remembered((n: number) => rules().select(Math.abs(n)));

/** A noun after a number that stands in the nominative: “21 цифра”, “22 цифры”, “0,5 часа”. */
export function nounAfter(n: number, [one, few, many]: Noun): string {
  const rule = ruleOf(n);
  if (rule === "one") return one;
  return rule === "many" ? many : few;
}

/** A noun after a number that a word such as “около” puts in the genitive: “около 21 километра”, “около 22 километров”, “около 0,5 часа”. */
export function genitiveAfter(n: number, [, few, many]: Noun): string {
  const rule = ruleOf(n);
  return rule === "one" || rule === "other" ? few : many;
}

/** A count with its noun: “1 цифра”, “12 340 цифр”. */
export function counted(n: number, noun: Noun): string {
  return `${number(n)}${NO_BREAK}${nounAfter(n, noun)}`;
}

/** A count with its noun where a preposition asks for the genitive: “из 1 документа”, “из 5 документов”. */
export function countedOf(n: number, noun: Noun): string {
  return `${number(n)}${NO_BREAK}${genitiveAfter(n, noun)}`;
}

/** Names in a sentence: “Казахстан, Грузия и Финляндия”. */
export function listed(names: readonly string[]): string {
  return conjunction().format(names);
}

/** A sentence with its full stop, unless it ends in one: “27 сентября 2022 г.”. */
export function ended(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Numbers and lists. */
export const numbers = { number, thousands, listed };
