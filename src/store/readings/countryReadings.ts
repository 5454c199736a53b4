import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";
import { countryToldUnder, isWholeCountry } from "../../model/dataset.ts";
import type { Figure } from "../../model/schema.ts";
import type { CountryReading } from "../../model/standing/countryReading.ts";
import { type Claim, standingOf } from "../../model/standing/standing.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import type { Lens } from "../selectors.ts";
import { originsOf } from "./countriesLeft.ts";
import { latestOn, type Series, seriesByPlace, toldOn } from "./series.ts";

/** The series of one country: of its entries, or of its exits where people leave it, and of those who left it again. */
interface CountryTracks {
  readonly country: string;
  readonly isLeft: boolean;
  readonly series: readonly Series[];
  readonly departures: readonly Series[];
}

function trackOf(archive: Archive, country: string, series: readonly Series[]): CountryTracks {
  const of = (measure: "entries" | "exits"): Series[] => series.filter((one) => one.measure === measure);
  const entries = of("entries");
  // A dataset that does not name the countries that people leave has nothing but exits of them.
  const isLeft = originsOf(archive).has(country) || entries.length === 0;
  const exits = of("exits");
  return {
    country,
    isLeft,
    series: isLeft ? exits : entries,
    departures: isLeft ? [] : exits.filter(({ basis }) => basis === "total"),
  };
}

/** Sorts the series out by country: once per filter and clock. */
function tracksOfCountries(archive: Archive, { clock, matching }: Lens): CountryTracks[] {
  const byCountry = new Map<string, Series[]>();
  for (const [id, series] of archive.memo(seriesByPlace, clock, matching)) {
    const place = archive.places.get(id);
    if (!place || !isWholeCountry(place)) continue;
    const country = countryToldUnder(archive.info, place);
    byCountry.set(country, [...(byCountry.get(country) ?? []), ...series]);
  }
  return [...byCountry].map(([country, series]) => trackOf(archive, country, series));
}

/** The claims of some series on a day: one binary search each. */
export function claimsOf(
  archive: Archive,
  clock: Clock,
  series: readonly Series[],
  day: Day,
  from?: Day,
): Claim[] {
  const { columns } = archive;
  const claims: Claim[] = [];
  for (const one of series) {
    const at = latestOn(one, day, from);
    if (at === null) continue;
    const { basis, opening, firmness } = one;
    const drawn = columns.drawn[at] ?? Number.NaN;
    const size = Number.isNaN(drawn) ? null : drawn;
    claims.push({
      at,
      basis,
      opening,
      firmness,
      first: columns.firstDay[at] ?? 0,
      told: toldOn(archive, clock, at),
      size,
    });
  }
  return claims;
}

/** What stands for a country on a day, or null. */
function readCountry(
  archive: Archive,
  clock: Clock,
  day: Day,
  tracks: CountryTracks,
  from?: Day,
): CountryReading | null {
  const { country, isLeft } = tracks;
  const standing = standingOf(claimsOf(archive, clock, tracks.series, day, from), day);
  if (!standing) return null;
  const { claim, way, later, more, hasOthersLater } = standing;
  const back = claimsOf(archive, clock, tracks.departures, day, from).find(
    ({ first, told, size, firmness }) =>
      size !== null && firmness !== "unfit" && first === claim.first && told === claim.told,
  );
  const figure = (one: Claim | null | undefined): Figure | null => (one ? archive.at(one.at) : null);
  return {
    country,
    isLeft,
    way,
    figure: archive.at(claim.at),
    told: claim.told,
    isCounter: ((archive.columns.flags[claim.at] ?? 0) & FLAGS.counter) > 0,
    isSinceFirstDay: claim.opening === "since" && claim.basis === "total",
    departures: claim.basis === "total" ? figure(back) : null,
    later: figure(later),
    more: figure(more),
    hasOthersLater,
  };
}

function readCountries(archive: Archive, lens: Lens, day: Day, from: Day | undefined): CountryReading[] {
  const tracks = archive.memo(tracksOfCountries, lens);
  return tracks.flatMap((one) => readCountry(archive, lens.clock, day, one, from) ?? []);
}

/**
 * What stands for the countries on a day; with `from`, among what came to show on that day or later. The same array until one of
 * these changes: map and sentence read this one.
 */
export function countryReadings(
  archive: Archive,
  lens: Lens,
  day: Day,
  from?: Day,
): readonly CountryReading[] {
  return archive.memo(readCountries, lens, day, from);
}
