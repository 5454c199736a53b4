import { IndexBuilder } from "../indexBuilder.ts";
import { parseText } from "../load.ts";
import { byId, checkContent, readInfo } from "../parse.ts";
import { LoadError } from "../problem.ts";
import { RecordReader } from "../records.ts";
import { buildSearch, type Search } from "../search.ts";
import { tableOfIds } from "./figureIds.ts";
import { datasetOf, type Large } from "./large.ts";
import { valueAt } from "./lazyFigures.ts";
import { LayoutScanner } from "./scan.ts";

/** Figures are read as soon as they come when these have come before them, as they do in files written in the schema's order. */
const NEEDED_FIRST = ["dataset", "actors", "sources", "places", "routes"];
/** How many figures are read between two reports. */
const REPORT_EVERY = 1000;

/** Reads the figures one by one: what is valid is indexed, and nothing of it is kept but where it lies. */
class FigureReader {
  readonly records = new RecordReader();
  readonly info;
  readonly tables;
  readonly #builder: IndexBuilder;
  readonly #ids: string[] = [];
  readonly #kept: number[] = [];
  #valid = 0;
  /** How many figures have been read, whether or not they were valid. */
  read = 0;

  constructor(file: Record<string, unknown>, address: string) {
    this.info = readInfo(file, address);
    const { records } = this;
    const raw = {
      actors: records.read(file, "actors"),
      sources: records.read(file, "sources"),
      places: records.read(file, "places"),
      routes: records.read(file, "routes"),
    };
    const actors = records.resolve("actors", raw.actors);
    this.tables = { ...raw, actors, routes: records.resolve("routes", raw.routes) };
    const { sources, places } = raw;
    this.#builder = new IndexBuilder({
      ...this.info,
      actors: byId(actors),
      sources: byId(sources),
      places: byId(places),
    });
  }

  /** Reads the figures that lie in more ranges than before. */
  readOn(bytes: Uint8Array, ranges: Uint32Array, onRead: (read: number, all: number) => void): void {
    const all = ranges.length / 2;
    for (; this.read < all; this.read++) {
      const at = this.read;
      if (at % REPORT_EVERY === 0) onRead(at, all);
      const figure = this.records.readOne("figures", valueAt({ bytes, ranges }, at), at);
      if (!figure || !this.records.resolveOne("figures", figure, this.#valid++)) continue;
      this.#kept.push(ranges[at * 2] ?? 0, ranges[at * 2 + 1] ?? 0);
      this.#ids.push(figure.id);
      this.#builder.add(figure);
    }
  }

  finish() {
    return {
      columns: this.#builder.finish(),
      ids: tableOfIds(this.#ids),
      ranges: Uint32Array.from(this.#kept),
    };
  }
}

/**
 * Reads the bytes of a dataset file as `parseDataset` reads its value, with the same records kept and the same set aside, but while
 * they come in and without ever holding all figures as objects.
 */
export class LargeReader {
  readonly #address: string;
  readonly #layout = new LayoutScanner("figures");
  #figures: FigureReader | null = null;
  /** Whether the bytes that came could not be read at once: they are looked at again when all have come. */
  #isPutOff = false;

  constructor(address: string) {
    this.#address = address;
  }

  /** Goes on with all bytes that have come so far, as far as the whole is not needed. */
  feed(bytes: Uint8Array): void {
    if (this.#isPutOff) return;
    try {
      this.#layout.feed(bytes, false);
      const { values, items } = this.#layout;
      if (!this.#figures && items.length > 0) {
        if (NEEDED_FIRST.every((key) => values.has(key))) this.#figures = this.#open(bytes);
        else this.#isPutOff = true;
      }
      this.#figures?.readOn(bytes, items, () => {});
    } catch {
      this.#isPutOff = true;
    }
  }

  #valuesOf(bytes: Uint8Array): Record<string, unknown> {
    const decoder = new TextDecoder();
    const file: Record<string, unknown> = {};
    for (const [key, [from, to]] of this.#layout.values) {
      if (key !== "figures" || !this.#layout.isList)
        file[key] = JSON.parse(decoder.decode(bytes.subarray(from, to)));
    }
    return file;
  }

  #open(bytes: Uint8Array): FigureReader {
    return new FigureReader(this.#valuesOf(bytes), this.#address);
  }

  /** Reads what is left, now that all bytes have come. `onRead` is told how many of how many figures have been read. */
  finish(bytes: Uint8Array, onRead: (read: number, all: number) => void): Large {
    let file: Record<string, unknown>;
    let figures: FigureReader;
    try {
      this.#layout.feed(bytes, true);
      file = this.#valuesOf(bytes);
      const isStarted = this.#figures && !this.#isPutOff && !this.#layout.hasRepeats;
      figures = isStarted && this.#figures ? this.#figures : this.#open(bytes);
      if (this.#layout.isList) figures.readOn(bytes, this.#layout.items, onRead);
      else figures.records.read(file, "figures");
    } catch (error) {
      if (error instanceof LoadError) throw error;
      // What is wrong with the text is said in the words that any other file gets.
      parseText(new TextDecoder().decode(bytes), this.#address);
      throw new LoadError("not-json", this.#address, "its text could not be taken apart");
    }
    const { columns, ids, ranges } = figures.finish();
    const { records, info, tables } = figures;
    const events = records.resolve("events", records.read(file, "events"));
    const silences = records.read(file, "silences");
    checkContent(records, ranges.length / 2 + events.length + tables.routes.length, this.#address);
    return {
      info,
      tables: { ...tables, events, silences },
      figures: { bytes, ranges },
      columns,
      ids,
      rejected: records.rejected,
      recordCount: records.recordCount,
    };
  }
}

/** What is searched in a large file. */
export function searchOf(large: Large): Search {
  const dataset = datasetOf(large);
  return buildSearch(dataset, dataset.figures);
}
