import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";
import type { DayReadings } from "../../model/dayPlan.ts";
import { byWeight } from "../../model/eventWeight.ts";
import { addTo } from "../../model/groupBy.ts";
import { familyOf } from "../../model/measure.ts";
import type { Figure, RecordedEvent, Silence } from "../../model/schema.ts";
import { type Clock, NEVER } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import { eventTimes } from "../../model/time/eventTimes.ts";
import { placePasses } from "../filter.ts";
import { type Lens, type Matching, selectLens } from "../selectors.ts";
import { selectFrom } from "../span.ts";
import type { State } from "../store.ts";
import { countryReadings } from "./countryReadings.ts";

interface OfDay<T> {
  readonly record: T;
  readonly shownOn: Day;
}

/** What the sentences of all days are looked up in: made once per filter and clock. */
interface SentenceTracks {
  readonly events: ReadonlyMap<Day, readonly OfDay<RecordedEvent>[]>;
  /** Numbers of figures. */
  readonly queues: ReadonlyMap<Day, readonly number[]>;
  /** “Not found” is about our search, not about the country, so it is only on the timeline and in the list. */
  readonly silences: readonly Silence[];
}

const MOVEMENTS = ["entries", "exits"];

/** The sentence names only silences of this many countries, those with the most figures. */
const TOLD_FIRST = 6;

/** Prepares {@link SentenceTracks}: one pass over the figures that pass the filter. */
function tracksOf(archive: Archive, lens: Lens): SentenceTracks {
  const { columns } = archive;
  const { countries, measures, area } = lens.filter;
  const events = new Map<Day, OfDay<RecordedEvent>[]>();
  const queues = new Map<Day, number[]>();
  const isTold = ({ country, kind }: Silence): boolean =>
    kind !== "not-found" &&
    columns.countries.indexOf(country) < TOLD_FIRST &&
    (countries.length === 0 || countries.includes(country));
  for (const record of archive.events) {
    const { first, last } = record.when;
    if (first === null || first !== last || !placePasses(archive, { countries, area }, record.where))
      continue;
    addTo(events, first, { record, shownOn: eventTimes(archive, record)[lens.clock] });
  }
  const isQueue = columns.measures.map((measure) => familyOf(archive, measure) === "queue");
  for (const at of lens.matching.order)
    if (isQueue[columns.measure[at] ?? 0]) addTo(queues, columns.lastDay[at] ?? 0, at);
  for (const list of events.values()) list.sort((a, b) => byWeight(a.record, b.record));
  const pieces = (at: number): number => columns.pieces[at] ?? 0;
  for (const list of queues.values()) list.sort((a, b) => pieces(b) - pieces(a));
  return {
    events,
    queues,
    silences: measures.length > 0 ? [] : archive.silences.filter(isTold),
  };
}

/** Of some silences the one of a day that is told: what was never published before any other. */
export function silenceOn(silences: readonly Silence[], day: Day): Silence | null {
  const covering = silences.filter(
    ({ when: { first, last } }) => (first ?? day) <= day && (last ?? day) >= day,
  );
  return covering.find(({ kind }) => kind === "not-published") ?? covering[0] ?? null;
}

/** Figures that are looked at for the latest ones. */
const MOST_LATEST = 12;
/** The latest figures that a sentence names. */
const MOST_TOLD = 3;

/** Whether a figure must not stand as a second number beside another: it contradicts it, or counts the same up to an earlier day. */
function isRival(told: Figure, { id, measure, where, when }: Figure): boolean {
  if (told.disputes.some(({ figure }) => figure === id)) return true;
  const isAlike = told.measure === measure && told.where === where && MOVEMENTS.includes(measure);
  return isAlike && (when.last ?? 0) < (told.when.last ?? 0);
}

/**
 * The figures that came last by a day, the latest and weightiest first: those of people who crossed a border, else others. Those of
 * days before the record count only where there is no other.
 */
function latestFigures(archive: Archive, { order, upTo }: Matching, day: Day, from?: Day): Figure[] {
  const { columns, firstDay } = archive;
  const within: number[] = [];
  const before: number[] = [];
  const begin = from === undefined || from <= firstDay ? 0 : (upTo[from - firstDay - 1] ?? 0);
  for (let i = (upTo[day - firstDay] ?? 0) - 1; i >= begin && within.length < MOST_LATEST; i--) {
    const at = order[i] ?? 0;
    if ((columns.flags[at] ?? 0) & FLAGS.misprint) continue;
    if ((columns.lastDay[at] ?? 0) >= firstDay) within.push(at);
    else if (before.length < MOST_LATEST) before.push(at);
  }
  const found = within.length > 0 ? within : before;
  const moves = found.filter((at) => MOVEMENTS.includes(columns.measures[columns.measure[at] ?? 0] ?? ""));
  moves.sort((a, b) => (columns.lastDay[b] ?? 0) - (columns.lastDay[a] ?? 0));
  const told: Figure[] = [];
  for (const at of moves.length > 0 ? moves : found) {
    const figure = archive.at(at);
    if (!told.some((one) => isRival(one, figure)) && told.push(figure) === MOST_TOLD) break;
  }
  return told;
}

/** A queue is named for this many days after its own day. */
const QUEUE_DAYS = 3;

/** The queue of a day, or of the days before it. */
function queueOn(
  { columns }: Archive,
  { queues }: SentenceTracks,
  clock: Clock,
  day: Day,
  from = Number.NEGATIVE_INFINITY,
): number | undefined {
  const shownOn = columns.shownOn[clock];
  for (let ago = 0; ago <= QUEUE_DAYS; ago++) {
    const found = queues.get(day - ago)?.find((at) => {
      const shown = shownOn[at] ?? NEVER;
      return shown <= day && shown >= from;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a filter lets every count of the countries through that it names, so that what is missing is missing in the record. */
export function isWhole({ filter }: Lens): boolean {
  const { measures, origins, evidence, disputed, query, area } = filter;
  const isNarrow = measures.length > 0 || origins.length > 0 || evidence !== null || disputed;
  return !isNarrow && query.trim() === "" && area === null;
}

/** What the sentence of one day is made from. */
function readingsOn(archive: Archive, lens: Lens, day: Day, from: Day | undefined): DayReadings {
  const { clock, matching } = lens;
  const tracks = archive.memo(tracksOf, lens);
  const first = <T>(list: readonly OfDay<T>[] | undefined): T | null =>
    list?.find(({ shownOn }) => shownOn <= day)?.record ?? null;
  const queue = queueOn(archive, tracks, clock, day, from);
  const countries = countryReadings(archive, lens, day, from);
  return {
    day,
    isWhole: from === undefined && isWhole(lens),
    countries,
    event: first(tracks.events.get(day)),
    queue: queue === undefined ? null : archive.at(queue),
    silence: silenceOn(tracks.silences, day),
    latest: countries.some(({ way }) => way !== "before" && way !== "words")
      ? []
      : latestFigures(archive, matching, day, from),
  };
}

/**
 * What the sentence of a day is made from, by a lens; with `from`, of what came to show on that day or later. The same object until
 * one of these changes.
 */
export function readingsFor(archive: Archive, lens: Lens, day: Day, from?: Day): DayReadings {
  return archive.memo(readingsOn, lens, day, from);
}

/** What the sentence of the reader's day is made from. */
export function selectReadings(archive: Archive, state: State): DayReadings {
  return readingsFor(archive, selectLens(archive, state), state.day, selectFrom(archive, state));
}
