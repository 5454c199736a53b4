import type { Archive } from "../../load/archive.ts";
import { orderBy, rankValues } from "../../load/countingSort.ts";
import { countryName } from "../../model/dataset.ts";
import { measureWords } from "../../model/measure.ts";
import { HEDGES } from "../../model/schema/evidence.ts";
import type { Sort } from "../../store/choices.ts";

/** What the figures are sorted by: a whole number each, the greater the later; `unknown` stays at the end whichever way. */
interface Keys {
  readonly of: ArrayLike<number>;
  readonly unknown: number | null;
}

/** The place of each name among all of them in the order of the alphabet; equal names have the same place. */
function rankNames(names: readonly string[]): number[] {
  const { compare } = new Intl.Collator("en");
  const sorted = [...new Set(names)].sort(compare);
  const places = new Map(sorted.map((name, place) => [name, place]));
  return names.map((name) => places.get(name) ?? 0);
}

function byName(column: ArrayLike<number>, names: readonly string[]): Uint32Array {
  const places = rankNames(names);
  return Uint32Array.from(column, (number) => places[number] ?? 0);
}

const greatest = (numbers: ArrayLike<number>): number => {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] ?? 0);
  return most;
};

function keysOf({ columns }: Archive, column: Sort["column"]): Keys {
  const known = (of: ArrayLike<number>): Keys => ({ of, unknown: null });
  switch (column) {
    case "value": {
      const of = rankValues(columns.drawn);
      return { of, unknown: columns.drawn.some(Number.isNaN) ? greatest(of) : null };
    }
    case "speaker": {
      // Nobody named goes behind all names.
      const places = rankNames(columns.speakers).map((place, i) =>
        columns.speakers[i] === "" ? columns.speakers.length : place,
      );
      return {
        of: Uint32Array.from(columns.speaker, (number) => places[number] ?? 0),
        unknown: columns.speakers.length,
      };
    }
    case "to": {
      const first = columns.lastDay.reduce((least, day) => Math.min(least, day), 0);
      return known(columns.lastDay.map((day) => day - first));
    }
    case "measure":
      return known(
        byName(
          columns.measure,
          columns.measures.map((measure) => measureWords(measure).label),
        ),
      );
    case "hedge":
      return known(byName(columns.hedge, HEDGES));
    case "country":
      return known(byName(columns.country, columns.countries.map(countryName)));
    default:
      return known(columns[column]);
  }
}

/**
 * Orders figures, given by number, by one column. Figures that are equal keep their order; unknown values stay at the end. Nothing is
 * read but columns, so that 100,000 figures take some milliseconds.
 */
export function sortFigures(archive: Archive, figures: Uint32Array, sort: Sort): Uint32Array {
  const { of, unknown } = archive.memo(keysOf, sort.column);
  if (!sort.isFalling) return orderBy(figures, of);
  const most = greatest(of);
  return orderBy(
    figures,
    Uint32Array.from(of, (key) => (key === unknown ? most + 1 : most - key)),
  );
}
