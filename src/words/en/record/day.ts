import type { CountryClause, DayPlan } from "../../../model/dayPlan.ts";
import type { Figure, Silence } from "../../../model/schema.ts";
import { calendarOf, type Day } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay } from "./dates.ts";
import { spelledOut } from "./kinds.ts";
import { ordinal } from "./numbers.ts";
import { countryName, eventName, figureName, formatClaim } from "./phrases.ts";
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

/** The noun after a value, with who is counted where the dataset does not take that as read: "98,000 entries", "thousands of entries". */
function nounAfter({ info }: Names, figure: Figure): string {
  const isWords = drawnAt(figure.value) === null && /s$/.test(figure.value.words ?? "s");
  const { population } = figure;
  const note = population === undefined || population === info.population ? "" : ` (${population})`;
  return `${isWords ? " of" : ""} ${nounOf(figure)}${note}`;
}

function verbOf({ isOwn, isTotal }: CountryClause): string {
  if (isOwn) return isTotal ? "has counted" : "counted";
  return isTotal ? "has reportedly seen" : "reportedly saw";
}

/** What the countries have counted. What a clause shares with the one before is said once: the verb, the noun, the first day. */
function countrySegments(names: Names, { countries, day }: DayPlan): Segment[] {
  const segments: Segment[] = [];
  let before: { readonly isOwn: boolean; readonly noun: string } | null = null;
  let { since } = names.info;
  for (const clause of countries) {
    const { figure, departures, asOf, isOwn, isTotal } = clause;
    const verb = isOwn === before?.isOwn ? "" : `${verbOf(clause)} `;
    segments.push(
      plain(`${before ? "; " : ""}${countryName(clause.country)} ${verb}`),
      figureSegment(names, figure, formatValue(figure.value)),
    );
    const saysNoun = before?.noun !== nounOf(figure) || drawnAt(figure.value) === null;
    const when = isTotal ? ` since ${since ?? nameDay(names.firstDay, day)}` : " that day";
    if (isTotal) since = undefined;
    segments.push(plain(`${saysNoun ? nounAfter(names, figure) : ""}${when}`));
    if (departures) {
      segments.push(plain(" and "), figureSegment(names, departures, formatValue(departures.value)));
      segments.push(plain(nounAfter(names, departures)));
    }
    before = { isOwn, noun: nounOf(departures ?? figure) };
    if (asOf !== null) {
      const isSameYear = calendarOf(asOf).year === calendarOf(day).year;
      segments.push(plain(`, as of ${formatDay(asOf, isSameYear ? "short" : "shortYear")}`));
    }
  }
  return segments.length > 0 ? [...segments, plain(".")] : [];
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
  const isFirstYear = calendarOf(day).year === calendarOf(names.firstDay).year;
  const date = `${formatDay(day, isFirstYear ? "dayMonth" : "day")}, day ${day - names.firstDay}`;
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
  if (queue) {
    const quantity = figureSegment(names, queue, formatQuantity(queue.value, queue.unit));
    parts.push([plain("At the border, "), quantity, plain(` ${formatClaim(names, queue)}.`)]);
  }
  if (silence) parts.push([{ text: silenceText(names, silence, day), style: "aside" }]);
  if (parts.length === 0) parts.push([plain("Nothing in this record yet.")]);
  const colon = !event && countries.length > 0;
  const between = parts.map((part, at) => (at === 0 ? part : [plain(" "), ...part]));
  return [plain(`${date}${colon ? ": " : ". "}`), ...between.flat()];
}

/** Sentences made of many records. */
export const sentence = { day: daySentence };
