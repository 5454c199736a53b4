import type { Dataset } from "./dataset.ts";
import type { Figure, RecordedEvent, Silence } from "./schema.ts";
import { isOld } from "./standing/age.ts";
import { type CountryReading, toldCountries } from "./standing/countryReading.ts";
import { isByOwnOfficials, type Voice, voiceOf } from "./standing/voice.ts";
import type { Day } from "./time/day.ts";
import { aboutKnown } from "./time/edtf.ts";
import { drawnAt } from "./value.ts";

/** All that can be said of a day, already looked up. */
export interface DayReadings {
  readonly day: Day;
  /** Whether all counts of the countries are among these, so that what is missing is missing in the record. */
  readonly isWhole: boolean;
  readonly countries: readonly CountryReading[];
  readonly event: RecordedEvent | null;
  /** A queue of the day, or of one of the days before it. */
  readonly queue: Figure | null;
  readonly silence: Silence | null;
  /** The figures that came last by the day, the latest first: what is said where nothing stands for any country. */
  readonly latest: readonly Figure[];
}

/** What is said of one country. */
export interface CountryClause {
  readonly country: string;
  readonly voice: Voice;
  /** What `figure` counts: since the record's first day, one day, the days of its own window, or an average day. */
  readonly scope: "since" | "day" | "window" | "rate";
  readonly figure: Figure;
  /** The day that it counts to. */
  readonly told: Day;
  /** Those who left again in the same window. */
  readonly departures: Figure | null;
  /** Of a total that counts to an earlier day, or to one that is only about known: that day. */
  readonly asOf: Day | null;
  /** Whether that day is only about known. */
  readonly isToldAbout: boolean;
  /** A later count of other days. */
  readonly later: Figure | null;
  /** What somebody who does not count has said since. */
  readonly more: Figure | null;
  /** Whether nothing has been counted for a long time, and whether at least something that does not compare has. */
  readonly isOld: boolean;
  readonly hasOthersLater: boolean;
}

/** What is said of a day, in this order. Each language puts it into words. */
export interface DayPlan {
  readonly day: Day;
  readonly isWhole: boolean;
  readonly event: RecordedEvent | null;
  readonly countries: readonly CountryClause[];
  /** A queue, where the countries leave room for it. */
  readonly queue: Figure | null;
  readonly silence: Silence | null;
  /** Figures of any kind, where nothing stands for any country. */
  readonly latest: readonly Figure[];
  /** Whether the first of these tells of a day long ago. */
  readonly isLatestOld: boolean;
  /** Whether it is said in as few letters as the language has for it: speakers without their bodies, and no number of the day. */
  readonly isTerse?: boolean;
}

/**
 * How much is said of a day, the most first. Where there is room for less than two countries, `brief` has one and the event, if the
 * dataset gives it weight, else two and no event; `least` is one country.
 */
export const DETAILS = ["full", "some", "short", "brief", "least"] as const;
export type Detail = (typeof DETAILS)[number];

/** How many countries are named at most, and of how many an old number is named: what a reader takes in at one look. */
const COUNTRIES: Readonly<Record<Detail, number>> = { full: 4, some: 3, short: 2, brief: 2, least: 1 };
const WITH_OLD = 3;
/** How many figures are named where nothing stands for any country. */
const LATEST: Readonly<Record<Detail, number>> = { full: 2, some: 2, short: 1, brief: 1, least: 1 };
/** With this many figures of countries, a queue is one too many. */
const ENOUGH_FIGURES = 2;

/** Where it is looked up who speaks for whom. */
type Speakers = Pick<Dataset, "actors" | "bodies" | "info" | "places">;

function scopeOf({ way, isSinceFirstDay, figure }: CountryReading): CountryClause["scope"] {
  const { first, last, approximate, unspecified } = figure.when;
  if (way === "rate") return "rate";
  if (isSinceFirstDay && !aboutKnown(figure.when).start) return "since";
  return first !== null && first === last && !unspecified && !approximate ? "day" : "window";
}

function clauseOf(dataset: Speakers, reading: CountryReading, day: Day): CountryClause {
  const { country, figure, told, departures, later, more, hasOthersLater } = reading;
  const scope = scopeOf(reading);
  const isToldAbout = aboutKnown(figure.when).end;
  return {
    country,
    voice: voiceOf(dataset, reading),
    scope,
    figure,
    told,
    departures,
    asOf: scope === "since" && (told < day || isToldAbout) ? told : null,
    isToldAbout,
    later,
    more,
    isOld: isOld(later?.when.last ?? told, day),
    hasOthersLater,
  };
}

