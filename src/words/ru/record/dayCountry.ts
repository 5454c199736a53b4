import type { CountryClause, DayPlan } from "../../../model/dayPlan.ts";
import { bodyOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import { tellersOf } from "../../../model/standing/firmness.ts";
import { calendarOf, type Day } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import { actorName, isPerDay } from "../../common/names.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay, formatDuring } from "./dates.ts";
import { capitalised } from "./kinds.ts";
import { inCountry } from "./locatives.ts";
import { listed, NO_BREAK, type Noun } from "./numbers.ts";
import { countryName, figureName, fromThen, sinceName, speakerNames } from "./phrases.ts";
import { formatValue, nounFor } from "./values.ts";

/** A day as it is named from another: “25 сентября”, with its year where that is another. */
export function nameDay(day: Day, from: Day): string {
  return formatDay(day, calendarOf(day).year === calendarOf(from).year ? "dayMonth" : "day");
}

/** A number of the sentence, which opens its figure. */
export const figureSegment = (names: Names, figure: Figure, text: string): Segment => ({
  text,
  ref: { kind: "figure", id: figure.id },
  name: figureName(names, figure),
});

const ENTRIES: Noun = ["въезд", "въезда", "въездов"];
const EXITS: Noun = ["выезд", "выезда", "выездов"];

/** The noun after a value: “98 000 въездов”, “тысячи выездов”. */
const nounAfter = ({ measure, value }: Figure): string =>
  ` ${nounFor(value, measure === "exits" ? EXITS : ENTRIES)}`;

/** Who vouches for a number, each with the body they speak for; empty where nobody is named. */
const tellerNames = (names: Names, figure: Figure): string => speakerNames(names, tellersOf(names, figure));

/** The same where brackets stand around it: “Тамара Дуйсенова, Министерство труда Казахстана”. */
const withoutBrackets = (speakers: string): string => speakers.replaceAll(" (", ", ").replaceAll(")", "");

const areMany = (names: Names, figure: Figure): boolean => tellersOf(names, figure).length > 1;

/** What earlier clauses of a sentence have said, and what goes without saying. */
interface Said {
  isFirst: boolean;
  isTerse: boolean;
  /** Who is counted, where the dataset does not take it as read. */
  population: string | undefined;
  measure?: string;
  /** Whether the clause before says that its country has counted: the next one leaves the verb out. */
  isOwn?: boolean;
  scope?: CountryClause["scope"];
  hasSaidSince?: boolean;
  noLater?: boolean;
}

/** Who says it, where it is not the country itself: “данные: Verstka”, “говорит Джамбул Эбаноидзе”. */
function attribution(names: Names, { voice, scope, figure }: CountryClause, isTerse: boolean): string {
  const tellers = (ids: readonly string[]): string =>
    isTerse ? listed(ids.map((id) => actorName(names, id))) : withoutBrackets(speakerNames(names, ids));
  const isWords = drawnAt(figure.value) === null;
  if (isWords || voice === "unnamed" || (scope === "rate" && figure.statedBy.length === 0))
    return "источник не назван";
  if (scope === "rate")
    return `${figure.statedBy.length > 1 ? "говорят" : "говорит"} ${tellers(figure.statedBy)}`;
  if (voice === "person")
    return `${areMany(names, figure) ? "говорят" : "говорит"} ${tellers(tellersOf(names, figure))}`;
  if (voice === "own") return "";
  const bodies = [...new Set(figure.statedBy.map((id) => actorName(names, bodyOf(id, names))))];
  return `данные: ${listed(bodies)}`;
}

/** The country as the subject of its clause: “В Казахстане насчитали”, “в Финляндии —”, “Лаос:”. */
function subject({ country }: CountryClause, isOwn: boolean, said: Said): string {
  const place = inCountry(country);
  const words = place ?? countryName(country);
  const name = said.isFirst ? capitalised(words) : words;
  if (place === null) return `${name}: `;
  return isOwn && !said.isOwn ? `${name} насчитали ` : `${name}${NO_BREAK}— `;
}

const perDay = (figure: Figure): string => (isPerDay(figure) ? " в день" : "");

function scopeAfter({ scope, figure, told }: CountryClause, names: Names, day: Day, said: Said): string {
  if (scope === "day") return told === day ? " за день" : ` ${nameDay(told, day)}`;
  if (scope === "window" || scope === "rate") {
    const opensEarlier = (figure.when.first ?? names.firstDay) < names.firstDay;
    const earlier = opensEarlier ? `, начиная ещё до ${sinceName(names)}` : "";
    return `${perDay(figure)} ${formatDuring(figure.when, day)}${earlier}`;
  }
  // The clause before has said since when.
  if (said.scope === "since") return "";
  const since = said.hasSaidSince ? nameDay(names.firstDay, day) : sinceName(names);
  said.hasSaidSince = true;
  return ` ${fromThen(since)}`;
}

const shortDay = (told: Day, day: Day): string =>
  formatDay(told, calendarOf(told).year === calendarOf(day).year ? "short" : "shortYear");

/** Notes in brackets, each after a semicolon. */
function inBrackets(notes: readonly string[]): string {
  const said = notes.filter((note) => note !== "");
  return said.length === 0 ? "" : ` (${said.join("; ")})`;
}

function populationOf({ population }: Figure, said: Said): string {
  if (population === undefined || population === said.population) return "";
  said.population = population;
  return population;
}

const dispute = ({ disputes }: Figure): string => (disputes.length > 0 ? "оспаривается" : "");

/** A later count of other days: “, за этот день — 1688”, “, затем 131 546 за декабрь”. */
function laterSegments(names: Names, figure: Figure, day: Day): Segment[] {
  const { first, last } = figure.when;
  const number = figureSegment(names, figure, formatValue(figure.value));
  if (last === day && first === day) return [plain(", за этот день — "), number];
  if (first !== null && first === last) return [plain(`, ${shortDay(first, day)} — `), number];
  return [plain(", затем "), number, plain(`${perDay(figure)} ${formatDuring(figure.when, day)}`)];
}

/** What somebody said: in the words of the source where a limit alone would blunt them. */
const statedWords = ({ value }: Figure): string => (value.low === null && value.words) || formatValue(value);

/** What somebody has said since: “, а Саломе Зурабишвили называет около 700 000 (13 нояб.; оспаривается)”. */
function moreSegments(names: Names, figure: Figure, day: Day): Segment[] {
  const tellers = tellerNames(names, figure);
  const verb = tellers === "" || areMany(names, figure) ? "называют" : "называет";
  const by = figure.when.last === null ? "" : shortDay(figure.when.last, day);
  return [
    plain(`, а ${tellers || "другие"} ${verb} `),
    figureSegment(names, figure, statedWords(figure)),
    plain(inBrackets([by, dispute(figure)])),
  ];
}

/** That nothing newer is there: in the record, or among the figures that a narrower filter lets through. */
export function noLater(isWhole: boolean, hasOthers = false): string {
  const count = `более поздних ${hasOthers ? "сопоставимых " : ""}подсчётов`;
  return isWhole ? `${count} к этому дню в этих данных нет` : `среди этих цифр ${count} нет`;
}

/** What is said of one country. What a clause shares with the one before is said once: the verb, the noun, the first day. */
function clauseSegments(
  names: Names,
  clause: CountryClause,
  day: Day,
  isWhole: boolean,
  said: Said,
): Segment[] {
  const { figure, departures, asOf, later, more, scope } = clause;
  const who = attribution(names, clause, said.isTerse);
  const isOwn = who === "";
  const isWords = drawnAt(figure.value) === null;
  const saysNoun = said.measure !== figure.measure || isWords || departures !== null;
  const segments = [
    plain(`${said.isFirst ? "" : "; "}${subject(clause, isOwn, said)}`),
    figureSegment(names, figure, formatValue(figure.value)),
    plain(saysNoun ? nounAfter(figure) : ""),
  ];
  const populations = [populationOf(figure, said)];
  if (departures) {
    segments.push(plain(" и "), figureSegment(names, departures, formatValue(departures.value)));
    segments.push(plain(nounAfter(departures)));
    populations.push(populationOf(departures, said));
  }
  segments.push(plain(scopeAfter(clause, names, day, said)));
  const until = asOf === null ? "" : `${clause.isToldAbout ? "примерно " : ""}на ${shortDay(asOf, day)}`;
  const doubt = figure.doubt === undefined ? "" : "сам источник сомневается";
  const rate = scope === "rate" ? "темп, а не подсчёт" : "";
  segments.push(plain(inBrackets([...populations, until, who, rate, doubt, dispute(figure)])));
  if (later) segments.push(...laterSegments(names, later, day));
  if (clause.isOld) {
    const again = clause.hasOthersLater ? "более поздних сопоставимых нет" : "более поздних нет";
    segments.push(plain(`, ${said.noLater ? again : noLater(isWhole, clause.hasOthersLater)}`));
  }
  if (more) segments.push(...moreSegments(names, more, day));
  said.isFirst = false;
  said.noLater ||= clause.isOld;
  said.isOwn = isOwn;
  said.scope = scope;
  said.measure = (departures ?? figure).measure;
  return segments.filter(({ text }) => text !== "");
}

/** What is said of the countries of a day, as one sentence. */
export function countrySegments(
  names: Names,
  { countries, day, isWhole, isTerse = false }: DayPlan,
): Segment[] {
  const said: Said = { population: names.info.population, isFirst: true, isTerse };
  const segments = countries.flatMap((clause) => clauseSegments(names, clause, day, isWhole, said));
  if (segments.length === 0) return [];
  const isEnded = segments.at(-1)?.text.endsWith(".");
  return isEnded ? segments : [...segments, plain(".")];
}
