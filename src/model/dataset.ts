import type { DatasetInfo, EventKind, Measure, Story } from "./schema/header.ts";
import type { Actor, Place, RecordedEvent, Route, Silence, Source } from "./schema.ts";
import type { Day } from "./time/day.ts";

/** A dataset without its figures, which may be too many to list. Its records are all valid and all references resolve. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly openingDay: Day;
  readonly actors: ReadonlyMap<string, Actor>;
  /** The body that each actor speaks for, by their ids. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly places: ReadonlyMap<string, Place>;
  readonly routes: readonly Route[];
  readonly events: readonly RecordedEvent[];
  readonly silences: readonly Silence[];
  /** The measures and the kinds of event that the dataset names itself. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly eventKinds: ReadonlyMap<string, EventKind>;
  readonly stories: readonly Story[];
}

/**
 * The country that a place is told under: its own, except that a post on the side that people leave is told under the country on
 * the other side of the border.
 */
export function countryToldUnder({ origin }: Pick<DatasetInfo, "origin">, place: Place): string {
  if (!origin.includes(place.country)) return place.country;
  return place.between?.find((code) => !origin.includes(code)) ?? place.country;
}

/**
 * Whether a place stands for a whole country: the country itself, or its whole land border with the one that people leave. A
 * region or a stretch of the border does not, whether or not it has coordinates.
 */
export function isWholeCountry(place: Place): boolean {
  return isCountry(place) || place.kind === "land-border";
}

/**
 * Codes that ISO 3166-1 reserves for unions of countries. A union's count holds those of its members: it is told and listed, and
 * never stands beside them as if they added up.
 */
const UNIONS: readonly string[] = ["EU", "UN"];

/** Whether a code is that of a union of countries. */
export function isUnion(code: string): boolean {
  return UNIONS.includes(code);
}

/** Whether a place is a whole country, whose figures belong to no pin. */
export function isCountry(place: Place): boolean {
  return place.kind === "country";
}
