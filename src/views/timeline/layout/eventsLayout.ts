import { byWeight } from "../../../model/eventWeight.ts";
import type { RecordedEvent } from "../../../model/schema.ts";
import type { Day } from "../../../model/time/day.ts";
import { eventTimes } from "../../../model/time/eventTimes.ts";
import { type PlaceFilter, placePasses } from "../../../store/filter.ts";
import { fitText, TEXT_GAP } from "../../shared/textWidth.ts";
import { type DayScale, hasHours, isOnScale, sharedDays, textWidth, timeOf } from "../axis/dayScale.ts";
import { type HourlessRule, hourlessRule } from "./dotLayout.ts";
import { eventGroup, type Group, LEAST_TARGET, NOWHERE, type Scene } from "./laneMarks.ts";
import type { Times } from "./presence.ts";

/** An event's title beside its diamond (row 0) or under it with a leader (row 1). */
interface EventLabel {
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

/** The events of one day, or of one hour where hours show: a diamond with the title of the one most written about, and a list where there are several. */
export interface EventMark {
  /** Unique among the marks. */
  readonly key: string;
  readonly day: Day;
  /** The time of day in minutes, where it is known and hours show. */
  readonly minute: number | null;
  readonly x: number;
  readonly lead: RecordedEvent;
  readonly name: string;
  readonly times: Times;
  /** Whether the filter leaves out the event that leads, and so all of them. */
  readonly isOut: boolean;
  readonly label: EventLabel | null;
  readonly group: Group | null;
}

/** The lane of events: marks, and those from before the record's first day. */
export interface EventsLayout {
  readonly marks: readonly EventMark[];
  readonly earlier: Group | null;
  /** Where hours show, the rules of the days of events whose hour is not known. */
  readonly hourless: readonly HourlessRule[];
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
  readonly isOut: boolean;
}

/** A text as wide as the count of a group: all digits are as wide as this one. */
const countText = ({ size }: Group): string => "0".repeat(String(size).length);

/** Where each title goes: the events most written about choose first; a title is cut at a word, or left out. */
function layOutTitles(
  marks: readonly Omit<EventMark, "label">[],
  scale: DayScale,
  hasCounts: boolean,
): Map<string, EventLabel> {
  const endOf = (mark: Omit<EventMark, "label">): number =>
    mark.x + REACH + (mark.group && hasCounts ? textWidth(scale, countText(mark.group)) + 2 : 0);
  const taken: { from: number; to: number }[][] = [
    marks.map((mark) => ({ from: mark.x - REACH, to: endOf(mark) })),
    [],
  ];
  const labels = new Map<string, EventLabel>();
  const ranked = [...marks].sort(
    (a, b) => Number(a.isOut) - Number(b.isOut) || byWeight(a.lead, b.lead) || a.day - b.day,
  );
  for (const mark of ranked) {
    for (let row = 0; row < ROWS; row++) {
      const from = row === 0 ? endOf(mark) + 2 : mark.x + 3;
      const blocks = taken[row] ?? [];
      if (row > 0 && blocks.some((other) => other.from <= from && other.to + TEXT_GAP > mark.x)) continue;
      const next = Math.min(
        scale.width,
        ...blocks.map((other) => other.from).filter((x) => x > mark.x + REACH),
      );
      const room = Math.min(WIDEST, next - TEXT_GAP - from);
      const text = fitText(mark.lead.title, room, (text) => textWidth(scale, text));
      if (text === "" || (room < NARROWEST && text !== mark.lead.title)) continue;
      labels.set(mark.key, { x: from, row, text });
      taken[row] = [...blocks, { from: mark.x, to: from + textWidth(scale, text) }];
      break;
    }
  }
  return labels;
}

/** Lays out the lane of events. Those that the filter leaves out keep their places, and lead no others. `y` is the middle of the diamonds. */
export function layOutEvents({ archive, scale, words }: Scene, filter: PlaceFilter, y: number): EventsLayout {
  const groups = new Map<string, Pick<EventMark, "day" | "minute"> & { readonly dated: Dated[] }>();
  const before: Dated[] = [];
  for (const event of archive.events) {
    const times = eventTimes(archive, event);
    const dated = { event, times, isOut: !placePasses(archive, filter, event.where) };
    const { last, minute } = event.when;
    if (last !== null && last < archive.firstDay) before.push(dated);
    else if (isOnScale(scale, times.happened)) {
      const timed = hasHours(scale) ? (minute ?? null) : null;
      const { first: day } = sharedDays(scale, times.happened);
      const key = `${day} ${timed ?? "untimed"}`;
      const group = groups.get(key) ?? { day, minute: timed, dated: [] };
      groups.set(key, group);
      group.dated.push(dated);
    }
  }
  const toMember = ({ event, times, isOut }: Dated) => ({
    ref: { kind: "event" as const, id: event.id },
    times,
    isOut,
  });
  const marks = [...groups]
    .map(([key, { day, minute, dated }]) => {
      const { first, last, x: middle } = sharedDays(scale, day);
      return {
        key,
        day,
        minute,
        dated,
        first,
        last,
        x: minute === null ? middle : timeOf(scale, day, minute),
      };
    })
    .sort((a, b) => a.x - b.x)
    .flatMap(({ key, day, minute, dated, first, last, x }) => {
      dated.sort((a, b) => Number(a.isOut) - Number(b.isOut) || byWeight(a.event, b.event));
      const [lead] = dated;
      if (!lead) return [];
      const title = words.timeline.eventsOf(first, last);
      return {
        key,
        day,
        minute,
        x,
        lead: lead.event,
        name: words.record.event(archive, lead.event),
        times: lead.times,
        isOut: lead.isOut,
        group:
          dated.length > 1
            ? eventGroup(`events ${key}`, title, { day, x, y, reach: LEAST_TARGET }, dated.map(toMember))
            : null,
      };
    });
  const hasCounts = scale.dayWidth >= COUNTS_FROM;
  const labels = layOutTitles(marks, scale, hasCounts);
  return {
    hasCounts,
    hourless: hasHours(scale)
      ? marks.filter(({ minute }) => minute === null).map(({ day }) => hourlessRule(scale, day, y))
      : [],
    marks: marks.map((mark) => ({ ...mark, label: labels.get(mark.key) ?? null })),
    earlier:
      scale.first === archive.firstDay && before.length > 0
        ? eventGroup("earlier", words.timeline.eventsBefore, NOWHERE, before.map(toMember))
        : null,
  };
}
