import { FLAGS, type Index } from "../load/indexes.ts";
import type { Dataset } from "../model/dataset.ts";
import { countryName } from "../model/dataset.ts";
import { measureWords } from "../model/measure.ts";
import { figureName } from "../model/names.ts";
import { outletOf, speakersOf } from "../model/origin.ts";
import type { Figure } from "../model/schema.ts";
import type { Filter } from "./choices.ts";

/** Folds case and accents, so that "Pitkaniitty" finds Pitkäniitty. */
function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(dataset: Dataset, figure: Figure): string {
  const actors = figure.evidence.flatMap((piece) => [...speakersOf(figure, piece), ...piece.through]);
  const outlets = figure.evidence.map((piece) => outletOf(dataset.sources.get(piece.source), piece.source));
  const parts = [
    figureName(dataset, figure),
    figure.population ?? "",
    measureWords(figure.measure).label,
    countryName(dataset.places.get(figure.where)?.country ?? ""),
    ...new Set([...figure.statedBy, ...actors].map((id) => dataset.actors.get(id)?.name ?? id)),
    ...new Set(outlets),
    figure.note ?? "",
  ];
  return fold(parts.join("\n"));
}

const haystacks = new WeakMap<Dataset, string[]>();

/** The searched text of each figure: made when a reader first searches, and kept with the dataset. */
function haystackOf(dataset: Dataset): string[] {
  const held = haystacks.get(dataset);
  if (held) return held;
  const made = dataset.figures.map((figure) => wordsOf(dataset, figure));
  haystacks.set(dataset, made);
  return made;
}

function allowed(names: readonly string[], asked: readonly string[]): Uint8Array {
  if (asked.length === 0) return new Uint8Array(names.length).fill(1);
  return Uint8Array.from(names, (name) => (asked.includes(name) ? 1 : 0));
}

/** Whether each figure, by its number, passes a filter: one pass over columns, and over the texts only for a search. */
export function filterFigures(dataset: Dataset, index: Index, filter: Filter): Uint8Array {
  const countries = allowed(index.countries, filter.countries);
  const measures = allowed(index.measures, filter.measures);
  const origins = allowed(index.originKinds, filter.origins);
  const wanted = (filter.evidence ? FLAGS[filter.evidence] : 0) | (filter.disputed ? FLAGS.disputed : 0);
  const passes = Uint8Array.from(
    index.country,
    (country, at) =>
      (countries[country] ?? 0) &
      (measures[index.measure[at] ?? 0] ?? 0) &
      (origins[index.originKind[at] ?? 0] ?? 0) &
      (((index.flags[at] ?? 0) & wanted) === wanted ? 1 : 0),
  );
  const words = fold(filter.query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return passes;
  const haystack = haystackOf(dataset);
  return passes.map((passed, at) => (passed && words.every((word) => haystack[at]?.includes(word)) ? 1 : 0));
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
