import { countryName, type Dataset, ORIGIN_COUNTRY } from "./dataset.ts";
import { eventName, figureName, placeName } from "./names.ts";
import { bodyOf } from "./origin.ts";
import { formatClaim } from "./phrase.ts";
import type { Figure, RecordedEvent, Silence, Value } from "./schema.ts";
import { calendarOf, type Day, formatDay } from "./time/day.ts";
import { drawnAt, formatQuantity, formatValue } from "./value.ts";

/** A run of the sentence: plain words, or words that stand for a record and are spoken with its full name. */
export interface Segment {
  readonly text: string;
  readonly ref?: { readonly kind: "figure" | "event"; readonly id: string };
  readonly name?: string;
  /** Set in italics: what is not known. */
  readonly isAside?: true;
}

/** What stands for one country on a day. `told` is the day that the total counts to. */
export interface CountryReading {
  /** ISO code of the country. */
  readonly country: string;
  /** The count since the record's first day: entries, or for the country that people leave, exits. */
  readonly total: Figure | null;
  readonly told: Day;
  /** Those who left again in the window of `total`. */
  readonly departures: Figure | null;
  /** The count of this one day. */
  readonly today: Figure | null;
}

/** All that the sentence of a day is made from, already looked up. */
export interface DayReadings {
  readonly day: Day;
  readonly countries: readonly CountryReading[];
  readonly event: RecordedEvent | null;
  readonly queue: Figure | null;
  readonly silence: Silence | null;
}

/** How much a sentence says: `short` is for small screens. */
export type Detail = "full" | "short";

/** How many countries are named at most: what a reader takes in at one look. */
const COUNTRIES: Readonly<Record<Detail, number>> = { full: 3, short: 2 };

function ordinalOf(n: number): string {
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}

/** A day as it is named from another: "the 25th" in the same month, "25 September" in the same year. */
function nameDay(day: Day, from: Day): string {
  const a = calendarOf(day);
  const b = calendarOf(from);
  if (a.year !== b.year) return formatDay(day);
  return a.month === b.month ? `the ${ordinalOf(a.date)}` : formatDay(day, "dayMonth");
}

const isTotal = ({ total, told, today }: CountryReading, day: Day): boolean =>
  total !== null && (told >= day || today === null);

const isFresh = (reading: CountryReading, day: Day): boolean => reading.today !== null || reading.told >= day;

/**
 * The countries with most to say: those whose own officials counted, then those with a count of this very day, then by the size of
 * the count. What others report of the country that people leave is told only where no neighbour has counted anything.
 */
function chooseCountries(
  dataset: Dataset,
  { countries, day }: DayReadings,
  detail: Detail,
): CountryReading[] {
  const figureOf = (reading: CountryReading): Figure | null =>
    isTotal(reading, day) ? reading.total : reading.today;
  const size = (reading: CountryReading): number => drawnAt(figureOf(reading)?.value ?? NOTHING) ?? 0;
  const isOwn = (reading: CountryReading): boolean => {
    const figure = figureOf(reading);
    return figure !== null && isOwnCount(dataset, reading.country, figure);
  };
  const telling = countries.filter((reading) => figureOf(reading) !== null);
  // Words without a number, from days ago, are worth saying only where nobody says more.
  const strong = telling.filter((reading) => size(reading) > 0 || isFresh(reading, day));
  const neighbours = strong.filter(({ country }) => country !== ORIGIN_COUNTRY);
  const chosen = neighbours.length > 0 ? neighbours : strong.length > 0 ? strong : telling;
  return chosen
    .sort(
      (a, b) =>
        Number(isOwn(b)) - Number(isOwn(a)) ||
        Number(isFresh(b, day)) - Number(isFresh(a, day)) ||
        size(b) - size(a),
    )
    .slice(0, COUNTRIES[detail]);
}

const NOTHING: Value = { low: null, high: null, hedge: "about" };

const figureSegment = (dataset: Dataset, figure: Figure, text: string): Segment => ({
  text,
  ref: { kind: "figure", id: figure.id },
  name: figureName(dataset, figure),
});

/** Whether the country itself speaks of its border, or only others do. */
function isOwnCount(dataset: Dataset, country: string, figure: Figure): boolean {
  return figure.statedBy.some((id) => {
    const actor = dataset.actors.get(bodyOf(id, dataset.actors));
    return actor?.kind === "official" && (actor.country ?? country) === country;
  });
}

const nounOf = (figure: Figure): string => (figure.measure === "exits" ? "departures" : "entries");

/** The noun after a value: "98,000 entries", "thousands of entries". */
function nounAfter(figure: Figure): string {
  const isWords = drawnAt(figure.value) === null && /s$/.test(figure.value.words ?? "s");
  const counted = figure.population;
  const note = counted === undefined || /russia/i.test(counted) ? "" : ` (${counted})`;
  return `${isWords ? " of" : ""} ${nounOf(figure)}${note}`;
}

