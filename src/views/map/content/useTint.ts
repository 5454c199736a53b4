import { useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import type { CountryRecords } from "./collectRecords.ts";
import { type Tinting, tintOn, tintSteps } from "./tint.ts";

/** The tint that the reader has chosen, by the clock that `countries` were sorted out by: the steps of its scale and what the day shows by it. Null without one. */
export function useTint(
  countries: readonly CountryRecords[],
  clock: Clock,
): (Tinting & { steps: readonly number[] }) | null {
  const archive = useArchive();
  const day = useApp((state) => state.day);
  const from = useDerived((own, state) => (state.mode === "so-far" ? undefined : firstShown(own, state)));
  const tint = useApp((state) => state.tint);
  const steps = useMemo(() => (tint ? tintSteps(archive, tint) : []), [archive, tint]);
  return useMemo(
    () => tint && { steps, ...tintOn({ archive, clock, day, from }, countries, tint, steps) },
    [archive, clock, day, from, countries, tint, steps],
  );
}
