import { addTo } from "../../model/groupBy.ts";
import { daysOf } from "../values/dates.ts";
import type { FigureRecord } from "./figures.ts";

/** Fewer figures than this do not make a series. */
const FEWEST = 3;

/** Counts of single days, and running totals, of one place, measure and speaker as series: one figure for each day. */
export function withSeries(figures: readonly FigureRecord[]): FigureRecord[] {
  const groups = new Map<string, FigureRecord[]>();
  for (const figure of figures) {
    const { basis, running, measure, unit, where, from, population, statedBy } = figure;
    if (basis !== "per-day" && running !== true) continue;
    const key = JSON.stringify([basis, running, measure, unit, where, from, population, statedBy]);
    addTo(groups, key, figure);
  }
  const seriesOf = new Map<string, string>();
  const names = new Map<string, number>();
  for (const group of groups.values()) {
    const days = new Set<number | null>();
    const members = group.filter(({ when }) => {
      const { last } = daysOf(when);
      const isNew = last !== null && !days.has(last);
      days.add(last);
      return isNew;
    });
    const [first] = members;
    if (!first || members.length < FEWEST) continue;
    const base = `${first.where}-${first.measure}-${first.running === true ? "running" : "daily"}`;
    const count = (names.get(base) ?? 0) + 1;
    names.set(base, count);
    for (const { id } of members) seriesOf.set(id, count === 1 ? base : `${base}-${count}`);
  }
  return figures.map((figure) => {
    const series = seriesOf.get(figure.id);
    return series === undefined ? figure : { ...figure, series };
  });
}
