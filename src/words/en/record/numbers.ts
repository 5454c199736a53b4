import { once } from "../../common/once.ts";
import { remembered } from "../../common/remembered.ts";

const grouped = once(() => new Intl.NumberFormat("en", { maximumFractionDigits: 2 }));
const rules = once(() => new Intl.PluralRules("en"));
const conjunction = once(() => new Intl.ListFormat("en-GB", { type: "conjunction" }));

/** A number with its thousands grouped: "98,000". */
export const number = remembered((n: number): string => grouped().format(n));

/** A number in thousands: "2.5k". */
function thousands(n: number): string {
  return `${number(n / 1000)}k`;
}

const ruleOf = remembered((n: number) => rules().select(n));

/** A count with its noun: "1 figure", "1,234 figures". */
export function counted(n: number, one: string, other = `${one}s`): string {
  return `${number(n)} ${ruleOf(n) === "one" ? one : other}`;
}

/** Names in a sentence: "Kazakhstan", "Kazakhstan and Georgia", "Kazakhstan, Georgia and Finland". */
export function listed(names: readonly string[]): string {
  return conjunction().format(names);
}

/** "1st", "22nd", "13th". */
export function ordinal(n: number): string {
  return `${n}${suffixes[ordinals().select(n)]}`;
}

const ordinals = once(() => new Intl.PluralRules("en", { type: "ordinal" }));
const suffixes: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: "th",
  one: "st",
  two: "nd",
  few: "rd",
  many: "th",
  other: "th",
};

/** Numbers and lists. */
export const numbers = { number, thousands, listed };
