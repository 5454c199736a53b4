import { type Dataset, isUnion } from "./dataset.ts";
import { bodyOf } from "./origin.ts";
import type { Figure, RecordedEvent, Silence } from "./schema.ts";
import type { Day } from "./time/day.ts";
import { drawnAt } from "./value.ts";

/** What stands for one country on a day. `told` is the day that the total counts to. */
export interface CountryReading {
  /** ISO code of the country. */
  readonly country: string;
  /** Whether people leave it: then its exits are told, else its entries. */
  readonly isLeft: boolean;
  /** The count since the record's first day. */
  readonly total: Figure | null;
  readonly told: Day;
  /** Those who left again in the window of `total`. */
  readonly departures: Figure | null;
  /** The count of this one day. */
  readonly today: Figure | null;
  /** The latest count over other days, such as a month. */
  readonly window: Figure | null;
}

/** All that can be said of a day, already looked up. */
export interface DayReadings {
  readonly day: Day;
  readonly countries: readonly CountryReading[];
  readonly event: RecordedEvent | null;
  readonly queue: Figure | null;
  readonly silence: Silence | null;
  /** The figures that came last by the day, the latest first: what is said where no country has counted anything. */
  readonly latest: readonly Figure[];
}

/** What is said of one country. */
export interface CountryClause {
  readonly country: string;
  /** Whether the country's own officials counted, or only others report it. */
  readonly isOwn: boolean;
  /** What `figure` counts: since the record's first day, this one day, or the days of its own window. */
  readonly scope: "since" | "day" | "window";
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
  /** Figures of any kind, where no country has counted anything. */
  readonly latest: readonly Figure[];
}

/** How much is said of a day: `short` is for small screens. */
export type Detail = "full" | "short";

/** How many countries are named at most: what a reader takes in at one look. */
const COUNTRIES: Readonly<Record<Detail, number>> = { full: 3, short: 2 };
/** How many figures are named where no country has counted anything. */
const LATEST: Readonly<Record<Detail, number>> = { full: 2, short: 1 };
/** With so many figures of countries, a queue is one too many. */
const ENOUGH_FIGURES = 2;

/** Where it is looked up who speaks for whom. */
type Speakers = Pick<Dataset, "actors" | "bodies">;

/** Which of what stands for a country is said: the count since the first day, unless it is older than a count of this day. */
function tellOf({ total, told, today, window }: CountryReading, day: Day) {
  if (total && (told >= day || !today)) return { figure: total, scope: "since" } as const;
  if (today) return { figure: today, scope: "day" } as const;
  return window && ({ figure: window, scope: "window" } as const);
}

/** Whether the country itself counted at its border, or only others report it. */
function isOwnCount(dataset: Speakers, country: string, figure: Figure): boolean {
  return figure.statedBy.some((id) => {
    const actor = dataset.actors.get(bodyOf(id, dataset));
    return actor?.kind === "official" && (actor.country ?? country) === country;
  });
}

/** Kinds of actor whose number of those who left a country is said beside the counts of its neighbours. */
const COUNTING_KINDS = ["official", "organisation", "monitor"];

/**
 * Whether a number of those who left can stand beside what neighbours counted: a body that counts stated it, and it is more than
 * an upper limit. What an unnamed source or an outlet says is told only where nobody has counted.
 */
function isStated(dataset: Speakers, { statedBy, value }: Figure): boolean {
  const isCounting = statedBy.some((id) =>
    COUNTING_KINDS.includes(dataset.actors.get(bodyOf(id, dataset))?.kind ?? ""),
  );
  return isCounting && value.low !== null;
}

interface Candidate {
  readonly clause: CountryClause;
  readonly isLeft: boolean;
  readonly size: number;
  /** Whether it tells of this very day. */
  readonly isFresh: boolean;
}

function candidateOf(dataset: Speakers, reading: CountryReading, day: Day): Candidate | null {
  const tell = tellOf(reading, day);
  if (!tell) return null;
  const { country, told, isLeft } = reading;
  const { figure, scope } = tell;
  const isSince = scope === "since";
  return {
    clause: {
      country,
      isOwn: isOwnCount(dataset, country, figure),
      scope,
      figure,
      departures: isSince ? reading.departures : null,
      asOf: isSince && told < day ? told : null,
    },
    isLeft,
    size: drawnAt(figure.value) ?? 0,
    isFresh: isSince ? told >= day : figure.when.last === day,
  };
}

/**
 * The countries with most to say: those whose own officials counted, then those with a count of this very day, then those that the
 * dataset puts first, then by the size of the count. A country that people leave comes before its neighbours where a body that counts
 * stated the number, and is left out where others did, unless no neighbour has counted anything. A union is told of only where no
 * country is: it counts its members.
 */
function chooseCountries(
  dataset: Speakers & Pick<Dataset, "info">,
  { countries, day }: DayReadings,
  detail: Detail,
): CountryClause[] {
  const { featured } = dataset.info;
  const all = countries.flatMap((reading) => candidateOf(dataset, reading, day) ?? []);
  // Words without a number, from days ago, are worth saying only where nobody says more.
  const strong = all.filter(({ size, isFresh }) => size > 0 || isFresh);
  const told = strong.length > 0 ? strong : all;
  const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
    [...candidates].sort(
      (a, b) =>
        Number(b.clause.isOwn) - Number(a.clause.isOwn) ||
        Number(b.isFresh) - Number(a.isFresh) ||
        Number(featured.includes(b.clause.country)) - Number(featured.includes(a.clause.country)) ||
        b.size - a.size,
    );
  const entered = told.filter(({ isLeft, clause }) => !isLeft && !isUnion(clause.country));
  const left = told.filter(({ isLeft, clause }) => isLeft && isStated(dataset, clause.figure));
  const chosen = entered.length > 0 ? [...inOrder(left).slice(0, 1), ...inOrder(entered)] : inOrder(told);
  return chosen.slice(0, COUNTRIES[detail]).map(({ clause }) => clause);
}

/**
 * Chooses what is said of a day: an event, what the countries have counted, a queue, and one silence; where no country has counted
 * anything, what else there is.
 */
export function planDay(
  dataset: Speakers & Pick<Dataset, "info">,
  readings: DayReadings,
  detail: Detail,
): DayPlan {
  const { day, event, queue, silence } = readings;
  const countries = chooseCountries(dataset, readings, detail);
  const figures = countries.reduce((sum, { departures }) => sum + (departures ? 2 : 1), 0);
  const others = countries.length > 0 ? [] : readings.latest.filter((figure) => figure !== queue);
  return {
    day,
    event,
    countries,
    queue: figures < ENOUGH_FIGURES ? queue : null,
    silence,
    latest: others.slice(0, LATEST[detail]),
  };
}
