import { useMemo } from "react";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import type { CountryRecords } from "./collectRecords.ts";
import { type Tinting, tintOn, tintSteps } from "./tint.ts";

/** The tint that the reader has chosen: the steps of its scale and what the day shows by it. Null without one. */
export function useTint(
  countries: readonly CountryRecords[],
): (Tinting & { steps: readonly number[] }) | null {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const clock = useApp((state) => state.clock);
  const day = useApp((state) => state.day);
  const from = useApp((state) => (state.mode === "so-far" ? undefined : firstShown(state)));
  const tint = useApp((state) => state.tint);
  const steps = useMemo(() => (tint ? tintSteps(dataset, index, tint) : []), [dataset, index, tint]);
  return useMemo(
    () => tint && { steps, ...tintOn({ dataset, index, clock, day, from }, countries, tint, steps) },
    [dataset, index, clock, day, from, countries, tint, steps],
  );
}
