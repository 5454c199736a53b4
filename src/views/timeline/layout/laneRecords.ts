import type { Archive } from "../../../load/archive.ts";
import { FLAGS } from "../../../load/columns/flags.ts";
import { countryToldUnder, isCountry, isWholeCountry } from "../../../model/dataset.ts";
import { BASES } from "../../../model/schema/codeLists.ts";
import type { Basis, Silence } from "../../../model/schema.ts";
import type { Words } from "../../../words/en.ts";
import { familyAt } from "./laneMarks.ts";

/** The records of one country, sorted by how they are drawn. Figures by their number. */
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

const COUNTED: readonly Basis[] = ["total", "per-day"];

/** How a figure is drawn: as a bar of its day, as a bracket over its window, or as a dot. */
function formOf(archive: Archive, at: number, isWhole: boolean): Form {
  const { columns } = archive;
  const flags = columns.flags[at] ?? 0;
  // A rate that somebody stated was not counted, so it is not a bar.
  const isCounted = COUNTED.includes(BASES[columns.basis[at] ?? 0] ?? "moment");
  if (!isWhole || !isCounted || (flags & FLAGS.item) > 0 || (flags & FLAGS.people) === 0) return "moments";
  if ((columns.lastDay[at] ?? 0) > (columns.firstDay[at] ?? 0)) return "windows";
  const family = familyAt(archive, at);
  const isMovement = family === "entries" || family === "exits";
  return isMovement && !Number.isNaN(columns.drawn[at]) ? "bars" : "moments";
}

/** Sorts the record into lanes: the dataset's own first, then those with most figures, those with silences only last. */
export function groupLanes(archive: Archive, { record }: Words): Lane[] {
  const { columns } = archive;
  const silent = archive.silences.map(({ country }) => country);
  const lanes = [...new Set([...columns.countries, ...silent])].map((country) => ({
    country,
    name: record.country(country),
    place: null as string | null,
    count: 0,
    bars: [] as number[],
    windows: [] as number[],
    moments: [] as number[],
    earlier: [] as number[],
    silences: archive.silences.filter((silence) => silence.country === country),
  }));
  const isWhole = columns.places.map((id) => {
    const place = archive.places.get(id);
    return place !== undefined && isWholeCountry(place);
  });
  columns.country.forEach((country, at) => {
    const lane = lanes[country];
    if (!lane) return;
    lane.count++;
    if ((columns.lastDay[at] ?? 0) < archive.firstDay) lane.earlier.push(at);
    else lane[formOf(archive, at, isWhole[columns.place[at] ?? 0] ?? false)].push(at);
  });
  const byCountry = new Map(lanes.map((lane) => [lane.country, lane]));
  for (const place of archive.places.values()) {
    const lane = isCountry(place) && byCountry.get(countryToldUnder(archive.info, place));
    if (lane) lane.place = place.id;
  }
  const { featured } = archive.info;
  const rankOf = ({ country }: Lane): number => {
    const rank = featured.indexOf(country);
    return rank < 0 ? featured.length : rank;
  };
  return lanes.filter((lane) => lane.country !== "").sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many lanes come first if neither the reader nor the dataset names any. */
const FIRST_LANES = 4;

/** Parts lanes into those that stand first, the countries that the reader asks for or else the dataset names, and the others. */
export function splitLanes(
  { info }: Pick<Archive, "info">,
  lanes: readonly Lane[],
  asked: readonly string[],
): readonly [first: readonly Lane[], others: readonly Lane[]] {
  const named = asked.length > 0 ? asked : info.featured;
  const [first, others] = [true, false].map((isNamed) =>
    lanes.filter(({ country }) => named.includes(country) === isNamed),
  );
  return first?.length ? [first, others ?? []] : [lanes.slice(0, FIRST_LANES), lanes.slice(FIRST_LANES)];
}

/** A country with fewer daily counts than this cannot be compared. */
const LEAST_BARS = 2;

/** The lanes whose days can be compared. */
export function comparable(lanes: readonly Lane[]): Lane[] {
  return lanes.filter((lane) => lane.bars.length >= LEAST_BARS);
}
