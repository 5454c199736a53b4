const SMALL = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
  "eighteen nineteen twenty",
].flatMap((line) => line.split(" "));
const TENS = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...SMALL.map((word, n): [string, string] => [word, String(n)]),
  ...TENS.map((word, i): [string, string] => [word, String((i + 3) * 10)]),
]);
const WORD = new RegExp(String.raw`(^|[^\w-])(${[...DIGITS.keys()].join("|")})(?=fold\b|(?![\w]))`, "gi");

/** Rewritings before numbers are sought, in this order. */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u202f\u2009]/g, "\u00a0"],
  [/\bhalf an? (?=million|thousand|hundred)/gi, "0.5 "],
  [/\bhalf an hour\b/gi, "0.5 hour"],
  [/\ban? (?=hundred|thousand|million|dozen|hour|day|week|month|minute|kilomet|met(?:re|er)\b)/gi, "1 "],
  [/(\d)k\b/gi, "$1 thousand"],
  [/(\d)(km|h|m|bn|x|fold)\b/gi, "$1 $2"],
  [/(\d)- (?=to |or )/g, "$1 "],
  [/(\d)-(?=[a-z])/gi, "$1 "],
];

/** An English sentence with its number words in digits, and units apart from their numbers. */
export function digitsForWords(sentence: string): string {
  const inDigits = sentence.replaceAll(
    WORD,
    (_, before: string, word: string) => before + (DIGITS.get(word.toLowerCase()) ?? word),
  );
  return REWRITINGS.reduce((text, [pattern, digits]) => text.replaceAll(pattern, digits), inDigits);
}

/** Words for a part or a multiple, with the numbers of percent or times that a record may hold for them. */
export const FRACTIONS: readonly (readonly [pattern: RegExp, meanings: readonly number[]])[] = [
  [/\b(?:no(?! (?:less|fewer|more))|none|nobody)\b/gi, [0]],
  [/\bhalf\b/gi, [50]],
  [/\bthird\b/gi, [33.3, 33]],
  [/\b2[\s-]thirds\b/gi, [66.7, 66, 67]],
  [/\bquarter\b/gi, [25]],
  [/\b3[\s-]quarters\b/gi, [75]],
  [/\bfifth\b/gi, [20]],
  [/\btenth\b/gi, [10]],
  [/\b(?:twice|doubl(?:e|ed|ing)|twofold)\b/gi, [2, 100]],
  [/\b(?:thrice|tripl(?:e|ed|ing)|threefold)\b/gi, [3, 200]],
  [/\b(?:quadrupl(?:e|ed|ing)|fourfold)\b/gi, [4, 300]],
  [/\bdozen\b/gi, [12]],
];

/** What a unit makes of its number where a record counts in another: days in hours, metres in km. */
export const UNIT_SCALES: readonly (readonly [pattern: RegExp, scale: number])[] = [
  [/^[\s-](?:full |whole )?days?\b/i, 24],
  [/^[\s-]weeks?\b/i, 168],
  [/^[\s-]minutes?\b/i, 1 / 60],
  [/^[\s-]met(?:re|er)s?\b/i, 1 / 1000],
  [/^[\s-]months?\b/i, 30],
];
