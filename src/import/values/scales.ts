import { MYRIADS, RANGE, SCALES, UNSURE } from "../../check/claim/languages/scales.ts";

/** A word after a number that multiplies it, that may or may not, or that is something else. */
export type Scale = number | "unsure" | null;

/** What a word multiplies the number before it by: "тыс." is a thousand; "mil" is one in Spanish, and a million to some. */
export function scaleOf(word: string): Scale {
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (lower === "k" || lower === "тис") return 1000;
  const myriad = MYRIADS.find(([, signs]) => signs.includes(lower));
  if (myriad && lower !== "") return myriad[0];
  if (UNSURE.has(lower) || lower === "m") return "unsure";
  if (lower === "hundred") return 100;
  if (lower === "dozen") return 12;
  for (const [scale, words] of SCALES) {
    for (const own of words.split(" ")) {
      if (own.endsWith("*") ? lower.startsWith(own.slice(0, -1)) : lower === own) return scale;
    }
  }
  return null;
}

const MYRIAD = new RegExp(`(\\d) ?([${MYRIADS.map(([, signs]) => signs).join("")}]?)(人|名|명)?`, "gu");

/** Numbers with spaces before the scales and units that East Asia writes without any: “1.2万人”. */
export function apart(text: string): string {
  return text.replaceAll(MYRIAD, (whole, digit: string, scale: string, unit = "") =>
    scale === "" && unit === "" ? whole : [digit, scale, unit].filter((part) => part !== "").join(" "),
  );
}

/** Whether what stands between two numbers makes them the ends of a range. */
export function isRange(between: string): boolean {
  return RANGE.test(between) || /^\s*(?:[-–—−]|\.\.|…)\s*$/.test(between);
}

const MANY =
  /^(?:(?:many|several|some|a few|few|tens of|dozens of|hundreds of|несколько|десятки|сотни|mehrere|einige|dizaines de|centaines de|plusieurs|varios|decenas de|cientos de|kilka|dziesiątki|setki|кілька|десятки|сотні) )*(?:dozens?|scores|hundreds?|thousands?|millions?|several|many|few|a handful|a third|half|a quarter|most|десятки|сотни|тысяч\p{L}*|миллион\p{L}*|половин\p{L}*|треть|четверть|большинство|dutzende|hunderte|tausende\p{L}*|millionen|centaines|milliers|millions|dizaines|cientos|miles|millones|decenas|setki|tysiące|миллионы|сотні|тисячі|мільйони|migliaia|centinaia|milhares|centenas)(?: of (?:people|them))?$/iu;

/** Whether words without a digit tell how many, as "hundreds of thousands" does. */
export function tellsHowMany(words: string): boolean {
  return MANY.test(words.trim());
}

const NOTHING =
  /^(?:[-–—]+|_+|\.+|…|:|x|\/|\*|\?|n\/?a|n\.a\.|na|null|none|nan|unknown|not known|no data|not published|not available|tbc|tbd|нет данных|неизвестно|н\/д|не опубликовано|unbekannt|keine angabe|k\.\s?a\.|inconnu|nd|n\.d\.|s\/d|sin datos|brak danych|bd)$/iu;

/** Whether a cell says that there is no number. */
export function saysNothing(words: string): boolean {
  return words.trim() === "" || NOTHING.test(words.trim());
}
