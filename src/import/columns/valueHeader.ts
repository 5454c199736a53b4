import type { Basis } from "../../model/schema.ts";
import { countriesOf } from "../geography/countryNames.ts";
import { withoutFootnotes } from "../table.ts";
import { readDate } from "../values/dates.ts";
import { type Scale, scaleOf } from "../values/scales.ts";
import { unitOf } from "../values/units.ts";
import { headerScores, isFieldName, plainHeader } from "./fields.ts";
import { knownMeasure } from "./measureWords.ts";

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
  /** What of the header is a date or a period: “JAN2022”, “2021”; null for none. */
  readonly when: string | null;
  /** Whether it says that the numbers are running totals, or counts of each day; null where it says neither. */
  readonly basis: Extract<Basis, "per-day"> | "running" | null;
}

const PARTS = /\s*[()[\]{},;:|]+\s*|\s+(?:in|en|в)\s+|\s+[–—-]\s+/iu;
/** How often it is counted. */
const HOW_OFTEN = /\s*(?:\/|\bper\b|\bpro\b|\bpar\b)\s*\p{L}+$/iu;
const PER_DAY =
  /(?:\/|\bper|\bpro|\bpar)\s*(?:day|tag|jour)$|\b(?:daily|täglich\p{L}*|quotidien\p{L}*)\b|(?:в|за) сутки|(?:в|за) день/iu;
const RUNNING =
  /\b(?:cumulative|cumulated|running(?: total)?|to date|kumuliert\p{L}*|cumulé\p{L}*|acumulad\p{L}*|narastaj\p{L}*|skumulowan\p{L}*)\b|нарастающим итогом|накоплен\p{L}*/giu;
