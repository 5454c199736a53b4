import { normaliseText } from "../../../model/quotes/normalise.ts";
import { hasWords } from "../../../model/schema/hasWords.ts";
import { error, type LintView, type Piece, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { shorten } from "../../text/quoted.ts";

/** The ends of sentences; what follows begins with a capital, a digit or a quotation mark. */
const SENTENCE_END = /([.!?…]["”’»)]?)\s+(?=["“‘«(]?[\p{Lu}\d])/gu;
/** Shorter sentences, such as “No number is given.”, are anybody's. */
const FEWEST_WORDS = 6;

/** A summary as it is compared, and its sentences. */
function sentencesOf(summary: string): Set<string> {
  const whole = normaliseText(summary);
  const sentences = whole
    .replaceAll(SENTENCE_END, "$1\n")
    .split("\n")
    .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS);
  return new Set(whole === "" ? [] : [whole, ...sentences]);
}

/** Whether one of two documents is a copy of the other, or both of a third: then they print the same. */
function areCopies({ sourceById }: LintView, a: string, b: string): boolean {
  const [one, other] = [sourceById.get(a), sourceById.get(b)];
  const names = (id: string): (string | null | undefined)[] => [id, sourceById.get(id)?.["container-title"]];
  return (
    (one?.copyOf !== undefined && (one.copyOf === other?.copyOf || names(b).includes(one.copyOf))) ||
    (other?.copyOf !== undefined && names(a).includes(other.copyOf))
  );
}

function* findShared(view: LintView): Generator<Finding> {
  const seen = new Map<string, Piece>();
  for (const owned of view.pieces) {
    const { piece, path } = owned;
    for (const sentence of sentencesOf(piece.summary ?? "")) {
      const earlier = seen.get(sentence.toLowerCase());
      if (!earlier) seen.set(sentence.toLowerCase(), owned);
      if (!earlier || earlier.piece.source === piece.source) continue;
      if (areCopies(view, earlier.piece.source, piece.source)) continue;
      yield {
        path: [...path, "summary"],
        code: "summary-shared",
        params: {
          sentence: shorten(sentence),
          earlier: earlier.piece.source,
          owner: earlier.owner.id,
          source: piece.source,
        },
      };
    }
  }
}

function* findUnread({ pieces, sources, sourceById }: LintView): Generator<Finding> {
  // If a dataset never says what was read, that is reported once: see `reading-unmarked`.
  if (sources.every(({ record }) => record.accessed === undefined)) return;
  for (const { piece, path } of pieces) {
    const source = sourceById.get(piece.source);
    if ((piece.summary === undefined || !source || source.accessed) ?? source.text) continue;
    yield {
      path: [...path, "summary"],
      code: "summary-unread",
      params: { source: source.id },
    };
  }
}

function* findUnmarked({ pieces, sources }: LintView): Generator<Finding> {
  const summaries = pieces.filter(({ piece }) => piece.summary !== undefined).length;
  if (summaries === 0 || sources.some(({ record }) => record.accessed ?? record.text)) return;
  yield {
    path: ["sources"],
    code: "reading-unmarked",
    params: { summaries },
  };
}

/** Pieces without words whose document was read. Where none of a record's pieces may be without words, its shape says so. */
function* findSilent({ pieces, sourceById }: LintView): Generator<Finding> {
  for (const { piece, path } of pieces) {
    const accessed = sourceById.get(piece.source)?.accessed;
    if (hasWords(piece) || piece.unreached || accessed === undefined) continue;
    yield {
      path,
      code: "read-without-words",
      params: { source: piece.source, accessed },
    };
  }
}

function* findReached({ pieces, sourceById }: LintView): Generator<Finding> {
  for (const { piece, path } of pieces) {
    const isRead = sourceById.get(piece.source)?.accessed !== undefined;
    if (!piece.unreached || (isRead && !hasWords(piece))) continue;
    const at = [...path, "unreached"];
    if (isRead) yield { path: at, code: "unreached-with-words" };
    else yield { path: at, code: "unreached-unread", params: { source: piece.source } };
  }
}

/** Rules on what was read, and who says it. */
export const READING_RULES: readonly Rule[] = [
  error("summary-shared", findShared),
  error("summary-unread", findUnread),
  warning("reading-unmarked", findUnmarked),
  error("read-without-words", findSilent),
  error("unreached", findReached),
];
