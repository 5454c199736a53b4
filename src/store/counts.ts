import { FLAGS, type Index } from "../load/indexes.ts";
import type { Dataset } from "../model/dataset.ts";
import { type EVIDENCE_KINDS, type Filter, NO_FILTER } from "./choices.ts";
import { countColumn, type FacetCount, filterFigures } from "./filter.ts";
import { remember, selectFilter } from "./selectors.ts";
import type { State } from "./store.ts";

/** How many figures of the whole record each further choice would show, beside the choices already made. */
export interface Counts {
  readonly countries: readonly FacetCount[];
  readonly measures: readonly FacetCount[];
  readonly origins: readonly FacetCount[];
  readonly evidence: Readonly<Record<(typeof EVIDENCE_KINDS)[number], number>>;
  readonly disputed: number;
}

const total = (passes: Uint8Array): number => passes.reduce((sum, passed) => sum + passed, 0);

const compute = remember((dataset: Dataset, index: Index, filter: Filter): Counts => {
  const without = (part: Partial<Filter>): Uint8Array =>
    filterFigures(dataset, index, { ...filter, ...part });
  const flagged = (passes: Uint8Array, flag: number): number =>
    index.flags.reduce((sum, flags, at) => sum + (passes[at] && flags & flag ? 1 : 0), 0);
  const anyEvidence = without({ evidence: null });
  return {
    countries: countColumn(index.country, index.countries, without({ countries: [] })),
    measures: countColumn(index.measure, index.measures, without({ measures: [] })),
    origins: countColumn(index.originKind, index.originKinds, without({ origins: [] })),
    evidence: {
      quoted: flagged(anyEvidence, FLAGS.quoted),
      summarised: flagged(anyEvidence, FLAGS.summarised),
    },
    disputed: flagged(without({ disputed: false }), FLAGS.disputed),
  };
});

/** {@link Counts} for the reader's filter. The same object until the filter changes. */
export function selectCounts(state: State): Counts {
  return compute(state.dataset, state.index, selectFilter(state));
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

const FIELDS = ["query", "countries", "measures", "origins", "evidence", "disputed"] as const;

/** Whether any part of the filter asks for anything. */
export function isFiltered(state: State): boolean {
  return FIELDS.some((field) => isSet(state, field));
}

/** Where a filter lets nothing through: the parts of it that, taken away alone, would let something through. */
export function loosen(state: State): Loosening[] {
  const filter = selectFilter(state);
  return FIELDS.filter((field) => isSet(filter, field))
    .map((field) => {
      const part = { [field]: NO_FILTER[field] };
      return { field, part, count: total(filterFigures(state.dataset, state.index, { ...filter, ...part })) };
    })
    .filter(({ count }) => count > 0);
}
