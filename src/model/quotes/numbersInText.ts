/** A number, or a range of numbers, as it stands in a text: half-open offsets, and the bounds it names. */
export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };

const DIGITS = String.raw`\d{1,3}(?:[,\u00a0 ]\d{3})+(?!\d)|\d+(?:\.\d+)?`;
const WORD = Object.keys(WORDS).join("|");
const SCALE = Object.keys(SCALES).join("|");
// What stands before is matched, and not looked back at, which Safari cannot do before 16.4.
const NUMBER = new RegExp(
  String.raw`(?<before>^|[^\w.])(?:(?<a>${DIGITS})(?:\s?(?:-|–|to|and|or)\s?(?<b>${DIGITS}))?|(?<word>${WORD})(?=\s(?:${SCALE})))(?<scales>(?:\s(?:${SCALE}))*)(?!\w)`,
  "gi",
);

const digits = (text: string): number => Number(text.replaceAll(/[,\u00a0 ]/g, ""));

/** Finds the numbers of an English text: "98,000", "8-9 thousand", "200 and 300 thousand", "two hundred thousand", "20%". */
export function findNumbers(text: string): NumberInText[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { before = "", a, b, word, scales } = match.groups ?? {};
    const scale = (scales ?? "")
      .split(/\s+/)
      .reduce((product, name) => product * (SCALES[name.toLowerCase()] ?? 1), 1);
    const low = (a === undefined ? (WORDS[(word ?? "").toLowerCase()] ?? 0) : digits(a)) * scale;
    const high = b === undefined ? low : digits(b) * scale;
    return { start: match.index + before.length, end: match.index + match[0].length, low, high };
  });
}

const HEDGE_BEFORE =
  /(?:\b(?:just|well|a little|slightly)\s)?\b(?:about|around|approximately|roughly|some|nearly|almost|over|more than|at least|up to|under|less than|between|already reached)\s$/i;

/**
 * Where a value stands in a quote, with the hedge before it and a percent sign after it: the passage to mark. Null where the
 * quote says it in other words.
 */
export function findValue(
  text: string,
  low: number | null,
  high: number | null,
): { start: number; end: number } | null {
  const wanted = [low, high].filter((n) => n !== null);
  if (wanted.length === 0) return null;
  const names = (found: NumberInText): boolean => wanted.every((n) => n === found.low || n === found.high);
  const found = findNumbers(text).find(names);
  if (!found) return null;
  const hedge = HEDGE_BEFORE.exec(text.slice(0, found.start))?.[0] ?? "";
  const percent = /^\s?%/.exec(text.slice(found.end))?.[0] ?? "";
  return { start: found.start - hedge.length, end: found.end + percent.length };
}
