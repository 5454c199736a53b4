import { outletOf } from "../../model/origin.ts";
import type { Archive } from "../archive.ts";
import { fold, type Search, type SearchedPhrases } from "../search.ts";

/** Nothing is known of the words of the figures themselves: they are in their texts, which are not read before a figure is opened. */
const NO_WORDS = {
  words: "",
  offsets: new Uint32Array(),
  starts: new Uint32Array(1),
  used: new Uint32Array(),
};

/** For each name of a column, the text that it is found by, folded. */
function textsOf(archive: Archive, phrases: SearchedPhrases) {
  const { columns, places, sources } = archive;
  const placeText = (id: string): string => {
    const place = places.get(id);
    return `${place?.name ?? id} ${phrases.country(place?.country ?? "")}`;
  };
  return {
    measures: columns.measures.map((id) => fold(phrases.measure(archive, id))),
    places: columns.places.map((id) => fold(placeText(id))),
    speakers: columns.speakers.map(fold),
    outlets: columns.documents.names.map((id) => fold(outletOf(sources.get(id), id))),
  };
}

const holding = (texts: readonly string[], word: string): Uint8Array =>
  Uint8Array.from(texts, (text) => (text.includes(word) ? 1 : 0));

/** Takes those figures out of `found` that have no name with a word in it: of measure, place, speaker or outlet. */
function keepWith(found: Uint8Array, { columns }: Archive, texts: ReturnType<typeof textsOf>, word: string) {
  const { measure, place, speaker, documents } = columns;
  const measures = holding(texts.measures, word);
  const places = holding(texts.places, word);
  const speakers = holding(texts.speakers, word);
  const outlets = holding(texts.outlets, word);
  for (let at = 0; at < found.length; at++) {
    if (found[at] === 0 || measures[measure[at] ?? 0] || places[place[at] ?? 0] || speakers[speaker[at] ?? 0])
      continue;
    const end = documents.starts[at + 1] ?? 0;
    let i = documents.starts[at] ?? 0;
    while (i < end && outlets[documents.values[i] ?? 0] === 0) i++;
    if (i === end) found[at] = 0;
  }
}

/**
 * Finds the figures of an archive by the names that its columns have: all that is known of every figure where their texts are in a file of
 * their own. A query costs one pass over the columns for each of its words.
 */
export function searchNames(archive: Archive, phrases: SearchedPhrases): Search {
  let texts: ReturnType<typeof textsOf> | null = null;
  return {
    ...NO_WORDS,
    stem: phrases.stem,
    find(asked) {
      texts ??= textsOf(archive, phrases);
      const found = new Uint8Array(archive.count).fill(1);
      for (const word of asked) keepWith(found, archive, texts, word);
      return found;
    },
  };
}
