import type { Evidence, Source } from "../schema.ts";
import type { Day } from "./day.ts";
import type { Span } from "./edtf.ts";

/**
 * The two clocks. `happened`: by the day on which a thing happened, with all that is known today. `known`: by the day on
 * which it was published, so that a reader sees what could have been known that evening.
 */
export type Clock = "happened" | "known";

/** Stands for "never" among day numbers. */
export const NEVER: Day = 0x7fffffff;

/**
 * The day from which a thing counts as happened: the last day of its window. A window whose end is open is told from
 * `reportedFrom`, the first day on which a piece that reports it can have been written (`NEVER` when that is unknown: then
 * on the record's last day); a standing fact (`../..`) from the record's first.
 */
export function happenedOn(when: Span, firstDay: Day, lastDay: Day, reportedFrom: Day): Day {
  if (when.last !== null) return when.last;
  if (when.first === null) return firstDay;
  return reportedFrom === NEVER ? lastDay : Math.max(when.first, reportedFrom);
}

/** The first day on which a piece that reports a thing can have been written; `NEVER` when none bears a date. */
export function reportedFrom(evidence: readonly Evidence[], sources: ReadonlyMap<string, Source>): Day {
  return evidence.reduce((earliest, piece) => {
    const written = piece.published ?? sources.get(piece.source)?.issued ?? null;
    return Math.min(earliest, written?.first ?? NEVER);
  }, NEVER);
}

/** The day by which one piece of evidence was surely in print; `NEVER` when that is unknown. */
export function publishedOn(evidence: Evidence): Day {
  return evidence.published?.last ?? NEVER;
}

/** The day by which a reader could have known a thing: the earliest of its publications; `NEVER` when none is known. */
export function knownOn(evidence: readonly Evidence[]): Day {
  return evidence.reduce((earliest, piece) => Math.min(earliest, publishedOn(piece)), NEVER);
}
