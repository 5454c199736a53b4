import type { Archive } from "../load/archive.ts";
import { FLAGS } from "../load/columns/flags.ts";
import { type Search, searchFigures } from "../load/search.ts";
import { countryToldUnder, type Dataset } from "../model/dataset.ts";
import { positionOf } from "../model/geography/countryPoint.ts";
import { isBetween } from "../model/geography/longitude.ts";
import type { Area, Filter } from "./choices.ts";

const found = (_: Archive, search: Search, query: string): Uint8Array | null => searchFigures(search, query);

function allowed(names: readonly string[], asked: readonly string[]): Uint8Array {
  if (asked.length === 0) return new Uint8Array(names.length).fill(1);
  return Uint8Array.from(names, (name) => (asked.includes(name) ? 1 : 0));
}

function isInside(dataset: Dataset, [west, south, east, north]: Area, id: string): boolean {
  const place = dataset.places.get(id);
  const [x = Number.NaN, y = Number.NaN] = (place && positionOf(dataset, place)) ?? [];
  return isBetween(x, west, east) && y >= south && y <= north;
}

/** The parts of a filter that ask where something was. */
export type PlaceFilter = Pick<Filter, "countries" | "area">;

/** Whether what happened at a place passes these parts of a filter. Events and journeys have no others. */
export function placePasses(dataset: Dataset, { countries, area }: PlaceFilter, id: string): boolean {
  const place = dataset.places.get(id);
  if (!place) return false;
  const isAsked = countries.length === 0 || countries.includes(countryToldUnder(dataset.info, place));
  return isAsked && (area === null || isInside(dataset, area, id));
}

/**
 * Whether each figure, by its number, passes a filter: one pass over columns, and one over the words' numbers for a search. Without a
 * `search` the query lets every figure through.
 */
export function filterFigures(archive: Archive, filter: Filter, search: Search | null): Uint8Array {
  const { columns } = archive;
  const countries = allowed(columns.countries, filter.countries);
  const measures = allowed(columns.measures, filter.measures);
  const origins = allowed(columns.originKinds, filter.origins);
  const wanted = (filter.evidence ? FLAGS[filter.evidence] : 0) | (filter.disputed ? FLAGS.disputed : 0);
  const holds = search && archive.memo(found, search, filter.query);
  const { area } = filter;
  const inside = area && Uint8Array.from(columns.places, (id) => (isInside(archive, area, id) ? 1 : 0));
  const { country, measure, originKind, flags, place } = columns;
  const passes = new Uint8Array(country.length);
  for (let at = 0; at < passes.length; at++) {
    passes[at] =
      (countries[country[at] ?? 0] ?? 0) &
      (measures[measure[at] ?? 0] ?? 0) &
      (origins[originKind[at] ?? 0] ?? 0) &
      (((flags[at] ?? 0) & wanted) === wanted ? 1 : 0) &
      (holds?.[at] ?? 1) &
      (inside?.[place[at] ?? 0] ?? 1);
  }
  return passes;
}

/** One thing that a reader can ask for, and how many figures it would show beside the other choices. */
export interface FacetCount {
  readonly name: string;
  readonly count: number;
}

/** The counts of one column's names among the figures that pass, most first. */
export function countColumn(column: Uint16Array, names: readonly string[], passes: Uint8Array): FacetCount[] {
  const counts = new Uint32Array(names.length);
  for (let at = 0; at < column.length; at++)
    if (passes[at]) counts[column[at] ?? 0] = (counts[column[at] ?? 0] ?? 0) + 1;
  return names.map((name, i) => ({ name, count: counts[i] ?? 0 }));
}
