import { languagesFor } from "../../check/claim/languages/allLanguages.ts";
import type { HedgeWords } from "../../check/claim/languages/language.ts";
import type { Hedge } from "../../model/schema.ts";

/** Languages in whose words a cell may hedge; English comes first. */
const TAGS = "de nl sv no is ru uk pl cs sk hr bg fr es it pt ro tr fi et lv lt el hu".split(" ");

const ENGLISH: HedgeWords = {
  about:
    "about|around|approximately|approx|approx.|roughly|some|circa|ca|ca.|c.|an estimated|estimated|estimated at|est|est.|near|in the region of",
  over: "over|more than|above|exceeding|upwards of|in excess of|just over|well over|slightly more than|a little over",
  "at-least": "at least|no fewer than|no less than|not less than|a minimum of|minimum|min.",
  nearly: "nearly|almost|close to|just under|just short of|not quite",
  "up-to": "up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum|max.",
  under: "under|less than|fewer than|below",
  between: "between|from",
};
const ENGLISH_AFTER: HedgeWords = {
  about: "or so|approximately|approx|approx.|give or take|estimated|(est.)|est.|(estimate)",
  "at-least": "or more|at least|and more|minimum",
  "up-to": "or less|or fewer|at most|maximum",
};
/** Short forms, and words of languages that are read here only. */
const FURTHER: HedgeWords = {
  about: "env.|env|ок.|прибл.|около|ok.|约|大约|約|약|حوالي|نحو",
  over: "超过|超過|逾|أكثر من",
  nearly: "近|接近|قرابة",
  "at-least": "至少|على الأقل",
};
/** Signs before a number, and after it. */
const SIGNS: readonly (readonly [sign: string, hedge: Hedge])[] = [
  [">=", "at-least"],
  ["≥", "at-least"],
  ["<=", "up-to"],
  ["≤", "up-to"],
  [">", "over"],
  ["<", "under"],
  ["~", "about"],
  ["≈", "about"],
];

type Phrases = readonly (readonly [hedge: Hedge, whole: RegExp])[];

function phrasesOf(words: HedgeWords): Phrases {
  return (Object.entries(words) as [Hedge, string][]).map(([hedge, own]) => {
    const escaped = own.replaceAll(/[.()+?]/g, String.raw`\$&`).replaceAll("*", String.raw`\p{L}*`);
    return [hedge, new RegExp(`^(?:${escaped})$`, "iu")] as const;
  });
}

interface Tables {
  readonly before: readonly Phrases[];
  readonly after: readonly Phrases[];
}

let tables: Tables | undefined;

function readTables(): Tables {
  if (tables) return tables;
  const others = languagesFor("", TAGS);
  tables = {
    before: [phrasesOf(ENGLISH), phrasesOf(FURTHER), others.flatMap(({ before }) => phrasesOf(before))],
    after: [phrasesOf(ENGLISH_AFTER), others.flatMap(({ after = {} }) => phrasesOf(after))],
  };
  return tables;
}

/** Longer words around a number are a sentence. */
const LONGEST = 40;

/** The one hedge that a phrase means; null if it is not a hedge, or means another one in another language. */
function hedgeIn(phrase: string, among: readonly Phrases[]): Hedge | null {
  if (phrase.length > LONGEST) return null;
  for (const phrases of among) {
    const found = new Set(phrases.filter(([, whole]) => whole.test(phrase)).map(([hedge]) => hedge));
    const [hedge] = found;
    if (hedge !== undefined) return found.size === 1 ? hedge : null;
  }
  return null;
}

/** The hedge that all of the words before a number make: `exact` for none, null where they say something else. */
export function hedgeBefore(words: string): Hedge | null {
  const phrase = words.trim();
  if (phrase === "") return "exact";
  return SIGNS.find(([sign]) => sign === phrase)?.[1] ?? hedgeIn(phrase, readTables().before);
}

/** The hedge that all of the words after a number make. */
export function hedgeAfter(words: string): Hedge | null {
  const phrase = words.trim();
  if (phrase === "") return "exact";
  return phrase === "+" ? "at-least" : hedgeIn(phrase, readTables().after);
}
