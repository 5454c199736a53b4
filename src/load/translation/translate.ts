import type { Dataset } from "../../model/dataset.ts";
import type { Figure, TableName } from "../../model/schema.ts";
import { type Archive, createArchive } from "../archive.ts";
import type { SearchedPhrases } from "../search.ts";
import { type Overlay, replaceTexts, translationOf } from "./overlay.ts";

/** Puts the texts of an overlay into records, and keeps which texts it has put there. */
class Translator {
  readonly used = new Set<string>();
  readonly #overlay: Overlay;

  constructor(overlay: Overlay) {
    this.#overlay = overlay;
  }

  translate<R extends object>(table: TableName | "dataset", record: R): R {
    return replaceTexts(table, record, (text, path) => {
      const translated = translationOf(this.#overlay, table, record, text, path);
      if (translated === undefined) return text;
      this.used.add(translated);
      return translated;
    });
  }

  map<R extends object>(table: TableName, records: ReadonlyMap<string, R>): ReadonlyMap<string, R> {
    return new Map(Array.from(records, ([id, record]) => [id, this.translate(table, record)]));
  }

  list<R extends object>(table: TableName, records: readonly R[]): readonly R[] {
    return records.map((record) => this.translate(table, record));
  }
}

function translateTables(dataset: Dataset, translator: Translator): Dataset {
  const { info, firstDay, lastDay, openingDay, bodies } = dataset;
  return {
    info: translator.translate("dataset", info),
    firstDay,
    lastDay,
    openingDay,
    bodies,
    actors: translator.map("actors", dataset.actors),
    sources: translator.map("sources", dataset.sources),
    places: translator.map("places", dataset.places),
    measures: translator.map("measures", dataset.measures),
    eventKinds: translator.map("eventKinds", dataset.eventKinds),
    routes: translator.list("routes", dataset.routes),
    events: translator.list("events", dataset.events),
    silences: translator.list("silences", dataset.silences),
    stories: translator.list("stories", dataset.stories),
  };
}

/** The archive in the language of an overlay. Figures are translated when they are asked for; what is missing stays as it is. */
export function translateArchive(archive: Archive, overlay: Overlay, phrases: SearchedPhrases): Archive {
  const translator = new Translator(overlay);
  const figures: (Figure | undefined)[] = [];
  return createArchive({
    dataset: translateTables(archive, translator),
    figures: {
      count: archive.count,
      numberOf: archive.numberOf,
      at(number) {
        if (number < 0 || number >= archive.count) return undefined;
        figures[number] ??= translator.translate("figures", archive.at(number));
        return figures[number];
      },
    },
    columns: archive.columns,
    rejected: archive.rejected,
    recordCount: archive.recordCount,
    search: phrases,
    original: archive,
    translated: translator.used,
  });
}
