import type { Archive } from "../../load/archive.ts";
import { figuresByName } from "../../load/columns/columns.ts";
import { findQuote, type QuoteVerdict } from "../../model/article/findQuote.ts";
import { finish, readSkeleton, type Skeleton } from "../../model/article/skeleton.ts";
import { readWords, type Word } from "../../model/article/skeletonWords.ts";
import { bodyOf, outletOf, type Stated, speakersOf } from "../../model/origin.ts";
import type { Evidence, Source, Value } from "../../model/schema.ts";
import { type ClaimVerdict, findClaim, type ReadArticle, readArticle } from "./findClaim.ts";

/** One piece of evidence, and the record that it is a piece of. */
export interface CheckedPiece {
  readonly kind: "figure" | "event" | "route";
  readonly id: string;
  readonly piece: Evidence;
  /** What the document is said to state; null for an event or a journey. */
  readonly value: Value | null;
  readonly unit: string;
  readonly speakers: readonly string[];
}

/** Numbers that our summary has and the article has, or has not. */
interface NumbersVerdict {
  readonly status: "numbers";
  readonly found: readonly number[];
  readonly missing: readonly number[];
}

/** What an article has of one piece of evidence. */
type PieceVerdict =
  | { readonly of: "quote"; readonly verdict: QuoteVerdict }
  /** `others` are the other numbers of our summary. */
  | { readonly of: "claim"; readonly verdict: ClaimVerdict; readonly others: NumbersVerdict }
  | { readonly of: "summary"; readonly verdict: NumbersVerdict };

/** A piece, and what became of it. */
export type Checked = CheckedPiece & PieceVerdict;

type Names = Pick<Archive, "actors" | "bodies">;

/** Names of those to whom a piece gives its statement, of the bodies that they speak for, and of those who passed it on. */
function speakerNames(stated: Stated, piece: Evidence, names: Names): string[] {
  const ids = piece.printed?.attributedTo ?? speakersOf(stated, piece);
  const all = [...ids.flatMap((id) => [id, bodyOf(id, names)]), ...piece.through];
  return [...new Set(all)].map((id) => names.actors.get(id)?.name ?? id);
}

/** A record's pieces of one document. */
function piecesOf(
  owner: Stated & { readonly id: string },
  kind: CheckedPiece["kind"],
  source: string,
  names: Names,
  stated: { value: Value; unit: string } | null,
): CheckedPiece[] {
  return owner.evidence
    .filter((piece) => piece.source === source)
    .map((piece) => ({
      kind,
      id: owner.id,
      piece,
      value: stated && (piece.printed?.value ?? stated.value),
      unit: stated?.unit ?? "",
      speakers: speakerNames(owner, piece, names),
    }));
}

/** The most figures of one document that are checked. */
const MOST = 300;

/** Every piece of evidence that a document is cited for. */
export function piecesOfDocument(archive: Archive, source: string): CheckedPiece[] {
  const numbers = archive.memo(documentFigures).get(source) ?? [];
  const figures = [...numbers.slice(0, MOST)].flatMap((number) => {
    // Where texts are in a file of their own, those of the figures that were opened are there.
    if (archive.apart && !archive.apart.whole(number)) return [];
    const figure = archive.at(number);
    return piecesOf(figure, "figure", source, archive, figure);
  });
  const events = archive.events.flatMap((event) => piecesOf(event, "event", source, archive, null));
  const routes = archive.routes.flatMap((route) => piecesOf(route, "route", source, archive, null));
  return [...figures, ...events, ...routes];
}

const documentFigures = ({ columns }: Archive): ReadonlyMap<string, Uint32Array> =>
  figuresByName(columns.documents);

/** An article, read for quotes and for claims. */
export interface Article {
  readonly skeleton: Skeleton;
  readonly words: readonly Word[];
  readonly claims: ReadArticle;
}

/** Reads an article in slices. `languages` are those that the record gives the documents it may be. */
export function* readWhole(text: string, languages: readonly string[]): Generator<void, Article, void> {
  const skeleton = yield* readSkeleton(text);
  const words = yield* readWords(skeleton, 0, skeleton.text.length);
  const claims = yield* readArticle(text, languages);
  return { skeleton, words, claims };
}

/** Beside a number, smaller ones of a summary may be days. */
const LAST_OF_MONTH = 31;

function checkNumbers(
  summary: string,
  { claims }: Article,
  above: number,
  except: readonly (number | null)[] = [],
): NumbersVerdict {
  const own = finish(readArticle(summary, []));
  const wanted = own.mentions.filter(({ isDate }) => !isDate).flatMap(({ values }) => values.slice(0, 1));
  const isThere = (n: number): boolean => claims.mentions.some(({ values }) => values.includes(n));
  const numbers = [...new Set(wanted)].filter((n) => n > above && !except.includes(n));
  return { status: "numbers", found: numbers.filter(isThere), missing: numbers.filter((n) => !isThere(n)) };
}

/** Looks for one piece in an article: the words of a quote, else the number, else the numbers of our summary. */
export function checkPiece(own: CheckedPiece, article: Article): Checked {
  const { piece, value, unit, speakers } = own;
  if (piece.quote) {
    const verdict = findQuote(piece.quote, article.skeleton, article.words);
    return { ...own, of: "quote", verdict };
  }
  if (value) {
    const verdict = findClaim({ value, unit, speakers }, article.claims);
    const others = checkNumbers(piece.summary ?? "", article, LAST_OF_MONTH, [value.low, value.high]);
    return { ...own, of: "claim", verdict, others };
  }
  return { ...own, of: "summary", verdict: checkNumbers(piece.summary ?? "", article, 1) };
}

/** How much of a piece an article has, to tell which document it is. */
function scoreOf({ of, verdict }: PieceVerdict): number {
  if (of === "quote") return { verbatim: 12, punctuation: 10, changed: 6, gone: 0 }[verdict.status];
  if (of === "claim") return { agrees: 3, "hedge-differs": 2, missing: 0, wordless: 0 }[verdict.status];
  return 0;
}

const TITLE_SCORE = 8;

/** A document that an article may be, and the pieces that it is known by. */
export interface Candidate {
  readonly source: Source;
  readonly pieces: readonly CheckedPiece[];
}

/** The document that an article has most of, and how much: nothing at 0. */
export interface Likeliest {
  readonly id: string;
  readonly score: number;
}

/**
 * Which of some documents an article is: that whose title and pieces it has most of, the first where nothing speaks for another. It
 * pauses after each piece.
 */
export function* likeliestDocument(
  candidates: readonly Candidate[],
  article: Article,
): Generator<void, Likeliest | null, void> {
  let best: Likeliest | null = null;
  for (const { source, pieces } of candidates) {
    const has = (name: string): boolean =>
      article.skeleton.lower.includes(name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ""));
    let score =
      (source.title && has(source.title) ? TITLE_SCORE : 0) + (has(outletOf(source, source.id)) ? 1 : 0);
    for (const piece of pieces) {
      score += scoreOf(checkPiece(piece, article));
      yield;
    }
    if (!best || score > best.score) best = { id: source.id, score };
  }
  return best;
}
