import { useDeferredValue } from "react";
import type { DayReadings } from "../../../model/daySentence.ts";
import { readingsFor } from "../../../store/dayReadings.ts";
import { selectFilter, selectMatching } from "../../../store/selectors.ts";
import { useApp } from "../../shared/useApp.ts";

/** What the sentence of the reader's day is made from: with the day at once, with a change of filter a moment later. */
export function useReadings(): DayReadings {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const clock = useApp((state) => state.clock);
  const day = useApp((state) => state.day);
  const matching = useDeferredValue(useApp(selectMatching));
  const filter = useDeferredValue(useApp(selectFilter));
  return readingsFor(dataset, index, clock, matching, filter, day);
}
