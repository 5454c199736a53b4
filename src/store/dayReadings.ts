import type { Index } from "../load/columns.ts";
import { countryToldUnder, type Dataset, isWholeCountry } from "../model/dataset.ts";
import { type CountryReading, countedMeasure, type DayReadings } from "../model/daySentence.ts";
import { familyOf } from "../model/measure.ts";
import { spanOf } from "../model/names.ts";
import type { Figure, RecordedEvent, Silence } from "../model/schema.ts";
import type { Clock } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { eventTimes } from "../model/time/eventTimes.ts";
import type { Filter } from "./choices.ts";
import { placePasses } from "./filter.ts";
import { remember } from "./remember.ts";
import { type Matching, selectMatching } from "./selectors.ts";
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

/** The parts of a filter that decide about what is no figure. */
type SentenceFilter = Pick<Filter, "countries" | "measures" | "area">;

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

function tracksOfCountries(dataset: Dataset, index: Index, clock: Clock, matching: Matching) {
  const tracks = new Map<string, { totals: Series[]; departures: Series[]; days: Series[] }>();
  for (const [id, series] of seriesByPlace(dataset, index, clock, matching)) {
    const place = dataset.places.get(id);
    if (!place || !isWholeCountry(place)) continue;
    const country = countryToldUnder(place);
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
export function tracksOf(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  matching: Matching,
  { countries, measures, area }: SentenceFilter,
): SentenceTracks {
  const events = new Map<Day, OfDay<RecordedEvent>[]>();
  const queues = new Map<Day, number[]>();
  const isAsked = (country: string): boolean => countries.length === 0 || countries.includes(country);
  for (const record of dataset.events) {
    const { first, last } = spanOf(record.when);
    if (first === null || first !== last || !placePasses(dataset, { countries, area }, record.where))
      continue;
    addTo(events, first, { record, shownOn: eventTimes(dataset, record)[clock] });
  }
  const isQueue = index.measures.map((measure) => familyOf({ measure }) === "queue");
  for (const at of matching.order)
    if (isQueue[index.measure[at] ?? 0]) addTo(queues, index.lastDay[at] ?? 0, at);
  for (const list of events.values()) list.sort(byEvidence);
  const pieces = (at: number): number => index.pieces[at] ?? 0;
  for (const list of queues.values()) list.sort((a, b) => pieces(b) - pieces(a));
  return {
    countries: tracksOfCountries(dataset, index, clock, matching),
    events,
    queues,
    silences: measures.length > 0 ? [] : dataset.silences.filter(({ country }) => isAsked(country)),
  };
}

/** What stands for a country on a day: one binary search per series. */
function readCountry(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  day: Day,
  tracks: CountryTracks,
): CountryReading {
  const standing = (series: readonly Series[]): number[] => standingOn(dataset, index, clock, series, day);
  const figure = (at: number | undefined): Figure | null =>
    at === undefined ? null : (dataset.figures[at] ?? null);
  const [total] = standing(tracks.totals);
  const departures = standing(tracks.departures).find(
    (at) => total !== undefined && index.lastDay[at] === index.lastDay[total],
  );
  const today = standing(tracks.days).find((at) => index.firstDay[at] === day && index.lastDay[at] === day);
  return {
    country: tracks.country,
    total: figure(total),
    told: total === undefined ? day - 1 : toldOn(dataset, index, clock, total),
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
    const { first, last } = spanOf(when);
    return kind !== "not-found" && (first === null || first <= day) && (last === null || last >= day);
  });
  return covering.find(({ kind }) => kind === "not-published") ?? covering[0] ?? null;
}

/** The silence of a country is told in the sentence when it is among so many that the record says most of. */
const TOLD_FIRST = 6;

/** What the sentence of one day is made from. */
export function readingsOn(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  tracks: SentenceTracks,
  day: Day,
): DayReadings {
  const first = <T>(list: readonly OfDay<T>[] | undefined): T | null =>
    list?.find(({ shownOn }) => shownOn <= day)?.record ?? null;
  const queue = tracks.queues.get(day)?.find((at) => (index.shownOn[clock][at] ?? 0) <= day);
  const countries = tracks.countries.map((country) => readCountry(dataset, index, clock, day, country));
  return {
    day,
    countries,
    event: first(tracks.events.get(day)),
    queue: queue === undefined ? null : (dataset.figures[queue] ?? null),
    silence: silenceOn(
      tracks.silences.filter(({ country }) => index.countries.indexOf(country) < TOLD_FIRST),
      day,
    ),
  };
}

const tracks = remember(
  (
    dataset: Dataset,
    index: Index,
    clock: Clock,
    matching: Matching,
    countries: Filter["countries"],
    measures: Filter["measures"],
    area: Filter["area"],
  ) => tracksOf(dataset, index, clock, matching, { countries, measures, area }),
);
const readings = remember(readingsOn);

/** What the sentence of a day is made from, for the figures that pass a filter. The same object until any of these changes. */
export function readingsFor(
  dataset: Dataset,
  index: Index,
  clock: Clock,
  matching: Matching,
  { countries, measures, area }: SentenceFilter,
  day: Day,
): DayReadings {
  const prepared = tracks(dataset, index, clock, matching, countries, measures, area);
  return readings(dataset, index, clock, prepared, day);
}

/** What the sentence of the reader's day is made from. */
export function selectReadings(state: State): DayReadings {
  const { dataset, index, clock, day } = state;
  return readingsFor(dataset, index, clock, selectMatching(state), state, day);
}
