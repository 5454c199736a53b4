import type { Overlay, RecordTexts } from "../src/load/translation/overlay.ts";
import type { TableName } from "../src/model/schema.ts";

/** What the first view shows of a record in another language: names and titles, what a number counts, why a number is missing. */
const AT_START: Readonly<Record<TableName | "dataset", RegExp>> = {
  dataset: /./,
  measures: /./,
  eventKinds: /./,
  actors: /^name$/,
  sources: /^(container-title|copyOf)$/,
  places: /^name$/,
  routes: /^title$/,
  figures: /^(item|population|value\.words|doubt)$/,
  events: /^(title|closedTo)$/,
  silences: /./,
  stories: /^title$/,
};

/** The part of a figure that says which documents it is in. */
interface Figure {
  readonly id: string;
  readonly evidence: readonly { readonly source: string }[];
}

/** The figure that a record is opened with, and where it is. */
export interface Opened {
  readonly dataset: { readonly openingFigure?: string };
  readonly figures: readonly Figure[];
}

type Texts = Record<string, Record<string, Record<string, string>>>;

/**
 * Cuts a plain overlay in two: what the first view shows, with every text of the figure whose evidence stands open in it, and the rest. A
 * reader of the language waits for the first alone.
 */
export function splitOverlay(overlay: Overlay, { dataset, figures }: Opened): readonly [Overlay, Overlay] {
  const opening = figures.find(({ id }) => id === dataset.openingFigure);
  const whole = new Set(opening && [opening.id, ...opening.evidence.map(({ source }) => source)]);
  const start: Texts = {};
  const rest: Texts = {};
  const put = (into: Texts, table: string, key: string, path: string, text: string): void => {
    into[table] ??= {};
    into[table][key] ??= {};
    into[table][key][path] = text;
  };
  for (const [table, fields] of Object.entries(AT_START))
    for (const [key, own] of Object.entries<RecordTexts>(overlay.texts[table] ?? {}))
      for (const [path, text] of Object.entries(own)) {
        const isOpen = (table === "figures" || table === "sources") && whole.has(key);
        put(isOpen || fields.test(path) ? start : rest, table, key, path, text);
      }
  return [
    { ...overlay, isStart: true, texts: start },
    { ...overlay, everywhere: {}, texts: rest },
  ];
}
