import type { Archive } from "../load/archive.ts";
import { countryToldUnder, isWholeCountry } from "../model/dataset.ts";
import { type CountryReading, countedMeasure, type DayReadings } from "../model/dayPlan.ts";
import { familyOf } from "../model/measure.ts";
import type { Figure, RecordedEvent, Silence } from "../model/schema.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { eventTimes } from "../model/time/eventTimes.ts";
import { placePasses } from "./filter.ts";
import { type Lens, selectLens } from "./selectors.ts";
import { type Series, seriesByPlace, standingOn, toldOn } from "./series.ts";
import type { State } from "./store.ts";

interface CountryTracks {
  readonly country: string;
  readonly totals: readonly Series[];
  readonly departures: readonly Series[];
  readonly days: readonly Series[];
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

const byEvidence = <T extends { evidence: readonly unknown[] }>(a: OfDay<T>, b: OfDay<T>): number =>
  b.record.evidence.length - a.record.evidence.length;

function tracksOfCountries(archive: Archive, { clock, matching }: Lens) {
  const tracks = new Map<string, { totals: Series[]; departures: Series[]; days: Series[] }>();
  for (const [id, series] of archive.memo(seriesByPlace, clock, matching)) {
    const place = archive.places.get(id);
    if (!place || !isWholeCountry(place)) continue;
    const country = countryToldUnder(archive.info, place);
    const counted = countedMeasure(country);
    const ofCountry = tracks.get(country) ?? { totals: [], departures: [], days: [] };
    tracks.set(country, ofCountry);
    for (const one of series) {
      if (one.measure === counted && one.basis === "per-day") ofCountry.days.push(one);
      else if (one.basis !== "total" || !one.opensWithRecord) continue;
      else if (one.measure === counted) ofCountry.totals.push(one);
      else if (one.measure === "exits") ofCountry.departures.push(one);
    }
  }
  return [...tracks].map(([country, of]) => ({ country, ...of }));
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
  const isQueue = columns.measures.map((measure) => familyOf({ measure }) === "queue");
  for (const at of lens.matching.order)
    if (isQueue[columns.measure[at] ?? 0]) addTo(queues, columns.lastDay[at] ?? 0, at);
  for (const list of events.values()) list.sort(byEvidence);
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
  return {
    country: tracks.country,
    total: figure(total),
    told: total === undefined ? day - 1 : toldOn(archive, clock, total),
    departures: figure(departures),
    today: figure(today),
  };
}

/**
 * The silence of a day that says most. What was only not found says something of our search, not of the country: it stands on the
 * timeline and in the list, not in the sentence.
 */
function silenceOn(silences: readonly Silence[], day: Day): Silence | null {
  const covering = silences.filter(({ when, kind }) => {
    const { first, last } = when;
    return kind !== "not-found" && (first === null || first <= day) && (last === null || last >= day);
  });
  return covering.find(({ kind }) => kind === "not-published") ?? covering[0] ?? null;
}

/** The silence of a country is told in the sentence when it is among so many that the record says most of. */
const TOLD_FIRST = 6;

/** What the sentence of one day is made from. */
export function readingsOn(archive: Archive, clock: Clock, tracks: SentenceTracks, day: Day): DayReadings {
  const { columns } = archive;
  const first = <T>(list: readonly OfDay<T>[] | undefined): T | null =>
    list?.find(({ shownOn }) => shownOn <= day)?.record ?? null;
  const queue = tracks.queues.get(day)?.find((at) => (columns.shownOn[clock][at] ?? 0) <= day);
  const countries = tracks.countries.map((country) => readCountry(archive, clock, day, country));
  return {
    day,
    countries,
    event: first(tracks.events.get(day)),
    queue: queue === undefined ? null : archive.at(queue),
    silence: silenceOn(
      tracks.silences.filter(({ country }) => columns.countries.indexOf(country) < TOLD_FIRST),
      day,
    ),
  };
}

/** What the sentence of a day is made from, by a lens. The same object until one of these changes. */
export function readingsFor(archive: Archive, lens: Lens, day: Day): DayReadings {
  return archive.memo(readingsOn, lens.clock, archive.memo(tracksOf, lens), day);
}

/** What the sentence of the reader's day is made from. */
export function selectReadings(archive: Archive, state: State): DayReadings {
  return readingsFor(archive, selectLens(archive, state), state.day);
}
