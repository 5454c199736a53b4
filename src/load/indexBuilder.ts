import { happenedOn, knownOn, NEVER, reportedFrom } from "../model/clock.ts";
import { countryToldUnder, type Dataset, isWholeCountry } from "../model/dataset.ts";
import type { Day } from "../model/day.ts";
import { parseEdtf } from "../model/edtf.ts";
import { familyOf } from "../model/measure.ts";
import { bodyOf, speakersOf, supportOf } from "../model/origin.ts";
import { BASES, type Figure, HEDGES } from "../model/schema.ts";
import { drawnAt } from "../model/value.ts";
import { Names, orderBy } from "./columns.ts";
import { type Columns, FLAGS } from "./indexes.ts";

/** What of a dataset has to be known before its figures can be indexed. */
export type IndexContext = Pick<Dataset, "firstDay" | "lastDay" | "actors" | "sources" | "places">;

const FAMILY_WEIGHT = { entries: 3, exits: 2, queue: 1, other: 0 } as const;
const NOBODY = -1;

function flagsOf(figure: Figure): number {
  const quoted = figure.evidence.some((piece) => piece.quote) ? FLAGS.quoted : 0;
  const summarised = figure.evidence.some((piece) => piece.summary) ? FLAGS.summarised : 0;
  return (
    quoted |
    summarised |
    (figure.disputes.length > 0 ? FLAGS.disputed : 0) |
    (figure.misprint ? FLAGS.misprint : 0) |
    (figure.item === undefined ? 0 : FLAGS.item) |
    (figure.unit === "people" ? FLAGS.people : 0)
  );
}

/** Fills the columns of the index, figure by figure. */
export class IndexBuilder {
  readonly #of: IndexContext;
  readonly #happened: Day[] = [];
  readonly #known: Day[] = [];
  readonly #first: Day[] = [];
  readonly #last: Day[] = [];
  readonly #weights: number[] = [];
  readonly #basis: number[] = [];
  readonly #hedge: number[] = [];
  readonly #drawn: number[] = [];
  readonly #pieces: number[] = [];
  readonly #outlets: number[] = [];
  readonly #origins: number[] = [];
  readonly #disputes: number[] = [];
  readonly #flags: number[] = [];
  readonly #country: number[] = [];
  readonly #measure: number[] = [];
  readonly #place: number[] = [];
  readonly #speaker: number[] = [];
  readonly #originKind: number[] = [];
  /** Who stated each movement, by number in the names of bodies; for all other figures nobody. */
  readonly #mover: number[] = [];
  readonly #body: number[] = [];
  readonly #countries = new Names();
  readonly #measures = new Names();
  readonly #places = new Names();
  readonly #speakers = new Names();
  readonly #kinds = new Names();
  readonly #bodies = new Names();

  constructor(context: IndexContext) {
    this.#of = context;
  }

  /** Adds the next figure. */
  add(figure: Figure): void {
    const { firstDay, lastDay, actors, sources, places } = this.#of;
    const clamp = (day: Day): Day => (day === NEVER ? NEVER : Math.max(day, firstDay));
    const span = parseEdtf(figure.when);
    const place = places.get(figure.where);
    const family = familyOf(figure);
    this.#first.push(span?.first ?? firstDay);
    this.#last.push(span?.last ?? lastDay);
    const reported = reportedFrom(figure.evidence, sources);
    this.#happened.push(clamp(happenedOn(figure.when, firstDay, lastDay, reported)));
    this.#known.push(clamp(knownOn(figure.evidence)));
    // How much a figure deserves to be named first on its day: a whole country before a place, totals before days.
    const whole = place && isWholeCountry(place) ? 8 : 0;
    this.#weights.push(whole + FAMILY_WEIGHT[family] * 2 + (figure.basis === "total" ? 1 : 0));
    this.#basis.push(BASES.indexOf(figure.basis));
    this.#hedge.push(HEDGES.indexOf(figure.value.hedge));
    this.#drawn.push(drawnAt(figure.value) ?? Number.NaN);
    this.#flags.push(flagsOf(figure));
    this.#country.push(this.#countries.use(place ? countryToldUnder(place) : ""));
    this.#measure.push(this.#measures.use(figure.measure));
    this.#place.push(this.#places.use(figure.where));
    this.#addSupport(figure);
    // Who is known to have said a thing first: the speaker, else the first relay, else the outlet.
    const origin = figure.statedBy[0] ?? figure.evidence[0]?.statedBy?.[0] ?? figure.evidence[0]?.through[0];
    this.#originKind.push(this.#kinds.use(actors.get(origin ?? "")?.kind ?? "outlet"));
    const [speaker] = figure.statedBy;
    const body = speaker === undefined ? NOBODY : this.#bodies.use(bodyOf(speaker, actors));
    this.#body.push(body);
    this.#mover.push(family === "entries" || family === "exits" ? body : NOBODY);
  }

