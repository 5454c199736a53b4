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

const NUMBERS = [
  "happened",
  "known",
  "first",
  "last",
  "weight",
  "basis",
  "hedge",
  "drawn",
  "pieces",
  "outlets",
  "origins",
  "disputes",
  "flags",
  "moves",
] as const;
const NAMES = ["country", "measure", "place", "speaker", "originKind", "body"] as const;

const byKey = <K extends string, T>(keys: readonly K[], make: () => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, T>;

/** The columns of some figures before they are put together: numbers, and numbers of names that are numbered as they came. */
export interface Rows {
  readonly numbers: Readonly<Record<(typeof NUMBERS)[number], ArrayLike<number>>>;
  readonly named: Readonly<Record<(typeof NAMES)[number], ArrayLike<number>>>;
  readonly names: Readonly<Record<(typeof NAMES)[number], readonly string[]>>;
}

const FAMILY_WEIGHT = { entries: 3, exits: 2, queue: 1, other: 0 } as const;
const NOBODY = "";

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
  readonly #numbers = byKey(NUMBERS, (): number[] => []);
  readonly #named = byKey(NAMES, (): number[] => []);
  readonly #names = byKey(NAMES, () => new Names());

  constructor(context: IndexContext) {
    this.#of = context;
  }

  /** Adds the next figure. */
  add(figure: Figure): void {
    const { firstDay, lastDay, actors, sources, places } = this.#of;
    const { happened, known, first, last, weight, basis, hedge, drawn, flags, moves } = this.#numbers;
    const clamp = (day: Day): Day => (day === NEVER ? NEVER : Math.max(day, firstDay));
    const span = parseEdtf(figure.when);
    const place = places.get(figure.where);
    const family = familyOf(figure);
    first.push(span?.first ?? firstDay);
    last.push(span?.last ?? lastDay);
    const reported = reportedFrom(figure.evidence, sources);
    happened.push(clamp(happenedOn(figure.when, firstDay, lastDay, reported)));
    known.push(clamp(knownOn(figure.evidence)));
    // How much a figure deserves to be named first on its day: a whole country before a place, totals before days.
    const whole = place && isWholeCountry(place) ? 8 : 0;
    weight.push(whole + FAMILY_WEIGHT[family] * 2 + (figure.basis === "total" ? 1 : 0));
    basis.push(BASES.indexOf(figure.basis));
    hedge.push(HEDGES.indexOf(figure.value.hedge));
    drawn.push(drawnAt(figure.value) ?? Number.NaN);
    flags.push(flagsOf(figure));
    moves.push(family === "entries" || family === "exits" ? 1 : 0);
    this.#name("country", place ? countryToldUnder(place) : "");
    this.#name("measure", figure.measure);
    this.#name("place", figure.where);
    this.#addSupport(figure);
    // Who is known to have said a thing first: the speaker, else the first relay, else the outlet.
    const origin = figure.statedBy[0] ?? figure.evidence[0]?.statedBy?.[0] ?? figure.evidence[0]?.through[0];
    this.#name("originKind", actors.get(origin ?? "")?.kind ?? "outlet");
    const [speaker] = figure.statedBy;
    this.#name("body", speaker === undefined ? NOBODY : bodyOf(speaker, actors));
  }

  #name(key: (typeof NAMES)[number], name: string): void {
    this.#named[key].push(this.#names[key].use(name));
  }

  #addSupport(figure: Figure): void {
    const { actors, sources } = this.#of;
    const { pieces, outlets, origins, disputes } = this.#numbers;
    const { evidence } = figure;
    const speakers = [...new Set(evidence.flatMap((piece) => speakersOf(figure, piece)))];
    // Most figures have one piece and one speaker at most, and so one outlet and one origin.
    const isPlain = evidence.length === 1 && speakers.length < 2;
    const support = isPlain ? null : supportOf(figure, actors, sources);
    pieces.push(evidence.length);
    outlets.push(support?.outlets.length ?? 1);
    origins.push(support?.origins.length ?? 1);
    disputes.push(figure.disputes.length);
    this.#name("speaker", speakers.map((id) => actors.get(id)?.name ?? id).join(", "));
  }

  /** Begins to take over what another builder has read: the function adds the figure of one of its rows. */
  takeFrom({ numbers, named, names }: Rows): (row: number) => void {
    const renumbered = NAMES.map((key) => ({
      key,
      old: named[key],
      // What a name's number is here, and one more; 0 before it is first met.
      now: new Uint32Array(names[key].length),
    }));
    return (row) => {
      for (const key of NUMBERS) this.#numbers[key].push(numbers[key][row] ?? 0);
      for (const { key, old, now } of renumbered) {
        const number = old[row] ?? 0;
        const known = (now[number] ?? 0) - 1;
        if (known >= 0) this.#names[key].repeat(known);
        const here = known >= 0 ? known : this.#names[key].use(names[key][number] ?? "");
        now[number] = here + 1;
        this.#named[key].push(here);
      }
    };
  }

  /** All that has been added, in a form that can be handed to another thread. */
  get rows(): Rows {
    const { drawn, ...whole } = this.#numbers;
    const pack = <K extends string>(columns: Record<K, number[]>): Record<K, Int32Array> =>
      Object.fromEntries(
        Object.entries<number[]>(columns).map(([key, column]) => [key, Int32Array.from(column)]),
      ) as Record<K, Int32Array>;
    return {
      numbers: { ...pack(whole), drawn: Float64Array.from(drawn) },
      named: pack(this.#named),
      names: Object.fromEntries(NAMES.map((key) => [key, this.#names[key].all])) as Rows["names"],
    };
  }

  /** Marks the figures of the body that stated most movements of each country: it stands before what others say of the same border. */
  #markCounters(): void {
    const { country, body } = this.#named;
    const { moves, flags } = this.#numbers;
    const bodies = this.#names.body.all;
    const counts = this.#names.country.all.map(() => new Map<number, number>());
    body.forEach((number, at) => {
      const of = counts[country[at] ?? 0];
      if (of && moves[at] === 1 && bodies[number] !== NOBODY) of.set(number, (of.get(number) ?? 0) + 1);
    });
    const counters = counts.map((of) => {
      let [best, most] = [-1, 0];
      for (const [number, count] of of) if (count > most) [best, most] = [number, count];
      return best;
    });
    body.forEach((number, at) => {
      if (number === counters[country[at] ?? 0]) flags[at] = (flags[at] ?? 0) | FLAGS.counter;
    });
  }

  /** The numbers of the figures that show on some day, by the day on which they come to; the weightiest of a day last. */
  #orderOf(shownOn: readonly Day[]): Int32Array {
    const shown = new Uint32Array(shownOn.length);
    let count = 0;
    for (let at = shownOn.length - 1; at >= 0; at--) if (shownOn[at] !== NEVER) shown[count++] = at;
    const days = shownOn.map((day) => (day === NEVER ? 0 : day - this.#of.firstDay));
    return Int32Array.from(orderBy(shown.subarray(0, count), days, this.#numbers.weight));
  }

  /** The columns of all figures added. */
  finish(): Columns {
    this.#markCounters();
    const numbers = this.#numbers;
    const rank = (key: (typeof NAMES)[number]) => {
      const ranked = this.#names[key].ranked();
      const ranks = Uint16Array.from(this.#named[key], (old) => ranked.numbers[old] ?? 0);
      return { names: ranked.names, ranks };
    };
    const [countries, measures, kinds] = [rank("country"), rank("measure"), rank("originKind")];
    return {
      shownOn: { happened: Int32Array.from(numbers.happened), known: Int32Array.from(numbers.known) },
      firstDay: Int32Array.from(numbers.first),
      lastDay: Int32Array.from(numbers.last),
      country: countries.ranks,
      measure: measures.ranks,
      place: Uint32Array.from(this.#named.place),
      basis: Uint8Array.from(numbers.basis),
      hedge: Uint8Array.from(numbers.hedge),
      drawn: Float64Array.from(numbers.drawn),
      pieces: Uint16Array.from(numbers.pieces),
      outlets: Uint16Array.from(numbers.outlets),
      origins: Uint16Array.from(numbers.origins),
      disputes: Uint16Array.from(numbers.disputes),
      speaker: Uint32Array.from(this.#named.speaker),
      countries: countries.names,
      measures: measures.names,
      places: this.#names.place.all,
      speakers: this.#names.speaker.all,
      originKinds: kinds.names,
      originKind: kinds.ranks,
      flags: Uint8Array.from(numbers.flags),
      order: { happened: this.#orderOf(numbers.happened), known: this.#orderOf(numbers.known) },
    };
  }
}
