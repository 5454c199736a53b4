import { memo, useMemo } from "react";
import { formatCompact } from "../../model/value.ts";
import { sameRef } from "../../store/choices.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import { GroupButton } from "./GroupButton.tsx";
import { HatchShape } from "./HatchShape.tsx";
import { type LaneLayout, layoutLane } from "./laneLayout.ts";
import type { Lane } from "./lanes.ts";
import { MoreButton } from "./MoreButton.tsx";
import type { Scene } from "./marks.ts";
import { BarShape, BracketShape, DotShape } from "./shapes.tsx";
import { presenceBits, readPresence } from "./times.ts";
import { useRoving } from "./useRoving.ts";

function LaneName({ lane }: { lane: Lane }) {
  const store = useStoreApi();
  const { place, name } = lane;
  const ref = useMemo(() => (place === null ? null : { kind: "place" as const, id: place }), [place]);
  const isSelected = useApp((state) => ref !== null && sameRef(state.selected, ref));
  if (!ref) return <span className="lane-name">{name}</span>;
  return (
    <button
      type="button"
      className="lane-name"
      data-ref={`place:${ref.id}`}
      aria-current={isSelected || undefined}
      onClick={() => store.getState().select(ref)}
    >
      {name}
    </button>
  );
}

/** The value at the top of the bars' scale; not said before any bar of the lane may be seen. */
function LaneTop({ top }: { top: NonNullable<LaneLayout["top"]> }) {
  const { phase } = readPresence(useApp((state) => presenceBits(state, top.times, null)));
  if (phase === "absent") return null;
  return (
    <span className="lane-top" style={{ top: top.y }} aria-hidden="true">
      {compact(top.value)}
    </span>
  );
}

const compact = (value: number): string => formatCompact({ low: value, high: value, hedge: "exact" });

/** One country's lane: its name in the margin, its marks on the days. The marks are one stop of the Tab key. */
export const LaneView = memo(function LaneView({
  scene,
  lane,
  sharedTop,
}: {
  scene: Scene;
  lane: Lane;
  sharedTop: number | null;
}) {
  const layout = useMemo(() => layoutLane(scene, lane, sharedTop), [scene, lane, sharedTop]);
  const roving = useRoving();
  const { scale } = scene;
  const { baseline, top, height } = layout;
  const figures = lane.count === 1 ? "1 figure" : `${lane.count} figures`;
  return (
    <div className="lane" style={{ height }}>
      <div className="lane-margin">
        <LaneName lane={lane} />
        {layout.more && <MoreButton group={layout.more} />}
        {top && <LaneTop top={top} />}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        className="lane-marks"
        width={scale.width}
        height={height}
        role="group"
        aria-label={`${lane.name}, ${figures}; arrow keys move between marks`}
        {...roving}
      >
        <path className="baseline" d={`M0 ${baseline + 0.5}H${scale.width}`} />
        {layout.hatches.map((hatch) => (
          <HatchShape key={hatch.key} hatch={hatch} />
        ))}
        {layout.brackets.map((bracket) => (
          <BracketShape key={bracket.ref.id} bracket={bracket} />
        ))}
        {layout.bars.map((bar) => (
          <BarShape key={bar.ref.id} bar={bar} />
        ))}
        {layout.dots.map((dot) => (
          <DotShape key={dot.ref.id} dot={dot} />
        ))}
        {layout.groups.map((group) => (
          <GroupButton key={group.key} group={group} noun="more figures">
            {(count) => (
              <>
                <rect className="hit" x={group.x - 11} y={group.y - 10} width={22} height={20} />
                <text x={group.x} y={group.y + 4.5}>
                  {scene.isNarrow && count > 9 ? count : `+${count}`}
                </text>
              </>
            )}
          </GroupButton>
        ))}
      </svg>
    </div>
  );
});
