import { LoadError, loadError } from "../loadError.ts";
import { type FiguresFile, figuresFileOf } from "../parquet/figuresLayout.ts";
import { parseText } from "../parse.ts";
import type { Reading } from "../records/datasetReader.ts";
import type { Tables } from "../records/records.ts";
import { datasetOf } from "../records/tables.ts";
import { type Search, SearchBuilder, type SearchedPhrases, textOf } from "../search.ts";
import { byteFigures } from "./byteFigures.ts";
import { type Chunk, ChunkReader, type RangedPart } from "./chunkReader.ts";
import type { Large } from "./largeArchive.ts";
import { LayoutScanner } from "./layoutScanner.ts";

/** Figures are read as soon as they come when these have come before them, as they do in files written in the schema's order. */
const NEEDED_FIRST = ["dataset", "actors", "sources", "places", "routes"];
/** How many figures are read at a time, and between two reports. */
const CHUNK = 500;

/** Thrown if a dataset's figures are in a file of their own: this reader has no figures to read. */
export class FiguresApart extends Error {
  readonly named: FiguresFile;

  constructor(named: FiguresFile) {
    super(named.parquet);
    this.named = named;
  }
}

/** Another thread that reads figures beside this one. */
export interface Partner {
  /** Gives it the tables that figures refer to, once, before any figures. */
  open(file: Record<string, unknown>): void;
  /** Whether it has less to do than it could do meanwhile. */
  readonly isFree: boolean;
  /** Gives it figures to read; the bytes are a copy of its own. */
  read(chunk: Chunk): void;
  /** What it has read, when it has read all. */
  finish(): Promise<RangedPart>;
  /** Lets it tell what it has done. */
  breathe(): Promise<void>;
}

/**
 * Reads the bytes of a dataset file as `parseDataset` reads its value, with the same records kept and the same set aside, but while
 * they come in, without ever holding all figures as objects, and together with a partner where there is one.
 */
export class LargeReader {
  readonly #partner: Partner | null;
  readonly #layout = new LayoutScanner("figures");
  #figures: ChunkReader | null = null;
  /** The values that had come when the figures began to be read. */
  #file: Record<string, unknown> = {};
  #read = 0;
  /** Whether the bytes that came could not be read at once: they are looked at again when all have come. */
  #isPutOff = false;

  constructor(partner: Partner | null = null) {
    this.#partner = partner;
  }

