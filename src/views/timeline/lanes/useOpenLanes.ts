import { useCallback, useState } from "react";
import { useApp } from "../../shared/useApp.ts";
import type { Lane } from "../layout/laneRecords.ts";

/**
 * Which lanes are open to everything they have: those that the reader has opened, else those of the countries that the reader filters by
 * or has selected. All others are slim.
 */
export function useOpenLanes(lanes: readonly Lane[]) {
  const asked = useApp((state) => state.countries);
  const selected = useApp(({ selected }) => (selected?.kind === "place" ? selected.id : null));
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const onToggle = useCallback(
    (country: string, isOpen: boolean): void => setToggled((old) => new Map(old).set(country, isOpen)),
    [],
  );
  return {
    onToggle,
    isOpen: ({ country, place }: Lane): boolean =>
      toggled.get(country) ?? (asked.includes(country) || (place !== null && place === selected)),
    toggleAll: (isOpen: boolean): void =>
      setToggled(new Map(lanes.map(({ country }) => [country, isOpen] as const))),
  };
}
