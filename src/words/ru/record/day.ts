import type { DayPlan } from "../../../model/dayPlan.ts";
import type { Figure, Silence } from "../../../model/schema.ts";
import { type Day, needsYear } from "../../../model/time/day.ts";
import type { Names } from "../../names.ts";
import { plain, type Segment } from "../../segment.ts";
import { formatDay } from "./dates.ts";
import { countrySegments, figureSegment, nameDay, noLater } from "./dayCountry.ts";
import { capitalised } from "./kinds.ts";
import { measureNoun } from "./measures.ts";
import { ended } from "./numbers.ts";
import { countryName, eventName, figureName, formatClaim } from "./phrases.ts";
import { formatQuantity } from "./values.ts";

function dateText(names: Names, { day, isTerse }: DayPlan): string {
  // With its year a date has a full stop of its own.
  if (isTerse) return formatDay(day, "dayMonth");
  return `${formatDay(day, needsYear(day, names) ? "day" : "dayMonth")}, день ${day - names.firstDay}`;
}

function silenceText(names: Names, silence: Silence, day: Day): string {
  const { first } = silence.when;
  const begun = first !== null && first < day ? nameDay(first, day) : null;
  const country = countryName(silence.country);
  if (silence.kind === "border-closed")
    return ended(`${country}: граница закрыта${begun === null ? "" : ` с ${begun}`}`);
  const { measure } = silence;
  const what = measure === undefined ? "" : `, ${measureNoun(names, measure)}`;
  return ended(`${country}${what}: ${begun === null ? "за этот день" : `с ${begun}`} ничего не опубликовано`);
}

/** A sentence that already ends gets no second full stop. */
const ENDED = /[.?!…][”»]?$/;

const isMovement = ({ measure }: Figure): boolean => measure === "entries" || measure === "exits";

/** A segment with the full stop of its sentence. */
const withStop = (segment: Segment): Segment[] =>
  ENDED.test(segment.text) ? [segment] : [segment, plain(".")];

/**
 * The day in words: the date, an event of that day, what the countries have counted, a queue, and one silence. Every number
 * in it is a segment of its own that names its figure.
 */
function daySentence(names: Names, plan: DayPlan): readonly Segment[] {
  const { day, event, queue, silence } = plan;
  const parts: Segment[][] = [];
  if (event)
    parts.push(
      withStop({ text: event.title, ref: { kind: "event", id: event.id }, name: eventName(names, event) }),
    );
  const countries = countrySegments(names, plan);
  if (countries.length > 0) parts.push(countries);
  for (const figure of plan.latest)
    parts.push(withStop(figureSegment(names, figure, capitalised(figureName(names, figure)))));
  if (plan.isLatestOld && plan.latest.some(isMovement))
    parts.push([plain(ended(capitalised(noLater(plan.isWhole))))]);
  if (queue) {
    const quantity = figureSegment(names, queue, formatQuantity(queue.value, queue.unit));
    const { last } = queue.when;
    const when = last === null || last === day ? "" : `, ${formatDay(last, "short")}`;
    parts.push([plain(`На границе: ${formatClaim(names, queue)} — `), quantity, plain(ended(when))]);
  }
  if (silence) parts.push([{ text: silenceText(names, silence, day), style: "aside" }]);
  if (parts.length === 0) parts.push([plain("Цифр пока нет.")]);
  const between = parts.map((part, at) => (at === 0 ? part : [plain(" "), ...part]));
  return [plain(`${dateText(names, plan)}. `), ...between.flat()];
}

/** Sentences made of many records. */
export const sentence = { day: daySentence };
