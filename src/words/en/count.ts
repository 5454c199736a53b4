import { formatNumber } from "../../model/value.ts";

const rules = new Intl.PluralRules("en");

/** A count with its noun: "1 figure", "1,234 figures". */
export function counted(n: number, one: string, other = `${one}s`): string {
  return `${formatNumber(n)} ${rules.select(n) === "one" ? one : other}`;
}

const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Names in a sentence: "Kazakhstan", "Kazakhstan and Georgia", "Kazakhstan, Georgia and Finland". */
export function listed(names: readonly string[]): string {
  return conjunction.format(names);
}
