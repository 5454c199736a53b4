import { type Clock, NEVER } from "../../model/clock.ts";
import {
  countryToldUnder,
  type Dataset,
  isCountry,
  isWholeCountry,
  ORIGIN_COUNTRY,
} from "../../model/dataset.ts";
import type { Day } from "../../model/day.ts";
import { eventTimes, routeTimes } from "../../model/eventTimes.ts";
import { spanOf } from "../../model/names.ts";
import type { Place, RecordedEvent, Route } from "../../model/schema.ts";
import type { Series } from "../../store/latest.ts";

/** A country and the series that are told of it as a whole: its own, and those of its whole border with Russia. */
export interface CountryRecords {
  readonly code: string;
  /** Id of the country's own place, or null where the dataset has none. */
  readonly place: string | null;
  readonly series: readonly Series[];
}

/** A place that the map can show, and its series. */
export interface PlaceRecords {
  readonly place: Place & { readonly coordinates: readonly [number, number] };
  readonly series: readonly Series[];
}

/** A record with the day from which it is on the map. */
export interface Dated<R> {
  readonly record: R;
  readonly day: Day;
}

/** All that the map may have to show under one filter and clock, whatever the day. */
export interface MapRecords {
  readonly countries: readonly CountryRecords[];
  readonly places: readonly PlaceRecords[];
  readonly routes: readonly Dated<Route>[];
  readonly events: readonly Dated<RecordedEvent>[];
  readonly silences: readonly Silent[];
}

/** Days of a country for which nobody published, or we found, a count of entries; both ends included. */
export interface Silent {
  readonly country: string;
  readonly first: Day;
  readonly last: Day;
}

/** Whether a place has coordinates of its own: a country never has, whatever its record says. */
export function isOnMap(place: Place | undefined): place is PlaceRecords["place"] {
  return place !== undefined && !isCountry(place) && place.coordinates !== null;
}

/** Sorts out what the map may show. One pass per change of dataset, filter or clock. */
export function collectRecords(
  dataset: Dataset,
  clock: Clock,
  series: ReadonlyMap<string, readonly Series[]>,
  countries: readonly string[],
): MapRecords {
  const passes = (id: string): boolean => {
    const place = dataset.places.get(id);
    return place !== undefined && (countries.length === 0 || countries.includes(countryToldUnder(place)));
  };
  const ofCountry = new Map<string, { place: string | null; series: Series[] }>();
  const places: PlaceRecords[] = [];
  for (const [id, ofPlace] of series) {
    const place = dataset.places.get(id);
    if (!place) continue;
    if (isOnMap(place)) {
      places.push({ place, series: ofPlace });
      continue;
    }
    if (!isWholeCountry(place)) continue;
    const code = countryToldUnder(place);
    const records = ofCountry.get(code) ?? { place: null, series: [] };
    records.series.push(...ofPlace);
    if (isCountry(place)) records.place = id;
    ofCountry.set(code, records);
  }
  const routes = dataset.routes
    .filter((route) => passes(route.from) || passes(route.to))
    .map((record) => ({ record, day: routeTimes(dataset, record)[clock] }));
  const events = dataset.events
    .filter((event) => isOnMap(dataset.places.get(event.where)) && passes(event.where))
    .map((record) => ({ record, day: eventTimes(dataset, record)[clock] }));
  return {
    countries: [...ofCountry].map(([code, records]) => ({ code, ...records })),
    places,
    routes: routes.filter(({ day }) => day !== NEVER),
    silences: dataset.silences
      .filter(({ kind, measure }) => kind !== "border-closed" && (measure ?? "entries") === "entries")
      .map(({ country, when }) => {
        const { first, last } = spanOf(when);
        return { country, first: first ?? dataset.firstDay, last: last ?? dataset.lastDay };
      }),
    events: events.filter(({ day }) => day !== NEVER).sort((a, b) => a.day - b.day),
  };
}

/** Whether a country is the one that people leave. */
export function isOrigin(code: string): boolean {
  return code === ORIGIN_COUNTRY;
}