/** Whether a reading is worth saying beside others: a number of these days, or the words of this very day. */
function isStrong({ way, told }: CountryReading, day: Day): boolean {
  if (way === "words") return told >= day;
  return way === "since" || way === "within" || way === "said";
}

/**
 * The countries with most to say: those that people leave where a body that counts stated the number, one at most; then those whose own
 * officials counted of late, then in the order of those that the dataset puts first, then those with a count of this very day, then by the size of the count.
 * A level from the days before is not news.
 */
function chooseCountries(
  dataset: Speakers,
  { countries, day, latest }: DayReadings,
  detail: Detail,
): CountryClause[] {
  const { featured } = dataset.info;
  const all = toldCountries(dataset, countries).filter(({ way }) => way !== "before");
  const strong = all.filter((reading) => isStrong(reading, day));
  const isOldOn = ({ told, later }: CountryReading): boolean => isOld(later?.when.last ?? told, day);
  const isFresh = ({ told, later }: CountryReading): boolean => told >= day || later?.when.last === day;
  // Words without a number, from days ago, are worth saying only where nobody says more.
  const others = all.filter(({ way }) => way !== "words" || latest.length === 0);
  const inOrder = (strong.length > 0 ? strong : others)
    .map((reading) => ({
      reading,
      ranks: [
        Number(!isOldOn(reading) && isByOwnOfficials(dataset, reading)),
        -(featured.indexOf(reading.country) + 1 || featured.length + 1),
        Number(isFresh(reading)),
        drawnAt(reading.figure.value) ?? 0,
      ],
    }))
    .sort((a, b) => a.ranks.reduce((found, rank, i) => found || (b.ranks[i] ?? 0) - rank, 0))
    .map(({ reading }) => reading);
  const entered = inOrder.filter(({ isLeft }) => !isLeft);
  const left = inOrder.filter(({ isLeft }) => isLeft);
  const chosen = entered.length > 0 ? [...left.slice(0, 1), ...entered] : left;
  return chosen
    .slice(0, COUNTRIES[detail])
    .filter((reading, i) => i < WITH_OLD || !isOldOn(reading))
    .map((reading) => clauseOf(dataset, reading, day));
}

/**
 * Chooses what is said of a day: an event, what stands for the countries, a queue, and one silence; where nothing stands for any
 * country, what else there is.
 */
export function planDay(dataset: Speakers, readings: DayReadings, detail: Detail): DayPlan {
  const { day, isWhole, event, queue, silence } = readings;
  const isBrief = detail === "brief" || detail === "least";
  const isEventKept = !isBrief || (detail === "brief" && (event?.weight ?? 0) > 0);
  const chosen = chooseCountries(dataset, readings, detail);
  const countries = isBrief && event && isEventKept ? chosen.slice(0, 1) : chosen;
  const figures = countries.reduce((sum, { departures }) => sum + (departures ? 2 : 1), 0);
  const others = countries.length > 0 ? [] : readings.latest.filter((figure) => figure !== queue);
  const latest = others.slice(0, LATEST[detail]);
  return {
    day,
    isWhole,
    event: isEventKept || figures === 0 ? event : null,
    countries,
    queue: figures < (isBrief ? 1 : ENOUGH_FIGURES) ? queue : null,
    silence,
    latest,
    isLatestOld: latest[0] !== undefined && isOld(latest[0].when.last ?? day, day),
  };
}

/** What can be left out of what is said of a country, one part after another: what the reader misses least goes first. */
const CUTS = [
  ["more", null],
  ["departures", null],
  ["later", null],
  ["isOld", false],
] as const;

/** A plan, and those that say ever less of each country, and nothing but the event beside them. The number and its day stay. */
export function shortenings(plan: DayPlan): DayPlan[] {
  const plans = [plan];
  let shortest = plan.queue || plan.silence ? { ...plan, queue: null, silence: null } : plan;
  for (const [part, nothing] of CUTS) {
    if (shortest.countries.some((clause) => clause[part] !== nothing)) {
      const countries = shortest.countries.map((clause) => ({ ...clause, [part]: nothing }));
      shortest = { ...shortest, countries };
    }
    if (shortest !== plans.at(-1)) plans.push(shortest);
  }
  return plans;
}

/** An event of this weight is said whatever room there is. */
const KEPT_WEIGHT = 2;

/** A plan without its event, if that is not the day's own; else the same plan. */
export function withoutEvent(plan: DayPlan): DayPlan {
  return !plan.event || (plan.event.weight ?? 0) >= KEPT_WEIGHT ? plan : { ...plan, event: null };
}
