import type { Hedge } from "../../model/schema.ts";
import { hedgesAround } from "../text/hedgeWords.ts";
import type { HedgeWords, Language } from "./languages/language.ts";

/** How many characters before a number can hold its hedge. */
const REACH = 60;

type Patterns = readonly (readonly [hedge: Hedge, pattern: RegExp])[];

const escaped = (words: string): string =>
  words
    .split("|")
    .map((one) =>
      one
        .replaceAll(/[.()+?]/g, String.raw`\$&`)
        .replaceAll("*", String.raw`\p{L}*`)
        .replaceAll(" ", String.raw`[ \u00a0]`),
    )
    .join("|");

const entriesOf = (words: HedgeWords): [Hedge, string][] => Object.entries(words) as [Hedge, string][];

/** East Asian texts have no spaces between a hedge and its number. */
const isSpaceless = (words: string): boolean => /^[\p{sc=Han}\p{sc=Hiragana}|]+$/u.test(words);

/** The words that end in an apostrophe, which need no space after them. */
function elided(words: string): string {
  const own = words.split("|").filter((word) => /['’]$/.test(word));
  return own.length > 0 ? `(${escaped(own.join("|"))})` : "(?!)";
}

function beforePatterns(words: HedgeWords): Patterns {
  return entriesOf(words).map(([hedge, own]) =>
    isSpaceless(own)
      ? [hedge, new RegExp(`(${own})$`, "u")]
      : [
          hedge,
          new RegExp(
            String.raw`(?:^|[^\p{L}])(?:(${escaped(own)})(?:[ \u00a0]|$)|${elided(own)})(?:\p{L}{1,12}[ \u00a0])?[$€£₽₸~]?$`,
            "iu",
          ),
        ],
  );
}

function afterPatterns(words: HedgeWords): Patterns {
  return entriesOf(words).map(([hedge, own]) =>
    isSpaceless(own)
      ? [hedge, new RegExp(String.raw`^\p{sc=Han}?(${own})`, "u")]
      : [
          hedge,
          new RegExp(
            String.raw`^[-\p{L}'’]*(?:[ \u00a0]\p{L}+){0,1}[- \u00a0]*(${escaped(own)})(?!\p{L})`,
            "iu",
          ),
        ],
  );
}

const endingPatterns = (words: HedgeWords): Patterns =>
  entriesOf(words).map(([hedge, own]) => [hedge, new RegExp(`(${own})$`, "iu")]);

/** What the reading of hedges needs of the languages of an article. */
export interface HedgeReader {
  readonly before: Patterns;
  readonly after: Patterns;
  readonly endings: Patterns;
}

/** Makes ready to read hedges in some languages. */
export function hedgeReader(languages: readonly Language[]): HedgeReader {
  return {
    before: languages.flatMap(({ before }) => beforePatterns(before)),
    after: languages.flatMap(({ after = {} }) => afterPatterns(after)),
    endings: languages.flatMap(({ endings = {} }) => endingPatterns(endings)),
  };
}

/** The hedges that a paragraph puts beside the number between two offsets. */
export function hedgesBeside(paragraph: string, start: number, end: number, reader: HedgeReader): Hedge[] {
  const before = paragraph.slice(Math.max(0, start - REACH), start);
  const after = paragraph.slice(end, end + REACH);
  const [glued = ""] = /^[-\p{L}]*/u.exec(after) ?? [];
  const found = [
    ...matchesOf(reader.before, before),
    ...matchesOf(reader.after, after),
    ...matchesOf(reader.endings, paragraph.slice(start, end) + glued),
  ];
  // “Less than” within “no less than” is not a hedge.
  const whole = found.filter(
    ([, phrase]) => !found.some(([, other]) => other.length > phrase.length && other.includes(phrase)),
  );
  return [...new Set([...hedgesAround(paragraph, start, end), ...whole.map(([hedge]) => hedge)])];
}

function matchesOf(patterns: Patterns, text: string): (readonly [hedge: Hedge, phrase: string])[] {
  return patterns.flatMap(([hedge, pattern]) => {
    const [, own, elided] = pattern.exec(text) ?? [];
    const phrase = own ?? elided;
    return phrase === undefined ? [] : [[hedge, phrase.toLowerCase()] as const];
  });
}
