import type { Evidence } from "../../../model/schema.ts";
import { NEVER, publishedOn } from "../../../model/time/clock.ts";
import type { Day } from "../../../model/time/day.ts";
import { useApp } from "../../shared/useApp.ts";

/** The pieces of evidence visible on the reader's day by the reader's clock, and how many are left out. */
export function useEvidenceNow(evidence: readonly Evidence[]): {
  pieces: readonly Evidence[];
  later: number;
  undated: number;
  day: Day;
} {
  const clock = useApp((state) => state.clock);
  // Follow the day only where it matters, so that a scrub does not redraw the panel.
  const day = useApp((state) => (state.clock === "known" ? state.day : 0));
  if (clock === "happened") return { pieces: evidence, later: 0, undated: 0, day };
  const days = evidence.map(publishedOn);
  const undated = days.filter((on) => on === NEVER).length;
  const pieces = evidence.filter((_, i) => (days[i] ?? NEVER) <= day);
  return { pieces, undated, later: evidence.length - pieces.length - undated, day };
}
