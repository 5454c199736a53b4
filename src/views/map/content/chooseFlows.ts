import type { Archive } from "../../../load/archive.ts";
import { isUnion } from "../../../model/dataset.ts";
import type { Figure } from "../../../model/schema.ts";
import { type Day, needsYear } from "../../../model/time/day.ts";
import { drawnAt } from "../../../model/value.ts";
import { isSinceFirstDay, type Series, standingOn, toldOn } from "../../../store/series.ts";
import type { CountryRecords } from "./collectRecords.ts";
import { type FlowScale, type FlowWidth, flowScale, flowWidth, NO_WIDTH } from "./flowScale.ts";
import { largestCount } from "./largestCount.ts";
import type { ContentInput, LayoutInput } from "./layoutInput.ts";
import { type FlowStart, startOf } from "./origins.ts";

/** The two measures of people who cross a border. */
type Direction = "entries" | "exits";

/** People who came to a country, drawn as an arrow, or who left one, told at it. */
export interface FlowItem {
  readonly country: string;
  readonly direction: Direction;
  /** Where the arrow starts. Null where that is not known, and for exits: then the number stands alone at the country. */
  readonly start: FlowStart | null;
  readonly figure: Figure;
  readonly width: FlowWidth;
  /** "about 98,000", or "11,143 a day"; with "≠" where somebody disputes it. */
  readonly number: string;
  /** The country's name, or "left" and the name. */
  readonly name: string;
  /** "since 21 Sept", "as of 25 Sept", "19–24 Sept". */
  readonly window: string;
  /** Whether it counts from the record's first day. */
  readonly isSinceFirstDay: boolean;
}

/** Windows that open up to this many days before the record's first day still tell of its people. */
const EARLY_DAYS = 7;
/** A total since the first day gives way to one of another window that is this many days newer. */
const STALE_DAYS = 30;

const isEarly = (archive: Archive, firstDay: Day): boolean => firstDay < archive.firstDay - EARLY_DAYS;

/** The scale of a dataset's arrows, the same on all its days. */
export function flowScaleOf(archive: Archive): FlowScale & { readonly most: number } {
  const most = largestCount(
    archive,
    ({ measure, basis, firstDay, country }) =>
      measure === "entries" && basis === "total" && !isEarly(archive, firstDay) && !isUnion(country),
  );
  return Object.assign(flowScale(most), { most });
}

/** The figure of some series that stands on the day, or null. */
function latestOf(input: LayoutInput, series: readonly Series[]): number | null {
  const { archive, clock, day, from } = input;
  return standingOn(archive, clock, series, day, from)[0] ?? null;
}

/**
 * The figure that stands for a country's entries or exits: totals since the record's first day before totals of other windows of
 * those weeks, these before daily counts, and windows that open long before come last. Only the first two have a width.
 */
function flowFigure(
  input: LayoutInput,
  { series }: CountryRecords,
  direction: Direction,
): { at: number; hasWidth: boolean } | null {
  const { archive, clock } = input;
  const counts = series.filter(({ measure, basis }) => measure === direction && basis !== "moment");
  const totals = counts.filter(({ basis }) => basis === "total");
  const since = latestOf(
    input,
    totals.filter((one) => one.opensWithRecord),
  );
  const other = latestOf(input, totals);
  const isOther = other !== null && !isEarly(archive, archive.columns.firstDay[other] ?? 0);
  const age = (at: number): Day => toldOn(archive, clock, at);
  if (since !== null && !(isOther && age(other) - age(since) >= STALE_DAYS))
    return { at: since, hasWidth: true };
  if (isOther) return { at: other, hasWidth: true };
  const daily = latestOf(
    input,
    counts.filter(({ basis }) => basis !== "total"),
  );
  const thin = daily ?? other;
  return thin === null ? null : { at: thin, hasWidth: false };
}

function windowOf({ archive, words, clock, day }: ContentInput, figure: Figure, at: number): string {
  const told = toldOn(archive, clock, at);
  if (isSinceFirstDay(archive, at))
    return told < day ? words.map.asOf(archive, told, day) : words.map.since(archive, day);
  return words.dates.span(figure.when, needsYear(told, archive, day) ? "long" : "short");
}

function toFlow(input: ContentInput, records: CountryRecords, direction: Direction): FlowItem | null {
  const { archive, words } = input;
  const { code } = records;
  const chosen = flowFigure(input, records, direction);
  if (!chosen) return null;
  const figure = archive.at(chosen.at);
  if (figure.unit !== "people") return null;
  const start = direction === "entries" ? startOf(archive, figure) : null;
  return {
    country: code,
    direction,
    start: start?.country === code ? null : start,
    figure,
    // A union's count holds its members' counts: its arrow has no width, so that no one is drawn twice.
    width: chosen.hasWidth && !isUnion(code) ? flowWidth(figure.value, archive.memo(flowScaleOf)) : NO_WIDTH,
    number: words.map.flowNumber(figure),
    isSinceFirstDay: isSinceFirstDay(archive, chosen.at),
    name: words.map.flowName(archive, figure, code, direction),
    window: windowOf(input, figure, chosen.at),
  };
}

const isPresent = <T>(item: T | null): item is T => item !== null;
const sizeOf = ({ width, figure }: FlowItem): number =>
  width === NO_WIDTH ? 0 : (drawnAt(figure.value) ?? 0);

/** The countries' entries, and the exits of the countries that these people left, the largest first. */
export function chooseFlows(input: ContentInput, countries: readonly CountryRecords[]): FlowItem[] {
  const all = countries.map((records) => toFlow(input, records, "entries")).filter(isPresent);
  const left = new Set([...input.archive.info.origin, ...all.flatMap(({ start }) => start?.country ?? [])]);
  // Who comes to a country that people leave has come back, unless it is said from where.
  const entries = all.filter(({ country, start }) => start !== null || !left.has(country));
  const exits = countries
    .filter(({ code }) => left.has(code))
    .map((records) => toFlow(input, records, "exits"))
    .filter(isPresent);
  return [...entries, ...exits].sort((a, b) => sizeOf(b) - sizeOf(a));
}
