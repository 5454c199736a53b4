import type { Tint } from "../../../store/choices.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { TINT_ALPHAS } from "../basemap/paintLand.ts";
import type { Tinting } from "../content/tint.ts";
import { TintWords } from "./TintWords.tsx";

interface TintKeyProps extends Tinting {
  readonly tint: Tint;
  readonly steps: readonly number[];
}

/** The key of the tint that is on: its classes, the same on all days, and the hatch of what has no number; and all of it in words. */
export function TintKey({ tint, ...tinting }: TintKeyProps) {
  const { steps } = tinting;
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
      <TintWords {...tinting} />
    </div>
  );
}
