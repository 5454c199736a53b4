/**
 * How the figures of a dataset lie in a Parquet file: one row for each. The columns of the index are what the page knows of every figure;
 * `record` is the figure itself, as the JSON of the schema, and is read when the figure is opened. docs/large-datasets.md tells the same.
 */

/** Columns of the index that hold a text, and whether every figure has one. They are written in this order. */
export const TEXT_COLUMNS = {
  id: true,
  measure: true,
  basis: true,
  unit: true,
  hedge: true,
  when: true,
  where: true,
  /** For each piece of evidence a letter of {@link TOLD}, without spaces between. */
  told: true,
  item: false,
  population: false,
  words: false,
  from: false,
  /** Ids of those who stated it, with spaces between. */
  statedBy: false,
  /** For each piece the day of its publication, or {@link NONE}. */
  published: false,
  /** For each piece the ids of those who passed it on, with commas between, or {@link NONE}. */
  through: false,
  /** For each piece the ids of those who said it, where it names others than the figure; {@link NONE}, or {@link NOBODY} for an empty list. */
  saidBy: false,
  series: false,
} as const;
export type TextColumn = keyof typeof TEXT_COLUMNS;
export const TEXT_KEYS = Object.keys(TEXT_COLUMNS) as TextColumn[];

/** A list for each figure: the ids of its documents, one for each piece of evidence. */
export const SOURCES_KEY = "sources";
/**
 * Columns of numbers: the value where it is one number, else its bounds, of which a figure in words only has none, and how many figures say
 * otherwise.
 */
export const NUMBER_KEYS = ["value", "low", "high", "disputes"] as const;
/** Columns of marks: a running total, a misprint, a number that its own source doubts. */
export const MARK_KEYS = ["running", "misprint", "doubted"] as const;
/** The whole figure, as JSON. */
export const RECORD_KEY = "record";
export const INDEX_KEYS: readonly string[] = [...TEXT_KEYS, SOURCES_KEY, ...NUMBER_KEYS, ...MARK_KEYS];

/** Stands in a list of pieces for a piece that has no such thing, and for an empty list. No id and no date begins so. */
export const NONE = "-";
export const NOBODY = ".";

/** What a piece has: a quote, a summary, or neither: because its document was not reached, or because research stands for it. */
export const TOLD = { quote: "q", summary: "s", unreached: "u", research: "r" } as const;

/** Rows of a row group, and bytes of a page of `record` before compression. */
export const ROWS_PER_GROUP = 100_000;
export const RECORD_PAGE_BYTES = 64_000;

/** What the file says about itself, as keys and values of its metadata. */
export const FORMAT_KEY = "crossings.figures";
export const FORMAT_VERSION = "1";

/** What stands in a manifest where another dataset has its list of figures. */
export interface FiguresFile {
  /** The address of the Parquet file, from that of the manifest. */
  readonly parquet: string;
  /** Its length. */
  readonly bytes: number;
}

/** Where the figures of a dataset are, where they are in a file of their own; null where they are not. */
export function figuresFileOf({ figures }: Readonly<Record<string, unknown>>): FiguresFile | null {
  if (typeof figures !== "object" || figures === null || !("parquet" in figures)) return null;
  const { parquet } = figures;
  const bytes = "bytes" in figures ? Number(figures.bytes) : Number.NaN;
  return typeof parquet === "string" ? { parquet, bytes } : null;
}
