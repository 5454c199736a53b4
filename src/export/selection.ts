import type { Archive } from "../load/archive.ts";
import type { Figure, RecordedEvent, Route } from "../model/schema.ts";
import { withAllDisputes } from "./disputes.ts";

/** What is taken out of a record: all of it, or what the reader's days and filter leave. */
export interface Selection {
  readonly archive: Archive;
  /** The numbers of the figures asked for, rising. */
  readonly asked: Int32Array;
  /** These, and the figures that dispute them, are disputed by them, or are parts of their sums, rising: no figure leaves alone. */
  readonly figures: Int32Array;
  readonly events: readonly RecordedEvent[];
  readonly routes: readonly Route[];
}

/** The ids of the figures that a figure should not be read without. */
export function companionsOf({ disputes, sumOf = [] }: Figure): string[] {
  return [...disputes.map(({ figure }) => figure), ...sumOf];
}

/**
 * Completes a selection: disputes are followed until no figure of one stands without the other. Costs one reading of each figure of
 * the result, and once for each archive one of each figure that has disputes.
 */
export function select(
  archive: Archive,
  asked: Int32Array,
  events: readonly RecordedEvent[],
  routes: readonly Route[],
): Selection {
  const own = Int32Array.from(asked).sort();
  const found = new Set<number>(own);
  // A set is walked in the order in which it grows.
  for (const number of found) {
    for (const id of companionsOf(withAllDisputes(archive, archive.at(number)))) {
      const other = archive.numberOf(id);
      if (other !== undefined) found.add(other);
    }
  }
  return { archive, asked: own, figures: Int32Array.from(found).sort(), events, routes };
}

/** All of a record. */
export function selectAll(archive: Archive): Selection {
  const all = Int32Array.from({ length: archive.count }, (_, number) => number);
  return { archive, asked: all, figures: all, events: archive.events, routes: archive.routes };
}
