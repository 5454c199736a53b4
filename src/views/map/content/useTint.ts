import { useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import type { Tint } from "../../../store/choices.ts";
import { firstShown } from "../../../store/span.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive, useDerived } from "../../shared/useArchive.ts";
import type { CountryRecords } from "./collectRecords.ts";
import { type Tinting, tintOn, tintSteps } from "./tint.ts";

/** How countries are tinted, and the steps of the scale. */
export type Tinted = Tinting & { readonly steps: readonly number[] };

/** What a day shows by a tint, by the clock that `countries` were sorted out by. */
export function useTint(tint: Tint, countries: readonly CountryRecords[], clock: Clock): Tinted {
  const archive = useArchive();
  const day = useApp((state) => state.day);
  const from = useDerived((own, state) => (state.mode === "so-far" ? undefined : firstShown(own, state)));
  const steps = useMemo(() => tintSteps(archive, tint), [archive, tint]);
  return useMemo(
    () => ({ steps, ...tintOn({ archive, clock, day, from }, countries, tint, steps) }),
    [archive, clock, day, from, countries, tint, steps],
  );
}
