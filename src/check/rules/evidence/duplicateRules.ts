import { bodyOf } from "../../../model/origin.ts";
import type { Figure } from "../../../model/schema.ts";
import { type LintView, type Row, type Rule, warning } from "../../checkedFile.ts";
import type { Finding } from "../../finding.ts";
import { plainName } from "../../text/plainName.ts";
import { groupsOf } from "../numbers/groups.ts";
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

/** An address without what does not matter to which document it is. */
function plainUrl(url: string | null): string | null {
  return url?.replace(/^https?:\/\/(?:www\.)?|#.*$/gi, "").replace(/\/$/, "") ?? null;
}

function* findUrls({ sources }: LintView): Generator<Finding> {
  for (const { row, earlier } of repeats(sources, ({ URL }) => plainUrl(URL))) {
    yield {
      path: [...row.path, "URL"],
      message: `the address of “${earlier.record.id}” too, expected one record for one document`,
      remedy: "Merge the two sources.",
    };
  }
}

function* findActors({ actors }: LintView): Generator<Finding> {
  for (const { row, earlier } of repeats(actors, ({ name }) => plainName(name))) {
    yield {
      path: [...row.path, "name"],
      message: `“${row.record.name}” is “${earlier.record.id}” (${earlier.record.name}) in other words, expected each body once`,
      remedy: "Merge the two actors: an origin counts once.",
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
      message: `“${row.record.name}” is “${earlier.record.id}” too, expected each place once`,
      remedy: "Merge the two places.",
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

/** Whether two figures may be one speaker's: they share a body, or one of them names nobody. */
function maySpeakAlike(view: LintView, a: Figure, b: Figure): boolean {
  const bodies = a.statedBy.map((id) => bodyOf(id, view));
  return (
    a.statedBy.length * b.statedBy.length === 0 || b.statedBy.some((id) => bodies.includes(bodyOf(id, view)))
  );
}

const areDisputed = (a: Figure, b: Figure): boolean => a.disputes.some(({ figure }) => figure === b.id);

function* findClaims(view: LintView): Generator<Finding> {
  for (const rows of groupsOf(view, (figure) => claimOf(figure, view))) {
    for (const [at, { record, path }] of rows.entries()) {
      const earlier = rows
        .slice(0, at)
        .find(({ record: other }) => maySpeakAlike(view, record, other))?.record;
      if (!earlier || earlier.id === record.id || areDisputed(record, earlier)) continue;
      const isNamed = record.statedBy.length * earlier.statedBy.length > 0;
      yield {
        path,
        message: `the number, measure, window and place of “${earlier.id}”, ${isNamed ? "and its speaker" : "and one of the two names nobody"}, expected one figure for one claim`,
        remedy:
          "Merge them into one figure with the evidence of both; where they differ, let a field say how.",
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
      message: `${record.when.edtf} shares a day with an earlier silence of ${record.country} (${earlier.record.when.edtf}), expected each day once`,
      remedy: "Merge the two silences.",
    };
  }
}

/** Rules on what is there twice. */
export const DUPLICATE_RULES: readonly Rule[] = [
  warning("url-twice", "One document is one source.", findUrls),
  warning("actor-twice", "One body is one actor.", findActors),
  warning("place-twice", "One place is one record.", findPlaces),
  warning("claim-twice", "One claim is one figure.", findClaims),
  warning("silence-twice", "A day is silent once.", findSilences),
];
