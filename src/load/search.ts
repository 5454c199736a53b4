import { bisectRight } from "d3-array";
import type { Dataset } from "../model/dataset.ts";
import { allSpeakersOf, outletOf } from "../model/origin.ts";
import type { Figure } from "../model/schema.ts";
import type { Words } from "../words/en.ts";
import type { FigureSource } from "./figureSource.ts";

/**
 * The words that each figure can be found by: all different words of the dataset, and for each figure the numbers of its own.
 * A query's words hold no space, so a search looks at each different word once and at no text of a figure.
 */
export interface Search {
  /** All different words, folded, with spaces between: one text is handed from thread to thread and looked through at once. */
  readonly words: string;
  /** Where each word begins in `words`. */
  readonly offsets: Uint32Array;
  /** Where the words of each figure begin in `used`, with one more for the end of the last. */
  readonly starts: Uint32Array;
  /** Numbers of words, figure after figure. */
  readonly used: Uint32Array;
  /** What of a word that is asked for is looked for; all of it where this is not there. */
  readonly stem?: (word: string) => string;
  /** Whether each figure holds all of some words, where the words of figures are not at hand and something else tells. */
  readonly find?: (words: readonly string[]) => Uint8Array;
}

/** Folds case and accents, so that "Pitkaniitty" finds Pitkäniitty. */
export function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The phrases of one language that figures are found by. */
export type SearchedPhrases = Pick<Words["record"], "figure" | "measure" | "country" | "stem">;

/** All that a figure is found by, in one language. */
export function textOf(dataset: Dataset, phrases: SearchedPhrases, figure: Figure): string {
  const relays = figure.evidence.flatMap(({ through }) => through);
  const outlets = figure.evidence.map((piece) => outletOf(dataset.sources.get(piece.source), piece.source));
  const parts = [
    phrases.figure(dataset, figure),
    figure.population ?? "",
    phrases.measure(dataset, figure.measure),
    phrases.country(dataset.places.get(figure.where)?.country ?? ""),
    ...new Set(
      [...figure.statedBy, ...allSpeakersOf(figure), ...relays].map(
        (id) => dataset.actors.get(id)?.name ?? id,
      ),
    ),
    ...new Set(outlets),
    figure.note ?? "",
  ];
  return parts.join("\n");
}

/** The words of a text, folded. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Takes up what is searched, figure by figure in their order. */
export class SearchBuilder {
  readonly #dataset: Dataset;
  readonly #phrases: SearchedPhrases;
  readonly #numbers = new Map<string, number>();
  /** A figure's name, its place and its outlets are said in few different ways: words are folded once. */
  readonly #unfolded = new Map<string, readonly number[]>();
  readonly #starts: number[] = [0];
  readonly #used: number[] = [];

  constructor(dataset: Dataset, phrases: SearchedPhrases) {
    this.#dataset = dataset;
    this.#phrases = phrases;
  }

  #numbersOf(raw: string): readonly number[] {
    const known = this.#unfolded.get(raw);
    if (known) return known;
    const made = wordsOf(raw).map((word) => {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      this.#numbers.set(word, number);
      return number;
    });
    this.#unfolded.set(raw, made);
    return made;
  }

  /** Takes up the next figure, with the text of it in another language. */
  add(figure: Figure, other = ""): void {
    const own = new Set<number>();
    for (const raw of `${textOf(this.#dataset, this.#phrases, figure)}\n${other}`.split(/\s+/))
      for (const word of this.#numbersOf(raw)) own.add(word);
    for (const word of own) this.#used.push(word);
    this.#starts.push(this.#used.length);
  }

  /** All that has been taken up. */
  finish(): Search {
    const words = [...this.#numbers.keys()];
    const offsets = new Uint32Array(words.length);
    for (let at = 1; at < words.length; at++)
      offsets[at] = (offsets[at - 1] ?? 0) + (words[at - 1]?.length ?? 0) + 1;
    return {
      words: words.join(" "),
      offsets,
      starts: Uint32Array.from(this.#starts),
      used: Uint32Array.from(this.#used),
    };
  }
}

type Searched = Dataset & Pick<FigureSource, "count" | "at"> & { readonly original?: Searched | null };

/** Builds what is searched from the figures of a dataset. */
export function buildSearch(archive: Searched, phrases: SearchedPhrases): Search {
  const builder = new SearchBuilder(archive, phrases);
  const { original } = archive;
  for (let number = 0; number < archive.count; number++) {
    const figure = archive.at(number);
    if (!figure) continue;
    const inOriginal = original?.at(number);
    builder.add(figure, original && inOriginal ? textOf(original, phrases, inOriginal) : "");
  }
  return { ...builder.finish(), stem: phrases.stem };
}

/** Whether each word, by its number, has a text within it that has no space. */
function wordsWith({ words, offsets }: Search, text: string): Uint8Array {
  const holds = new Uint8Array(offsets.length);
  for (let at = words.indexOf(text); at >= 0; ) {
    const number = bisectRight(offsets, at) - 1;
    holds[number] = 1;
    const next = offsets[number + 1];
    at = next === undefined ? -1 : words.indexOf(text, next);
  }
  return holds;
}

/** Whether each figure holds every word of a query, by its number; null for a query without words. */
export function searchFigures(search: Search, query: string): Uint8Array | null {
  const { starts, used } = search;
  const asked = wordsOf(
    query
      .split(/\s+/)
      .map(search.stem ?? String)
      .join(" "),
  );
  if (asked.length === 0) return null;
  if (search.find) return search.find(asked);
  const found = new Uint8Array(starts.length - 1).fill(1);
  for (const word of asked) {
    const holds = wordsWith(search, word);
    for (let at = 0; at < found.length; at++) {
      if (found[at] === 0) continue;
      const end = starts[at + 1] ?? 0;
      let i = starts[at] ?? 0;
      while (i < end && holds[used[i] ?? 0] === 0) i++;
      if (i === end) found[at] = 0;
    }
  }
  return found;
}