  #addSupport(figure: Figure): void {
    const { actors, sources } = this.#of;
    const { outlets, origins } = supportOf(figure, actors, sources);
    const speakers = new Set(figure.evidence.flatMap((piece) => speakersOf(figure, piece)));
    this.#pieces.push(figure.evidence.length);
    this.#outlets.push(outlets.length);
    this.#origins.push(origins.length);
    this.#disputes.push(figure.disputes.length);
    this.#speaker.push(this.#speakers.use([...speakers].map((id) => actors.get(id)?.name ?? id).join(", ")));
  }

  /** Marks the figures of the body that stated most movements of each country: it stands before what others say of the same border. */
  #markCounters(): void {
    const counts = this.#countries.all.map(() => new Map<number, number>());
    this.#mover.forEach((body, at) => {
      const of = counts[this.#country[at] ?? 0];
      if (of && body !== NOBODY) of.set(body, (of.get(body) ?? 0) + 1);
    });
    const counters = counts.map((of) => {
      let [best, most] = [NOBODY - 1, 0];
      for (const [body, count] of of) if (count > most) [best, most] = [body, count];
      return best;
    });
    this.#body.forEach((body, at) => {
      if (body === counters[this.#country[at] ?? 0]) this.#flags[at] = (this.#flags[at] ?? 0) | FLAGS.counter;
    });
  }

  /** The numbers of the figures that show on some day, by the day on which they come to; the weightiest of a day last. */
  #orderOf(shownOn: readonly Day[]): Int32Array {
    const shown = new Uint32Array(shownOn.length);
    let count = 0;
    for (let at = shownOn.length - 1; at >= 0; at--) if (shownOn[at] !== NEVER) shown[count++] = at;
    const days = shownOn.map((day) => (day === NEVER ? 0 : day - this.#of.firstDay));
    return Int32Array.from(orderBy(shown.subarray(0, count), days, this.#weights));
  }

  /** The columns of all figures added. */
  finish(): Columns {
    this.#markCounters();
    const rank = (names: Names, column: readonly number[]) => {
      const ranked = names.ranked();
      return { names: ranked.names, numbers: Uint16Array.from(column, (old) => ranked.numbers[old] ?? 0) };
    };
    const countries = rank(this.#countries, this.#country);
    const measures = rank(this.#measures, this.#measure);
    const kinds = rank(this.#kinds, this.#originKind);
    return {
      shownOn: { happened: Int32Array.from(this.#happened), known: Int32Array.from(this.#known) },
      firstDay: Int32Array.from(this.#first),
      lastDay: Int32Array.from(this.#last),
      country: countries.numbers,
      measure: measures.numbers,
      place: Uint32Array.from(this.#place),
      basis: Uint8Array.from(this.#basis),
      hedge: Uint8Array.from(this.#hedge),
      drawn: Float64Array.from(this.#drawn),
      pieces: Uint16Array.from(this.#pieces),
      outlets: Uint16Array.from(this.#outlets),
      origins: Uint16Array.from(this.#origins),
      disputes: Uint16Array.from(this.#disputes),
      speaker: Uint32Array.from(this.#speaker),
      countries: countries.names,
      measures: measures.names,
      places: this.#places.all,
      speakers: this.#speakers.all,
      originKinds: kinds.names,
      originKind: kinds.numbers,
      flags: Uint8Array.from(this.#flags),
      order: { happened: this.#orderOf(this.#happened), known: this.#orderOf(this.#known) },
    };
  }
}
