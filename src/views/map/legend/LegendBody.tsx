import { TINTS } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useAllWords } from "../../shared/useWords.ts";
import { readyLevel } from "../basemap/basemapData.ts";
import { useMapFrame } from "../ground/useMapFrame.ts";
import type { Positioned } from "../layout/positioned.ts";
import { hasRoads } from "./hasRoads.ts";
import { SIGNS, SignList } from "./SignList.tsx";
import { type Signs, signsOf } from "./signs.ts";

/** The signs on the map, each once; the others are folded away below. */
function LegendSigns({ shown, arrowLooks, markLooks }: Signs) {
  const { legend: words } = useAllWords();
  const rest = new Set(SIGNS.filter((sign) => !shown.has(sign)));
  const onBoth = (): boolean => true;
  return (
    <>
      <SignList
        signs={shown}
        isOnArrows={(look) => arrowLooks.has(look)}
        isOnMarks={(look) => markLooks.has(look)}
      />
      <details className="legend-part legend-rest">
        <summary>{words.more}</summary>
        <SignList signs={rest} isOnArrows={onBoth} isOnMarks={onBoth} />
      </details>
    </>
  );
}

interface LegendBodyProps {
  readonly positioned: Pick<Positioned, "flows" | "marks" | "routes" | "flags">;
  /** Whether a country is hatched, for want of a count. */
  readonly isHatched: boolean;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** What the legend says of the signs on the map, and below the choices of tints and of a street map. */
export function LegendBody({ positioned, isHatched, hasStreets, onStreets }: LegendBodyProps) {
  const { legend: words, record } = useAllWords();
  const store = useStoreApi();
  const frame = useMapFrame();
  const tint = useApp((state) => state.tint);
  const since = record.sinceName(useArchive());
  return (
    <div className="legend-body">
      <LegendSigns {...signsOf(positioned, isHatched, hasRoads(frame, readyLevel("close")))} />
      <p className="legend-part legend-touch">{words.touch}</p>
      <div className="legend-part">
        <label className="legend-tint">
          {words.tintBy}
          <select
            value={tint ?? ""}
            onChange={(event) =>
              store.getState().setTint(TINTS.find((one) => one === event.currentTarget.value) ?? null)
            }
          >
            <option value="">{words.tintNothing}</option>
            {TINTS.map((one) => (
              <option key={one} value={one}>
                {words.tints[one](since)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {document.documentElement.dataset.edition !== "single" && (
        <label className="legend-part legend-streets">
          <input
            type="checkbox"
            checked={hasStreets}
            onChange={(event) => onStreets(event.currentTarget.checked)}
          />
          <span>{words.streets}</span>
        </label>
      )}
    </div>
  );
}
