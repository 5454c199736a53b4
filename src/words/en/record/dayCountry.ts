import type { CountryClause, DayPlan } from "../../../model/dayPlan.ts";
import { bodyOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import { tellersOf } from "../../../model/standing/firmness.ts";
import type { Voice } from "../../../model/standing/voice.ts";
import { calendarOf, type Day } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import { actorName, isPerDay } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay, formatSpan } from "./dates.ts";
import { capitalised } from "./kinds.ts";
import { listed, ordinal } from "./numbers.ts";
import { countryName, figureName, speakerNames, withArticle } from "./phrases.ts";
import { formatValue } from "./values.ts";

/** A day as it is named from another: "the 25th" in the same month, "25 September" in the same year. */
export function nameDay(day: Day, from: Day): string {
  const a = calendarOf(day);
  const b = calendarOf(from);
  if (a.year !== b.year) return formatDay(day);
  return a.month === b.month ? `the ${ordinal(a.date)}` : formatDay(day, "dayMonth");
}

/** A number of the sentence, which opens its figure. */
export const figureSegment = (names: Names, figure: Figure, text: string): Segment => ({
  text,
  ref: { kind: "figure", id: figure.id },
  name: figureName(names, figure),
});

const nounOf = (figure: Figure): string => (figure.measure === "exits" ? "departures" : "entries");

/** The noun after a value: "98,000 entries", "thousands of entries". */
function nounAfter(figure: Figure): string {
  const isWords = drawnAt(figure.value) === null && /s$/.test(figure.value.words ?? "s");
  return `${isWords ? " of" : ""} ${nounOf(figure)}`;
}

/** The bodies that a number goes back to, each once. */
const bodies = (names: Names, { statedBy }: Figure): string =>
  listed([...new Set(statedBy.map((id) => actorName(names, bodyOf(id, names))))]);

/** Who vouches for a number, each with the body they speak for; empty where nobody is named. */
const tellerNames = (names: Names, figure: Figure): string => speakerNames(names, tellersOf(names, figure));

/** The verb after those who vouch for a number. */
const say = (names: Names, figure: Figure): string => (tellersOf(names, figure).length > 1 ? "say" : "says");

/** Who says it, after the country's name: "has counted", ", by the count of Verstka, has seen"; terse: ", says Verstka, has seen". */
function verbOf(names: Names, { voice, scope, figure }: CountryClause, isTerse: boolean): string {
  const tellers = (ids: readonly string[]): string =>
    isTerse ? listed(ids.map((id) => actorName(names, id))) : speakerNames(names, ids);
  const isDay = scope === "day";
  if (drawnAt(figure.value) === null) return isDay ? " reportedly saw" : " has reportedly seen";
  if (scope === "rate") {
    const who = figure.statedBy.length > 0 ? `, as ${tellers(figure.statedBy)} put it,` : " reportedly";
    return `${who} saw`;
  }
  const seen = isDay ? "saw" : "has seen";
  const verbs: Readonly<Record<Voice, string>> = {
    own: isDay ? " counted" : " has counted",
    body: `, ${isTerse ? say(names, figure) : "by the count of"} ${bodies(names, figure)}, ${seen}`,
    person: `, ${say(names, figure)} ${tellers(tellersOf(names, figure))}, ${seen}`,
    unnamed: isDay ? " reportedly saw" : " has reportedly seen",
  };
  return verbs[voice];
}

/** What earlier clauses of a sentence have said, and what goes without saying. */
interface Said {
  /** Who spoke in the clause before: the next leaves the verb out where it is the same. */
  speaker?: string;
  isFirst: boolean;
  isTerse: boolean;
  noun?: string;
  scope?: CountryClause["scope"];
  /** What the first day is called, until it has been said. */
  since: string | undefined;
  /** Who is counted. */
  population: string | undefined;
  /** Whether it has been said that nothing newer is there. */
  noLater?: boolean;
}

/** Who is counted, if the number before did not say it and the dataset does not take it as read. */
function populationAfter(figure: Figure, said: Said): string {
  const { population } = figure;
  if (population === undefined || population === said.population) return "";
  said.population = population;
  return ` (${population})`;
}

const perDay = (figure: Figure): string => (isPerDay(figure) ? " a day" : "");

function scopeAfter({ scope, figure, told }: CountryClause, names: Names, day: Day, said: Said): string {
  if (scope === "day") return told === day ? " that day" : ` on ${nameDay(told, day)}`;
  if (scope === "window" || scope === "rate") {
    const opensEarlier = (figure.when.first ?? names.firstDay) < names.firstDay;
    const earlier = opensEarlier ? `, from before ${said.since ?? nameDay(names.firstDay, day)} on` : "";
    return `${perDay(figure)}, ${formatSpan(figure.when)}${earlier}`;
  }
  // The clause before has said since when.
  if (said.scope === "since") return "";
  const since = said.since ?? nameDay(names.firstDay, day);
  said.since = undefined;
  return ` since ${since}`;
}

