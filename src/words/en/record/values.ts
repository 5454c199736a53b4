import type { Hedge, Value } from "../../../model/schema.ts";
import { lookUp } from "../../lookUp.ts";
import { number } from "./numbers.ts";

const hedges: Readonly<Record<Hedge, string>> = {
  exact: "",
  about: "about",
  over: "over",
  "at-least": "at least",
  nearly: "nearly",
  "up-to": "up to",
  under: "under",
  between: "between",
};

const units: Readonly<Record<string, string>> = {
  percent: "%",
  RUB: "roubles",
  USD: "US dollars",
  EUR: "euros",
  KZT: "tenge",
  TRY: "Turkish lira",
};

const singular: Readonly<Record<string, string>> = { people: "person", times: "times", km: "km" };

/** The word for a hedge in a sentence; none for `exact`. */
export function hedgeWord(hedge: Hedge): string {
  return hedges[hedge];
}

/** A value with its hedge and without its unit: "about 98,000", "over 200,000", "between 8,000 and 9,000", "thousands". */
export function formatValue(value: Value): string {
  const { low, high } = value;
  const stated = low ?? high;
  if (stated === null) return value.words ?? "an unknown number";
  const isRange = low !== null && high !== null && low !== high;
  if (value.hedge === "between" && isRange) return `between ${number(low)} and ${number(high)}`;
  const word = hedges[value.hedge === "between" ? "about" : value.hedge];
  const digits = isRange ? `${number(low)}–${number(high)}` : number(stated);
  return word ? `${word} ${digits}` : digits;
}

/** A unit as it is read after a value: "people", "US dollars"; "%" follows its number without a space. */
function unitOf(unit: string, value: Value): string {
  const name = lookUp(units, unit) ?? unit;
  if (value.low !== 1 || value.high !== 1) return name;
  return lookUp(singular, unit) ?? (name.endsWith("s") ? name.slice(0, -1) : name);
}

/** Words that need "of" before a unit: "thousands of people". */
const NEEDS_OF = /(?:ens|dozens|hundreds|thousands|millions)$/i;

/** A unit as it follows a value, with the space or the "of" between: " people", "%", " of people" after "thousands". */
function unitAfter(value: Value, unit: string): string {
  const name = unitOf(unit, value);
  if (value.low === null && value.high === null) {
    if (name === "%") return "";
    return value.words !== undefined && !NEEDS_OF.test(value.words) ? ` ${name}` : ` of ${name}`;
  }
  return name === "%" ? "%" : ` ${name}`;
}

/** A value with hedge and unit: "about 98,000 people", "20%", "thousands of people". */
export function formatQuantity(value: Value, unit: string): string {
  return formatValue(value) + unitAfter(value, unit);
}

/** Values with their hedges and units. */
export const values = {
  value: formatValue,
  unitAfter,
  quantity: formatQuantity,
  /** A hedge in a column of its own. */
  hedge: (hedge: Hedge): string => hedges[hedge] || "exact",
};
