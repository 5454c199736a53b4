import { memo, useState } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { useApp } from "../../shared/useApp.ts";
import { useWords } from "../../shared/useWords.ts";
import type { CountryRecords } from "../content/collectRecords.ts";
import type { Tinted } from "../content/useTint.ts";
import type { Positioned } from "../layout/positioned.ts";

const tintKey = partFile(() => import("./TintKey.tsx"), "TintKey");
const legendBody = partFile(() => import("./LegendBody.tsx"), "LegendBody");

interface LegendProps {
  readonly positioned: Positioned;
  /** Whether a country is hatched, for want of a count. */
  readonly isHatched: boolean;
  /** The countries of the record, and the clock by which they are. */
  readonly countries: readonly CountryRecords[];
  readonly clock: Clock;
  /** Takes how countries are tinted on the day; null where they are not. */
  readonly onTint: (tinted: Tinted | null) => void;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** How to read the map: folded away until it is asked for, but for the key of the tint that is on. */
export const Legend = memo(function Legend({
  positioned,
  isHatched,
  countries,
  clock,
  onTint,
  hasStreets,
  onStreets,
}: LegendProps) {
  const { map: words } = useWords();
  const tint = useApp((state) => state.tint);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="map-legend">
      {tint && <LazyPart part="legend" file={tintKey} props={{ tint, countries, clock, onTint }} />}
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.legend}</summary>
        {isOpen && (
          <LazyPart
            part="legend"
            file={legendBody}
            props={{ positioned, isHatched, hasStreets, onStreets }}
          />
        )}
      </details>
    </div>
  );
});
