import type { Archive } from "../load/archive.ts";
import { FLAGS } from "../load/columns/flags.ts";
import type { Search } from "../load/search.ts";
import { type EVIDENCE_KINDS, type Filter, NO_FILTER } from "./choices.ts";
import { countColumn, type FacetCount, filterFigures } from "./filter.ts";
import { selectFilter, selectSearch } from "./selectors.ts";
import type { State } from "./store.ts";

/** How many figures of the whole record each further choice would show, beside the choices already made. */
export interface Counts {
  readonly countries: readonly FacetCount[];
  readonly measures: readonly FacetCount[];
  readonly origins: readonly FacetCount[];
  readonly evidence: Readonly<Record<(typeof EVIDENCE_KINDS)[number], number>>;
  readonly disputed: number;
}

function total(passes: Uint8Array): number {
  let sum = 0;
  for (const passed of passes) sum += passed;
  return sum;
}

function totalOf(passes: Uint8Array, flags: Uint16Array, flag: number): number {
  let sum = 0;
  for (let at = 0; at < flags.length; at++) if (passes[at] && (flags[at] ?? 0) & flag) sum++;
  return sum;
}

/** {@link Counts} beside a filter: several passes over columns. */
export function countChoices(archive: Archive, filter: Filter, search: Search | null): Counts {
  const { columns } = archive;
  const without = (part: Partial<Filter>): Uint8Array =>
    filterFigures(archive, { ...filter, ...part }, search);
  const flagged = (passes: Uint8Array, flag: number): number => totalOf(passes, columns.flags, flag);
  const anyEvidence = without({ evidence: null });
  return {
    countries: countColumn(columns.country, columns.countries, without({ countries: [] })),
    measures: countColumn(columns.measure, columns.measures, without({ measures: [] })),
    origins: countColumn(columns.originKind, columns.originKinds, without({ origins: [] })),
    evidence: {
      quoted: flagged(anyEvidence, FLAGS.quoted),
      summarised: flagged(anyEvidence, FLAGS.summarised),
    },
    disputed: flagged(without({}), FLAGS.disputed),
  };
}

/** A part of the filter that a reader could take away, and how many figures would then pass. */
export interface Loosening {
  readonly part: Partial<Filter>;
  readonly field: keyof Filter;
  readonly count: number;
}

/** Whether each part of a filter asks for anything. */
function isSet(filter: Filter, field: keyof Filter): boolean {
  const value = filter[field];
  return typeof value === "string"
    ? value.trim() !== ""
    : Array.isArray(value)
      ? value.length > 0
      : Boolean(value);
}

const FIELDS = ["query", "countries", "measures", "origins", "evidence", "disputed", "area"] as const;

/** Whether any part of the filter asks for anything. */
export function isFiltered(state: State): boolean {
  return FIELDS.some((field) => isSet(state, field));
}

/** Where a filter lets nothing through: the parts of it that, taken away alone, would let something through. */
export function loosen(archive: Archive, state: State): Loosening[] {
  const filter = selectFilter(archive, state);
  const search = selectSearch(archive, state);
  return FIELDS.filter((field) => isSet(filter, field))
    .map((field) => {
      const part = { [field]: NO_FILTER[field] };
      return { field, part, count: total(filterFigures(archive, { ...filter, ...part }, search)) };
    })
    .filter(({ count }) => count > 0);
}
