import { bisector } from "d3-array";
import type { Archive } from "../../../load/archive.ts";
import { countryName, isCountry } from "../../../model/dataset.ts";
import { type Family, measureWords } from "../../../model/measure.ts";
import type { Figure, Place, RecordedEvent, Route } from "../../../model/schema.ts";
import { type Clock, NEVER } from "../../../model/time/clock.ts";
import { type Day, formatShort, needsYear } from "../../../model/time/day.ts";
import { formatSpan } from "../../../model/time/edtf.ts";
import { drawnAt, formatValue } from "../../../model/value.ts";
import { countOn, latestOn, type Series, standingOn, toldOn } from "../../../store/series.ts";
import {
  type CountryRecords,
  isOnMap,
  isOrigin,
  type MapRecords,
  type PlaceRecords,
} from "./collectRecords.ts";
import { type FlowWidth, flowWidth, NO_WIDTH } from "./flowScale.ts";

/** A country's entries, drawn as an arrow from Russia. */
export interface FlowItem {
  readonly country: string;
  readonly figure: Figure;
  readonly width: FlowWidth;
  /** "about 98,000", or "11,143 a day". */
  readonly number: string;
  /** The country's name. */
  readonly name: string;
  /** "since 21 Sept", "as of 25 Sept", "19–24 Sept". */
  readonly window: string;
  /** Whether it counts from the record's first day. */
  readonly isSinceFirstDay: boolean;
}

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

/** What the mark of a place says: its figure, and the date of that where it is not of the day shown, else empty. */
export interface Reading {
  readonly figure: Figure;
  readonly asOf: string;
}

/** A stage of a journey. An end without coordinates fades out towards its country. */
export interface RouteItem {
  readonly route: Route;
  readonly from: Place;
  readonly to: Place;
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
  readonly places: readonly PlaceItem[];
  /** Reads what the mark of a place says. */
  readonly read: (item: PlaceItem) => Reading;
  readonly routes: readonly RouteItem[];
  readonly flags: readonly FlagItem[];
  readonly countries: readonly CountryItem[];
  /** Codes of the countries for which there is no count on the day. */
  readonly silent: ReadonlySet<string>;
}

/** What the layout reads. */
export interface LayoutInput {
  readonly archive: Archive;
  readonly clock: Clock;
  readonly day: Day;
  /** Where given, only what came to show on this day or later is on the map. */
  readonly from?: Day | undefined;
}

/** Windows that open up to this many days before the record's first day still tell of the exodus. */
const EARLY_DAYS = 7;
/** A union's count holds its members' counts: its arrow has no width, so that no one is drawn twice. */
const UNION = "EU";
/** An event keeps its flag for this many days after its own. */
const FLAG_DAYS = 2;
const WEIGHTS: Readonly<Record<Family, number>> = { queue: 3, entries: 2, exits: 1, other: 0 };

const isEntries = (series: Series): boolean => series.measure === "entries";

/** The figure of some series that stands on the day, or null. */
function latestOf(input: LayoutInput, series: readonly Series[]): number | null {
  const { archive, clock, day, from } = input;
  return standingOn(archive, clock, series, day, from)[0] ?? null;
}

/**
 * The figure that a country's arrow is drawn from: totals since the record's first day before totals of other windows of
 * those weeks, these before daily counts, and windows that open long before come last. Only the first two have a width.
 */
function flowFigure(input: LayoutInput, records: CountryRecords): { at: number; hasWidth: boolean } | null {
  const { archive } = input;
  const entries = records.series.filter((series) => isEntries(series) && series.basis !== "moment");
  const totals = entries.filter((series) => series.basis === "total");
  const since = latestOf(
    input,
    totals.filter((series) => series.opensWithRecord),
  );
  if (since !== null) return { at: since, hasWidth: true };
  const other = latestOf(input, totals);
  const isOfThoseWeeks =
    other !== null && (archive.columns.firstDay[other] ?? 0) >= archive.firstDay - EARLY_DAYS;
  if (other !== null && isOfThoseWeeks) return { at: other, hasWidth: true };
  const daily = latestOf(
    input,
    entries.filter((series) => series.basis === "per-day"),
  );
  const thin = daily ?? other;
  return thin === null ? null : { at: thin, hasWidth: false };
}

