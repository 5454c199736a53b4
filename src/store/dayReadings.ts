import type { Archive } from "../load/archive.ts";
import { countryToldUnder, isWholeCountry } from "../model/dataset.ts";
import type { CountryReading, DayReadings } from "../model/dayPlan.ts";
import { byWeight } from "../model/eventWeight.ts";
import { familyOf } from "../model/measure.ts";
import type { Figure, RecordedEvent, Silence } from "../model/schema.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { eventTimes } from "../model/time/eventTimes.ts";
import { placePasses } from "./filter.ts";
import { type Lens, type Matching, selectLens } from "./selectors.ts";
import { type Series, seriesByPlace, standingOn, toldOn } from "./series.ts";
import type { State } from "./store.ts";

/** The series of one country that its clause is chosen from: entries, or exits where people leave it. */
interface CountryTracks {
  readonly country: string;
  readonly isLeft: boolean;
  /** Counts since the record's first day, over other windows, and of single days. */
  readonly totals: readonly Series[];
  readonly windows: readonly Series[];
  readonly days: readonly Series[];
  /** Of a country that people enter: counts of exits since the record's first day. */
  readonly departures: readonly Series[];
}

interface OfDay<T> {
  readonly record: T;
  readonly shownOn: Day;
}

/** What the sentences of all days are looked up in: made once per filter and clock. */
export interface SentenceTracks {
  readonly countries: readonly CountryTracks[];
  readonly events: ReadonlyMap<Day, readonly OfDay<RecordedEvent>[]>;
  /** Numbers of figures. */
  readonly queues: ReadonlyMap<Day, readonly number[]>;
  readonly silences: readonly Silence[];
}

function addTo<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

const MOVEMENTS = ["entries", "exits"];

const isFlow = (series: Series, measure: "entries" | "exits"): boolean =>
  series.measure === measure && (series.basis === "total" || series.basis === "per-day");

function trackOf(archive: Archive, country: string, series: readonly Series[]): CountryTracks {
  // A dataset that does not name the countries that people leave has nothing but exits of them.
  const isLeft = archive.info.origin.includes(country) || !series.some((one) => isFlow(one, "entries"));
  const counted = series.filter((one) => isFlow(one, isLeft ? "exits" : "entries"));
  const totals = counted.filter(({ basis }) => basis === "total");
  return {
    country,
    isLeft,
    totals: totals.filter(({ opensWithRecord }) => opensWithRecord),
    // What came before the record's first day is a level to compare with, not what came since.
    windows: totals.filter(({ opensWithRecord, opensBefore }) => !opensWithRecord && !opensBefore),
    days: counted.filter(({ basis }) => basis === "per-day"),
    departures: isLeft
      ? []
      : series.filter((one) => isFlow(one, "exits") && one.basis === "total" && one.opensWithRecord),
  };
}

function tracksOfCountries(archive: Archive, { clock, matching }: Lens): CountryTracks[] {
  const byCountry = new Map<string, Series[]>();
  for (const [id, series] of archive.memo(seriesByPlace, clock, matching)) {
    const place = archive.places.get(id);
    if (!place || !isWholeCountry(place)) continue;
    const country = countryToldUnder(archive.info, place);
    for (const one of series) addTo(byCountry, country, one);
  }
  return [...byCountry].map(([country, series]) => trackOf(archive, country, series));
}

/** Prepares {@link SentenceTracks}: one pass over the figures that pass the filter. */
export function tracksOf(archive: Archive, lens: Lens): SentenceTracks {
  const { columns } = archive;
  const { countries, measures, area } = lens.filter;
  const events = new Map<Day, OfDay<RecordedEvent>[]>();
  const queues = new Map<Day, number[]>();
  const isAsked = (country: string): boolean => countries.length === 0 || countries.includes(country);
  for (const record of archive.events) {
    const { first, last } = record.when;
    if (first === null || first !== last || !placePasses(archive, { countries, area }, record.where))
      continue;
    addTo(events, first, { record, shownOn: eventTimes(archive, record)[lens.clock] });
  }
  const isQueue = columns.measures.map((measure) => familyOf(archive, measure) === "queue");
  for (const at of lens.matching.order)
    if (isQueue[columns.measure[at] ?? 0]) addTo(queues, columns.lastDay[at] ?? 0, at);
  for (const list of events.values()) list.sort((a, b) => byWeight(a.record, b.record));
  const pieces = (at: number): number => columns.pieces[at] ?? 0;
  for (const list of queues.values()) list.sort((a, b) => pieces(b) - pieces(a));
  return {
    countries: tracksOfCountries(archive, lens),
    events,
    queues,
    silences: measures.length > 0 ? [] : archive.silences.filter(({ country }) => isAsked(country)),
  };
}

