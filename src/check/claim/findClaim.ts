import type { Hedge, Value } from "../../model/schema.ts";
import { type FoundNumber, type NumberReader, numberReader, numbersOf } from "./articleNumbers.ts";
import { type HedgeReader, hedgeReader, hedgesBeside } from "./hedges.ts";
import { languageOf, languagesFor } from "./languages/allLanguages.ts";
import { paragraphsOf, sentenceAround } from "./paragraphs.ts";
import { type NamedText, namedText, namesSpeaker } from "./speakers.ts";

/** A number as it stands in an article, with its paragraph. */
interface Mention extends FoundNumber {
  readonly paragraph: string;
  /** Which paragraph of the article this is. */
  readonly at: number;
}

/** An article as it is read for claims. */
export interface ReadArticle {
  readonly mentions: readonly Mention[];
  readonly hedges: HedgeReader;
  readonly named: NamedText;
}

/** Reads an article, a paragraph at a time. `given` are the languages that the record gives the document. */
export function* readArticle(text: string, given: readonly string[]): Generator<void, ReadArticle, void> {
  const languages = languagesFor(text, given);
  const tags = ["en", languageOf(text) ?? "en", ...given.flatMap(validTag)];
  const reader: NumberReader = numberReader(languages, [...new Set(tags)]);
  const mentions: Mention[] = [];
  const plain: string[] = [];
  let at = 0;
  for (const paragraph of paragraphsOf(text)) {
    for (const number of numbersOf(paragraph, reader)) mentions.push({ ...number, paragraph, at });
    plain.push(namedText(paragraph).plain);
    at++;
    yield;
  }
  return { mentions, hedges: hedgeReader(languages), named: { text, plain: plain.join("\n") } };
}

/** A language tag that `Intl` knows; none for another. */
function validTag(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** What one document is said to state. */
export interface Claim {
  readonly value: Value;
  readonly unit: string;
  /** Names of those who are said to have said it. */
  readonly speakers: readonly string[];
}

/** A sentence in three parts: what stands before the number, the number, and what stands after it. */
export interface Sentence {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Where a speaker's name was found. */
type SpeakerPlace = "sentence" | "article" | "nowhere";

/**
 * What an article has of a claim. `agrees`: number and hedge. `hedge-differs`: the number, with another hedge or none. `missing`: not
 * that number; `near` are numbers close to it. `wordless`: the record gives no number to look for.
 */
export type ClaimVerdict =
  | {
      readonly status: "agrees" | "hedge-differs";
      readonly sentence: Sentence;
      readonly times: number;
      readonly recorded: Hedge;
      readonly hedges: readonly Hedge[];
      readonly speakers: readonly { readonly name: string; readonly place: SpeakerPlace }[];
    }
  | { readonly status: "missing"; readonly near: readonly Sentence[] }
  | { readonly status: "wordless" };

/** Units in which an article may count the same: two days are 48 hours. */
const OTHER_UNITS: ReadonlyMap<string, readonly number[]> = new Map([
  ["hours", [24, 1 / 60]],
  ["km", [1 / 1000]],
  ["days", [7]],
]);

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 1e-9;

function meansValue({ values, range }: Mention, wanted: readonly number[], scale: number): boolean {
  const own = values.map((n) => n * scale);
  if (wanted.length === 2)
    return range !== undefined && wanted.every((n, end) => isSame((range[end] ?? 0) * scale, n));
  return wanted.every((n) => own.some((value) => isSame(value, n)));
}

/** Mentions of a value; the two ends of a range may stand apart in one paragraph. */
function mentionsOf({ value, unit }: Claim, mentions: readonly Mention[]): Mention[] {
  const wanted = [...new Set([value.low, value.high])].filter((n) => n !== null);
  for (const scale of [1, ...(OTHER_UNITS.get(unit) ?? [])]) {
    const together = mentions.filter((mention) => meansValue(mention, wanted, scale));
    const plain = together.filter(({ isDate }) => !isDate);
    if (plain.length > 0) return plain;
    const [low, high] = wanted;
    if (low === undefined || high === undefined) continue;
    const apart = mentions.filter((mention) => {
      if (mention.isDate || !meansValue(mention, [low], scale)) return false;
      const other = mentions.find(
        (one) => one.at === mention.at && one !== mention && meansValue(one, [high], scale),
      );
      return other !== undefined && Math.abs(other.start - mention.end) < 120;
    });
    if (apart.length > 0) return apart;
  }
  return [];
}

function sentenceOf({ paragraph, start, end }: Mention): Sentence {
  const { from, to } = sentenceAround(paragraph, start, end);
  return {
    before: `${from > 0 && !/[.!?…。]["”»’)]*\s*$/.test(paragraph.slice(0, from)) ? "… " : ""}${paragraph.slice(from, start)}`,
    number: paragraph.slice(start, end),
    after: paragraph.slice(end, to),
  };
}

const textOf = ({ before, number, after }: Sentence): string => before + number + after;

function hedgesOf(mention: Mention, { hedges }: ReadArticle): Hedge[] {
  const own = hedgesBeside(mention.paragraph, mention.start, mention.end, hedges);
  return mention.range && !own.includes("between") ? [...own, "between"] : own;
}

/** Whether a source's hedges are the recorded one: none for a plain number. */
function isHedge(hedges: readonly Hedge[], { hedge, low, high }: Value): boolean {
  if (hedges.includes(hedge)) return true;
  const isRange = low !== null && high !== null && low !== high;
  const other = isRange ? hedges.filter((one) => one !== "between") : hedges;
  return hedge === "exact" && other.length === 0;
}

/** How many close numbers are shown where the number itself is not found. */
const SHOWN_NEAR = 3;
const CLOSE = 0.25;

function nearTo({ value }: Claim, mentions: readonly Mention[]): Sentence[] {
  const wanted = value.low ?? value.high ?? 0;
  const distance = ({ values }: Mention): number =>
    Math.min(...values.map((n) => Math.abs(n - wanted) / Math.max(Math.abs(wanted), 1)));
  return mentions
    .filter((mention) => !mention.isDate && !mention.isPart && distance(mention) <= CLOSE)
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, SHOWN_NEAR)
    .map(sentenceOf);
}

/** Looks for a claim in an article: the number in any spelling, the hedge beside it, who is said to have said it. */
export function findClaim(claim: Claim, article: ReadArticle): ClaimVerdict {
  const { value, speakers } = claim;
  if (value.low === null && value.high === null) return { status: "wordless" };
  const mentions = mentionsOf(claim, article.mentions);
  const read = mentions.map((mention) => {
    const hedges = hedgesOf(mention, article);
    const sentence = sentenceOf(mention);
    const named = speakers.filter((name) => namesSpeaker(namedText(textOf(sentence)), name)).length;
    return { hedges, sentence, isHedge: isHedge(hedges, value), named };
  });
  const best = read.toSorted((a, b) => Number(b.isHedge) - Number(a.isHedge) || b.named - a.named)[0];
  if (!best) return { status: "missing", near: nearTo(claim, article.mentions) };
  const shown = namedText(textOf(best.sentence));
  const places = speakers.map((name): { name: string; place: SpeakerPlace } => ({
    name,
    place: namesSpeaker(shown, name) ? "sentence" : namesSpeaker(article.named, name) ? "article" : "nowhere",
  }));
  return {
    status: best.isHedge ? "agrees" : "hedge-differs",
    sentence: best.sentence,
    times: new Set(mentions.map(({ at, start }) => `${at} ${start}`)).size,
    recorded: value.hedge,
    hedges: best.hedges,
    speakers: places,
  };
}
