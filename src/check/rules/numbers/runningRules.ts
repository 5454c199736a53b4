import { bodyOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import { type LintView, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { type Dated, datedOf, groupsOf } from "./figureGroups.ts";
import { daysOf, sharesDay } from "./windowRules.ts";

/** This many counts of one day that never fall are a running total: the week alone makes daily counts fall. */
const MOST_RISING = 8;
/** Fewer than these say nothing. */
const FEWEST_RISING = 3;
/** The sum of the days has to be this many times their total: a smaller difference may come from another way of counting. */
const FAR_BEYOND = 1.5;

const topOf = ({ value }: Figure): number => value.high ?? value.low ?? 0;

/** What one body counts: of one measure, place and population. */
function countOf(figure: Figure, view: LintView): string {
  const { measure, unit, item, where, from } = figure;
  const population = figure.population ?? view.info?.population;
  const speakers = figure.statedBy.map((id) => bodyOf(id, view)).sort();
  return JSON.stringify([measure, unit, item, population, where, from, speakers]);
}

/** Whether figures in the order of their days rise and never fall. */
function rises(series: readonly Dated[]): boolean {
  const tops = series.map(({ row }) => topOf(row.record));
  return tops.every((top, at) => top >= (tops[at - 1] ?? top)) && (tops.at(-1) ?? 0) > (tops[0] ?? 0);
}

/** The counts of one day each that one body gave of one measure and place, by day. */
function dailySeries(view: LintView): Dated[][] {
  const daily = groupsOf(view, (figure) =>
    figure.basis === "per-day" && !figure.misprint ? countOf(figure, view) : undefined,
  );
  return daily.map((rows) =>
    datedOf(rows)
      .filter(({ days, row }) => days.first === days.last && topOf(row.record) > 0)
      .sort((a, b) => a.days.first - b.days.first),
  );
}

/** What is counted where, whoever counts it. */
const subjectOf = ({ measure, unit, item, where }: Figure): string =>
  JSON.stringify([measure, unit, item, where]);

/** The totals of each subject. */
function totalsOf(view: LintView): ReadonlyMap<string, readonly Figure[]> {
  const groups = groupsOf(view, (figure) =>
    figure.basis === "total" && !figure.misprint && figure.value.high !== null
      ? subjectOf(figure)
      : undefined,
  );
  return new Map(
    groups.map((rows) => [rows[0] ? subjectOf(rows[0].record) : "", rows.map(({ record }) => record)]),
  );
}

/** A total of the same measure and place, whoever gave it, that these counts of its days pass: one alone, or together by far. */
function passedTotal(
  totals: ReadonlyMap<string, readonly Figure[]>,
  series: readonly Dated[],
): Figure | undefined {
  const [first] = series;
  if (!first) return undefined;
  return totals.get(subjectOf(first.row.record))?.find((record) => {
    const high = record.value.high ?? 0;
    const window = daysOf(record.when);
    const within = series.filter(({ days }) => sharesDay(window, days)).map(({ row }) => topOf(row.record));
    return within.some((n) => n > high) || within.reduce((sum, n) => sum + n, 0) > high * FAR_BEYOND;
  });
}

function* findCumulative(view: LintView): Generator<Finding> {
  const totals = totalsOf(view);
  for (const series of dailySeries(view)) {
    const last = series.at(-1);
    if (!last || series.length < FEWEST_RISING || !rises(series)) continue;
    const passed = passedTotal(totals, series);
    if (!passed && series.length < MOST_RISING) continue;
    const { record, path } = last.row;
    yield {
      path: [...path, "basis"],
      code: "series-cumulative",
      params: {
        count: series.length,
        top: topOf(record),
        when: record.when.edtf,
        passed: passed ? { id: passed.id, top: topOf(passed) } : null,
      },
    };
  }
}

/** Totals that one body gave of one measure and place since one first day, by their last days. */
function countedOn(view: LintView): Dated[][] {
  const totals = groupsOf(view, (figure) => {
    const { first, last } = figure.when;
    if (figure.basis !== "total" || figure.misprint || first === null || last === null) return undefined;
    return figure.statedBy.length === 0 ? undefined : `${first} ${countOf(figure, view)}`;
  });
  return totals.map((rows) => datedOf(rows).sort((a, b) => a.days.last - b.days.last));
}

function* findUnmarked(view: LintView): Generator<Finding> {
  for (const series of countedOn(view)) {
    const lastDays = new Set(series.map(({ days }) => days.last));
    const unmarked = series.filter(({ row }) => row.record.running !== true);
    const [first] = unmarked;
    if (lastDays.size < FEWEST_RISING || !rises(series) || !first) continue;
    const others = series.filter((one) => one !== first).map(({ row }) => row.record.id);
    yield {
      path: first.row.path,
      code: "running-unmarked",
      params: {
        count: lastDays.size,
        since: first.row.record.when.edtf.split("/")[0] ?? "",
        others,
        unmarked: unmarked.length,
      },
    };
  }
}

/** Rules on what is counted on from day to day. */
export const RUNNING_RULES: readonly Rule[] = [
  warning("series-cumulative", findCumulative),
  warning("running-unmarked", findUnmarked),
];
