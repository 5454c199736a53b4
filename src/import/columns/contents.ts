import { countriesOf } from "../geography/countryNames.ts";
import { type Cell, type Row, textOf } from "../table.ts";
import { readDate } from "../values/dates.ts";
import { saysNothing } from "../values/scales.ts";
import { unitOf } from "../values/units.ts";
import { readValue } from "../values/value.ts";

/** What the cells of a column look like: shares of those that hold something, from 0 to 1. */
export interface Contents {
  readonly filled: number;
  readonly dates: number;
  /** Dates with their year. */
  readonly whole: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly countries: number;
  /** Numbers that may be degrees, with parts of a degree. */
  readonly degrees: number;
  readonly units: number;
  readonly longest: number;
  readonly length: number;
}

/** How many cells are looked at. */
const SAMPLE = 200;

const isDate = (cell: Cell): boolean => {
  const read = readDate(cell);
  const text = textOf(cell);
  if (/^\d{4}$/.test(text)) return Number(text) > 1700 && Number(text) < 2100;
  return read.kind === "date" ? typeof cell !== "number" : read.kind === "ask" && read.about !== "serial";
};
const isNumber = (cell: Cell): boolean => {
  const read = readValue(cell);
  return read.kind === "ask" || read.kind === "value";
};
const isDegrees = (cell: Cell): boolean => {
  const n = Number(textOf(cell).replace(",", "."));
  return Number.isFinite(n) && Math.abs(n) <= 180 && !Number.isInteger(n);
};

/** Looks at the cells of a column. */
export function contentsOf(rows: readonly Row[], column: number): Contents {
  const cells = rows
    .map(({ cells: all }) => all[column] ?? null)
    .filter((cell) => !saysNothing(textOf(cell)));
  const sample = cells.slice(0, SAMPLE);
  const share = (is: (cell: Cell) => boolean): number =>
    sample.length === 0 ? 0 : sample.filter(is).length / sample.length;
  const lengths = sample.map((cell) => textOf(cell).length);
  return {
    filled: rows.length === 0 ? 0 : cells.length / rows.length,
    dates: share(isDate),
    whole: share((cell) => readDate(cell, { order: "dmy" }).kind === "date"),
    numbers: share(isNumber),
    addresses: share((cell) => /^(?:https?:\/\/|www\.)\S+$/i.test(textOf(cell))),
    countries: share((cell) => countriesOf(textOf(cell)).length > 0),
    degrees: share(isDegrees),
    units: share((cell) => unitOf(textOf(cell)) !== null),
    longest: Math.max(0, ...lengths),
    length: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  };
}
