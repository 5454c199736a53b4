import { bodyOf } from "../../model/origin.ts";
import type { Figure } from "../../model/schema.ts";
import type { LintView, Row, Rule } from "../checkedFile.ts";
import type { Finding } from "../finding.ts";
import { daysOf, sharesDay } from "./windowRules.ts";

type Days = ReturnType<typeof daysOf>;

interface Dated {
  readonly row: Row<Figure>;
  readonly days: Days;
}

/** The figures under each key, in the order of the file. */
function groupsOf(view: LintView, keyOf: (figure: Figure) => string | undefined): Row<Figure>[][] {
  const groups = new Map<string, Row<Figure>[]>();
  for (const row of view.figures) {
    const key = keyOf(row.record);
    if (key === undefined) continue;
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const seriesOf = (view: LintView): Row<Figure>[][] => groupsOf(view, ({ series }) => series);

function datedOf(rows: readonly Row<Figure>[]): Dated[] {
  return rows.map((row) => ({ row, days: daysOf(row.record.when) }));
}

/** Whether two windows share more than the day on which one ends and the other goes on, as counts of 24 hours do. */
function overlap(a: Days, b: Days): boolean {
  const touches = (one: Days, next: Days): boolean => one.last === next.first && one.last < next.last;
  return sharesDay(a, b) && !touches(a, b) && !touches(b, a);
}

/** Whether two figures of one series are of the same days. Running totals are, each to a day of its own. */
function isDouble(a: Dated, b: Dated): boolean {
  const areRunning = a.row.record.running === true && b.row.record.running === true;
  return areRunning ? a.days.last === b.days.last : overlap(a.days, b.days);
}

function* findDoubleDays(view: LintView): Generator<Finding> {
  for (const rows of seriesOf(view)) {
    const dated = datedOf(rows);
    for (const [at, one] of dated.entries()) {
      const earlier = dated.slice(0, at).find((other) => isDouble(other, one));
      if (!earlier) continue;
      const { row, days } = one;
      const looksRunning = days.first === earlier.days.first && days.last !== earlier.days.last;
      yield {
        path: [...row.path, "when"],
        message: `${row.record.when.edtf} is in series “${row.record.series}” already with “${earlier.row.record.id}”, expected one figure a day`,
        remedy: looksRunning
          ? "Where both count on from the same first day, mark them as running totals: “running”: true."
          : "Keep the figure that the series' own speaker gave; take “series” from the other.",
      };
    }
  }
}

function* findMixedSeries(view: LintView): Generator<Finding> {
  for (const [first, ...others] of seriesOf(view)) {
    if (!first) continue;
    for (const { record, path } of others) {
      for (const key of ["measure", "unit", "where", "basis"] as const) {
        if (record[key] === first.record[key]) continue;
        yield {
          path: [...path, key],
          message: `“${record[key]}” in series “${record.series}”, expected “${first.record[key]}” as in “${first.record.id}”`,
          remedy: "Take the figure out of the series: only like goes with like.",
        };
      }
    }
  }
}

function* findStartsOfRunning(view: LintView): Generator<Finding> {
  for (const rows of seriesOf(view)) {
    const [first, ...others] = datedOf(rows.filter(({ record }) => record.running === true));
    for (const { row, days } of others) {
      if (days.first === first?.days.first) continue;
      yield {
        path: [...row.path, "when"],
        message: `${row.record.when.edtf} in the running totals “${row.record.series}”, expected the first day of ${first?.row.record.when.edtf}`,
        remedy:
          "Correct the window, or take “running” from the figure: a running total counts on from one first day.",
      };
    }
  }
}

/** So many counts of one day that never fall are a running total: the week alone makes daily counts fall. */
const MOST_RISING = 8;
/** Fewer than these say nothing. */
const FEWEST_RISING = 3;

const topOf = ({ value }: Figure): number | null => value.high ?? value.low;

/** The counts of one day each that one body gave of one measure and place, by day. */
function dailySeries(view: LintView): Dated[][] {
  const daily = groupsOf(view, (figure) => {
    const { measure, unit, item, population, where, basis, statedBy, misprint } = figure;
    if (basis !== "per-day" || misprint) return undefined;
    const speakers = statedBy.map((id) => bodyOf(id, view)).sort();
    return JSON.stringify([measure, unit, item, population, where, speakers]);
  });
  return daily.map((rows) =>
    datedOf(rows)
      .filter(({ days, row }) => days.first === days.last && topOf(row.record) !== null)
      .sort((a, b) => a.days.first - b.days.first),
  );
}

/** A total of the same measure and place that counts a day, and less than is said of that day alone. */
function smallerTotal(view: LintView, { row, days }: Dated): Figure | undefined {
  const { measure, unit, item, where } = row.record;
  return view.figures.find(({ record }) => {
    const isLike =
      record.measure === measure && record.unit === unit && record.item === item && record.where === where;
    if (!isLike || record.basis !== "total" || record.misprint || record.value.high === null) return false;
    const window = daysOf(record.when);
    return window !== null && sharesDay(window, days) && record.value.high < (topOf(row.record) ?? 0);
  })?.record;
}

function* findCumulative(view: LintView): Generator<Finding> {
  for (const series of dailySeries(view)) {
    const last = series.at(-1);
    if (!last || series.length < FEWEST_RISING) continue;
    const rises = series.every(
      ({ row }, at) =>
        at === 0 || (topOf(row.record) ?? 0) >= (topOf(series[at - 1]?.row.record ?? row.record) ?? 0),
    );
    const grows = (topOf(last.row.record) ?? 0) > (topOf(series[0]?.row.record ?? last.row.record) ?? 0);
    if (!rises || !grows) continue;
    const beyond = series.flatMap((day) => smallerTotal(view, day) ?? [])[0];
    if (!beyond && series.length < MOST_RISING) continue;
    const { record, path } = last.row;
    yield {
      path: [...path, "basis"],
      message: `${series.length} counts of a day that never fall, to ${topOf(record)} on ${record.when.edtf}${beyond ? `, more than the total of “${beyond.id}” (${topOf(beyond)})` : ""}, expected counts of single days`,
      remedy:
        "If the column counts on from a first day, make them totals since that day and mark them “running”: true.",
    };
  }
}

/** Rules on series: what goes together, and what was counted on. */
export const SERIES_RULES: readonly Rule[] = [
  { id: "series-day", severity: "error", checks: "A series has one figure a day.", find: findDoubleDays },
  {
    id: "series-mixed",
    severity: "error",
    checks: "A series has one measure, unit, place and basis.",
    find: findMixedSeries,
  },
  {
    id: "series-running",
    severity: "warning",
    checks: "Running totals of a series count on from one first day.",
    find: findStartsOfRunning,
  },
  {
    id: "series-cumulative",
    severity: "warning",
    checks: "A running total is not told as counts of single days.",
    find: findCumulative,
  },
];
