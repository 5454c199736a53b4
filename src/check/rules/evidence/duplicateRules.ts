import { bodyOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import { type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { plainName } from "../../text/plainName.ts";
import { groupsOf } from "../numbers/figureGroups.ts";
import { daysOf, sharesDay } from "../numbers/windowRules.ts";

/** Pairs each row with the first earlier row of the same key and another id; rows without a key are left out. */
function* repeats<R extends { id: string }>(
  rows: readonly Row<R>[],
  keyOf: (record: R) => string | null,
): Generator<{ row: Row<R>; earlier: Row<R> }> {
  const seen = new Map<string, Row<R>>();
  for (const row of rows) {
    const key = keyOf(row.record);
    if (key === null) continue;
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, row);
    else if (earlier.record.id !== row.record.id) yield { row, earlier };
  }
}

/** An address without the parts that do not say which document it is. */
function plainUrl(url: string | null): string | null {
  return url?.replace(/^https?:\/\/(?:www\.)?|#.*$/gi, "").replace(/\/$/, "") ?? null;
}

function* findUrls({ sources }: LintView): Generator<Finding> {
  for (const { row, earlier } of repeats(sources, ({ URL }) => plainUrl(URL))) {
    yield {
      path: [...row.path, "URL"],
      code: "url-twice",
      params: { earlier: earlier.record.id },
    };
  }
}

function* findActors({ actors }: LintView): Generator<Finding> {
  for (const { row, earlier } of repeats(actors, ({ name }) => plainName(name))) {
    yield {
      path: [...row.path, "name"],
      code: "actor-twice",
      params: { name: row.record.name, earlier: earlier.record.id, earlierName: earlier.record.name },
    };
  }
}

function* findPlaces({ places }: LintView): Generator<Finding> {
  for (const { row, earlier } of repeats(
    places,
    ({ name, country, kind }) => `${plainName(name)} ${country} ${kind}`,
  )) {
    yield {
      path: [...row.path, "name"],
      code: "place-twice",
      params: { name: row.record.name, earlier: earlier.record.id },
    };
  }
}

/** All of a claim but who made it. */
function claimOf({ value, ...figure }: Figure, { info }: LintView): string {
  const { measure, unit, item, basis, when, where } = figure;
  const population = figure.population ?? info?.population;
  return JSON.stringify([
    value.low,
    value.high,
    value.low ?? value.high ?? value.words,
    measure,
    unit,
    item,
    population,
    basis,
    when.edtf,
    where,
  ]);
}

/** The first of some figures that each may be one speaker's with: they share a body, or one of them names nobody. */
class Speakers {
  readonly #view: LintView;
  readonly #byBody = new Map<string, number>();
  #unnamed = Number.POSITIVE_INFINITY;

  constructor(view: LintView) {
    this.#view = view;
  }

  /** The position of the first earlier figure that one of this figure's speakers may have stated; infinite if there is no such figure. */
  add({ statedBy }: Figure, at: number): number {
    const bodies = statedBy.map((id) => bodyOf(id, this.#view));
    const found = Math.min(this.#unnamed, ...bodies.map((body) => this.#byBody.get(body) ?? this.#unnamed));
    for (const body of bodies) if (!this.#byBody.has(body)) this.#byBody.set(body, at);
    if (bodies.length > 0) return found;
    this.#unnamed = Math.min(this.#unnamed, at);
    return at > 0 ? 0 : Number.POSITIVE_INFINITY;
  }
}

const areDisputed = (a: Figure, b: Figure): boolean => a.disputes.some(({ figure }) => figure === b.id);

function* findClaims(view: LintView): Generator<Finding> {
  for (const rows of groupsOf(view, (figure) => claimOf(figure, view))) {
    const speakers = new Speakers(view);
    for (const [at, { record, path }] of rows.entries()) {
      const earlier = rows[speakers.add(record, at)]?.record;
      if (!earlier || earlier.id === record.id || areDisputed(record, earlier)) continue;
      yield {
        path,
        code: "claim-twice",
        params: { earlier: earlier.id, isNamed: record.statedBy.length * earlier.statedBy.length > 0 },
      };
    }
  }
}

function* findSilences({ silences }: LintView): Generator<Finding> {
  for (const [at, { record, path }] of silences.entries()) {
    const days = daysOf(record.when);
    const earlier = silences.slice(0, at).find(({ record: other }) => {
      const otherDays = daysOf(other.when);
      const isAlike =
        other.country === record.country && other.measure === record.measure && other.kind === record.kind;
      return isAlike && sharesDay(days, otherDays);
    });
    if (!earlier) continue;
    yield {
      path: [...path, "when"],
      code: "silence-twice",
      params: { when: record.when.edtf, country: record.country, earlier: earlier.record.when.edtf },
    };
  }
}

/** Rules on what is there twice. */
export const DUPLICATE_RULES: readonly Rule[] = [
  warning("url-twice", findUrls),
  warning("actor-twice", findActors),
  warning("place-twice", findPlaces),
  warning("claim-twice", findClaims),
  warning("silence-twice", findSilences),
];