function verbOf(isOwn: boolean, isTotalCount: boolean): string {
  if (isOwn) return isTotalCount ? "has counted" : "counted";
  return isTotalCount ? "has by reports seen" : "by reports saw";
}

function tellCountries(dataset: Dataset, readings: DayReadings, detail: Detail): Segment[] {
  const { day } = readings;
  const segments: Segment[] = [];
  const isDecreeDay = dataset.events.some(
    (event) => event.kind === "decree" && event.when.first === dataset.firstDay,
  );
  let lastNoun = "";
  let lastIsOwn: boolean | null = null;
  let hasSaidSince = false;
  const since = (): string => {
    const words = hasSaidSince || !isDecreeDay ? nameDay(dataset.firstDay, day) : "the decree";
    hasSaidSince = true;
    return ` since ${words}`;
  };
  for (const reading of chooseCountries(dataset, readings, detail)) {
    const usesTotal = isTotal(reading, day);
    const figure = usesTotal ? reading.total : reading.today;
    if (!figure) continue;
    const isOwn = isOwnCount(dataset, reading.country, figure);
    const verb = isOwn === lastIsOwn ? "" : `${verbOf(isOwn, usesTotal)} `;
    const lead = `${segments.length > 0 ? "; " : ""}${countryName(reading.country)} ${verb}`;
    const saysNoun = lastNoun !== nounOf(figure) || drawnAt(figure.value) === null;
    segments.push({ text: lead }, figureSegment(dataset, figure, formatValue(figure.value)));
    const when = usesTotal ? since() : " that day";
    segments.push({ text: `${saysNoun ? nounAfter(figure) : ""}${when}` });
    lastNoun = nounOf(figure);
    lastIsOwn = isOwn;
    if (!usesTotal) continue;
    if (reading.departures) {
      const left = reading.departures;
      segments.push({ text: " and " }, figureSegment(dataset, left, formatValue(left.value)));
      segments.push({ text: nounAfter(left) });
      lastNoun = nounOf(left);
    }
    if (reading.told < day) {
      const isSameYear = calendarOf(reading.told).year === calendarOf(day).year;
      segments.push({ text: `, as of ${formatDay(reading.told, isSameYear ? "short" : "shortYear")}` });
    }
  }
  return segments.length > 0 ? [...segments, { text: "." }] : [];
}

function tellSilence(silence: Silence, day: Day): string {
  const { first } = silence.when;
  const hasBegun = first !== null && first < day;
  const name = countryName(silence.country);
  if (silence.kind === "border-closed")
    return `${name}: border closed${hasBegun ? ` since ${nameDay(first, day)}` : ""}.`;
  const what =
    silence.measure === undefined ? "nothing" : `no count of ${silence.measure.replaceAll("-", " ")}`;
  return `${name}: ${what} published ${hasBegun ? `from ${nameDay(first, day)} on` : "that day"}.`;
}

/**
 * The day in words: the date, an event of that day, what the countries have counted, a queue, and one silence. Every number
 * in it is a segment of its own that names its figure.
 */
export function composeDay(dataset: Dataset, readings: DayReadings, detail: Detail): readonly Segment[] {
  const { day, event, queue, silence } = readings;
  const isFirstYear = calendarOf(day).year === calendarOf(dataset.firstDay).year;
  const date = `${formatDay(day, isFirstYear ? "dayMonth" : "day")}, day ${day - dataset.firstDay}`;
  const countries = tellCountries(dataset, readings, detail);
  const isBrief = countries.filter((segment) => segment.ref).length < 2;
  const segments: Segment[] = [{ text: `${date}${!event && countries.length > 0 ? ": " : ". "}` }];
  if (event) {
    const { id, title } = event;
    segments.push({ text: title, ref: { kind: "event", id }, name: eventName(dataset, event) });
    segments.push({ text: /[.?!…]”?$/.test(title) ? " " : ". " });
  }
  segments.push(...countries);
  if (queue && isBrief) {
    const claim = formatClaim(queue, placeName(dataset, queue.where));
    segments.push({ text: `${countries.length > 0 ? " " : ""}At the border, ` });
    segments.push(figureSegment(dataset, queue, formatQuantity(queue.value, queue.unit)));
    segments.push({ text: ` ${claim}.` });
  }
  if (silence) {
    const space = segments.length > 1 && !segments.at(-1)?.text.endsWith(" ") ? " " : "";
    segments.push({ text: space }, { text: tellSilence(silence, day), isAside: true });
  }
  return segments.length > 1 ? segments : [...segments, { text: "Nothing in this record yet." }];
}

/** The sentence as plain text. */
export function sentenceText(segments: readonly Segment[]): string {
  return segments
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Which of a country's measures its sentence counts: people come in everywhere but where they leave from. */
export function countedMeasure(country: string): "entries" | "exits" {
  return country === ORIGIN_COUNTRY ? "exits" : "entries";
}
