import { useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import type { Positioned } from "../layout/positioned.ts";
import { stopsOf } from "./stops.ts";

interface Stops {
  /** The keys of the marks in view. */
  readonly stops: readonly string[];
  /** The key of the mark that the Tab key goes to: the last that had the focus or, where that is not in view, the first. */
  readonly stop: string | undefined;
  /** Whether the reader has been on the map, with pointer or keyboard. */
  readonly isMet: boolean;
}

/** Makes the marks of the map one stop of the Tab key. If no mark is in view, the stop is the ground. */
export function useStops(positioned: Positioned): Stops {
  const ground = useMap().getContainer();
  const stops = useMemo(() => stopsOf(positioned), [positioned]);
  const [last, setLast] = useState<string | null>(null);
  const stop = stops.find((key) => key === last) ?? stops[0];
  useEffect(() => {
    ground.tabIndex = stops.length > 0 ? -1 : 0;
  }, [ground, stops]);
  useEffect(() => {
    const visit = ({ target }: Event): void =>
      setLast((before) => (target as HTMLElement).dataset.mark ?? before ?? "");
    ground.addEventListener("focusin", visit);
    ground.addEventListener("pointerover", visit, { once: true });
    return () => {
      ground.removeEventListener("focusin", visit);
      ground.removeEventListener("pointerover", visit);
    };
  }, [ground]);
  return { stops, stop, isMet: last !== null };
}
