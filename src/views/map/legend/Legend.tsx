import { memo, useState } from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { useApp } from "../../shared/useApp.ts";
import type { Size } from "../../shared/useSize.ts";
import { useWords } from "../../shared/useWords.ts";
import type { useTint } from "../content/useTint.ts";

const tintKey = partFile(() => import("./TintKey.tsx"), "TintKey");
const legendBody = partFile(() => import("./LegendBody.tsx"), "LegendBody");

/** From this size on the legend starts open: it covers little of so large a map. */
const ROOM = { width: 1100, height: 640 } as const;

interface LegendProps {
  readonly size: Size;
  /** How countries are tinted on the day; null where they are not. */
  readonly tinting: ReturnType<typeof useTint>;
  /** Whether a number on the map has a ≠. */
  readonly hasDisputes: boolean;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

/** How to read the map: folded away until it is asked for, but for the key of the tint that is on. */
export const Legend = memo(function Legend({
  size,
  tinting,
  hasDisputes,
  hasStreets,
  onStreets,
}: LegendProps) {
  const { map: words } = useWords();
  const tint = useApp((state) => state.tint);
  const [choice, setChoice] = useState<boolean | null>(null);
  const isOpen = choice ?? (size.width >= ROOM.width && size.height >= ROOM.height);
  return (
    <div className="map-legend">
      {tint && tinting && <LazyPart part="legend" file={tintKey} props={{ tint, ...tinting }} />}
      <details open={isOpen} onToggle={(event) => setChoice(event.currentTarget.open)}>
        <summary>{words.legend}</summary>
        {isOpen && (
          <LazyPart part="legend" file={legendBody} props={{ hasDisputes, hasStreets, onStreets }} />
        )}
      </details>
    </div>
  );
});
