import { countryName } from "../../model/dataset.ts";
import { measureWords } from "../../model/measure.ts";
import type { Filter } from "../../store/choices.ts";

/** The parts of the filter that hold lists, with their names and the words of their values. */
export const FACETS = {
  countries: { label: "Country", words: countryName },
  measures: { label: "Measure", words: (measure: string) => measureWords(measure).label },
  origins: { label: "Said by", words: (kind: string) => ORIGIN_WORDS[kind] ?? kind },
} as const;

const ORIGIN_WORDS: Readonly<Record<string, string>> = {
  official: "Officials",
  agency: "News agencies",
  outlet: "Outlets themselves",
  monitor: "Monitors",
  organisation: "Organisations",
  person: "Private persons",
  anonymous: "Unnamed people",
};

/** The words of each of the filter's other parts. */
export const EVIDENCE_WORDS = { quoted: "Quoted word for word", summarised: "Summarised by us" } as const;

/** One thing the reader has asked for, in words, with the part of the filter that takes it away. */
export interface Asked {
  readonly words: string;
  readonly without: Partial<Filter>;
}

/** Everything that a filter asks for, each with what takes it away. */
export function askedOf(filter: Filter): Asked[] {
  const lists = (["countries", "measures", "origins"] as const).flatMap((field) =>
    filter[field].map(
      (name): Asked => ({
        words: FACETS[field].words(name),
        without: { [field]: filter[field].filter((other) => other !== name) },
      }),
    ),
  );
  return [
    ...(filter.query.trim() === "" ? [] : [{ words: `“${filter.query.trim()}”`, without: { query: "" } }]),
    ...lists,
    ...(filter.evidence ? [{ words: EVIDENCE_WORDS[filter.evidence], without: { evidence: null } }] : []),
    ...(filter.area ? [{ words: "Area on the map", without: { area: null } }] : []),
    ...(filter.disputed ? [{ words: "Disputed", without: { disputed: false } }] : []),
  ];
}
