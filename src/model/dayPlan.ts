import { type Dataset, ORIGIN_COUNTRY } from "./dataset.ts";
import { bodyOf } from "./origin.ts";
import type { Figure, RecordedEvent, Silence, Value } from "./schema.ts";
import type { Day } from "./time/day.ts";
import { drawnAt } from "./value.ts";

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

/** All that can be said of a day, already looked up. */
export interface DayReadings {
  readonly day: Day;
  readonly countries: readonly CountryReading[];
  readonly event: RecordedEvent | null;
  readonly queue: Figure | null;
  readonly silence: Silence | null;
}

/** What is said of one country. */
export interface CountryClause {
  readonly country: string;
  /** Whether the country's own officials counted, or only others report it. */
  readonly isOwn: boolean;
  /** Whether `figure` counts since the record's first day, or this one day. */
  readonly isTotal: boolean;
  readonly figure: Figure;
  /** Of a total: those who left again. */
  readonly departures: Figure | null;
  /** Of a total that counts to an earlier day: that day. */
  readonly asOf: Day | null;
}

/** What is said of a day, in this order. Each language puts it into words. */
export interface DayPlan {
  readonly day: Day;
  readonly event: RecordedEvent | null;
  readonly countries: readonly CountryClause[];
  /** A queue, where the countries leave room for it. */
  readonly queue: Figure | null;
  readonly silence: Silence | null;
}

/** How much is said of a day: `short` is for small screens. */
export type Detail = "full" | "short";

/** How many countries are named at most: what a reader takes in at one look. */
const COUNTRIES: Readonly<Record<Detail, number>> = { full: 3, short: 2 };
/** With so many figures of countries, a queue is one too many. */
const ENOUGH_FIGURES = 2;

const NOTHING: Value = { low: null, high: null, hedge: "about" };

const isTotal = ({ total, told, today }: CountryReading, day: Day): boolean =>
  total !== null && (told >= day || today === null);

const isFresh = (reading: CountryReading, day: Day): boolean => reading.today !== null || reading.told >= day;

/** Whether the country itself counted at its border, or only others report it. */
function isOwnCount(dataset: Pick<Dataset, "actors" | "bodies">, country: string, figure: Figure): boolean {
  return figure.statedBy.some((id) => {
    const actor = dataset.actors.get(bodyOf(id, dataset));
    return actor?.kind === "official" && (actor.country ?? country) === country;
  });
}

function clauseOf(
  dataset: Pick<Dataset, "actors" | "bodies">,
  reading: CountryReading,
  day: Day,
): CountryClause | null {
  const { country, total, told, today } = reading;
  const usesTotal = isTotal(reading, day);
  const figure = usesTotal ? total : today;
  if (!figure) return null;
  return {
    country,
    isOwn: isOwnCount(dataset, country, figure),
    isTotal: usesTotal,
    figure,
    departures: usesTotal ? reading.departures : null,
    asOf: usesTotal && told < day ? told : null,
  };
}

/**
 * The countries with most to say: those whose own officials counted, then those with a count of this very day, then by the size of
 * the count. What others report of the country that people leave is said only where no neighbour has counted anything.
 */
function chooseCountries(
  dataset: Pick<Dataset, "actors" | "bodies">,
  { countries, day }: DayReadings,
  detail: Detail,
): CountryClause[] {
  const all = countries.flatMap((reading) => {
    const clause = clauseOf(dataset, reading, day);
    const size = drawnAt(clause?.figure.value ?? NOTHING) ?? 0;
    return clause ? [{ clause, size, isFresh: isFresh(reading, day) }] : [];
  });
  // Words without a number, from days ago, are worth saying only where nobody says more.
  const strong = all.filter(({ size, isFresh }) => size > 0 || isFresh);
  const neighbours = strong.filter(({ clause }) => clause.country !== ORIGIN_COUNTRY);
  const chosen = neighbours.length > 0 ? neighbours : strong.length > 0 ? strong : all;
  return chosen
    .sort(
      (a, b) =>
        Number(b.clause.isOwn) - Number(a.clause.isOwn) ||
        Number(b.isFresh) - Number(a.isFresh) ||
        b.size - a.size,
    )
    .slice(0, COUNTRIES[detail])
    .map(({ clause }) => clause);
}

/** Chooses what is said of a day: an event, what the countries have counted, a queue, and one silence. */
export function planDay(
  dataset: Pick<Dataset, "actors" | "bodies">,
  readings: DayReadings,
  detail: Detail,
): DayPlan {
  const { day, event, queue, silence } = readings;
  const countries = chooseCountries(dataset, readings, detail);
  const figures = countries.reduce((sum, { departures }) => sum + (departures ? 2 : 1), 0);
  return { day, event, countries, queue: figures < ENOUGH_FIGURES ? queue : null, silence };
}

/** Which of a country's measures its sentence counts: people come in everywhere but where they leave from. */
export function countedMeasure(country: string): "entries" | "exits" {
  return country === ORIGIN_COUNTRY ? "exits" : "entries";
}
