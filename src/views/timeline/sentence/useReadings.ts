import { useDeferredValue } from "react";
import type { DayReadings } from "../../../model/dayPlan.ts";
import { readingsFor } from "../../../store/readings/dayReadings.ts";
import { selectLens } from "../../../store/selectors.ts";
import { selectFrom } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";

/** What the sentence of the reader's day is made from: with the day at once, with a change of clock or filter a moment later. */
export function useReadings(): DayReadings {
  const archive = useArchive();
  const day = useApp((state) => state.day);
  const lens = useDeferredValue(useDerived(selectLens));
  const from = useDerived(selectFrom);
  return readingsFor(archive, lens, day, from);
}
