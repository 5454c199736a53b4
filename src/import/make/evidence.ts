import type { Fault, FaultCode } from "../faults.ts";
import { shorten } from "../faults.ts";
import type { ImportTexts } from "../row/importOptions.ts";
import type { ReadRow } from "../row/readRow.ts";
import type { Shelves, SourceRecord } from "./shelves.ts";

/** A piece of evidence as a dataset file has it. */
export interface PieceRecord {
  readonly source: string;
  readonly through?: readonly string[];
  readonly published: string | null;
  readonly summary?: string;
  readonly unreached?: true;
  readonly printed?: object;
}

/** Makes pieces of evidence: words that cannot be kept as a document's own go into the figure's research. */
export class EvidenceMaker {
  readonly faults: Fault[] = [];
  readonly #shelves: Shelves;
  readonly #texts: ImportTexts;
  readonly #hasReading: boolean;
  /** Each summary, with the source that it was first given for. */
  readonly #summaries = new Map<string, string>();

  /** `hasReading` is whether the table says which documents were read. */
  constructor(shelves: Shelves, texts: ImportTexts, hasReading: boolean) {
    this.#shelves = shelves;
    this.#texts = texts;
    this.#hasReading = hasReading;
  }

  #note(code: FaultCode, row: ReadRow, found: string): void {
    this.faults.push({ code, severity: "note", row: row.number, column: null, found: shorten(found) });
  }

  /** The words of a row that can stand for its document, or null. */
  #wordsOf(row: ReadRow, source: SourceRecord): string | null {
    // A quote is one where the text it stands in is at hand. Until then its words are told as told by the author.
    const words = row.quote === "" ? row.summary : `“${row.quote.replaceAll(/^["“”«»„]+|["“”«»„]+$/g, "")}”`;
    if (words === "") return null;
    if (row.quote !== "") this.#note("quote-unchecked", row, row.quote);
    if (this.#hasReading && source.accessed === undefined) {
      this.#note("words-unread", row, words);
      return null;
    }
    const known = this.#summaries.get(words.toLowerCase());
    if (known !== undefined && known !== source.id) {
      this.#note("words-shared", row, words);
      return null;
    }
    this.#summaries.set(words.toLowerCase(), source.id);
    return words;
  }

  /** The piece of a row, and what is to be said in the figure's research. */
  make(row: ReadRow, printed: object | null): { piece: PieceRecord; research: string | null } {
    const source = this.#shelves.source(row.document);
    const summary = this.#wordsOf(row, source);
    const isReached = summary !== null || source.accessed === undefined;
    const words = row.quote || row.summary;
    const piece: PieceRecord = {
      source: source.id,
      ...(row.through.length > 0 && { through: row.through.map((name) => this.#shelves.actor(name)) }),
      published: row.document.published,
      ...(summary !== null && { summary }),
      ...(!isReached && { unreached: true as const }),
      ...(printed && { printed }),
    };
    if (summary !== null || !isReached) return { piece, research: null };
    return { piece, research: words === "" ? this.#texts.row.replace("{row}", String(row.number)) : words };
  }
}
