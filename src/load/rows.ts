import { countryToldUnder, type Dataset, isWholeCountry } from "../model/dataset.ts";
import { familyOf } from "../model/measure.ts";
import { bodyOf, speakersOf, supportOf } from "../model/origin.ts";
import { HEDGES } from "../model/schema/evidence.ts";
import { BASES, type Figure } from "../model/schema.ts";
import { happenedOn, knownOn, NEVER, reportedFrom } from "../model/time/clock.ts";
import type { Day } from "../model/time/day.ts";
import { drawnAt } from "../model/value.ts";
import { FLAGS } from "./columns.ts";
import { Names } from "./countingSort.ts";

/** What of a dataset has to be known before its figures can be indexed. */
export type IndexContext = Pick<Dataset, "info" | "firstDay" | "lastDay" | "actors" | "sources" | "places">;

/** What is a number, or a day, of each figure. */
export const NUMBERS = [
  "happened",
  "known",
  "first",
  "last",
  "minute",
  "weight",
  "basis",
  "hedge",
  "pieces",
  "outlets",
  "origins",
  "disputes",
  "flags",
  "moves",
] as const;
/** What is a name of each figure, kept as its number. */
export const NAMES = ["country", "measure", "place", "speaker", "originKind", "body"] as const;

/** A record with something made for each key. */
export const byKey = <K extends string, T>(keys: readonly K[], make: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

/** What the index is made from, figure after figure: numbers, and numbers of names that are numbered as they came. */
export interface Rows {
  readonly numbers: Readonly<Record<(typeof NUMBERS)[number], Int32Array>>;
  /** The one number that each figure is drawn at, `NaN` where its source gave words only. */
  readonly drawn: Float64Array;
  readonly named: Readonly<Record<(typeof NAMES)[number], Int32Array>>;
  readonly names: Readonly<Record<(typeof NAMES)[number], readonly string[]>>;
}

const FAMILY_WEIGHT = { entries: 3, exits: 2, queue: 1, other: 0 } as const;
/** The name of the body of a figure that nobody is named for. */
export const NOBODY = "";

function flagsOf(figure: Figure): number {
  const quoted = figure.evidence.some((piece) => piece.quote) ? FLAGS.quoted : 0;
  const summarised = figure.evidence.some((piece) => piece.summary) ? FLAGS.summarised : 0;
  return (
    quoted |
    summarised |
    (figure.disputes.length > 0 ? FLAGS.disputed : 0) |
    (figure.misprint ? FLAGS.misprint : 0) |
    (figure.item === undefined ? 0 : FLAGS.item) |
    (figure.unit === "people" ? FLAGS.people : 0) |
    (figure.running ? FLAGS.running : 0)
  );
}

/** Takes down what the index needs to know of figures, one by one, in a form that can be handed to another thread. */
export class RowCollector {
  readonly #of: IndexContext;
  readonly #numbers = byKey(NUMBERS, (): number[] => []);
  readonly #drawn: number[] = [];
  readonly #named = byKey(NAMES, (): number[] => []);
  readonly #names = byKey(NAMES, () => new Names());

  constructor(context: IndexContext) {
    this.#of = context;
  }

  /** Adds the next figure. */
  add(figure: Figure): void {
    const { info, firstDay, lastDay, actors, sources, places } = this.#of;
    const { happened, known, first, last, minute, weight, basis, hedge, flags, moves } = this.#numbers;
    const clamp = (day: Day): Day => (day === NEVER ? NEVER : Math.max(day, firstDay));
    const { when } = figure;
    const place = places.get(figure.where);
    const family = familyOf(figure);
    first.push(when.first ?? firstDay);
    last.push(when.last ?? lastDay);
    minute.push(when.minute ?? -1);
    const reported = reportedFrom(figure.evidence, sources);
    happened.push(clamp(happenedOn(when, firstDay, lastDay, reported)));
    known.push(clamp(knownOn(figure.evidence)));
    // How much a figure deserves to be named first on its day: a whole country before a place, totals before days.
    const whole = place && isWholeCountry(place) ? 8 : 0;
    weight.push(whole + FAMILY_WEIGHT[family] * 2 + (figure.basis === "total" ? 1 : 0));
    basis.push(BASES.indexOf(figure.basis));
    hedge.push(HEDGES.indexOf(figure.value.hedge));
    this.#drawn.push(drawnAt(figure.value) ?? Number.NaN);
    flags.push(flagsOf(figure));
    moves.push(family === "entries" || family === "exits" ? 1 : 0);
    this.#name("country", place ? countryToldUnder(info, place) : "");
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

  /** All that has been taken down. */
  get rows(): Rows {
    return {
      numbers: byKey(NUMBERS, (key) => new Int32Array(this.#numbers[key])),
      drawn: new Float64Array(this.#drawn),
      named: byKey(NAMES, (key) => new Int32Array(this.#named[key])),
      names: byKey(NAMES, (key) => this.#names[key].all),
    };
  }
}
