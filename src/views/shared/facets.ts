import type { Archive } from "../../load/archive.ts";
import type { Filter } from "../../store/choices.ts";
import type { AllWords } from "../../words/en.ts";

/** The parts of the filter that are lists. */
const LIST_FIELDS = ["countries", "measures", "origins"] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** The name of one value in a list of the filter. */
export function nameOption(words: AllWords, archive: Archive, field: ListField, option: string): string {
  switch (field) {
    case "countries":
      return words.record.country(option);
    case "measures":
      return words.record.measure(archive, option);
    case "origins":
      return words.kinds.speakers(option);
  }
}

/** One active filter by its name, with the change that removes it. */
export interface ActiveFilter {
  readonly name: string;
  readonly without: Partial<Filter>;
}

/** The active filters, each with the change that removes it. */
export function activeFilters(words: AllWords, archive: Archive, filter: Filter): ActiveFilter[] {
  const lists = LIST_FIELDS.flatMap((field) =>
    filter[field].map(
      (option): ActiveFilter => ({
        name: nameOption(words, archive, field, option),
        without: { [field]: filter[field].filter((other) => other !== option) },
      }),
    ),
  );
  const query = filter.query.trim();
  return [
    ...(query === "" ? [] : [{ name: words.filter.query(query), without: { query: "" } }]),
    ...lists,
    ...(filter.evidence
      ? [{ name: words.filter.evidence[filter.evidence], without: { evidence: null } }]
      : []),
    ...(filter.area ? [{ name: words.filter.area, without: { area: null } }] : []),
    ...(filter.disputed ? [{ name: words.filter.disputed, without: { disputed: false } }] : []),
  ];
}
