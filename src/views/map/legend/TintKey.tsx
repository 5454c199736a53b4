import { useLayoutEffect } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import type { Tint } from "../../../store/choices.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { TINT_ALPHAS } from "../basemap/paintLand.ts";
import type { CountryRecords } from "../content/collectRecords.ts";
import { type Tinted, useTint } from "../content/useTint.ts";
import { TintWords } from "./TintWords.tsx";

interface TintKeyProps {
  readonly tint: Tint;
  readonly countries: readonly CountryRecords[];
  /** The clock by which the countries were sorted out. */
  readonly clock: Clock;
  /** Takes how the map is to be tinted; null once it is not any more. */
  readonly onTint: (tinted: Tinted | null) => void;
}

/**
 * The key of the tint that is on: its classes, the same on all days, and the hatch of what has no number; and all of it in words. Tells
 * the map how it is tinted.
 */
export function TintKey({ tint, countries, clock, onTint }: TintKeyProps) {
  const { legend: words, record } = useAllWords();
  const tinted = useTint(tint, countries, clock);
  const { steps } = tinted;
  useLayoutEffect(() => onTint(tinted), [tinted, onTint]);
  useLayoutEffect(() => () => onTint(null), [onTint]);
  const classes = [0, ...steps];
  return (
    <div className={`tint-key is-${tint}`}>
      <p className="legend-head">{words.tints[tint](record.sinceName(useArchive()))}</p>
      <ol>
        {classes.map((from, i) => (
          <li key={from}>
            <span className="tint-swatch" style={{ opacity: TINT_ALPHAS[i] }} aria-hidden="true" />
            {words.tintFrom(from, i === steps.length)}
          </li>
        ))}
        <li>
          <span className="tint-swatch is-missing" aria-hidden="true" />
          {words.tintNone}
        </li>
      </ol>
      <TintWords {...tinted} />
    </div>
  );
}
