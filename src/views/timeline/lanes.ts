import type { Index } from "../../load/indexes.ts";
import {
  countryName,
  countryToldUnder,
  type Dataset,
  isCountry,
  isWholeCountry,
} from "../../model/dataset.ts";
import { familyOf } from "../../model/measure.ts";
import type { Figure, Silence } from "../../model/schema.ts";
import { drawnAt } from "../../model/value.ts";

/** The records of one country, sorted by how they are drawn. Figures by their number in `dataset.figures`. */
export interface Lane {
  /** ISO code of the country. */
  readonly country: string;
  readonly name: string;
  /** The country's own place, where the dataset has one. */
  readonly place: string | null;
  readonly count: number;
  /** Entries and exits of the country on one day. */
  readonly bars: readonly number[];
  /** Counts of the country over a window. */
  readonly windows: readonly number[];
  /** All else: queues, prices, and what was counted at one place. */
  readonly moments: readonly number[];
  /** Figures whose window ended before the record's first day. */
  readonly earlier: readonly number[];
  readonly silences: readonly Silence[];
}

type Form = "bars" | "windows" | "moments";

/** How a figure is drawn: as a bar of its day, as a bracket over its window, or as a dot. */
export function formOf(dataset: Dataset, figure: Figure, days: number): Form {
  const place = dataset.places.get(figure.where);
  const isWhole = place !== undefined && isWholeCountry(place);
  if (!isWhole || figure.basis === "moment" || figure.item !== undefined || figure.unit !== "people")
    return "moments";
  if (days > 1) return "windows";
  const family = familyOf(figure);
  const isMovement = family === "entries" || family === "exits";
  return isMovement && drawnAt(figure.value) !== null ? "bars" : "moments";
}

/** Sorts the record into lanes, those with most figures first, those with silences only last: one pass per dataset. */
export function groupLanes(dataset: Dataset, index: Index): Lane[] {
  const silent = dataset.silences.map(({ country }) => country);
  const lanes = [...new Set([...index.countries, ...silent])].map((country) => ({
    country,
    name: countryName(country),
    place: null as string | null,
    count: 0,
    bars: [] as number[],
    windows: [] as number[],
    moments: [] as number[],
    earlier: [] as number[],
    silences: dataset.silences.filter((silence) => silence.country === country),
  }));
  dataset.figures.forEach((figure, at) => {
    const lane = lanes[index.country[at] ?? 0];
    if (!lane) return;
    lane.count++;
    const first = index.firstDay[at] ?? 0;
    const last = index.lastDay[at] ?? 0;
    if (last < dataset.firstDay) lane.earlier.push(at);
    else lane[formOf(dataset, figure, last - first + 1)].push(at);
  });
  const byCountry = new Map(lanes.map((lane) => [lane.country, lane]));
  for (const place of dataset.places.values()) {
    const lane = isCountry(place) && byCountry.get(countryToldUnder(place));
    if (lane) lane.place = place.id;
  }
  return lanes.filter((lane) => lane.country !== "");
}