/** What stands for a country on a day: one binary search per series. */
function readCountry(archive: Archive, clock: Clock, day: Day, tracks: CountryTracks): CountryReading {
  const { columns } = archive;
  const standing = (series: readonly Series[]): number[] => standingOn(archive, clock, series, day);
  const figure = (at: number | undefined): Figure | null => (at === undefined ? null : archive.at(at));
  const [total] = standing(tracks.totals);
  const departures = standing(tracks.departures).find(
    (at) => total !== undefined && columns.lastDay[at] === columns.lastDay[total],
  );
  const today = standing(tracks.days).find(
    (at) => columns.firstDay[at] === day && columns.lastDay[at] === day,
  );
  const [window] = standing(tracks.windows);
  return {
    country: tracks.country,
    isLeft: tracks.isLeft,
    total: figure(total),
    told: total === undefined ? day - 1 : toldOn(archive, clock, total),
    departures: figure(departures),
    today: figure(today),
    window: figure(window),
  };
}

/**
 * The silence of a day for its sentence: nothing published before a closed border. "Not found" is about our search, not about the
 * country, so it is only on the timeline and in the list.
 */
function silenceOn(silences: readonly Silence[], day: Day): Silence | null {
  const covering = silences.filter(({ when, kind }) => {
    const { first, last } = when;
    return kind !== "not-found" && (first === null || first <= day) && (last === null || last >= day);
  });
  return covering.find(({ kind }) => kind === "not-published") ?? covering[0] ?? null;
}

/** The sentence names only silences of this many countries, those with the most figures. */
const TOLD_FIRST = 6;

/** Figures that are looked at for the latest ones. */
const MOST_LATEST = 12;
/** The latest figures that a sentence names. */
const MOST_TOLD = 3;

/**
 * The figures that came last by a day, the latest and weightiest first: those of people who crossed a border, else others. Those of
 * days before the record count only where there is no other.
 */
function latestFigures(archive: Archive, { order, upTo }: Matching, day: Day): Figure[] {
  const { columns } = archive;
  const within: number[] = [];
  const before: number[] = [];
  for (let i = (upTo[day - archive.firstDay] ?? 0) - 1; i >= 0 && within.length < MOST_LATEST; i--) {
    const at = order[i] ?? 0;
    if ((columns.lastDay[at] ?? 0) >= archive.firstDay) within.push(at);
    else if (before.length < MOST_LATEST) before.push(at);
  }
  const found = within.length > 0 ? within : before;
  const moves = found.filter((at) => MOVEMENTS.includes(columns.measures[columns.measure[at] ?? 0] ?? ""));
  return (moves.length > 0 ? moves : found).slice(0, MOST_TOLD).map((at) => archive.at(at));
}

/** What the sentence of one day is made from. */
export function readingsOn(archive: Archive, lens: Lens, day: Day): DayReadings {
  const { clock, matching } = lens;
  const tracks = archive.memo(tracksOf, lens);
  const { columns } = archive;
  const first = <T>(list: readonly OfDay<T>[] | undefined): T | null =>
    list?.find(({ shownOn }) => shownOn <= day)?.record ?? null;
  const queue = tracks.queues.get(day)?.find((at) => (columns.shownOn[clock][at] ?? 0) <= day);
  const countries = tracks.countries.map((country) => readCountry(archive, clock, day, country));
  const isTold = countries.some(({ total, today, window }) => total ?? today ?? window);
  return {
    day,
    countries,
    event: first(tracks.events.get(day)),
    queue: queue === undefined ? null : archive.at(queue),
    silence: silenceOn(
      tracks.silences.filter(({ country }) => columns.countries.indexOf(country) < TOLD_FIRST),
      day,
    ),
    latest: isTold ? [] : latestFigures(archive, matching, day),
  };
}

/** What the sentence of a day is made from, by a lens. The same object until one of these changes. */
export function readingsFor(archive: Archive, lens: Lens, day: Day): DayReadings {
  return archive.memo(readingsOn, lens, day);
}

/** What the sentence of the reader's day is made from. */
export function selectReadings(archive: Archive, state: State): DayReadings {
  return readingsFor(archive, selectLens(archive, state), state.day);
}
