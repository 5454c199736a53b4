import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DatasetFile, mergeTexts, missingTexts, textsOf } from "../../data/translation.ts";
import { type Overlay, translationOf } from "../../src/load/translation/overlay.ts";

const readJson = <T>(name: string): T => JSON.parse(readFileSync(name, "utf8"));
const file = readJson<DatasetFile>("data/exodus-2022.json");
const overlay = readJson<Overlay>("data/exodus-2022.ru.json");

interface Pair {
  readonly english: string;
  readonly russian: string;
}

const pairs: readonly Pair[] = textsOf(file).flatMap(({ table, record, path, text }) => {
  const russian = translationOf(overlay, table, record, text, path);
  return russian === undefined ? [] : [{ english: text, russian }];
});

const sorted = (text: string): string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).filter((digits) => digits !== "00").sort();

/** The numbers of an English text, with the hours of the afternoon as Russian writes them: "6:45 p.m." is 18 and 45. */
function numbersOfEnglish(text: string): string[] {
  return sorted(
    text
      .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      .replaceAll(/\b24 hours\b(?! \()/g, "a day")
      .replaceAll(/\b(\d\d)00 GMT/g, "$1")
      .replaceAll(/\b(\d{1,2})(:\d\d)? p\.m\./g, (_, hour, minutes = "") => `${Number(hour) + 12}${minutes}`),
  );
}

/** The numbers of a Russian text, with those of its own way to write 24 hours left out. */
function numbersOfRussian(text: string): string[] {
  return sorted(
    text
      .replaceAll(/(?<=\d)[\u202f\u00a0](?=\d{3}(?!\d))/g, "")
      .replaceAll(/(?<=\d),(?=\d)/g, ".")
      .replaceAll(/24[\s\u00a0]час(?:а|ов)?(?! \()(?!\))/g, "сутки"),
  );
}

/** What the English says, and one of the ways in which Russian says it. */
const KEPT: readonly (readonly [what: string, english: RegExp, russian: RegExp])[] = [
  ["about", /\b(?:about|around|roughly|approximately) (?=\d)/i, /около|примерно/i],
  ["nearly", /\b(?:nearly|almost|just under) (?=\d)/i, /почти|чуть менее|около/i],
  ["over", /\b(?:over|more than) (?=\d)(?!45–50)/i, /бол(?:ее|ьше)|выше|с лишним/i],
  [
    "at least",
    /\b(?:at least|no fewer than|no less than) (?=\d)/i,
    /не (?:менее|меньше|дешевле)|как минимум/i,
  ],
  ["up to", /(?<!add )\bup to (?=\d)(?!\d+ September)/i, /до\s\d|до примерно|величину до/i],
  ["fewer than", /\b(?:fewer|less) than (?=\d)/i, /мен(?:ее|ьше)/i],
  ["Monday", /\bMonday\b/, /понедельник/i],
  ["Tuesday", /\bTuesday\b/, /вторник/i],
  ["Wednesday", /\bWednesday\b/, /сред[аыуе]/i],
  ["Thursday", /\bThursday\b/, /четверг/i],
  ["Saturday", /\bSaturday\b/, /суббот/i],
  ["Sunday", /\bSunday\b/, /воскрес/i],
  ["September", /\b\d+ September\b(?!”)/, /сентябр/i],
  ["October", /\bOctober\b/, /октябр/i],
  ["November", /\bNovember\b/, /ноябр/i],
  ["December", /\bDecember\b/, /декабр/i],
];

describe("the record in Russian", () => {
  it("has every text", () => {
    expect(missingTexts(file, overlay).map(({ table, path, text }) => `${table} ${path}: ${text}`)).toEqual(
      [],
    );
  });

  it("has no text of a record that is not there, or that has changed", () => {
    expect(mergeTexts(file, overlay, {}).unused).toEqual([]);
    const sources = file.sources as { "container-title": string; copyOf?: string }[];
    const outlets = sources.flatMap((one) => [one["container-title"], one.copyOf ?? ""]);
    const texts = new Set([...textsOf(file).map(({ text }) => text), ...outlets]);
    expect(Object.keys(overlay.everywhere).filter((text) => !texts.has(text))).toEqual([]);
  });

  it("tells apart what the English tells apart, where figures are compared by it", () => {
    const russian = Object.values(overlay.everywhere);
    expect(russian.filter((text, at) => russian.indexOf(text) !== at)).toEqual([]);
  });

  it("has the numbers of each English text, all of them and no other", () => {
    const changed = pairs.filter(
      ({ english, russian }) => numbersOfEnglish(english).join(" ") !== numbersOfRussian(russian).join(" "),
    );
    expect(changed).toEqual([]);
  });

  it.each(KEPT)("keeps “%s”", (_, english, russian) => {
    const asked = pairs.filter((pair) => english.test(pair.english));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((pair) => !russian.test(pair.russian))).toEqual([]);
  });

  it("is Russian: letters of the alphabet, its quotation marks, its dashes, no space before a full stop", () => {
    const odd = pairs.filter(
      ({ russian, english }) =>
        (/[“”]/.test(russian) && !/[“”(]/.test(english)) || / [.,;:]| {2}| - |''/.test(russian),
    );
    expect(odd).toEqual([]);
  });
});
