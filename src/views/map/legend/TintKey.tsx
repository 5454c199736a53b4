import { formatNumber } from "../../../model/value.ts";
import type { Tint } from "../../../store/choices.ts";
import { TINT_ALPHAS } from "../basemap/paintLand.ts";

/** What each tint is called, in its choice and over its key. */
export const TINT_WORDS: Readonly<Record<Tint, string>> = {
  "entries-since": "Entries since the decree",
  "entries-daily": "Entries a day, latest of 7 days",
  "net-stay": "Net stay, entries less exits",
};

/** The key of the tint that is on: its classes, the same on all days, and the hatch of what has no number. */
export function TintKey({ tint, steps }: { tint: Tint; steps: readonly number[] }) {
  const classes = ["0", ...steps.map(formatNumber)];
  return (
    <div className={`tint-key is-${tint}`}>
      <p className="legend-head">{TINT_WORDS[tint]}</p>
      <ol>
        {classes.map((from, i) => (
          <li key={from}>
            <span className="tint-swatch" style={{ opacity: TINT_ALPHAS[i] }} aria-hidden="true" />
            {i === steps.length ? `${from}+` : from}
          </li>
        ))}
        <li>
          <span className="tint-swatch is-missing" aria-hidden="true" />
          none
        </li>
      </ol>
    </div>
  );
}
