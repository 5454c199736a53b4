import { bisector } from "d3-array";
import { isCountry } from "../../../model/dataset.ts";
import { type Family, familyOf } from "../../../model/measure.ts";
import type { Figure, Place, RecordedEvent, Route } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { shareTravelled } from "../../../model/time/journey.ts";
import { countOn, latestOn, toldOn } from "../../../store/readings/series.ts";
import { chooseFlows, type FlowItem, type ToldItem } from "./chooseFlows.ts";
import { chooseNotes } from "./chooseNotes.ts";
import { type Closing, isOnMap, type MapRecords, type PlaceRecords } from "./collectRecords.ts";
import type { ContentInput, LayoutInput } from "./layoutInput.ts";

/** A place with figures that show: the one that tells most now, and how many there are. */
export interface PlaceItem {
  readonly records: PlaceRecords;
  readonly place: PlaceRecords["place"];
  /** Number of the figure: it is read for the places that lead a mark only, which are few of many. */
  readonly at: number;
  readonly family: Family;
  readonly count: number;
  /** The day that the figure tells of. */
  readonly told: Day;
  /** Whether an event at the place, by the day shown, says that it was shut. */
  readonly isClosed: boolean;
}

/** What the mark of a place says. */
export interface Reading {
  readonly figure: Figure;
  /** Whether the figure is older than the day shown. */
  readonly isOlder: boolean;
  /** Its value, and its day where it is older. */
  readonly text: string;
}

/** A stage of a journey. An end without coordinates fades out towards its country. */
export interface RouteItem {
  readonly route: Route;
  readonly from: Place;
  readonly to: Place;
  /** How far it was travelled by the day shown, as a share of the way. Null for a plan, and for what nobody dates. */
  readonly share: number | null;
}

/** An event of the last days at a place with coordinates. */
export interface FlagItem {
  readonly event: RecordedEvent;
  readonly place: PlaceRecords["place"];
}

/** A country with figures that show, whose name on the map opens it. */
export interface CountryItem {
  readonly code: string;
  readonly place: string;
  readonly name: string;
}

/** What the map shows on one day, most telling first. */
export interface MapContent {
  readonly flows: readonly FlowItem[];
  /** What is said of the featured countries that are not among the flows. */
  readonly notes: readonly ToldItem[];
  readonly places: readonly PlaceItem[];
  /** Reads what the mark of a place says. */
  readonly read: (item: PlaceItem) => Reading;
  readonly routes: readonly RouteItem[];
  readonly flags: readonly FlagItem[];
  readonly countries: readonly CountryItem[];
  /** Codes of the countries for which there is no count on the day. */
  readonly silent: ReadonlySet<string>;
}

/** An event keeps its flag for this many days after its own. */
const FLAG_DAYS = 2;
const WEIGHTS: Readonly<Record<Family, number>> = { queue: 3, entries: 2, exits: 1, other: 0 };

/** What each place last was: from day to day most stay as they are, and are the same object then. */
const lastItems = new WeakMap<PlaceRecords, PlaceItem>();

function toPlace(
  input: LayoutInput,
  records: PlaceRecords,
  closings: MapRecords["closings"],
): PlaceItem | null {
  const { archive, clock, day, from } = input;
  let best: Pick<PlaceItem, "at" | "family" | "told"> | null = null;
  let count = 0;
  for (const series of records.series) {
    const at = latestOn(series, day, from);
    if (at === null) continue;
    count += countOn(series, day, from);
    const told = toldOn(archive, clock, at);
    if (best && told < best.told) continue;
    const family = familyOf(archive, series.measure);
    if (!best || told > best.told || WEIGHTS[family] > WEIGHTS[best.family]) best = { at, family, told };
  }
  if (!best) return null;
  const { place } = records;
  const isClosed = isClosedOn(closings.get(place.id), day);
  const last = lastItems.get(records);
  if (last?.at === best.at && last.told === best.told && last.count === count && last.isClosed === isClosed)
    return last;
  const item = { records, place, ...best, count, isClosed };
  lastItems.set(records, item);
  return item;
}

/** Whether the last closing or reopening by a day, if any, was a closing. */
function isClosedOn(changes: readonly Closing[] = [], day: Day): boolean {
  return changes.findLast((change) => change.day <= day)?.closes ?? false;
}

function readPlace({ archive, words, day }: ContentInput, { at, told }: PlaceItem): Reading {
  const figure = archive.at(at);
  const isOlder = told < day;
  return { figure, isOlder, text: words.map.reading(archive, figure, isOlder ? told : null, day) };
}

const RANKS = new Map([
  ["crossing", 4],
  ["airport", 2],
  ["town", 2],
  ["region", 1],
]);
const rankOf = (item: PlaceItem): number =>
  (RANKS.get(item.place.kind) ?? 0) * 10 + WEIGHTS[item.family] * 10 + Math.min(item.count, 19);

/** Chooses what the map shows on a day. `places` are those within sight: nothing else is looked at. */
export function chooseContent(
  input: ContentInput,
  records: MapRecords,
  places: readonly PlaceRecords[] = records.places,
): MapContent {
  const { archive, day, from: since } = input;
  const isInTime = (shown: Day): boolean => shown <= day && (since === undefined || shown >= since);
  const dayOf = (event: { readonly day: Day }): Day => event.day;
  const recent = records.events.slice(
    bisector(dayOf).left(records.events, day - FLAG_DAYS),
    bisector(dayOf).right(records.events, day),
  );
  const isPresent = <T>(item: T | null): item is T => item !== null;
  const flows = chooseFlows(input, records.lens);
  return {
    flows,
    notes: chooseNotes(input, records.lens, flows),
    places: places
      .map((place) => toPlace(input, place, records.closings))
      .filter(isPresent)
      .sort((a, b) => rankOf(b) - rankOf(a)),
    read: (item) => readPlace(input, item),
    routes: records.routes.flatMap(({ record, day: shown }) => {
      const from = archive.places.get(record.from);
      const to = archive.places.get(record.to);
      const isDrawn =
        from &&
        to &&
        (isOnMap(from) || isCountry(from)) &&
        (isOnMap(to) || isCountry(to)) &&
        (isOnMap(from) || isOnMap(to));
      return isInTime(shown) && isDrawn
        ? [{ route: record, from, to, share: shareTravelled(record, day) }]
        : [];
    }),
    flags: recent.flatMap(({ record, day: shown }) => {
      const place = archive.places.get(record.where);
      return isInTime(shown) && isOnMap(place) ? [{ event: record, place }] : [];
    }),
    countries: records.countries.flatMap(({ code, place, series }) =>
      place !== null && series.some((one) => countOn(one, day, since) > 0)
        ? [{ code, place, name: input.words.record.country(code) }]
        : [],
    ),
    silent: new Set(
      records.silences.filter(({ first, last }) => first <= day && day <= last).map(({ country }) => country),
    ),
  };
}
