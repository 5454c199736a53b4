import { type Day, formatDay } from "../../model/day.ts";
import { eventTimes } from "../../model/eventTimes.ts";
import { eventName, spanOf } from "../../model/names.ts";
import type { RecordedEvent } from "../../model/schema.ts";
import { type PlaceFilter, placePasses } from "../../store/filter.ts";
import { fitText, TEXT_GAP, widthOf } from "../shared/textWidth.ts";
import { isOnScale, sharedDays } from "./dayScale.ts";
import { eventGroup, type Group, type Scene } from "./marks.ts";
import { OUT, type Times } from "./times.ts";

/** An event's title beside its diamond (row 0) or under it with a leader (row 1). */
export interface EventLabel {
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

/** The events of one day: a diamond with the title of the one most written about, and a list where there are several. */
export interface EventMark {
  readonly day: Day;
  readonly x: number;
  readonly lead: RecordedEvent;
  readonly name: string;
  readonly times: Times;
  readonly label: EventLabel | null;
  readonly group: Group | null;
}

/** The lane of events: marks, and those from before the record's first day. */
export interface EventsLayout {
  readonly marks: readonly EventMark[];
  readonly earlier: Group | null;
  /** Whether there is room for the count of a day's events beside their diamond. */
  readonly hasCounts: boolean;
}

const ROWS = 2;
const REACH = 7;
const WIDEST = 190;
const COUNTS_FROM = 34;
const NARROWEST = 90;

interface Dated {
  readonly event: RecordedEvent;
  readonly times: Times;
}

/** Where each title goes: the events most written about choose first; a title is cut at a word, or left out. */
function placeLabels(
  marks: readonly Omit<EventMark, "label">[],
  width: number,
  hasCounts: boolean,
): Map<Day, EventLabel> {
  const endOf = (mark: Omit<EventMark, "label">): number =>
    mark.x + REACH + (mark.group && hasCounts ? widthOf(String(mark.group.size)) + 2 : 0);
  const taken: { from: number; to: number }[][] = [
    marks.map((mark) => ({ from: mark.x - REACH, to: endOf(mark) })),
    [],
  ];
  const labels = new Map<Day, EventLabel>();
  const ranked = [...marks].sort((a, b) => b.lead.evidence.length - a.lead.evidence.length || a.day - b.day);
  for (const mark of ranked) {
    for (let row = 0; row < ROWS; row++) {
      const from = row === 0 ? endOf(mark) + 2 : mark.x + 3;
      const blocks = taken[row] ?? [];
      if (row > 0 && blocks.some((other) => other.from <= from && other.to + TEXT_GAP > mark.x)) continue;
      const next = Math.min(width, ...blocks.map((other) => other.from).filter((x) => x > mark.x + REACH));
      const room = Math.min(WIDEST, next - TEXT_GAP - from);
      const text = room < Math.min(NARROWEST, widthOf(mark.lead.title)) ? "" : fitText(mark.lead.title, room);
      if (text === "") continue;
      labels.set(mark.day, { x: from, row, text });
      taken[row] = [...blocks, { from: mark.x, to: from + widthOf(text) }];
      break;
    }
  }
  return labels;
}

/** Lays out the lane of events. Those that the filter leaves out keep their places, but their times say that they never show. */
export function layoutEvents({ dataset, scale }: Scene, filter: PlaceFilter): EventsLayout {
  const days = new Map<Day, Dated[]>();
  const before: Dated[] = [];
  for (const event of dataset.events) {
    const times = eventTimes(dataset, event);
    const dated = { event, times: placePasses(dataset, filter, event.where) ? times : OUT };
    const { last } = spanOf(event.when);
    if (last !== null && last < dataset.firstDay) before.push(dated);
    else if (isOnScale(scale, times.happened)) {
      const { first } = sharedDays(scale, times.happened);
      const sameDay = days.get(first);
      if (sameDay) sameDay.push(dated);
      else days.set(first, [dated]);
    }
  }
  const toMember = ({ event, times }: Dated) => ({ ref: { kind: "event" as const, id: event.id }, times });
  const marks = [...days]
    .sort(([a], [b]) => a - b)
    .flatMap(([day, dated]) => {
      const { first, last, x } = sharedDays(scale, day);
      dated.sort((a, b) => b.event.evidence.length - a.event.evidence.length);
      const [lead] = dated;
      if (!lead) return [];
      const dates = formatDay(first, "dayMonth") + (last > first ? ` – ${formatDay(last, "dayMonth")}` : "");
      const title = `Events, ${dates}`;
      return {
        day,
        x,
        lead: lead.event,
        name: eventName(dataset, lead.event),
        times: lead.times,
        group: dated.length > 1 ? eventGroup(`events ${day}`, title, x, 0, dated.map(toMember)) : null,
      };
    });
  const hasCounts = scale.dayWidth >= COUNTS_FROM;
  const labels = placeLabels(marks, scale.width, hasCounts);
  return {
    hasCounts,
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.day) ?? null })),
    earlier:
      scale.first === dataset.firstDay && before.length > 0
        ? eventGroup("earlier events", "Events before the first day", 0, 0, before.map(toMember))
        : null,
  };
}
