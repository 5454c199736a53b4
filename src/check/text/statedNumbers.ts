import { findNumbers, type NumberInText } from "../../model/quotes/numbersInText.ts";
import type { Hedge, Value } from "../../model/schema.ts";
import { hedgesAround } from "./hedgeWords.ts";
import { digitsForWords, FRACTIONS, UNIT_SCALES } from "./numberWords.ts";

/** A number that a sentence states, with the hedges around it. None: the sentence gives it plainly. */
export interface StatedNumber {
  readonly low: number;
  readonly high: number;
  readonly hedges: readonly Hedge[];
}

const CONNECTOR = /\s?(?:-|–|to|and|or)\s?/;

/** A number as it stands, and as it reads in the unit that a record may count in: three days are 72 hours. */
function inEachUnit(stated: StatedNumber, after: string): StatedNumber[] {
  const scale = UNIT_SCALES.find(([pattern]) => pattern.test(after))?.[1];
  if (scale === undefined) return [stated];
  return [stated, { ...stated, low: stated.low * scale, high: stated.high * scale }];
}

function readNumber(text: string, { start, end, low, high }: NumberInText): StatedNumber[] {
  const hedges = hedgesAround(text, start, end);
  const after = text.slice(end);
  if (low === high) return inEachUnit({ low, high, hedges }, after);
  const isRange: StatedNumber = { low, high, hedges: [...new Set<Hedge>([...hedges, "between"])] };
  // Each end by itself too, for "210,000 and 1.2 million", where the scale is not the first end's.
  const ends = text
    .slice(start, end)
    .split(CONNECTOR)
    .flatMap((part) => findNumbers(part))
    .map((part): StatedNumber => ({ low: part.low, high: part.high, hedges: isRange.hedges }));
  return [...inEachUnit(isRange, after), ...ends];
}

/** Finds the numbers that an English sentence states, in digits or in words. */
export function statedNumbers(sentence: string): StatedNumber[] {
  const text = digitsForWords(sentence);
  const fractions = FRACTIONS.flatMap(([pattern, meanings]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const hedges = hedgesAround(text, match.index, match.index + match[0].length);
      return meanings.map((n): StatedNumber => ({ low: n, high: n, hedges }));
    }),
  );
  return [...findNumbers(text).flatMap((number) => readNumber(text, number)), ...fractions];
}

/** Whole numbers are the same or not; what was worked out, as a third or the hours of 20 minutes, may be rounded. */
const isSame = (stated: number, wanted: number): boolean =>
  Math.abs(stated - wanted) <= Math.abs(wanted) * (Number.isInteger(wanted) ? 1e-9 : 1e-2);

/** The places in a sentence that state a value's numbers; the ends of a range may stand apart. */
export function statementsOf(value: Value, stated: readonly StatedNumber[]): StatedNumber[] {
  const wanted = [...new Set([value.low, value.high])].filter((n) => n !== null);
  if (wanted.length === 0) return [];
  const names = (number: StatedNumber, n: number): boolean => isSame(number.low, n) || isSame(number.high, n);
  const together = stated.filter((number) => wanted.every((n) => names(number, n)));
  if (together.length > 0 || wanted.length < 2) return together;
  const apart = wanted.flatMap((n) => stated.find((number) => names(number, n)) ?? []);
  return apart.length === wanted.length
    ? apart.map((number) => ({ ...number, hedges: [...new Set<Hedge>([...number.hedges, "between"])] }))
    : [];
}
