import type { Table } from "../table.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { FIELDS, type FieldName, headerScores, type Mapping, plainHeader } from "./fields.ts";
import { namesPeople, readValueHeader, type ValueHeader } from "./valueHeader.ts";

/** A header that names a field is believed only where the cells do not say otherwise. */
function fits(
  field: FieldName,
  { filled, dates, numbers, addresses, countries, degrees }: Contents,
): boolean {
  // What has no cells yet may be anything.
  if (filled === 0) return true;
  switch (field) {
    case "from":
    case "to":
    case "since":
    case "published":
    case "read":
      return dates > 0.3 || (numbers > 0.8 && countries < 0.3);
    case "value":
      return numbers > 0.3;
    case "url":
      return addresses > 0.3;
    case "country":
    case "comingFrom":
      return countries > 0.3;
    case "lat":
    case "lon":
      return degrees > 0.3 || numbers > 0.8;
    case "place":
    case "outlet":
    case "saidBy":
    case "what":
      return addresses < 0.5 && (dates < 0.5 || countries > 0.5) && numbers < 0.7;
    case "population":
    case "through":
      return addresses < 0.8 && numbers < 0.7;
    case "title":
    case "quote":
    case "summary":
    case "why":
      return addresses < 0.8 && dates < 0.5;
    default:
      return addresses < 0.8;
  }
}

/** A column, with what its header says and what stands under it. */
interface Column {
  readonly header: string;
  readonly named: ValueHeader;
  readonly contents: Contents;
}

/** What the cells of a column say of themselves where its header names no field: sure kinds only, and numbers under a measure’s name. */
function contentScore(field: FieldName, { header, named, contents }: Column): number {
  if (contents.filled === 0) return 0;
  if (field === "url" && contents.addresses > 0.8) return 0.5;
  // A citizenship is not a place.
  const isOther = Math.max(0, ...headerScores(header).values()) === 1;
  if (field === "country" && contents.countries > 0.8 && contents.longest > 1 && !isOther) return 0.35;
  if (field === "unit" && contents.units > 0.8) return 0.4;
  if (field === "from" && contents.dates > 0.8) return 0.3;
  if (field === "summary" && contents.length > 40 && contents.dates < 0.1 && contents.addresses < 0.1)
    return 0.2;
  // Each number of four digits may be a year.
  const isNumbers = contents.numbers > 0.3 && (contents.dates < 0.5 || contents.numbers > 0.8);
  if (field === "value" && isNumbers && named.measure !== null) return 0.75;
  if (field === "value" && isNumbers && namesPeople(header)) return 0.72;
  return 0;
}

/** Whether a header names the country that people leave and the one that they go to. */
function isBothWays(header: string): boolean {
  const scores = headerScores(header);
  return scores.has("comingFrom") && scores.has("country") && Math.max(...scores.values()) < 1;
}

/** A header of two readings is the one that its cells support: “to” over countries is where people went. */
function otherReading(header: FieldName, contents: Contents): FieldName {
  if (header === "from" && contents.dates < 0.3 && contents.countries > 0.6) return "comingFrom";
  if (header === "to" && contents.dates < 0.3 && contents.countries > 0.6) return "country";
  if ((header === "outlet" || header === "title") && contents.addresses > 0.5) return "url";
  if (header === "place" && contents.countries > 0.8) return "country";
  return header;
}

interface Pair {
  readonly column: number;
  readonly field: FieldName;
  readonly score: number;
}

const hasNumbers = ({ contents }: Column): boolean => contents.numbers > 0.3;

/** What the header of a column of numbers names that stands in no other column: a measure, a country or a time. */
function namedBy({ header, named: { measure, country, when } }: Column, mapping: Mapping): FieldName | null {
  if ((measure !== null || namesPeople(header)) && when === null && !mapping.includes("what")) return "what";
  if (country !== null && !mapping.includes("country")) return "country";
  return when === null ? null : "from";
}

/** If columns of numbers are named by times, none of them counts as a column of dates, even if its numbers could be years. */
function withoutDated(mapping: Mapping, columns: readonly Column[]): Mapping {
  const isDated = columns.map((column) => column.named.when !== null && hasNumbers(column));
  return isDated.filter(Boolean).length > 1
    ? mapping.map((field, at) => (isDated[at] ? null : field))
    : mapping;
}

const NAMES = /^(?:name|label|nom|nombre|название|имя|naam|nazwa|nome|nimi|namn|bezeichnung)$/;