const shortDay = (told: Day, day: Day): string =>
  formatDay(told, calendarOf(told).year === calendarOf(day).year ? "short" : "shortYear");

const asOfText = (asOf: Day, day: Day, isAbout: boolean): string =>
  `, as of ${isAbout ? "about " : ""}${shortDay(asOf, day)}`;

/** A later count of other days: ", and 1,688 that day", ", then 784 on 4 Oct", ", then 131,546, December 2022". */
function laterSegments(names: Names, figure: Figure, day: Day): Segment[] {
  const { first, last } = figure.when;
  const number = figureSegment(names, figure, formatValue(figure.value));
  if (last === day && first === day) return [plain(", and "), number, plain(" that day")];
  const when =
    first !== null && first === last ? ` on ${shortDay(first, day)}` : `, ${formatSpan(figure.when)}`;
  return [plain(", then "), number, plain(perDay(figure) + when)];
}

/** What somebody has said since: ", while Salome Zourabichvili says about 700,000 by 13 Nov". */
function moreSegments(names: Names, figure: Figure, day: Day): Segment[] {
  const tellers = tellerNames(names, figure);
  const who = tellers === "" ? "others say" : `${tellers} ${say(names, figure)}`;
  const by = figure.when.last === null ? "" : ` by ${shortDay(figure.when.last, day)}`;
  return [
    plain(`, while ${who} `),
    figureSegment(names, figure, statedWords(figure)),
    plain(by + disputedAfter(figure)),
  ];
}

/** What somebody said: in the words of the source where a limit alone would blunt them ("far fewer than 700,000"). */
const statedWords = ({ value }: Figure): string => (value.low === null && value.words) || formatValue(value);

const doubtAfter = ({ doubt }: Figure): string =>
  doubt === undefined ? "" : ", which its own source doubts";

const disputedAfter = ({ disputes }: Figure): string => (disputes.length > 0 ? " (disputed)" : "");

/** That nothing newer is there: in the record, or among the figures that a narrower filter lets through. */
export function noLater(isWhole: boolean, hasOthers = false): string {
  const count = `no later ${hasOthers ? "comparable " : ""}count`;
  return `${count} ${isWhole ? "in this record by this day" : "among these figures"}`;
}

/** What is said of one country. What a clause shares with the one before is said once: the verb, the noun, the first day. */
function clauseSegments(
  names: Names,
  clause: CountryClause,
  day: Day,
  isWhole: boolean,
  said: Said,
): Segment[] {
  const { country, figure, departures, asOf, voice, later, more } = clause;
  const isNamed = voice === "body" || voice === "person" || clause.scope === "rate";
  const speaker = isNamed ? `${clause.scope === "rate"} ${tellerNames(names, figure)}` : voice;
  const name = withArticle(countryName(country));
  const saysNoun = said.noun !== nounOf(figure) || drawnAt(figure.value) === null;
  const segments = [
    plain(
      `${said.isFirst ? capitalised(name) : `; ${name}`}${speaker === said.speaker ? "" : verbOf(names, clause, said.isTerse)} `,
    ),
    figureSegment(names, figure, formatValue(figure.value)),
    plain((saysNoun ? nounAfter(figure) : "") + disputedAfter(figure) + populationAfter(figure, said)),
  ];
  const scope = scopeAfter(clause, names, day, said);
  if (departures) {
    const back = figureSegment(names, departures, formatValue(departures.value));
    segments.push(plain(clause.scope === "since" ? `${scope} and ` : " and "), back);
    segments.push(plain(nounAfter(departures) + populationAfter(departures, said)));
  }
  if (!departures || clause.scope !== "since") segments.push(plain(scope));
  if (clause.scope === "rate") segments.push(plain(", a rate, not a count"));
  segments.push(plain(doubtAfter(figure) + (asOf === null ? "" : asOfText(asOf, day, clause.isToldAbout))));
  if (later) segments.push(...laterSegments(names, later, day));
  if (clause.isOld) {
    const { hasOthersLater } = clause;
    const again = hasOthersLater ? "none comparable later" : "none later";
    segments.push(plain(`, ${said.noLater ? again : noLater(isWhole, hasOthersLater)}`));
  }
  if (more) segments.push(...moreSegments(names, more, day));
  said.isFirst = false;
  said.noLater ||= clause.isOld;
  said.speaker = speaker;
  said.scope = clause.scope;
  said.noun = nounOf(departures ?? figure);
  return segments;
}

/** What is said of the countries of a day, as one sentence. */
export function countrySegments(
  names: Names,
  { countries, day, isWhole, isTerse = false }: DayPlan,
): Segment[] {
  const { since, population } = names.info;
  const said: Said = { since, population, isFirst: true, isTerse };
  const segments = countries.flatMap((clause) => clauseSegments(names, clause, day, isWhole, said));
  return segments.length > 0 ? [...segments, plain(".")] : [];
}
