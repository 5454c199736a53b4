import type { Archive } from "../load/archive.ts";
import type { Selection } from "./selection.ts";

/** The parts of an EDTF value that reading adds to its text. */
const isEdtf = (value: object): value is { edtf: string } =>
  "edtf" in value && typeof value.edtf === "string";

/** A value as a dataset file has it: dates as their texts. */
function written(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(written);
  if (isEdtf(value)) return value.edtf;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}

/** Records as they are in the dataset's own language. */
function untranslated<R extends { readonly id: string }>(
  all: readonly R[],
  taken: readonly R[],
): readonly R[] {
  const ids = new Set(taken.map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
}

/** How many figures are written between two pauses. */
const FIGURES = 200;

/**
 * A selection as a dataset file, which this page and its linter read again, in the dataset's own language. Its actors, sources and places are those of the whole
 * record; what the texts of documents were checked with stays. Pauses between figures, and says which share of them is done.
 */
export function* datasetJsonOf(selection: Selection): Generator<number, string, void> {
  const { figures } = selection;
  const archive = selection.archive.original ?? selection.archive;
  const { info, measures, eventKinds, actors, sources, places, silences, stories } = archive;
  const isWhole = figures.length === archive.count;
  const head: Record<string, unknown> = {
    dataset: isWhole ? info : withoutLost(archive, figures),
    measures: [...measures.values()],
    eventKinds: [...eventKinds.values()],
    actors: [...actors.values()],
    sources: [...sources.values()],
    places: [...places.values()],
    routes: untranslated(archive.routes, selection.routes),
    events: untranslated(archive.events, selection.events),
    silences,
    // The steps of a story are views of the whole record.
    stories: isWhole ? stories : [],
  };
  const parts = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(written(value), null, 1)}`,
  );
  yield 0;
  const lines: string[] = [];
  for (const [at, number] of figures.entries()) {
    lines.push(JSON.stringify(written(archive.at(number))));
    if (at % FIGURES === FIGURES - 1) yield at / figures.length;
  }
  return `{\n${[...parts, `"figures": [\n${lines.join(",\n")}\n]`].join(",\n")}\n}\n`;
}

/** What a dataset says about itself, without the opening figure if that is not among those taken. */
function withoutLost(archive: Archive, figures: Int32Array): object {
  const { openingFigure, translations: _, ...info } = archive.info;
  const number = openingFigure === undefined ? undefined : archive.numberOf(openingFigure);
  return number !== undefined && figures.includes(number) ? { ...info, openingFigure } : info;
}
