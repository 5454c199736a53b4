import { addTo } from "../../../model/groupBy.ts";
import type { Figure } from "../../../model/schema.ts";
import { error, type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { type Dated, datedOf, groupsOf } from "./figureGroups.ts";
import { sharesDay } from "./windowRules.ts";

type Days = Dated["days"];

const seriesOf = (view: LintView): Row<Figure>[][] => groupsOf(view, ({ series }) => series);

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

/** Longer windows are not put under each of their days. */
const MOST_DAYS = 31;

/** Figures of a series, found by the days of their windows. */
class Earlier {
  readonly #all: Dated[] = [];
  /** Positions of figures with short windows, by each of their days, and of those with long ones. */
  readonly #byDay = new Map<number, number[]>();
  readonly #long: number[] = [];

  add({ days, row }: Dated): void {
    const at = this.#all.push({ days, row }) - 1;
    if (days.last - days.first >= MOST_DAYS) this.#long.push(at);
    else
      for (let day = days.first; day <= days.last; day++) {
        addTo(this.#byDay, day, at);
      }
  }

  /** The first of the figures so far that is of the same days as one more. */
  find(one: Dated): Dated | undefined {
    const { first, last } = one.days;
    const isFound = (at: number): boolean => {
      const other = this.#all[at];
      return other !== undefined && isDouble(other, one);
    };
    if (last - first >= MOST_DAYS) return this.#all.find((other) => isDouble(other, one));
    let found = this.#long.find(isFound) ?? Number.POSITIVE_INFINITY;
    for (let day = first; day <= last; day++)
      found = Math.min(found, this.#byDay.get(day)?.find(isFound) ?? Number.POSITIVE_INFINITY);
    return this.#all[found];
  }
}

function* findDoubleDays(view: LintView): Generator<Finding> {
  for (const rows of seriesOf(view)) {
    const before = new Earlier();
    for (const one of datedOf(rows)) {
      const earlier = before.find(one);
      before.add(one);
      if (!earlier) continue;
      const { row, days } = one;
      const looksRunning = days.first === earlier.days.first && days.last !== earlier.days.last;
      yield {
        path: [...row.path, "when"],
        code: looksRunning ? "series-day-running" : "series-day",
        params: {
          when: row.record.when.edtf,
          series: row.record.series ?? "",
          earlier: earlier.row.record.id,
        },
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
          code: "series-mixed",
          params: {
            found: record[key],
            series: record.series ?? "",
            wanted: first.record[key],
            first: first.record.id,
          },
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
        code: "series-running",
        params: {
          when: row.record.when.edtf,
          series: row.record.series ?? "",
          first: first?.row.record.when.edtf ?? "",
        },
      };
    }
  }
}

/** Rules on series: what goes together. */
export const SERIES_RULES: readonly Rule[] = [
  error("series-day", findDoubleDays),
  error("series-mixed", findMixedSeries),
  warning("series-running", findStartsOfRunning),
];
