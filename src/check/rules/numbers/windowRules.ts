import { countryToldUnder, isWholeCountry } from "../../../model/dataset.ts";
import { addTo } from "../../../model/groupBy.ts";
import { familyOf } from "../../../model/measure.ts";
import type { Figure } from "../../../model/schema.ts";
import { parseDay } from "../../../model/time/day.ts";
import type { Span } from "../../../model/time/edtf.ts";
import { error, type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";

interface RecordSpan {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly words: { readonly firstDay: string; readonly lastDay: string };
}

function recordSpan({ info }: LintView): RecordSpan | null {
  const firstDay = parseDay(info?.firstDay ?? "");
  const lastDay = parseDay(info?.lastDay ?? "");
  if (!info || firstDay === null || lastDay === null) return null;
  return { firstDay, lastDay, words: { firstDay: info.firstDay, lastDay: info.lastDay } };
}

function* findSpan({ info }: LintView): Generator<Finding> {
  if (!info) return;
  for (const key of ["firstDay", "lastDay", "openingDay"] as const) {
    const day = info[key];
    if (day === undefined || parseDay(day) !== null) continue;
    yield {
      path: ["dataset", key],
      code: "not-in-calendar",
      params: { day },
    };
  }
  if (info.lastDay < info.firstDay) {
    yield {
      path: ["dataset", "lastDay"],
      code: "days-order",
      params: { firstDay: info.firstDay, lastDay: info.lastDay },
    };
  }
  const { openingDay } = info;
  if (openingDay !== undefined && (openingDay < info.firstDay || openingDay > info.lastDay)) {
    yield {
      path: ["dataset", "openingDay"],
      code: "opening-day",
      params: { day: openingDay, firstDay: info.firstDay, lastDay: info.lastDay },
    };
  }
}

function* findOpening({ info, figureById }: LintView): Generator<Finding> {
  const opening = info?.openingFigure;
  if (opening === undefined || figureById.has(opening)) return;
  yield {
    path: ["dataset", "openingFigure"],
    code: "opening-figure",
    params: { id: opening },
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
      code: "window-outside",
      params: { when: record.when.edtf, ...span.words },
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
      code: "window-before",
      params: { when: record.when.edtf, firstDay: span.words.firstDay },
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
      code: "published-early",
      params: { published: published.edtf, when: window.edtf },
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
      code: "published-issued",
      params: { published: published.edtf, issued: issued.edtf, source: piece.source },
    };
  }
}

function* findEndless({ silences }: LintView): Generator<Finding> {
  for (const { record, path } of silences) {
    if (record.when.first !== null) continue;
    yield {
      path: [...path, "when"],
      code: "silence-window",
      params: { when: record.when.edtf },
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

/** The figures of single days of each country as a whole. A total or a mean over many days does not say the number of one day. */
function daysOfCountries(view: LintView): ReadonlyMap<string, readonly Row<Figure>[]> {
  const info = view.info ?? { origin: [] };
  const byCountry = new Map<string, Row<Figure>[]>();
  for (const row of view.figures) {
    const place = view.placeById.get(row.record.where);
    const days = daysOf(row.record.when);
    if (!place || !isWholeCountry(place) || days.first !== days.last) continue;
    const country = countryToldUnder(info, place);
    addTo(byCountry, country, row);
  }
  return byCountry;
}

function* findSilenceOverlap(view: LintView): Generator<Finding> {
  const countedDays = view.silences.length > 0 ? daysOfCountries(view) : null;
  for (const { record, path } of view.silences) {
    const silent = daysOf(record.when);
    const measures = record.measure ?? (record.kind === "border-closed" ? "entries" : null);
    const spoken = countedDays
      ?.get(record.country)
      ?.find(
        ({ record: figure }) =>
          (measures === null || measures === figure.measure) && sharesDay(silent, daysOf(figure.when)),
      );
    if (!spoken) continue;
    yield {
      path: [...path, "when"],
      code: "silence-overlap",
      params: { when: record.when.edtf, figure: spoken.record.id, figureWhen: spoken.record.when.edtf },
    };
  }
}

/** Rules on days: the timeline's, the windows', and the days on which things were printed. */
export const WINDOW_RULES: readonly Rule[] = [
  error("dataset-span", findSpan),
  error("opening-figure", findOpening),
  warning("window-outside", findOutside),
  warning("window-before", findBefore),
  warning("published-early", findEarly),
  warning("published-issued", findOtherDay),
  warning("silence-window", findEndless),
  warning("silence-overlap", findSilenceOverlap),
];
