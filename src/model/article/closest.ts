import type { Word } from "./skeletonWords.ts";

/** What became of words: those of the quote, and those that stand in their place; either may be none. */
export interface WordChange {
  readonly was: readonly Word[];
  readonly is: readonly Word[];
}

/** The passage of a text that is closest to a quote. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly WordChange[];
  /** Words that differ by a footnote mark only. */
  readonly marked: number;
}

/** The share of a quote that must stand in a passage, in order, for the passage to be the quote changed. */
const CLOSE_ENOUGH = 0.6;
/** How many places of a text are looked at closely. */
const MOST_PLACES = 4;

const weightOf = ({ key }: Word): number => Math.min(key.length, 6);
const FOOTNOTE = /^\d{1,2}$/;

/** Whether a word is the other with a footnote's number after it. */
const isMarked = (word: string, wanted: string): boolean =>
  wanted.length >= 3 &&
  /^\p{L}+$/u.test(wanted) &&
  word.startsWith(wanted) &&
  FOOTNOTE.test(word.slice(wanted.length));

/** Where in a text most of a quote's words stand together. */
function likelyPlaces(text: readonly Word[], sought: readonly Word[]): number[] {
  const wanted = new Map<string, { count: number; weight: number }>();
  for (const word of sought) {
    const known = wanted.get(word.key);
    wanted.set(word.key, { count: (known?.count ?? 0) + 1, weight: weightOf(word) });
  }
  const width = Math.ceil(sought.length * 1.3) + 2;
  const held = new Map<string, number>();
  let score = 0;
  const best: { at: number; score: number }[] = [];
  text.forEach((word, at) => {
    const entering = wanted.get(word.key);
    if (entering) {
      const count = (held.get(word.key) ?? 0) + 1;
      held.set(word.key, count);
      if (count <= entering.count) score += entering.weight;
    }
    const leaving = text[at - width];
    const left = leaving && wanted.get(leaving.key);
    if (left) {
      const count = (held.get(leaving.key) ?? 0) - 1;
      held.set(leaving.key, count);
      if (count < left.count) score -= left.weight;
    }
    const last = best.at(-1);
    if (last && at - last.at < width) {
      if (score > last.score) best[best.length - 1] = { at, score };
    } else if (score > 0 && (best.length < 1000 || score > (best[0]?.score ?? 0))) best.push({ at, score });
  });
  return best
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_PLACES)
    .map(({ at }) => Math.max(0, at - 2 * width));
}

const KEEP = 0;
const REPLACE = 1;
const DROP = 2;
const INSERT = 3;

/** The passage of these words with the fewest edits from those sought (Sellers 1980), with what each edit is. */
function align(text: readonly Word[], sought: readonly Word[]): { edits: number; passage: Passage } {
  const wide = text.length + 1;
  const moves = new Uint8Array((sought.length + 1) * wide);
  let costs = new Int32Array(wide);
  sought.forEach((word, row) => {
    const next = new Int32Array(wide);
    next[0] = row + 1;
    moves[(row + 1) * wide] = DROP;
    for (let i = 1; i < wide; i++) {
      const key = text[i - 1]?.key ?? "";
      const isKept = key === word.key || isMarked(key, word.key);
      const replace = (costs[i - 1] ?? 0) + (isKept ? 0 : 1);
      const drop = (costs[i] ?? 0) + 1;
      const insert = (next[i - 1] ?? 0) + 1;
      const least = Math.min(replace, drop, insert);
      next[i] = least;
      moves[(row + 1) * wide + i] =
        least !== replace ? (least === drop ? DROP : INSERT) : isKept ? KEEP : REPLACE;
    }
    costs = next;
  });
  let to = 0;
  for (let i = 1; i < wide; i++) if ((costs[i] ?? 0) < (costs[to] ?? 0)) to = i;
  const changes: { was: Word[]; is: Word[] }[] = [];
  let wasKept = true;
  let marked = 0;
  let [row, at] = [sought.length, to];
  while (row > 0) {
    const move = moves[row * wide + at];
    const [own, other] = [sought[row - 1], text[at - 1]];
    if (move === KEEP) {
      if (own?.key !== other?.key) marked++;
      wasKept = true;
    } else {
      if (wasKept) changes.unshift({ was: [], is: [] });
      wasKept = false;
      if (move !== INSERT && own) changes[0]?.was.unshift(own);
      if (move !== DROP && other) changes[0]?.is.unshift(other);
    }
    if (move !== INSERT) row--;
    if (move !== DROP) at--;
  }
  return { edits: costs[to] ?? sought.length, passage: { from: at, to, changes, marked } };
}

/** The passage of a text that is closest to a quote, with what changed; null where nothing is close. */
export function closestPassage(text: readonly Word[], sought: readonly Word[]): Passage | null {
  let best: { edits: number; passage: Passage } | null = null;
  for (const place of likelyPlaces(text, sought)) {
    const found = align(text.slice(place, place + 4 * sought.length + 12), sought);
    const passage = { ...found.passage, from: found.passage.from + place, to: found.passage.to + place };
    if (!best || found.edits < best.edits) best = { edits: found.edits, passage };
  }
  if (!best) return null;
  const total = sought.reduce((sum, word) => sum + weightOf(word), 0);
  const lost = best.passage.changes.flatMap(({ was }) => was).reduce((sum, word) => sum + weightOf(word), 0);
  const isClose = 1 - lost / total >= CLOSE_ENOUGH && best.edits <= sought.length * (1 - CLOSE_ENOUGH);
  return isClose ? best.passage : null;
}
