import type { Archive } from "../../../load/archive.ts";
import { countryToldUnder, isCountry, isWholeCountry } from "../../../model/dataset.ts";
import { addTo } from "../../../model/groupBy.ts";
import type { Place, RecordedEvent, Route } from "../../../model/schema.ts";
import { type Clock, NEVER } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import { eventTimes, routeTimes } from "../../../model/time/eventTimes.ts";
import { placePasses } from "../../../store/filter.ts";
import { type Series, seriesByPlace } from "../../../store/readings/series.ts";
import type { Lens } from "../../../store/selectors.ts";
import { type Point, projectWorld } from "../geometry/project.ts";

/** A country and the series that are told of it as a whole: its own, and those of its whole border with a country that people leave. */
export interface CountryRecords {
  readonly code: string;
  /** Id of the country's own place, or null where the dataset has none. */
  readonly place: string | null;
  readonly series: readonly Series[];
}

/** A place that the map can show, and its series. */
export interface PlaceRecords {
  readonly place: Place & { readonly coordinates: readonly [number, number] };
  /** Where it is, in world pixels at zoom 0. */
  readonly world: Point;
  readonly series: readonly Series[];
}

/** A record with the day from which it is on the map. */
interface Dated<R> {
  readonly record: R;
  readonly day: Day;
}

/** An event that closes a place to everyone, or opens it again. */
export interface Closing {
  readonly day: Day;
  readonly closes: boolean;
}

/** All that the map may have to show under one filter and clock, whatever the day. */
export interface MapRecords {
  /** By what these were sorted out. */
  readonly lens: Lens;
  readonly countries: readonly CountryRecords[];
  readonly places: readonly PlaceRecords[];
  readonly routes: readonly Dated<Route>[];
  /** In the order of their days. */
  readonly events: readonly Dated<RecordedEvent>[];
  /** When each place was closed to everyone, and when it opened again, in the order of their days. */
  readonly closings: ReadonlyMap<string, readonly Closing[]>;
  readonly silences: readonly Silent[];
}

/**
 * Days of a country for which nobody published, or we found, a count of entries, both ends included, up to the day on which the
 * first count under that country shows.
 */
interface Silent {
  readonly country: string;
  readonly first: Day;
  readonly last: Day;
}

/** Whether a place has coordinates of its own: a country never has, whatever its record says. */
export function isOnMap(place: Place | undefined): place is PlaceRecords["place"] {
  return place !== undefined && !isCountry(place) && place.coordinates !== null;
}

/** The day on which the first count of entries under each country comes to show, whatever the filter. */
function firstEntries({ columns }: Archive, clock: Clock): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  const entries = columns.measures.indexOf("entries");
  for (const at of columns.order[clock]) {
    const code = columns.countries[columns.country[at] ?? 0] ?? "";
    if (columns.measure[at] === entries && !first.has(code)) first.set(code, columns.shownOn[clock][at] ?? 0);
  }
  return first;
}

/** A place that is closed to some people only is not closed. */
function closingsOf(events: readonly Dated<RecordedEvent>[]): ReadonlyMap<string, readonly Closing[]> {
  const closings = new Map<string, Closing[]>();
  for (const { record, day } of events) {
    const closes = record.closes === true;
    if ((!closes && !record.reopens) || record.closedTo !== undefined) continue;
    addTo(closings, record.where, { day, closes });
  }
  return closings;
}

/** Sorts out what the map may show. One pass per change of dataset, filter or clock. */
export function collectRecords(archive: Archive, lens: Lens): MapRecords {
  const { clock, filter, matching } = lens;
  const series = archive.memo(seriesByPlace, clock, matching);
  const passes = (id: string): boolean => placePasses(archive, filter, id);
  const ofCountry = new Map<string, { place: string | null; series: Series[] }>();
  const places: PlaceRecords[] = [];
  for (const [id, ofPlace] of series) {
    const place = archive.places.get(id);
    if (!place) continue;
    if (isOnMap(place)) {
      places.push({ place, world: projectWorld(place.coordinates), series: ofPlace });
      continue;
    }
    if (!isWholeCountry(place)) continue;
    const code = countryToldUnder(archive.info, place);
    const records = ofCountry.get(code) ?? { place: null, series: [] };
    records.series.push(...ofPlace);
    if (isCountry(place)) records.place = id;
    ofCountry.set(code, records);
  }
  const routes = archive.routes
    .filter((route) => passes(route.from) || passes(route.to))
    .map((record) => ({ record, day: routeTimes(archive, record)[clock] }));
  const events = archive.events
    .filter((event) => isOnMap(archive.places.get(event.where)) && passes(event.where))
    .map((record) => ({ record, day: eventTimes(archive, record)[clock] }))
    .filter(({ day }) => day !== NEVER)
    .sort((a, b) => a.day - b.day);
  const counted = archive.memo(firstEntries, clock);
  return {
    lens,
    countries: [...ofCountry].map(([code, records]) => ({ code, ...records })),
    places,
    routes: routes.filter(({ day }) => day !== NEVER),
    silences: archive.silences
      .filter(({ kind, measure }) => kind !== "border-closed" && (measure ?? "entries") === "entries")
      .map(({ country, when }) => {
        const { first, last } = when;
        const until = (counted.get(country) ?? NEVER) - 1;
        return {
          country,
          first: first ?? archive.firstDay,
          last: Math.min(last ?? archive.lastDay, until),
        };
      }),
    events,
    closings: closingsOf(events),
  };
}
