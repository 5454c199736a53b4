import type { Archive } from "../../load/archive.ts";
import { fillQuotes } from "../../model/quotes/fillQuotes.ts";
import {
  type FileSource,
  type FileWithQuotes,
  type Quotation,
  quotationsOf,
  sourcesOf,
} from "../../model/quotes/quotedPieces.ts";
import { inSlices } from "../../views/shared/export/inSlices.ts";
import type { Decided } from "./decisions.ts";
import { archiveOfQuoted } from "./recordNames.ts";

/** A dataset file, with its quotations. */
export interface QuotedFile {
  readonly file: FileWithQuotes;
  readonly quotations: readonly Quotation[];
  readonly sources: ReadonlyMap<string, FileSource>;
  /** The records that have quotes, for what they are called. */
  readonly archive: Archive | null;
}

/** Reads the text of a dataset file. Throws if it is not one. */
export function readQuoted(text: string): QuotedFile {
  const file = JSON.parse(text.replace(/^\ufeff/, "")) as FileWithQuotes;
  const quotations = quotationsOf(file, true);
  return { file, quotations, sources: sourcesOf(file), archive: archiveOfQuoted(file, quotations) };
}

/** The file as text with what was found and decided; the one that was read stays as it is. */
export async function writeQuoted(
  { file }: QuotedFile,
  { outcomes, texts }: Pick<Decided, "outcomes" | "texts">,
  signal: AbortSignal,
): Promise<string> {
  const filled = structuredClone(file);
  await inSlices(fillQuotes(filled, outcomes, texts), signal);
  return `${JSON.stringify(filled, null, 1)}\n`;
}
