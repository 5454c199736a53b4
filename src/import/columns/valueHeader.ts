import { countriesOf } from "../geography/countries.ts";
import { knownMeasure } from "../make/measures.ts";
import { readDate } from "../values/dates.ts";
import { type Scale, scaleOf } from "../values/scales.ts";
import { unitOf } from "../values/units.ts";
import { headerScores, plainHeader } from "./fields.ts";

/** What the header of a column of numbers says of each of them. */
export interface ValueHeader {
  /** The words that name a known measure, such as “Arrivals”; null for none. */
  readonly measure: string | null;
  /** The whole header, where it may be the name of a measure of the table’s own; null where it says only that there are numbers. */
  readonly ownMeasure: string | null;
  /** The unit; null where none is named. */
  readonly unit: string | null;
  /** What each plain number stands for: 1000 under “thousands”; `unsure` under a word that is a thousand to some and a million to others. */
  readonly scale: Exclude<Scale, null>;
  /** The words that name a country, where the header is nothing else; null for none. */
  readonly country: string | null;
  /** The header, where it is a date or a period: “JAN2022”, “2021”; null for none. */
  readonly when: string | null;
}

const PARTS = /\s*[()[\]{},;:|]+\s*|\s+(?:in|en|в)\s+|\s+[–—-]\s+/iu;
/** How often it is counted, which is a question of its own. */
const HOW_OFTEN = /\s*(?:\/|\bper\b|\bpro\b|\bpar\b)\s*\p{L}+$/iu;
const BEFORE =
  /^(?:total |daily |monthly |weekly )?(?:number of|no\.? of|count of|of|количество|число|кол-во|anzahl(?: der| an)?|nombre d[e’'] ?|número de|liczba)\s+/iu;
const THOUSANDS = /^['’]?000s?$/;

/** Reads the header of a column of numbers: “Arrivals (thousands)”, “Въехало, тыс. чел.”, “Number of arrivals”, “Georgia”. */
export function readValueHeader(header: string): ValueHeader {
  let measure: string | null = null;
  let unit: string | null = null;
  let scale: ValueHeader["scale"] = 1;
  for (const part of header.split(PARTS)) {
    const words = part.replace(HOW_OFTEN, "").trim().split(/\s+/);
    const others = words.filter((word) => {
      // A letter among other words may be anything.
      const isWord = word.length > 1 || words.length === 1 || /^k$/i.test(word);
      const own = THOUSANDS.test(word) ? 1000 : isWord ? scaleOf(word) : null;
      if (own !== null) scale = own;
      return own === null;
    });
    const rest = others.join(" ").replace(BEFORE, "");
    if (measure === null && knownMeasure(rest) !== null) measure = rest;
    else unit ??= unitOf(rest) ?? unitOf(plainHeader(rest));
  }
  const isPlain = measure === null && unit === null && scale === 1;
  const isCountry = isPlain && countriesOf(header).length === 1;
  const isWhen = isPlain && !isCountry && readDate(header).kind === "date";
  // A letter is the name that a column without one gets.
  const isOwn = isPlain && !isCountry && !isWhen && header.length > 2 && headerScores(header).size === 0;
  return {
    measure,
    ownMeasure: isOwn ? header : null,
    unit,
    scale,
    country: isCountry ? header : null,
    when: isWhen ? header : null,
  };
}
