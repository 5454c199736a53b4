import { bisectLeft, bisectRight } from "d3-array";
import type { Archive } from "../../load/archive.ts";
import { FLAGS } from "../../load/columns/flags.ts";
import { isWholeCountry } from "../../model/dataset.ts";
import type { Figure, Silence } from "../../model/schema.ts";
import type { Clock } from "../../model/time/clock.ts";
import type { Day } from "../../model/time/day.ts";
import type { Lens } from "../selectors.ts";
import { countryReadings } from "./countryReadings.ts";
import { isWhole, silenceOn } from "./dayReadings.ts";
import { toldOn } from "./series.ts";

/** What is known of a featured country on a day on which no count stands for it as a whole. */
export interface Instead {
  readonly country: string;
  /** The latest count of people who entered at one of its places, or null. */
  readonly figure: Figure | null;
  /** The day that the figure counts to. */
  readonly told: Day;
  /** Without a figure: the reason why, or null if nobody gives one. */
  readonly silence: Silence | null;
}

/** The counts at the places of a country, in the order in which they come to show. `best[i]` is what stands once those up to i show. */
interface PlaceCounts {
  readonly country: string;
  readonly days: Day[];
  readonly counts: number[];
  readonly best: number[];
}

/** Of two counts the one that tells of the later day, then the one with the longer window. */
function better(archive: Archive, clock: Clock, a: number, b: number): number {
  const { firstDay } = archive.columns;
  const later = toldOn(archive, clock, b) - toldOn(archive, clock, a);
  return later > 0 || (later === 0 && (firstDay[b] ?? 0) <= (firstDay[a] ?? 0)) ? b : a;
}

/** Sorts the counts at places out by featured country: one pass over the figures per filter and clock. */
function placeCounts(archive: Archive, { clock, matching }: Lens): readonly PlaceCounts[] {
  const { columns, places, info } = archive;
  const entries = columns.measures.indexOf("entries");
  const tracks = info.featured.map((country): PlaceCounts => ({ country, days: [], counts: [], best: [] }));
  const ofPlace = columns.places.map((id) => {
    const place = places.get(id);
    return place && !isWholeCountry(place) ? tracks.find(({ country }) => country === place.country) : null;
  });
  for (const at of matching.order) {
    const own = ofPlace[columns.place[at] ?? 0];
    if (!own || columns.measure[at] !== entries || Number.isNaN(columns.drawn[at])) continue;
    const flags = columns.flags[at] ?? 0;
    if (!(flags & FLAGS.people) || flags & FLAGS.misprint) continue;
    own.counts.push(at);
    own.best.push(better(archive, clock, own.best.at(-1) ?? at, at));
    own.days.push(columns.shownOn[clock][at] ?? 0);
  }
  return tracks;
}

function countOn(archive: Archive, clock: Clock, own: PlaceCounts, day: Day, from?: Day): number | undefined {
  const until = bisectRight(own.days, day);
  if (from === undefined) return own.best[until - 1];
  const [first, ...more] = own.counts.slice(bisectLeft(own.days, from), until);
  return first === undefined ? undefined : more.reduce((a, b) => better(archive, clock, a, b), first);
}

function insteadOn(archive: Archive, lens: Lens, day: Day, from: Day | undefined): readonly Instead[] {
  const { clock, filter } = lens;
  const told = new Set(countryReadings(archive, lens, day, from).map(({ country }) => country));
  return archive.memo(placeCounts, lens).flatMap((own): Instead[] => {
    const { country } = own;
    if (told.has(country) || (filter.countries.length > 0 && !filter.countries.includes(country))) return [];
    const at = countOn(archive, clock, own, day, from);
    if (at !== undefined)
      return [{ country, figure: archive.at(at), told: toldOn(archive, clock, at), silence: null }];
    // Figures that a filter leaves out are not missing.
    const isMissing = from === undefined && isWhole(lens);
    const ofEntries = archive.silences.filter(
      (one) => one.country === country && (one.measure ?? "entries") === "entries",
    );
    return isMissing ? [{ country, figure: null, told: day, silence: silenceOn(ofEntries, day) }] : [];
  });
}

/** What is known of the featured countries without a count on a day; with `from`, of what came to show on that day or later. */
export function insteadFor(archive: Archive, lens: Lens, day: Day, from?: Day): readonly Instead[] {
  return archive.memo(insteadOn, lens, day, from);
}
