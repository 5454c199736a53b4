import type { CountryClause, DayPlan } from "../../../model/dayPlan.ts";
import type { Figure, Silence } from "../../../model/schema.ts";
import { calendarOf, type Day } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay, formatSpan } from "./dates.ts";
import { capitalised, spelledOut } from "./kinds.ts";
import { ordinal } from "./numbers.ts";
import { countryName, eventName, figureName, formatClaim, withArticle } from "./phrases.ts";
import { formatQuantity, formatValue } from "./values.ts";

/** A day as it is named from another: "the 25th" in the same month, "25 September" in the same year. */
function nameDay(day: Day, from: Day): string {
  const a = calendarOf(day);
  const b = calendarOf(from);
  if (a.year !== b.year) return formatDay(day);
  return a.month === b.month ? `the ${ordinal(a.date)}` : formatDay(day, "dayMonth");
}

const figureSegment = (names: Names, figure: Figure, text: string): Segment => ({
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

function verbOf({ isOwn, scope }: CountryClause): string {
  if (isOwn) return scope === "day" ? "counted" : "has counted";
  return scope === "day" ? "reportedly saw" : "has reportedly seen";
}

/** What earlier clauses of a sentence have said, and what goes without saying. */
interface Said {
  isOwn?: boolean;
  noun?: string;
  /** What the first day is called, until it has been said. */
  since: string | undefined;
  /** Who is counted. */
  population: string | undefined;
}

/** Who is counted, where that was not said of the number before and the dataset does not take it as read. */
function populationAfter(figure: Figure, said: Said): string {
  const { population } = figure;
  if (population === undefined || population === said.population) return "";
  said.population = population;
  return ` (${population})`;
}

function scopeAfter({ scope, figure }: CountryClause, names: Names, day: Day, said: Said): string {
  if (scope === "day") return " that day";
  if (scope === "window") return `, ${formatSpan(figure.when)}`;
  const since = said.since ?? nameDay(names.firstDay, day);
  said.since = undefined;
  return ` since ${since}`;
}

/** What one country has counted. What a clause shares with the one before is said once: the verb, the noun, the first day. */
function clauseSegments(names: Names, clause: CountryClause, day: Day, said: Said): Segment[] {
  const { country, figure, departures, asOf, isOwn } = clause;
  const verb = isOwn === said.isOwn ? "" : `${verbOf(clause)} `;
  const isFirst = said.isOwn === undefined;
  const name = withArticle(countryName(country));
  const saysNoun = said.noun !== nounOf(figure) || drawnAt(figure.value) === null;
  const segments = [
    plain(`${isFirst ? capitalised(name) : `; ${name}`} ${verb}`),
    figureSegment(names, figure, formatValue(figure.value)),
    plain(
      (saysNoun ? nounAfter(figure) : "") +
        populationAfter(figure, said) +
        scopeAfter(clause, names, day, said),
    ),
  ];
  if (departures) {
    segments.push(plain(" and "), figureSegment(names, departures, formatValue(departures.value)));
    segments.push(plain(nounAfter(departures) + populationAfter(departures, said)));
  }
  if (asOf !== null) {
    const isSameYear = calendarOf(asOf).year === calendarOf(day).year;
    segments.push(plain(`, as of ${formatDay(asOf, isSameYear ? "short" : "shortYear")}`));
  }
  said.isOwn = isOwn;
  said.noun = nounOf(departures ?? figure);
  return segments;
}

function countrySegments(names: Names, { countries, day }: DayPlan): Segment[] {
  const { since, population } = names.info;
  const said: Said = { since, population };
  const segments = countries.flatMap((clause) => clauseSegments(names, clause, day, said));
  return segments.length > 0 ? [...segments, plain(".")] : [];
}

/** Records longer than this show the year with each date. */
const ONE_YEAR = 366;

function dateText({ firstDay, lastDay }: Names, day: Day): string {
  const isFirstYear = calendarOf(day).year === calendarOf(firstDay).year;
  const style = isFirstYear && lastDay - firstDay < ONE_YEAR ? "dayMonth" : "day";
  return `${formatDay(day, style)}, day ${day - firstDay}`;
}

function silenceText({ measures }: Names, silence: Silence, day: Day): string {
  const { first } = silence.when;
  const begun = first !== null && first < day ? nameDay(first, day) : null;
  const country = countryName(silence.country);
  if (silence.kind === "border-closed")
    return `${country}: border closed${begun === null ? "" : ` since ${begun}`}.`;
  const { measure } = silence;
  const what =
    measure === undefined ? "nothing" : `no count of ${measures.get(measure)?.label ?? spelledOut(measure)}`;
  return `${country}: ${what} published ${begun === null ? "that day" : `from ${begun} on`}.`;
}

/** A sentence that ends needs no full stop of ours. */
const ENDED = /[.?!…]”?$/;

/**
 * The day in words: the date, an event of that day, what the countries have counted, a queue, and one silence. Every number
 * in it is a segment of its own that names its figure.
 */
function daySentence(names: Names, plan: DayPlan): readonly Segment[] {
  const { day, event, queue, silence } = plan;
  const parts: Segment[][] = [];
  if (event) {
    const title: Segment = {
      text: event.title,
      ref: { kind: "event", id: event.id },
      name: eventName(names, event),
    };
    parts.push(ENDED.test(event.title) ? [title] : [title, plain(".")]);
  }
  const countries = countrySegments(names, plan);
  if (countries.length > 0) parts.push(countries);
  for (const figure of plan.latest)
    parts.push([figureSegment(names, figure, capitalised(figureName(names, figure))), plain(".")]);
  if (queue) {
    const quantity = figureSegment(names, queue, formatQuantity(queue.value, queue.unit));
    parts.push([plain("At the border, "), quantity, plain(` ${formatClaim(names, queue)}.`)]);
  }
  if (silence) parts.push([{ text: silenceText(names, silence, day), style: "aside" }]);
  if (parts.length === 0) parts.push([plain("No figures yet.")]);
  const colon = !event && countries.length > 0;
  const between = parts.map((part, at) => (at === 0 ? part : [plain(" "), ...part]));
  return [plain(`${dateText(names, day)}${colon ? ": " : ". "}`), ...between.flat()];
}

/** Sentences made of many records. */
export const sentence = { day: daySentence };
