import type { Archive } from "../../../load/archive.ts";
import { FLAGS } from "../../../load/columns.ts";
import { isWholeCountry } from "../../../model/dataset.ts";
import { BASES, type Figure } from "../../../model/schema.ts";
import { drawnAt } from "../../../model/value.ts";
import type { Tint } from "../../../store/choices.ts";
import { type Series, standingOn, toldOn } from "../../../store/series.ts";
import type { LayoutInput } from "./chooseContent.ts";
import { type CountryRecords, isOrigin } from "./collectRecords.ts";

/** How countries are tinted on a day. */
export interface Tinting {
  /** The class of each country that has a value: 0 for the least, up to the number of steps. */
  readonly classes: ReadonlyMap<string, number>;
  /** Codes of the countries of the record that have none. */
  readonly missing: ReadonlySet<string>;
}

/** A daily count tints its country for this many days: later it says nothing of the day shown. */
const DAILY_FOR = 7;
/** Number of steps between the classes, each about half or a third of the next. */
const STEPS = 4;

type Counted = Pick<Series, "measure" | "basis" | "opensWithRecord">;

/** Whether figures are of the one kind that a tint compares: never a total beside a day, nor one window beside another. */
function isOfTint(tint: Tint, { measure, basis, opensWithRecord }: Counted): boolean {
  if (tint === "net-stay") return measure === "net-stay" && basis === "total";
  if (measure !== "entries") return false;
  return tint === "entries-daily" ? basis === "per-day" : basis === "total" && opensWithRecord;
}

const isPeople = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.unit === "people" && figure.item === undefined && !figure.misprint;

/**
 * The steps of a tint's scale, rising, the same on all days: the round numbers (1, 2, 5, 10, …) up to the largest value that the
 * record has of it on any day. Empty where it has none.
 */
export function tintSteps(archive: Archive, tint: Tint): readonly number[] {
  const { columns } = archive;
  let most = 0;
  const isCounted = columns.places.map((id) => {
    const place = archive.places.get(id);
    return place !== undefined && isWholeCountry(place) && !isOrigin(place.country);
  });
  for (const [at, drawn] of columns.drawn.entries()) {
    const flags = columns.flags[at] ?? 0;
    if (!(drawn > most && isCounted[columns.place[at] ?? 0] && flags & FLAGS.people)) continue;
    if (flags & (FLAGS.item | FLAGS.misprint)) continue;
    const measure = columns.measures[columns.measure[at] ?? 0] ?? "";
    const basis = BASES[columns.basis[at] ?? 0] ?? "moment";
    const opensWithRecord = columns.firstDay[at] === archive.firstDay;
    if (isOfTint(tint, { measure, basis, opensWithRecord })) most = drawn;
  }
  const steps: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(most)); power >= 1 && steps.length < STEPS; power /= 10)
    for (const factor of [5, 2, 1])
      if (factor * power <= most && steps.length < STEPS) steps.unshift(factor * power);
  return steps;
}

/** The classes of the countries on a day, from the figure that stands in each. */
export function tintOn(
  input: LayoutInput,
  countries: readonly CountryRecords[],
  tint: Tint,
  steps: readonly number[],
): Tinting {
  const { archive, clock, day, from } = input;
  const classes = new Map<string, number>();
  const missing = new Set(archive.columns.countries.filter((code) => !isOrigin(code)));
  for (const { code, series } of countries) {
    const [at] = standingOn(
      archive,
      clock,
      series.filter((one) => isOfTint(tint, one)),
      day,
      from,
    );
    const figure = at === undefined ? undefined : archive.at(at);
    const value = isPeople(figure) ? drawnAt(figure.value) : null;
    if (at === undefined || value === null || isOrigin(code)) continue;
    if (tint === "entries-daily" && toldOn(archive, clock, at) <= day - DAILY_FOR) continue;
    classes.set(code, steps.filter((step) => value >= step).length);
    missing.delete(code);
  }
  return { classes, missing };
}
