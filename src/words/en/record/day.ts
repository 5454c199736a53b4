import type { DayPlan } from "../../../model/dayPlan.ts";
import type { Figure, Silence } from "../../../model/schema.ts";
import { type Day, needsYear } from "../../../model/time/day.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay } from "./dates.ts";
import { countrySegments, figureSegment, nameDay, noLater } from "./dayCountry.ts";
import { capitalised, spelledOut } from "./kinds.ts";
import { countryName, eventName, figureName, formatClaim } from "./phrases.ts";
import { formatQuantity } from "./values.ts";

function dateText(names: Names, { day, isTerse }: DayPlan): string {
  const date = formatDay(day, needsYear(day, names) ? "day" : "dayMonth");
  return isTerse ? date : `${date}, day ${day - names.firstDay}`;
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

/** A sentence that already ends gets no second full stop. */
const ENDED = /[.?!…]”?$/;

const isMovement = ({ measure }: Figure): boolean => measure === "entries" || measure === "exits";

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
  if (plan.isLatestOld && plan.latest.some(isMovement))
    parts.push([plain(`${capitalised(noLater(plan.isWhole))}.`)]);
  if (queue) {
    const quantity = figureSegment(names, queue, formatQuantity(queue.value, queue.unit));
    const { last } = queue.when;
    const when = last === null || last === day ? "" : `, ${formatDay(last, "short")}`;
    parts.push([plain("At the border, "), quantity, plain(` ${formatClaim(names, queue)}${when}.`)]);
  }
  if (silence) parts.push([{ text: silenceText(names, silence, day), style: "aside" }]);
  if (parts.length === 0) parts.push([plain("No figures yet.")]);
  const colon = !event && countries.length > 0;
  const between = parts.map((part, at) => (at === 0 ? part : [plain(" "), ...part]));
  return [plain(`${dateText(names, plan)}${colon ? ": " : ". "}`), ...between.flat()];
}

/** Sentences made of many records. */
export const sentence = { day: daySentence };
