import type { Table } from "../table.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { FIELDS, type FieldName, headerScores, type Mapping } from "./fields.ts";
import { readValueHeader } from "./valueHeader.ts";

/** A header that names a field is believed only where the cells do not say otherwise. */
function fits(
  field: FieldName,
  { filled, dates, numbers, addresses, countries, degrees }: Contents,
): boolean {
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
    case "title":
    case "quote":
    case "summary":
    case "why":
      return addresses < 0.8 && dates < 0.5;
    default:
      return addresses < 0.8;
  }
}

/** What the cells of a column say of themselves where its header names no field: sure kinds only, and numbers under a measure’s name. */
function contentScore(field: FieldName, header: string, contents: Contents): number {
  if (contents.filled === 0) return 0;
  if (field === "url" && contents.addresses > 0.8) return 0.5;
  if (field === "country" && contents.countries > 0.8 && contents.longest > 1) return 0.35;
  if (field === "unit" && contents.units > 0.8) return 0.4;
  if (field === "from" && contents.dates > 0.8) return 0.3;
  if (field === "summary" && contents.length > 40 && contents.dates < 0.1 && contents.addresses < 0.1)
    return 0.2;
  if (
    field === "value" &&
    contents.numbers > 0.3 &&
    contents.dates < 0.5 &&
    readValueHeader(header).measure !== null
  )
    return 0.75;
  if (field === "value" && contents.numbers > 0.8 && contents.degrees < 0.5 && contents.dates < 0.5)
    return 0.15;
  return 0;
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

/** What the header of a column of numbers names that stands in no other column: a measure, a country or a time. */
function namedBy(header: string, mapping: Mapping): FieldName | null {
  const { measure, country, when } = readValueHeader(header);
  if (measure !== null && !mapping.includes("what")) return "what";
  if (country !== null && !mapping.includes("country")) return "country";
  return when === null ? null : "from";
}

/**
 * The mapping with all columns of numbers: one for each measure (“Arrivals, Departures”), country (“Georgia, Kazakhstan”) or time (“2021, 2022”).
 * A column of totals beside those of countries or times repeats them. Where no header names numbers, the one column that has nothing else is they.
 */
function withNumbers(mapping: Mapping, { columns, rows }: Table): Mapping {
  const isNumbers = columns.map((_, at) => contentsOf(rows, at).numbers > 0.3);
  const dated = columns.filter((header, at) => isNumbers[at] && readValueHeader(header).when !== null).length;
  // A number below a year is no date, though each may be a year as well.
  const free =
    dated > 1 ? mapping.map((field, at) => (isDated(columns[at]) && isNumbers[at] ? null : field)) : mapping;
  const kinds = columns.map((header, at) => {
    const isFree = free[at] === null || free[at] === "value";
    return isFree && isNumbers[at] ? namedBy(header, free) : null;
  });
  const countOf = (kind: FieldName): number => kinds.filter((one) => one === kind).length;
  const several = (["country", "from"] as const).find((kind) => countOf(kind) > 1 && !free.includes(kind));
  const kind = several ?? kinds[free.indexOf("value")];
  if (kind)
    return free.map((field, at) => {
      if (kinds[at] === kind) return "value";
      return field === "value" ? null : field;
    });
  if (free.includes("value")) return free;
  const others = columns.flatMap((_, at) =>
    free[at] === null && contentsOf(rows, at).numbers > 0.8 ? [at] : [],
  );
  return others.length === 1 ? free.map((field, at) => (at === others[0] ? "value" : field)) : free;
}

const isDated = (header: string | undefined): boolean => readValueHeader(header ?? "").when !== null;

/** Guesses which column holds what, by headers in several languages and by what stands under them. Each field is given once, but for numbers. */
export function guessColumns({ columns, rows }: Table): Mapping {
  const pairs: Pair[] = [];
  for (const [column, header] of columns.entries()) {
    const contents = contentsOf(rows, column);
    for (const [named, score] of headerScores(header)) {
      const field = otherReading(named, contents);
      if (fits(field, contents)) pairs.push({ column, field, score: field === named ? score : score * 0.7 });
    }
    for (const field of FIELDS) {
      const score = contentScore(field, header, contents);
      if (score > 0) pairs.push({ column, field, score });
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
  return withNumbers(mapping, { columns, rows });
}
