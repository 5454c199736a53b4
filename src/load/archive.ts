import type { Dataset } from "../model/dataset.ts";
import type { Figure } from "../model/schema.ts";
import type { Columns } from "./columns/columns.ts";
import type { FigureSource } from "./figureSource.ts";
import type { Rejected } from "./loadError.ts";
import { buildSearch, type Search, type SearchedPhrases } from "./search.ts";

/**
 * One dataset, read: its tables, its figures by number and by id, and its columns. It is made once and never changes. There is no
 * list of all figures: what passes over all of them reads `columns`, because in a large file each figure is parsed when it is asked for.
 */
export interface Archive extends Dataset {
  /** How many figures there are. Their numbers run from 0. */
  readonly count: number;
  /** What is known of each figure by its number. */
  readonly columns: Columns;
  /** The records that could not be used. */
  readonly rejected: readonly Rejected[];
  /** How many records the file has, those set aside included. */
  readonly recordCount: number;
  /** The words that figures are found by; null while a worker still collects those of a large file, or where no language was given. */
  readonly search: Search | null;
  /** Of a large file: settles once `search` is there, or cannot be made. Null where it is there from the start. */
  readonly searchComing: Promise<unknown> | null;
  /** Of an archive in another language than its dataset's: the one in the dataset's own; else null. */
  readonly original: Archive | null;
  /** The texts that stand in its language instead of the dataset's; those of a figure once it has been asked for. */
  readonly translated: ReadonlySet<string>;
  /** Of a dataset whose figures are in a file of their own: what is known of that file. There a figure has its texts once it was opened. */
  readonly apart?: Apart;
  /** The figure with a number. Throws a `RangeError` if there is no such figure. */
  at(number: number): Figure;
  /** The figure of an id. */
  figure(id: string): Figure | undefined;
  /** The number of the figure of an id. */
  numberOf(id: string): number | undefined;
  /**
   * `compute(archive, ...args)`, cached for the latest arguments. The cache belongs to this archive and to this function: pass a function
   * that is declared once, and arguments that are compared by identity.
   */
  memo<A extends readonly unknown[], R>(compute: (archive: Archive, ...args: A) => R, ...args: A): R;
}

/** A file of figures, of which the archive has read an index. */
export interface Apart {
  readonly url: string;
  readonly bytes: number;
  /** Whether all of it had to be fetched: its server sends no parts of files. */
  readonly isWhole: boolean;
  /** The figure of a number with all its texts, where it was opened before. */
  whole(number: number): Figure | undefined;
  /** Fetches it. The archive has it from then on. */
  fetchWhole(number: number): Promise<Figure>;
}

/** What an archive is made from. */
export interface ArchiveParts {
  readonly dataset: Dataset;
  readonly figures: FigureSource;
  readonly columns: Columns;
  readonly rejected: readonly Rejected[];
  readonly recordCount: number;
  /** What figures are found by: the phrases of a language, for when it is first used, or of a large file what a worker makes. */
  readonly search: SearchedPhrases | Promise<Search> | null;
  readonly original?: Archive | null;
  readonly translated?: ReadonlySet<string>;
}

interface Call {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

/** Results kept for each function: that of the present state, and that of the one before, which a deferred view may still show. */
const CALLS_KEPT = 2;

type Memo = Archive["memo"];

function createMemo(archive: () => Archive): Memo {
  const calls = new Map<unknown, Call[]>();
  return (compute, ...args) => {
    const kept = calls.get(compute) ?? [];
    const known = kept.find((call) => args.every((arg, i) => Object.is(arg, call.args[i])));
    if (known) return known.result as ReturnType<typeof compute>;
    const result = compute(archive(), ...args);
    calls.set(compute, [{ args, result }, ...kept.slice(0, CALLS_KEPT - 1)]);
    return result;
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Makes the archive of a dataset. */
export function createArchive({
  dataset,
  figures,
  columns,
  rejected,
  recordCount,
  search,
  original = null,
  translated = NOTHING,
}: ArchiveParts): Archive {
  let made: Search | null = null;
  const coming = search instanceof Promise ? search : null;
  const archive: Archive = {
    ...dataset,
    count: figures.count,
    columns,
    rejected,
    recordCount,
    original,
    translated,
    get search() {
      if (search && !(search instanceof Promise)) made ??= buildSearch(archive, search);
      return made;
    },
    searchComing:
      coming?.then((come) => {
        made = come;
      }) ?? null,
    at(number) {
      const figure = figures.at(number);
      if (!figure) throw new RangeError(`There is no figure ${number} among ${figures.count}.`);
      return figure;
    },
    figure: (id) => figures.at(figures.numberOf(id) ?? -1),
    numberOf: figures.numberOf,
    memo: createMemo(() => archive),
  };
  return archive;
}
