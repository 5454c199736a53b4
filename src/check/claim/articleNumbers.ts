import type { Language } from "./languages/language.ts";
import { MYRIADS, RANGE, SCALES, UNSURE } from "./languages/scales.ts";
import { type NumberParts, numberParts, partsOfWord, sumOfParts } from "./wordNumbers.ts";

/** A number of a paragraph: half-open offsets, all that it may mean, and whether it may be a part of a date. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  /** Both ends, where it is a range. */
  readonly range?: readonly [low: number, high: number];
  readonly isDate: boolean;
  /** A part of what is more likely one number with a space between its groups. */
  readonly isPart?: boolean;
}

const DIGITS = String.raw`\d{1,3}(?:[,.'’\u00a0 ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?`;
const NUMBER = new RegExp(String.raw`(?:${DIGITS})|\p{L}[\p{L}'’-]*`, "gu");
/** What digits are a part of, where it stands right before them. */
const IS_PART = /(?:[\p{N}_./:]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])$/u;
const IS_DATE = /(^|\D)(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?)(?!\d)/g;
const GROUPED = /^\d{1,3}(?:[,.'’\u00a0 ]\d{3})+/;

const exactScales = new Map<string, number>();
const scaleStems: (readonly [stem: string, scale: number])[] = [];
for (const [scale, words] of SCALES) {
  for (const word of words.split(" ")) {
    if (word.endsWith("*")) scaleStems.push([word.slice(0, -1), scale]);
    else exactScales.set(word, scale);
  }
}

/** What a word multiplies the number before it by, or null. */
function scaleOf(word: string): number | null {
  const [lower = ""] = word.toLowerCase().split(/['’-]/);
  return exactScales.get(lower) ?? scaleStems.find(([stem]) => lower.startsWith(stem))?.[1] ?? null;
}

/** What digits may mean: "98.000" is ninety-eight thousand or ninety-eight. */
function digitValues(digits: string): number[] {
  const values = new Set<number>();
  const group = GROUPED.exec(digits)?.[0];
  if (group !== undefined) {
    const rest = digits.slice(group.length).replace(",", ".");
    values.add(Number(group.replaceAll(/\D/g, "") + rest));
    if (/^\d+[.,]\d{3}$/.test(digits) && !digits.includes(" ")) values.add(Number(digits.replace(",", ".")));
    return [...values];
  }
  return [Number(digits.replace(",", "."))];
}

/** The numbers in digits and the words of a text. Digits inside a word or an address do not count. */
function* numbersAndWords(text: string): Generator<RegExpExecArray> {
  const pattern = new RegExp(NUMBER);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [digits] = /^\d+/.exec(match[0]) ?? [];
    // Two units of a text may be one sign.
    if (digits !== undefined && IS_PART.test(text.slice(Math.max(0, match.index - 2), match.index)))
      pattern.lastIndex = match.index + digits.length;
    else yield match;
  }
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isDigits: boolean;
}

const isBeside = (paragraph: string, a: Token, b: Token): boolean =>
  /^[ \u00a0-]?[ \u00a0]?$/.test(paragraph.slice(a.end, b.start)) ||
  /^\. ?$/.test(paragraph.slice(a.end, b.start));

/** Names of months, in the languages of an article, as far as the browser knows them. */
function monthNames(tags: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of tags) {
    for (const options of [
      { month: "long" },
      { month: "short" },
      { month: "long", day: "numeric" },
    ] as const) {
      const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
      for (let month = 0; month < 12; month++)
        for (const { type, value } of format.formatToParts(Date.UTC(2000, month, 3)))
          if (type === "month" && /\p{L}/u.test(value)) names.add(value.toLowerCase().replace(/\.$/, ""));
    }
  }
  return names;
}

/** What the reading of numbers needs of the languages of an article. */
export interface NumberReader {
  readonly parts: NumberParts;
  readonly months: ReadonlySet<string>;
}

/** Makes ready to read numbers in some languages. */
export function numberReader(languages: readonly Language[], tags: readonly string[]): NumberReader {
  return { parts: numberParts(languages), months: monthNames(tags) };
}

/** The number that begins at a token, and how many tokens it takes; null where none begins there. */
function readAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  reader: NumberReader,
): { number: FoundNumber; taken: number } | null {
  const { parts: table, months } = reader;
  const first = tokens[at];
  if (!first) return null;
  let values: number[];
  let taken = 1;
  if (first.isDigits) {
    values = digitValues(first.text);
    const [, sign = "", rest = ""] = /^([億亿万萬千])(\d{1,4})?/.exec(text.slice(first.end)) ?? [];
    const myriad = MYRIADS.find(([, signs]) => sign !== "" && signs.includes(sign))?.[0];
    if (myriad !== undefined) {
      const end = first.end + sign.length + rest.length;
      const value = values.map((n) => n * myriad + Number(rest || 0));
      return {
        number: { start: first.start, end, values: value, isDate: false },
        taken: rest === "" ? 2 : 3,
      };
    }
  } else {
    const parts = partsOfWord(first.text, table);
    if (!parts) return null;
    const all = [...parts];
    let end = at;
    for (let next = at + 1; next < tokens.length; next++) {
      const [before, token] = [tokens[next - 1], tokens[next]];
      if (!before || !token || token.isDigits || !/^[ \u00a0-]$/.test(text.slice(before.end, token.start)))
        break;
      if (table.links.has(token.text.toLowerCase())) continue;
      const more = partsOfWord(token.text, table);
      const [own] = more ?? [];
      const previous = all.at(-1);
      if (!more || !own || !previous || (!own.isFactor && own.n >= (previous.isFactor ? 100 : previous.n)))
        break;
      all.push(...more);
      end = next;
    }
    taken = end - at + 1;
    values = [sumOfParts(all)];
  }
  let last = tokens[at + taken - 1] ?? first;
  let next = tokens[at + taken];
  // “half a million”: an article may stand before the scale.
  const afterNext = tokens[at + taken + 1];
  if (
    next &&
    afterNext &&
    table.links.has(next.text.toLowerCase()) &&
    scaleOf(afterNext.text) !== null &&
    !first.isDigits
  ) {
    next = afterNext;
    taken++;
    last = tokens[at + taken - 1] ?? last;
  }
  const scale = next && !next.isDigits && isBeside(text, last, next) ? scaleOf(next.text) : null;
  if (next && scale !== null) {
    const scaled = values.map((n) => n * scale);
    values = UNSURE.has(next.text.toLowerCase()) ? [...scaled, ...values] : scaled;
    taken++;
    const end = next.end + (next.text.length <= 6 && text[next.end] === "." ? 1 : 0);
    // “64 thousand 234”: what follows and is less than the scale belongs to it.
    const rest = tokens[at + taken]?.start === end + 1 ? readAt(text, tokens, at + taken, reader) : null;
    const [more = scale] = rest?.number.values ?? [];
    if (!rest || more >= scale || more < 1 || rest.number.isDate)
      return { number: { start: first.start, end, values, isDate: false }, taken };
    values = [...values.map((n) => n + more), ...values];
    return {
      number: { start: first.start, end: rest.number.end, values, isDate: false },
      taken: taken + rest.taken,
    };
  }
  const [previous] = [tokens[at - 1]];
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && months.has(token.text.toLowerCase());
  const [n = 0] = values;
  const isDate =
    (n <= 31 && (isMonth(next) || isMonth(previous))) ||
    (/^(?:19|20)\d\d$/.test(first.text) && values.length === 1);
  return { number: { start: first.start, end: last.end, values, isDate }, taken };
}

/** Two numbers with "to" between them as one range, in each reading: "8–9 thousand" is eight to nine thousand. */
function rangeOf(paragraph: string, a: FoundNumber, b: FoundNumber): FoundNumber | null {
  if (!RANGE.test(paragraph.slice(a.end, b.start))) return null;
  const [high = 0] = b.values;
  const [own = 0] = a.values;
  const scale = SCALES.map(([n]) => n).findLast((n) => high >= n && own < 1000 && high / n < 1000);
  const isShared = scale !== undefined && own < scale && /\p{L}/u.test(paragraph.slice(b.start, b.end));
  const low = isShared ? own * scale : own;
  if (low >= high) return null;
  return {
    start: a.start,
    end: b.end,
    values: [low, high],
    range: [low, high],
    isDate: a.isDate || b.isDate,
  };
}

/** The numbers that a paragraph states, in digits or words, and the ranges that they make. */
export function numbersOf(paragraph: string, reader: NumberReader): FoundNumber[] {
  const text = paragraph.replaceAll(
    IS_DATE,
    (_, before: string, date: string) => before + "\u0000".repeat(date.length),
  );
  const tokens: Token[] = [...numbersAndWords(text)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    text: match,
    isDigits: /^\d/.test(match),
  }));
  const numbers: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(text, tokens, at, reader);
    if (read) numbers.push(read.number);
    at += read?.taken ?? 1;
  }
  const ranges = numbers.flatMap((number, i) => {
    const next = numbers[i + 1];
    return (next && rangeOf(text, number, next)) ?? [];
  });
  // With a plain space between its groups, a number may also be two.
  const apart = numbers.flatMap(({ start, end }) => {
    const [, head = "", tail = ""] = /^(\d{1,3}) (\d{3})$/.exec(text.slice(start, end)) ?? [];
    if (tail === "") return [];
    return [
      { start, end: start + head.length, values: [Number(head)], isDate: false, isPart: true },
      { start: end - tail.length, end, values: [Number(tail)], isDate: false, isPart: true },
    ];
  });
  return [...ranges, ...numbers, ...apart];
}
