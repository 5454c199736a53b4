import { normaliseText } from "../../../model/quotes/normalise.ts";
import type { Value } from "../../../model/schema.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { type StatedNumber, statedNumbers, statementsOf } from "../../text/statedNumbers.ts";
import { allWordingOf, type Worded, wordingOf } from "../../text/worded.ts";

/** The longest quotation, and the longest summary, in words. */
const MOST_WORDS = 60;

/** Whether a text has a value's own words; where these name a number themselves, it has to be the value's. */
function holdsWords(text: string, value: Value): boolean {
  if (value.words === undefined) return false;
  if (!normaliseText(text).toLowerCase().includes(normaliseText(value.words).toLowerCase())) return false;
  const inWords = statedNumbers(value.words);
  return !hasNumber(value) || inWords.length === 0 || statementsOf(value, inWords).length > 0;
}

const hasNumber = ({ low, high }: Value): boolean => low !== null || high !== null;

/** Whether a note says what the number has to do with the words: it names the number itself. */
function isExplained({ figure, piece, value }: Worded): boolean {
  return [piece.note, figure.note].some(
    (note) => note !== undefined && statementsOf(value, statedNumbers(note)).length > 0,
  );
}

function* findNumbersMissing(view: LintView, kind: Worded["kind"]): Generator<Finding> {
  for (const worded of wordingOf(view, kind)) {
    const { value, words, path, statements } = worded;
    if (statements.length > 0 || holdsWords(words, value)) continue;
    if (!hasNumber(value) && value.words === undefined) continue;
    if (hasNumber(value) && isExplained(worded)) continue;
    yield {
      path,
      code: "number-missing",
      params: { value, kind },
    };
  }
}

function agrees({ hedge, low, high }: Value, { hedges }: StatedNumber): boolean {
  if (hedges.includes(hedge)) return true;
  const isRange = low !== null && high !== null && low !== high;
  if (hedge === "exact") return hedges.length === 0;
  // "30 to 40" and "about 30–40" hedge alike: by their two ends.
  return isRange && (hedge === "between" || (hedge === "about" && hedges.includes("between")));
}

function hedgeFinding({ kind, value, words, path, statements }: Worded): Finding {
  const [first] = statements;
  return {
    path,
    code: "hedge-differs",
    params: { hedges: first?.hedges ?? [], words: shorten(words), hedge: value.hedge, kind },
  };
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

function* findHedges(view: LintView, kind: Worded["kind"], isLost: boolean): Generator<Finding> {
  for (const worded of wordingOf(view, kind)) {
    const { value, words, statements, figure } = worded;
    // A limit is "at most" by its nature, and a value's own words are their hedge.
    if (figure.measure === "stay-limit" || holdsWords(words, value)) continue;
    if (statements.length === 0 || statements.some((statement) => agrees(value, statement))) continue;
    if (isLost === (value.hedge === "exact")) yield hedgeFinding(worded);
  }
}

/** Ranges are hedged as the words hedge them: “about 30 to 40” is about, “30 to 40” is between. */
function* findRanges(view: LintView): Generator<Finding> {
  for (const { value, words, statements, path, kind } of allWordingOf(view)) {
    const isRange = value.low !== null && value.high !== null && value.low !== value.high;
    const areHedged = statements.map(({ hedges }) => hedges.includes("about"));
    if (!isRange || areHedged.length === 0 || !["about", "between"].includes(value.hedge)) continue;
    if (areHedged.includes(value.hedge === "about")) continue;
    yield {
      path,
      code: "hedge-range",
      params: { words: shorten(words), kind, isAbout: value.hedge === "about" },
    };
  }
}

/** Words for coming in, for going out, and for crossing a border either way. */
const INWARD = /\b(?:enter|entr|arriv|came|come|admit|inbound|reach)/i;
const OUTWARD = /\b(?:left|leav|depart|exit|fled|flee|escap|outbound|abroad|emigrat|going out|went out)/i;
const EITHER = /\b(?:cross|pass|went|travel|move|flow|trip)/i;

function verbFinding({ figure, piece, words, path, kind }: Worded): Finding | null {
  if (piece.printed?.verb !== undefined) return null;
  const [own, other] =
    figure.measure === "entries" ? [INWARD, OUTWARD] : figure.measure === "exits" ? [OUTWARD, INWARD] : [];
  if (!own || !other || own.test(words) || EITHER.test(words)) return null;
  const match = other.exec(words);
  if (!match) return null;
  const verb = /^\w+/.exec(words.slice(match.index))?.[0] ?? match[0];
  return {
    path,
    code: "verb-measure",
    params: { verb, kind, measure: figure.measure },
  };
}

function* findVerbs(view: LintView): Generator<Finding> {
  for (const worded of allWordingOf(view)) {
    const finding = verbFinding(worded);
    if (finding) yield finding;
  }
}

function* findLong(view: LintView, kind: Worded["kind"]): Generator<Finding> {
  for (const { piece, path } of view.pieces) {
    const words = kind === "quote" ? piece.quote?.exact : piece.summary;
    // This many words need at least a letter each, and a space between.
    if (words === undefined || words.length < 2 * MOST_WORDS) continue;
    const { length } = normaliseText(words).split(" ");
    if (length <= MOST_WORDS) continue;
    yield {
      path: kind === "quote" ? [...path, "quote", "exact"] : [...path, "summary"],
      code: "words-many",
      params: { count: length, most: MOST_WORDS, kind },
    };
  }
}

/** Rules on what the words of a piece of evidence say beside what its record says. */
export const WORDING_RULES: readonly Rule[] = [
  error("number-in-quote", (view) => findNumbersMissing(view, "quote")),
  warning("number-in-summary", (view) => findNumbersMissing(view, "summary")),
  error("hedge-lost", (view) => findHedges(view, "quote", true)),
  warning("hedge-in-quote", (view) => findHedges(view, "quote", false)),
  warning("hedge-lost-in-summary", (view) => findHedges(view, "summary", true)),
  warning("hedge-in-summary", (view) => findHedges(view, "summary", false)),
  warning("hedge-range", findRanges),
  warning("verb-measure", findVerbs),
  warning("quote-length", (view) => findLong(view, "quote")),
  warning("summary-length", (view) => findLong(view, "summary")),
];