const BEFORE =
  /^(?:(?:total|daily|new|monthly|weekly|annual|yearly) )*(?:(?:number of|no\.? of|count of|of|количество|число|кол-во|anzahl(?: der| an)?|nombre d[e’'] ?|número de|liczba)\s+)?/iu;
const THOUSANDS = /^['’]?000s?$/;
/** “(x1000)”, “in 1,000”, “1 000 persons”. */
const A_THOUSAND = /(^|[^\d.,x×*]|[x×*]\s?)1[\s.,'’]?000(?![\d.,])/giu;

/** Names of people of some kind, who are counted whole. */
const PEOPLE =
  /(?:^|\P{L})(?:people|persons?|individuals?|refugees?|migrants?|immigrants?|emigrants?|idps?|asylum[- ]seekers?|returnees?|evacuees?|deaths|fatalities|dead|killed|injured|wounded|missing|travell?ers|беженц\p{L}*|мигрант\p{L}*|человек|людей|переселенц\p{L}*|погибш\p{L}*|умерш\p{L}*|flüchtling\p{L}*|geflüchtete|personen|migranten|vertriebene|schutzsuchende|tote|verletzte|réfugiés|retournés|personnes|déplacés|morts|décès|blessés|refugiados|personas|desplazados|muertos|uchodź\p{L}*|osób|osoby|rifugiati|persone|morti|біженц\p{L}*|осіб|henkilö\p{L}*)(?!\p{L})/iu;
/** Words beside them that make something else of it. */
const NOT_PEOPLE =
  /%|share|percent|\brate\b|ratio|\bper\b|average|median|index|cost|price|amount|spending|growth|change|camps?\b|sites?\b|households?|famil|stock of|дол[яи]|процент|средн|прирост|anteil|quote|kosten|part des|proportion|porcentaje|odsetek|udział/iu;

interface Words {
  readonly measure: string | null;
  readonly unit: string | null;
  readonly scale: ValueHeader["scale"];
  readonly when: string | null;
  /** Whether other words stand beside these: “Arrivals (men)” are not all arrivals. */
  readonly hasOthers: boolean;
}

const isDate = (text: string): boolean => {
  const read = readDate(text);
  return read.kind === "date" || (read.kind === "ask" && (read.about === "short" || read.about === "month"));
};

/** The parts of a header that name a time together: “2022, Sep” and “Sep 2022” are one. */
function timeIn(parts: readonly string[]): { when: string | null; rest: readonly string[] } {
  for (let length = parts.length; length > 0; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const text = parts.slice(at, at + length).join(" ");
      if (!isDate(text)) continue;
      return { when: text, rest: [...parts.slice(0, at), ...parts.slice(at + length)] };
    }
  return { when: null, rest: parts };
}

/** “Arrivals 2022” and “2022 arrivals” as two parts. */
const withoutYear = (part: string): string[] => {
  const [, before = "", year, after = ""] = /^(.*?)\s*\b((?:19|20)\d{2})\b\s*(.*)$/u.exec(part) ?? [];
  const rest = before === "" ? after : after === "" ? before : "";
  return year !== undefined && knownMeasure(rest.replace(BEFORE, "")) !== null ? [rest, year] : [part];
};

function wordsOf(header: string): Words {
  let measure: string | null = null;
  let unit: string | null = null;
  let scale: ValueHeader["scale"] = 1;
  let hasOthers = false;
  const parts = header
    .replaceAll(A_THOUSAND, (_, before: string) => `${/^[x×*]/i.test(before) ? "" : before} 000 `)
    .split(PARTS)
    .flatMap(withoutYear);
  const { when, rest: left } = timeIn(parts.map((part) => part.trim()).filter((part) => part !== ""));
  for (const part of left) {
    const words = part.replace(HOW_OFTEN, "").trim().split(/\s+/);
    const others = words.filter((word) => {
      // A letter among other words may be anything.
      const isWord = word.length > 1 || words.length === 1 || /^k$/i.test(word);
      const own = THOUSANDS.test(word) ? 1000 : isWord ? scaleOf(word) : null;
      if (own !== null) scale = own;
      return own === null;
    });
    const rest = others
      .join(" ")
      .replace(/^(?:in|en|в)(?:\s+|$)/iu, "")
      .replace(BEFORE, "");
    const own = unitOf(rest) ?? unitOf(plainHeader(rest));
    if (measure === null && knownMeasure(rest) !== null) measure = rest;
    else if (own !== null) unit ??= own;
    else hasOthers ||= rest !== "" && !isFieldName(rest);
  }
  return { measure, unit, scale, when, hasOthers };
}

/** Whether a header names people of some kind, as “Number of refugees” does. */
export function namesPeople(header: string): boolean {
  return PEOPLE.test(header.replaceAll("_", " ")) && !NOT_PEOPLE.test(header);
}

/** Reads the header of a column of numbers: “Arrivals (thousands)”, “Въехало, тыс. чел.”, “Number of arrivals”, “Georgia”. */
export function readValueHeader(name: string): ValueHeader {
  const header = withoutFootnotes(name.replaceAll("_", " ").replace(/ \(\d+\)$/, ""));
  const basis = RUNNING.test(header) ? "running" : PER_DAY.test(header) ? "per-day" : null;
  RUNNING.lastIndex = 0;
  const { hasOthers, ...words } = wordsOf(header.replaceAll(RUNNING, " ").trim());
  const { unit, scale, when } = words;
  const measure = hasOthers ? null : words.measure;
  const isPlain = measure === null && unit === null && scale === 1;
  const isCountry = isPlain && when === null && countriesOf(header).length === 1;
  const isWhen =
    when !== null && (measure !== null || unit !== null || scale !== 1 || isDate(header.replace(/,/g, "")));
  const isPart = hasOthers && words.measure !== null;
  const isPeople = measure === null && namesPeople(header);
  // A letter is the name that a column without one gets.
  const isNamed = isPart || (isPlain && headerScores(header).size === 0);
  const isOwn =
    (isNamed || (isPeople && headerScores(header).get("value") !== 1 && scale === 1)) &&
    !isCountry &&
    !isWhen &&
    header.length > 2;
  return {
    measure,
    ownMeasure: isOwn ? header : null,
    unit: unit ?? (isPeople ? "people" : null),
    scale,
    country: isCountry ? header : null,
    when: isWhen ? when : null,
    basis,
  };
}