/** Beside points a name is that of the place. */
function withPlaces(mapping: Mapping, columns: readonly Column[]): Mapping {
  if (mapping.includes("place") || !mapping.includes("lat") || !mapping.includes("lon")) return mapping;
  const isName = ({ header, contents }: Column): boolean =>
    NAMES.test(plainHeader(header)) && contents.numbers < 0.5;
  const at = columns.findIndex((column, i) => mapping[i] === null && isName(column));
  return mapping.map((field, i) => (i === at ? "place" : field));
}

const YEARS =
  /(?:^|\P{L})(?:year|fy|jahr|annee|ano|anno|rok|год|рік|vuosi|ar|yil|aasta|metai|gads)(?!\p{L})/u;
const PARTS_OF_YEARS =
  /(?:^|\P{L})(?:month|monat|mois|mes|mese|miesiac|месяц|місяць|kuukausi|manad|ay|kuu|quarter|quartal|trimestre|квартал|день|day|date|datum|дата)(?!\p{L})/u;

/** A column of years beside one of months or days without theirs is the year of these. */
function withYears(mapping: Mapping, columns: readonly Column[]): Mapping {
  if (mapping.includes("year")) return mapping;
  const isYears = ({ header, contents }: Column): boolean =>
    YEARS.test(plainHeader(header)) && contents.numbers > 0.3 && contents.longest <= 11;
  const years = columns.findIndex(
    (column, at) => isYears(column) && [null, "from"].includes(mapping[at] ?? null),
  );
  if (years < 0) return mapping;
  // Months written as numbers are not dates by themselves.
  const isPart = ({ header, contents }: Column, at: number): boolean =>
    at !== years &&
    PARTS_OF_YEARS.test(plainHeader(header)) &&
    !isYears(columns[at] as Column) &&
    contents.longest < 40 &&
    (mapping[at] === "from" ? contents.whole < 0.5 : mapping[at] === null && mapping[years] === "from");
  const parts = columns.findIndex(isPart);
  if (parts < 0) return mapping;
  return mapping.map((field, at) => (at === years ? "year" : at === parts ? "from" : field));
}

/**
 * The mapping with all columns of numbers: one for each measure (“Arrivals, Departures”), country (“Georgia, Kazakhstan”) or time (“2021, 2022”).
 * A column of totals beside those of countries or times repeats them. Where no header names numbers, the one column left that has only numbers is taken.
 */
function withNumbers(guessed: Mapping, columns: readonly Column[]): Mapping {
  const mapping = withoutDated(guessed, columns);
  const kinds = columns.map((column, at) => {
    const isFree = mapping[at] === null || mapping[at] === "value";
    return isFree && hasNumbers(column) ? namedBy(column, mapping) : null;
  });
  const isSeveral = (kind: FieldName): boolean =>
    !mapping.includes(kind) && kinds.filter((one) => one === kind).length > 1;
  const kind = (["country", "from"] as const).find(isSeveral) ?? kinds[mapping.indexOf("value")];
  if (kind)
    return mapping.map((field, at) => {
      if (kinds[at] === kind) return "value";
      return field === "value" ? null : field;
    });
  if (mapping.includes("value")) return mapping;
  const left = columns.flatMap(({ contents: { numbers, dates, degrees } }, at) =>
    mapping[at] === null && numbers > 0.6 && dates < 0.5 && degrees < 0.5 ? [at] : [],
  );
  return left.length === 1 ? mapping.map((field, at) => (at === left[0] ? "value" : field)) : mapping;
}

/** Guesses which column holds what, by headers in several languages and by what stands under them. Each field is given once, but for numbers. */
export function guessColumns({ columns: headers, rows }: Table): Mapping {
  const columns = headers.map(
    (header, at): Column => ({ header, named: readValueHeader(header), contents: contentsOf(rows, at) }),
  );
  const pairs: Pair[] = [];
  for (const [at, column] of columns.entries()) {
    const { header, contents } = column;
    for (const [named, score] of headerScores(header)) {
      if (isBothWays(header) && (named === "country" || named === "comingFrom")) continue;
      const field = otherReading(named, contents);
      if (!fits(field, contents)) continue;
      const isSure = field === named && contents.filled > 0;
      pairs.push({ column: at, field, score: isSure ? score : score * 0.7 });
    }
    // “From or to which country” is for the person to say.
    if (isBothWays(header)) continue;
    for (const field of FIELDS) {
      const score = contentScore(field, column);
      if (score > 0) pairs.push({ column: at, field, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping: (FieldName | null)[] = columns.map(() => null);
  const taken = new Set<FieldName>();
  for (const { column, field } of pairs) {
    if (mapping[column] !== null || taken.has(field)) continue;
    mapping[column] = field;
    taken.add(field);
  }
  return withNumbers(withYears(withPlaces(mapping, columns), columns), columns);
}