  /**
   * Goes on with all bytes that have come so far, as far as the whole is not needed. With a partner it reads a few figures at most
   * before it returns, so that the partner can be heard: whether there are more that could be read now.
   */
  feed(bytes: Uint8Array): boolean {
    if (this.#isPutOff) return false;
    try {
      this.#layout.feed(bytes, false);
      const { values, items } = this.#layout;
      if (!this.#figures && items.length > 0) {
        if (NEEDED_FIRST.every((key) => values.has(key))) this.#figures = this.#open(bytes);
        else this.#isPutOff = true;
      }
      if (!this.#figures) return false;
      const hasMore = (): boolean => this.#layout.items.length / 2 - this.#read >= CHUNK;
      while (hasMore()) {
        const chunk = this.#takeChunk(bytes);
        if (this.#partner?.isFree) this.#give(chunk);
        else {
          this.#figures.read(chunk);
          if (this.#partner) return hasMore();
        }
      }
    } catch {
      this.#isPutOff = true;
    }
    return false;
  }

  /** The next figures that have not been read. */
  #takeChunk(bytes: Uint8Array): Chunk {
    const { items } = this.#layout;
    const first = this.#read;
    const end = Math.min(items.length / 2, first + CHUNK);
    this.#read = end;
    return { bytes, ranges: items.subarray(first * 2, end * 2), first, offset: 0 };
  }

  #give({ bytes, ranges, first }: Chunk): void {
    const from = ranges[0] ?? 0;
    const copy = bytes.slice(from, ranges[ranges.length - 1]);
    this.#partner?.read({ bytes: copy, ranges: ranges.map((at) => at - from), first, offset: from });
  }

  /** The values under the keys that have come whole, without the list of figures and without those of `known`. */
  #valuesOf(bytes: Uint8Array, known: Record<string, unknown> = {}): Record<string, unknown> {
    const decoder = new TextDecoder();
    // No key of a file is a key of ours: `__proto__` is one like any other.
    const file: Record<string, unknown> = Object.assign(Object.create(null), known);
    for (const [key, [from, to]] of this.#layout.values) {
      if (!(key in known) && (key !== "figures" || !this.#layout.isList))
        file[key] = JSON.parse(decoder.decode(bytes.subarray(from, to)));
    }
    return file;
  }

  #open(bytes: Uint8Array): ChunkReader {
    this.#file = this.#valuesOf(bytes);
    // The partner begins to read its own while this thread does.
    this.#partner?.open(this.#file);
    return new ChunkReader(this.#file);
  }

  async #readRest(figures: ChunkReader, bytes: Uint8Array, onRead: (read: number, all: number) => void) {
    const all = this.#layout.items.length / 2;
    while (this.#read < all) {
      onRead(this.#read, all);
      const chunk = this.#takeChunk(bytes);
      if (this.#partner?.isFree) this.#give(chunk);
      else figures.read(chunk);
      await this.#partner?.breathe();
    }
  }

  /** Reads what is left, now that all bytes have come. `onRead` is told how many of how many figures have been read. */
  async finish(bytes: Uint8Array, onRead: (read: number, all: number) => void): Promise<Large> {
    let file: Tables;
    let figures: ChunkReader;
    let others: RangedPart[];
    try {
      this.#layout.feed(bytes, true);
      const isStarted = this.#figures && !this.#isPutOff && !this.#layout.hasRepeats;
      if (!isStarted) this.#read = 0;
      file = this.#valuesOf(bytes, isStarted ? this.#file : {});
      const named = figuresFileOf(file);
      if (named) throw new FiguresApart(named);
      figures = isStarted && this.#figures ? this.#figures : this.#open(bytes);
      if (this.#layout.isList) await this.#readRest(figures, bytes, onRead);
      others = this.#partner && this.#layout.isList ? [await this.#partner.finish()] : [];
    } catch (error) {
      if (error instanceof LoadError || error instanceof RangeError || error instanceof FiguresApart)
        throw error;
      // What is wrong with the text is said in the words that any other file gets.
      parseText(new TextDecoder().decode(bytes));
      throw loadError("broken", { message: String(error) });
    }
    const { order, ...reading } = figures.dataset.finish(file, others);
    const ranges = rangesIn([figures, ...others], order);
    return { ...reading, figures: { bytes, ranges } };
  }
}

/** Where each figure lies in the file, by the part that has read it. */
function rangesIn(
  parts: readonly Pick<RangedPart, "ranges">[],
  { part, row }: Reading["order"],
): Uint32Array {
  const of = parts.map(({ ranges }) => ranges);
  const ranges = new Uint32Array(row.length * 2);
  for (let i = 0; i < row.length; i++) {
    const from = of[part[i] ?? 0];
    const at = 2 * (row[i] ?? 0);
    ranges[2 * i] = from?.[at] ?? 0;
    ranges[2 * i + 1] = from?.[at + 1] ?? 0;
  }
  return ranges;
}

/** So many figures are taken up for the search between two pauses. */
const BETWEEN_PAUSES = 200;

/** What is searched in a large file, by the phrases of one language or of several: taken up a little at a time, since whoever reads the page meanwhile needs the processor more. */
export async function searchOf(
  large: Large,
  [phrases, ...others]: readonly [SearchedPhrases, ...SearchedPhrases[]],
  pause: () => Promise<void>,
): Promise<Search> {
  const dataset = datasetOf(large.info, large.tables);
  const builder = new SearchBuilder(dataset, phrases);
  const { count, at } = byteFigures(large.figures, large.ids);
  for (let number = 0; number < count; number++) {
    const figure = at(number);
    if (figure) builder.add(figure, others.map((other) => textOf(dataset, other, figure)).join("\n"));
    if (number % BETWEEN_PAUSES === 0) await pause();
  }
  return builder.finish();
}
