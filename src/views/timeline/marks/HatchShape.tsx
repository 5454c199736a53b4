import { memo } from "react";
import { useDerived } from "../../shared/useArchive.ts";
import { type Hatch, LEAST_TARGET } from "../layout/laneMarks.ts";
import { presenceBits, readPresence } from "../layout/presence.ts";
import { Hit } from "./Hit.tsx";
import { ShapeButton } from "./MarkButton.tsx";
import { useMarkPopovers } from "./MarkPopovers.tsx";
import { EXITS_HATCH as exits, HATCHES } from "./markPaths.ts";

/** The three hatches, once per page: strokes for nothing published, dots for nothing found, crosses for a shut border. */
export function HatchPatterns() {
  return (
    <svg className="hatch-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {Object.entries(HATCHES).map(([kind, { size, path }]) => (
          <pattern key={kind} id={`hatch-${kind}`} width={size} height={size} patternUnits="userSpaceOnUse">
            <path className={kind === "not-found" ? "hatch-dots" : "hatch-line"} d={path} />
          </pattern>
        ))}
        <pattern id="hatch-exits" width={exits.size} height={exits.size} patternUnits="userSpaceOnUse">
          <path className="exits-line" d={exits.path} />
        </pattern>
      </defs>
    </svg>
  );
}

/** Days without a number: a hatched band, never a bar of no height. It opens to say why. */
export const HatchShape = memo(function HatchShape({ hatch }: { hatch: Hatch }) {
  const { open } = useMarkPopovers();
  const { phase } = readPresence(
    useDerived((archive, state) => presenceBits(archive, state, hatch.times, null)),
  );
  if (phase === "absent") return null;
  const { x, y, width, height } = hatch;
  return (
    <ShapeButton
      name={hatch.name}
      day={hatch.day}
      className="hatch"
      isGhost={phase === "ghost"}
      onPress={(anchor) => open({ anchor, title: hatch.name, refs: [], notes: hatch.notes })}
    >
      <Hit x={x} y={y + height - LEAST_TARGET} width={width} height={LEAST_TARGET} />
      <rect x={x} y={y} width={width} height={height} fill={`url(#hatch-${hatch.kind})`} />
    </ShapeButton>
  );
});
