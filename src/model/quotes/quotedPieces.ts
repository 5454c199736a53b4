import { isObject } from "../isObject.ts";
import type { BareQuote } from "./positionQuote.ts";

/** The tables whose records have evidence. */
const TABLES = ["figures", "events", "routes"] as const;
type TableName = (typeof TABLES)[number];

/** A piece of evidence as a file has it. What it holds has been checked by nobody. */
export interface FilePiece {
  source: string;
  quote?: BareQuote;
  summary?: string;
}

/** A piece and the record that it belongs to. */
export interface PieceOfFile {
  readonly table: TableName;
  readonly id: string;
  readonly piece: FilePiece;
}

/** Words that a file has from a document, and every piece that has them. */
export interface Quotation {
  /** Tells it from all others of the file. */
  readonly key: string;
  readonly source: string;
  readonly quote: BareQuote;
  /** Whether the file has it as a summary in quotation marks, as a table of somebody's becomes one. */
  readonly isSummary: boolean;
  readonly pieces: readonly PieceOfFile[];
}

/** A document as a file has it. */
export interface FileSource {
  id: string;
  text?: { sha256: string; length: number; fingerprint: string };
}

/** What of a dataset file is read and written here; it may be anything. */
export interface FileWithQuotes {
  readonly sources?: FileSource[];
  readonly figures?: unknown;
  readonly events?: unknown;
  readonly routes?: unknown;
}

const listed = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ['"', '"'],
];

/** The words of a summary that is one quotation from its first mark to its last; null of any other. */
export function quotationOf(summary: string): string | null {
  const text = summary.trim();
  const pair = PAIRS.find(([open, close]) => text.startsWith(open) && text.endsWith(close));
  if (!pair || text.length < 3) return null;
  const [open, close] = pair;
  const words = text.slice(1, -1).trim();
  let depth = 0;
  for (const unit of words) {
    if (unit === close) depth--;
    else if (unit === open) depth++;
    if (depth < 0) return null;
  }
  return depth === 0 && words !== "" ? words : null;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function quoteOf(value: unknown): BareQuote | null {
  if (!isObject(value) || typeof value.exact !== "string" || value.exact.trim() === "") return null;
  return {
    exact: value.exact,
    ...(typeof value.prefix === "string" && { prefix: value.prefix }),
    ...(typeof value.suffix === "string" && { suffix: value.suffix }),
    ...(isCount(value.start) && { start: value.start }),
    ...(isCount(value.end) && { end: value.end }),
  };
}

/** The documents of a file, by id. */
export function sourcesOf(file: FileWithQuotes): Map<string, FileSource> {
  const sources = listed(file.sources).filter(({ id }) => typeof id === "string");
  return new Map((sources as unknown as FileSource[]).map((source) => [source.id, source]));
}

/** Every quotation of a file whose document the file has; with those that stand as summaries in quotation marks, or without. */
export function quotationsOf(file: FileWithQuotes, withSummaries: boolean): Quotation[] {
  const sources = sourcesOf(file);
  const found = new Map<string, Quotation & { pieces: PieceOfFile[] }>();
  for (const table of TABLES) {
    for (const record of listed(file[table])) {
      for (const raw of listed(record.evidence)) {
        const { source, summary } = raw;
        if (typeof source !== "string" || !sources.has(source)) continue;
        const words = withSummaries && typeof summary === "string" ? quotationOf(summary) : null;
        const quote = quoteOf(raw.quote) ?? (words === null ? null : { exact: words });
        if (!quote) continue;
        const isSummary = raw.quote === undefined;
        const key = JSON.stringify([source, isSummary, quote]);
        const piece = { table, id: String(record.id), piece: raw as unknown as FilePiece };
        const known = found.get(key);
        if (known) known.pieces.push(piece);
        else found.set(key, { key, source, quote, isSummary, pieces: [piece] });
      }
    }
  }
  return [...found.values()];
}
