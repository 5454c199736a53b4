import { countryToldUnder, isWholeCountry } from "../../../model/dataset.ts";
import { familyOf } from "../../../model/measure.ts";
import { parseDay } from "../../../model/time/day.ts";
import type { Span } from "../../../model/time/edtf.ts";
import { error, type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

interface RecordSpan {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly words: string;
}

function recordSpan({ info }: LintView): RecordSpan | null {
  const firstDay = parseDay(info?.firstDay ?? "");
  const lastDay = parseDay(info?.lastDay ?? "");
  if (!info || firstDay === null || lastDay === null) return null;
  return { firstDay, lastDay, words: `${info.firstDay} to ${info.lastDay}` };
}

function* findSpan({ info }: LintView): Generator<Finding> {
  if (!info) return;
  for (const key of ["firstDay", "lastDay", "openingDay"] as const) {
    const day = info[key];
    if (day === undefined || parseDay(day) !== null) continue;
    yield {
      path: ["dataset", key],
      message: `“${day}”, expected a day of the calendar`,
      remedy: "Correct the day.",
    };
  }
  if (info.lastDay < info.firstDay) {
    yield {
      path: ["dataset", "lastDay"],
      message: `${info.lastDay}, expected a day not before firstDay ${info.firstDay}`,
      remedy: "Correct the two days: they span the timeline.",
    };
  }
  const { openingDay } = info;
  if (openingDay !== undefined && (openingDay < info.firstDay || openingDay > info.lastDay)) {
    yield {
      path: ["dataset", "openingDay"],
      message: `${openingDay}, expected a day from ${info.firstDay} to ${info.lastDay}`,
      remedy: "Take a day that the timeline has.",
    };
  }
}

function* findOpening({ info, figureById }: LintView): Generator<Finding> {
  const opening = info?.openingFigure;
  if (opening === undefined || figureById.has(opening)) return;
  yield {
    path: ["dataset", "openingFigure"],
    message: `“${opening}”, expected the id of a figure`,
    remedy: "Name the figure that the page opens with, or leave it out.",
  };
}

function isOutside({ first, last }: Span, { firstDay, lastDay }: RecordSpan): boolean {
  return (last !== null && last < firstDay) || (first !== null && first > lastDay);
}

function* findOutside(view: LintView): Generator<Finding> {
  const span = recordSpan(view);
  if (!span) return;
  for (const { record, path } of [...view.figures, ...view.silences]) {
    if (!isOutside(record.when, span) || ("note" in record && record.note !== undefined)) continue;
    yield {
      path: [...path, "when"],
      message: `${record.when.edtf} lies wholly outside the timeline, expected a window that shares a day with ${span.words}`,
      remedy: "Correct the window, widen dataset.firstDay and lastDay, or say in a note why it is kept.",
    };
  }
}

/** Movements counted from before the record's first day until after it: how much of it came since is not known. */
function* findBefore(view: LintView): Generator<Finding> {
  const span = recordSpan(view);
  if (!span) return;
  for (const { record, path } of view.figures) {
    const { first, last, start } = record.when;
    const opensBefore = start === "open" || (first !== null && first < span.firstDay);
    if (!opensBefore || (last !== null && last < span.firstDay)) continue;
    const isMovement = ["entries", "exits"].includes(
      familyOf({ measures: view.measureById }, record.measure),
    );
    if (!isMovement || record.basis !== "total" || record.note !== undefined) continue;
    yield {
      path: [...path, "when"],
      message: `${record.when.edtf} opens before the timeline's first day ${view.info?.firstDay}, expected a note that says so`,
      remedy:
        "Say in the note that it counts days from before; where the source counts from the first day, correct the window.",
    };
  }
}

function* findEarly(view: LintView): Generator<Finding> {
  for (const { piece, path, owner } of view.pieces) {
    const { when: window } = owner;
    const { published } = piece;
    if (!window || !published || window.first === null || published.last === null) continue;
    // A piece may print on the day on which a window begins.
    if (published.last >= window.first || isPlan(owner)) continue;
    yield {
      path: [...path, "published"],
      message: `${published.edtf} is before the first day of ${window.edtf}, expected a piece of that day or later`,
      remedy: "Check both days: nobody counts what has not begun.",
    };
  }
}

/** What was announced ahead, as a rule or a planned stage, is rightly in print before it begins. */
function isPlan(owner: object): boolean {
  if ("status" in owner) return owner.status === "planned";
  return !("measure" in owner) || owner.measure === "stay-limit";
}

function* findOtherDay(view: LintView): Generator<Finding> {
  for (const { piece, path } of view.pieces) {
    const source = view.sourceById.get(piece.source);
    const issued = source?.issued;
    const { published } = piece;
    if (!issued || !published) continue;
    const before = published.last !== null && issued.first !== null && published.last < issued.first;
    const after = published.first !== null && issued.last !== null && published.first > issued.last;
    if (!before && !after) continue;
    yield {
      path: [...path, "published"],
      message: `${published.edtf}, expected ${issued.edtf}, the day of “${piece.source}”`,
      remedy: "One document has one day: correct the piece or the source.",
    };
  }
}

function* findEndless({ silences }: LintView): Generator<Finding> {
  for (const { record, path } of silences) {
    if (record.when.first !== null) continue;
    yield {
      path: [...path, "when"],
      message: `${record.when.edtf} has no first day, expected one`,
      remedy: "Say from which day on there is no number.",
    };
  }
}

interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** A window as whole days; an open end reaches without limit. */
export function daysOf({ first, last }: Span): DaySpan {
  return { first: first ?? Number.NEGATIVE_INFINITY, last: last ?? Number.POSITIVE_INFINITY };
}

/** Whether two windows share a day. */
export function sharesDay(a: DaySpan, b: DaySpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function* findSilenceOverlap(view: LintView): Generator<Finding> {
  const info = view.info ?? { origin: [] };
  for (const { record, path } of view.silences) {
    const silent = daysOf(record.when);
    const measures = record.measure ?? (record.kind === "border-closed" ? "entries" : null);
    const spoken = view.figures.find(({ record: figure }) => {
      const place = view.placeById.get(figure.where);
      const days = daysOf(figure.when);
      if (!place || !isWholeCountry(place) || countryToldUnder(info, place) !== record.country) return false;
      // A total or a mean over many days is no number for one of them.
      const isOneDay = days.first === days.last;
      return isOneDay && (measures === null || measures === figure.measure) && sharesDay(silent, days);
    });
    if (!spoken) continue;
    yield {
      path: [...path, "when"],
      message: `${record.when.edtf} is said to be silent, but “${spoken.record.id}” gives a number for ${spoken.record.when.edtf}, expected no such figure`,
      remedy: "Shorten the silence, name the measure that is missing, or drop it.",
    };
  }
}

/** Rules on days: the timeline's, the windows', and the days on which things were printed. */
export const WINDOW_RULES: readonly Rule[] = [
  error("dataset-span", "The days firstDay, openingDay and lastDay follow each other.", findSpan),
  error("opening-figure", "The opening figure is there.", findOpening),
  warning("window-outside", "A window shares a day with the timeline.", findOutside),
  warning(
    "window-before",
    "A total of movements that counts days from before the timeline says so.",
    findBefore,
  ),
  warning("published-early", "A figure is not in print before its window begins.", findEarly),
  warning("published-issued", "A piece's day is its source's.", findOtherDay),
  warning("silence-window", "A silence has a first day.", findEndless),
  warning(
    "silence-overlap",
    "No country's figure speaks for a day that is said to be silent.",
    findSilenceOverlap,
  ),
];
