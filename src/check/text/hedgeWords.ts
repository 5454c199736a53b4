import type { Hedge } from "../../model/schema.ts";

const BEFORE: readonly (readonly [hedge: Hedge, words: string])[] = [
  [
    "at-least",
    "at least|no fewer than|no less than|not less than|a minimum of|minimum|no[a-z]* [^.]{0,60}(?:under|below|for less than)",
  ],
  ["up-to", "up to|as many as|as much as|as long as|no more than|not more than|at most|a maximum of|maximum"],
  ["over", "more than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|past|passed|topped|surpassed"],
  ["under", "(?:less|fewer) than|under|below"],
  ["nearly", "nearly|almost|close to|near|just short of"],
  [
    "about",
    "about|around|approximately|roughly|some|an? estimated|estimated at|circa|ca\\.?|near|close to|an average of|averag(?:e|ed|ing)|on average|order of",
  ],
  ["between", "between|from"],
];
const AFTER: readonly (readonly [hedge: Hedge, pattern: RegExp])[] = [
  ["at-least", /^\+|^(?:\s[\w-]+){0,2}\s(?:or more|at least|and more)\b/i],
  ["about", /^(?:\s[\w-]+){0,2}\s(?:or so|approximately|give or take|on average)\b/i],
  ["up-to", /^(?:\s[\w-]+){0,2}\s(?:or less|or fewer|at most)\b/i],
];

/** How many characters before a number can hold its hedge. */
const REACH = 80;
/** What may stand between a hedge and its number. */
const BETWEEN = String.raw`(?:\s(?:the|a|an|about|around|approximately|roughly|some|just|every|another|euros?|US|USD|EUR))*\s?[$€£₽₸~]?\s?`;
const BEFORE_PATTERNS = BEFORE.map(
  ([hedge, words]) => [hedge, new RegExp(String.raw`(?:^|[^\w-])(?:${words})${BETWEEN}$`, "i")] as const,
);
/** “More than” within “no more than” is not a hedge. */
const NEGATED = new RegExp(`(?:no|not) (?:more|less|fewer) than${BETWEEN}$`, "i");

/** The hedges that an English text puts before or after the number between two offsets. */
export function hedgesAround(text: string, start: number, end: number): Hedge[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end);
  return [
    ...BEFORE_PATTERNS.filter(
      ([hedge, pattern]) =>
        pattern.test(before) && !((hedge === "over" || hedge === "under") && NEGATED.test(before)),
    ),
    ...AFTER.filter(([, pattern]) => pattern.test(after)),
  ].map(([hedge]) => hedge);
}
