import type { Tint } from "../../../store/choices.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { TINT_ALPHAS } from "../basemap/paintLand.ts";

/** The key of the tint that is on: its classes, the same on all days, and the hatch of what has no number. */
export function TintKey({ tint, steps }: { tint: Tint; steps: readonly number[] }) {
  const { legend: words, record } = useAllWords();
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
    </div>
  );
}
