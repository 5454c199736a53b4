import {
  type Checked,
  checkPiece,
  likeliestDocument,
  piecesOfDocument,
  readWhole,
} from "../../../check/claim/checkDocument.ts";
import type { Archive } from "../../../load/archive.ts";
import type { Ref } from "../../../store/choices.ts";
import { inSlices } from "../../shared/export/inSlices.ts";
import { sha256 } from "./sha256.ts";

/** What became of an article: which document it was read as, and what it has of every piece from there. */
export interface ArticleCheck {
  readonly source: string;
  /** Whether nothing in the text tells which document it is. */
  readonly isGuess: boolean;
  /** Pieces of the record that is open, and those of all others. */
  readonly own: readonly Checked[];
  readonly all: readonly Checked[];
  readonly characters: number;
  readonly sha256: string | null;
}

/**
 * Compares an article with all that the record has from it, in slices of time. `sources` are the documents of the open record;
 * without `picked`, the text says which of them it is.
 */
export async function compareArticle(
  text: string,
  {
    archive,
    target,
    sources,
    picked,
  }: { archive: Archive; target: Ref; sources: readonly string[]; picked: string | null },
  signal: AbortSignal,
): Promise<ArticleCheck | null> {
  const documents = sources.flatMap((id) => {
    const source = archive.sources.get(id);
    return source ? [{ source, pieces: piecesOfDocument(archive, id) }] : [];
  });
  const languages = documents.flatMap(({ source }) => source.language ?? []);
  const article = await inSlices(readWhole(text, [...new Set(languages)]), signal);
  const isOwn = ({ kind, id }: { kind: string; id: string }): boolean =>
    kind === target.kind && id === target.id;
  const likely = documents.map(({ source, pieces }) => ({ source, pieces: pieces.filter(isOwn) }));
  const likeliest = picked === null ? await inSlices(likeliestDocument(likely, article), signal) : null;
  const document = documents.find(({ source }) => source.id === (picked ?? likeliest?.id));
  if (!document) return null;
  const all = await inSlices(
    (function* () {
      const checked: Checked[] = [];
      for (const piece of document.pieces) {
        checked.push(checkPiece(piece, article));
        yield;
      }
      return checked;
    })(),
    signal,
  );
  return {
    source: document.source.id,
    isGuess: likeliest?.score === 0 && documents.length > 1,
    own: all.filter(isOwn),
    all,
    characters: text.length,
    sha256: await sha256(text),
  };
}
