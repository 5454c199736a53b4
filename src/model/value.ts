import type { Hedge, Value } from "./schema.ts";

/** The word that carries a hedge in a sentence; none for `exact`. */
export const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  exact: "",
  about: "about",
  over: "over",
  "at-least": "at least",
  nearly: "nearly",
  "up-to": "up to",
  under: "under",
  between: "between",
};

/** How a hedge is drawn, the same on map, timeline and in the list. */
export type HedgeLook = "solid" | "dashed" | "open-up" | "open-down" | "range";

/** The look of a hedge: exact solid, about dashed, over open upwards, nearly open downwards, between a range. */
export function lookOf(value: Value): HedgeLook {
  if (value.hedge === "between") return "range";
  if (value.hedge === "over" || value.hedge === "at-least") return "open-up";
  if (value.hedge === "nearly" || value.hedge === "up-to" || value.hedge === "under") return "open-down";
  return value.hedge === "about" ? "dashed" : "solid";
}

const GROUPED = new Intl.NumberFormat("en", { maximumFractionDigits: 2 });

/** A number with thousands grouped by commas. */
export function formatNumber(n: number): string {
  return GROUPED.format(n);
}

/**
 * The one number that a value is drawn at: the bound it was stated with, the upper one of a range.
 * Null where the source gave words only.
 */
export function drawnAt(value: Value): number | null {
  return value.high ?? value.low;
}

/** The two ends that a value may be drawn between, with null for an end that the hedge leaves open. */
export function boundsOf(value: Value): { low: number | null; high: number | null } {
  const look = lookOf(value);
  const stated = drawnAt(value);
  if (look === "open-up") return { low: value.low ?? stated, high: null };
  if (look === "open-down") return { low: null, high: value.high ?? stated };
  return { low: value.low ?? stated, high: value.high ?? stated };
}

/** A value with its hedge and without its unit: "about 98,000", "over 200,000", "between 8,000 and 9,000", "thousands". */
export function formatValue(value: Value): string {
  const { low, high } = value;
  const number = low ?? high;
  if (number === null) return value.words ?? "an unknown number";
  const isRange = low !== null && high !== null && low !== high;
  if (value.hedge === "between" && isRange) return `between ${formatNumber(low)} and ${formatNumber(high)}`;
  const words = HEDGE_WORDS[value.hedge === "between" ? "about" : value.hedge];
  const digits = isRange ? `${formatNumber(low)}–${formatNumber(high)}` : formatNumber(number);
  return words ? `${words} ${digits}` : digits;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["percent", "%"],
  ["RUB", "roubles"],
  ["USD", "US dollars"],
  ["EUR", "euros"],
  ["KZT", "tenge"],
  ["TRY", "Turkish lira"],
]);

const SINGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["times", "times"],
  ["km", "km"],
]);

/** A unit as it is read after a value: "people", "US dollars"; "%" follows its number without a space. */
export function formatUnit(unit: string, value: Value): string {
  const name = SYMBOLS.get(unit) ?? unit;
  if (value.low !== 1 || value.high !== 1) return name;
  return SINGULAR.get(unit) ?? (name.endsWith("s") ? name.slice(0, -1) : name);
}

const NEEDS_OF = /(?:ens|dozens|hundreds|thousands|millions)$/i;

/** A unit as it follows a formatted value, with the space or the "of" between: " people", "%", " of people" after "thousands". */
export function unitAfter(value: Value, unit: string): string {
  const name = formatUnit(unit, value);
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

/** A value short enough for a mark: "98k", "~98k", ">200k", "<7k", "8–9k". */
export function formatCompact(value: Value): string {
  const { low, high } = value;
  const number = low ?? high;
  if (number === null) return value.words ?? "?";
  const short = (n: number): string =>
    n >= 1_000_000
      ? `${formatNumber(Math.round(n / 100_000) / 10)}m`
      : n >= 10_000
        ? `${formatNumber(Math.round(n / 1000))}k`
        : formatNumber(n);
  const sign: Readonly<Record<HedgeLook, string>> = {
    solid: "",
    dashed: "~",
    "open-up": ">",
    "open-down": "<",
    range: "",
  };
  const isRange = low !== null && high !== null && low !== high;
  return sign[lookOf(value)] + (isRange ? `${short(low)}–${short(high)}` : short(number));
}