function windowOf(input: LayoutInput, figure: Figure, at: number): string {
  const { archive, clock, day } = input;
  const told = toldOn(archive, clock, at);
  if (figure.basis === "total" && archive.columns.firstDay[at] === archive.firstDay)
    return told < day
      ? `as of ${formatShort(told, archive, day)}`
      : `since ${formatShort(archive.firstDay, archive, day)}`;
  return formatSpan(figure.when, needsYear(told, archive, day) ? "long" : "short");
}

function toFlow(input: LayoutInput, records: CountryRecords): FlowItem | null {
  if (isOrigin(records.code)) return null;
  const { archive } = input;
  const chosen = flowFigure(input, records);
  if (!chosen) return null;
  const figure = archive.at(chosen.at);
  if (figure.unit !== "people") return null;
  return {
    country: records.code,
    figure,
    width: chosen.hasWidth && records.code !== UNION ? flowWidth(figure.value) : NO_WIDTH,
    number: `${formatValue(figure.value)}${figure.basis === "per-day" ? " a day" : ""}`,
    isSinceFirstDay: figure.basis === "total" && archive.columns.firstDay[chosen.at] === archive.firstDay,
    name: countryName(records.code),
    window: windowOf(input, figure, chosen.at),
  };
}

function toPlace(input: LayoutInput, records: PlaceRecords, shut: MapRecords["shut"]): PlaceItem | null {
  const { archive, clock, day, from } = input;
  let best: Pick<PlaceItem, "at" | "family" | "told"> | null = null;
  let count = 0;
  for (const series of records.series) {
    const at = latestOn(series, day, from);
    if (at === null) continue;
    count += countOn(series, day, from);
    const told = toldOn(archive, clock, at);
    if (best && told < best.told) continue;
    const { family } = measureWords(series.measure);
    if (!best || told > best.told || WEIGHTS[family] > WEIGHTS[best.family]) best = { at, family, told };
  }
  const { place } = records;
  return best && { records, place, ...best, count, isClosed: (shut.get(place.id) ?? NEVER) <= day };
}

function readPlace({ archive, day }: LayoutInput, { at, told }: PlaceItem): Reading {
  return { figure: archive.at(at), asOf: told < day ? formatShort(told, archive, day) : "" };
}

const RANKS: Readonly<Record<string, number>> = { crossing: 4, airport: 2, town: 2, region: 1 };
const rankOf = (item: PlaceItem): number =>
  (RANKS[item.place.kind] ?? 0) * 10 + WEIGHTS[item.family] * 10 + Math.min(item.count, 19);

/** Chooses what the map shows on a day. `places` are those within sight: nothing else is looked at. */
export function chooseContent(
  input: LayoutInput,
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
  const flows = records.countries.map((country) => toFlow(input, country)).filter(isPresent);
  const size = (flow: FlowItem): number => (flow.width === NO_WIDTH ? 0 : (drawnAt(flow.figure.value) ?? 0));
  return {
    flows: flows.sort((a, b) => size(b) - size(a)),
    places: places
      .map((place) => toPlace(input, place, records.shut))
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
      return isInTime(shown) && isDrawn ? [{ route: record, from, to }] : [];
    }),
    flags: recent.flatMap(({ record, day: shown }) => {
      const place = archive.places.get(record.where);
      return isInTime(shown) && isOnMap(place) ? [{ event: record, place }] : [];
    }),
    countries: records.countries.flatMap(({ code, place, series }) =>
      place !== null && series.some((one) => countOn(one, day, since) > 0)
        ? [{ code, place, name: countryName(code) }]
        : [],
    ),
    silent: new Set(
      records.silences.filter(({ first, last }) => first <= day && day <= last).map(({ country }) => country),
    ),
  };
}
