import { lazy, Suspense } from "react";
import { useApp } from "../../shared/useApp.ts";

const LegendBody = lazy(async () => ({ default: (await import("./LegendBody.tsx")).LegendBody }));
const TintKey = lazy(async () => ({ default: (await import("./TintKey.tsx")).TintKey }));

interface LegendProps {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly tintSteps: readonly number[] | null;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** How to read the map: folded away until it is asked for, but for the key of the tint that is on. */
export function Legend({ isOpen, onToggle, tintSteps, hasStreets, onStreets }: LegendProps) {
  const tint = useApp((state) => state.tint);
  return (
    <div className="map-legend">
      {tint && tintSteps && (
        <Suspense fallback={null}>
          <TintKey tint={tint} steps={tintSteps} />
        </Suspense>
      )}
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>How to read the map</summary>
        {isOpen && (
          <Suspense fallback={null}>
            <LegendBody hasStreets={hasStreets} onStreets={onStreets} />
          </Suspense>
        )}
      </details>
    </div>
  );
}
