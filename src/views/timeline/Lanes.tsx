import { memo, useMemo, useState } from "react";
import { DayRule } from "./Axis.tsx";
import { gridLines } from "./axisLayout.ts";
import { highestBar } from "./barLayout.ts";
import { EventsLane } from "./EventsLane.tsx";
import { HatchPatterns } from "./HatchShape.tsx";
import { LaneView } from "./LaneView.tsx";
import type { Lane } from "./lanes.ts";
import type { Scene } from "./marks.ts";
import type { Scrub } from "./useScrub.ts";
import "./lanes.css";

/** So many lanes show before the fold. */
const OPEN_LANES = 4;

const Grid = memo(function Grid({ scene }: { scene: Scene }) {
  const lines = useMemo(() => gridLines(scene.scale), [scene]);
  return (
    <svg className="grid" width={scene.scale.width} height="100%" aria-hidden="true">
      {lines.map(({ day, x, isMonth }) => (
        <line key={day} className={isMonth ? "is-month" : undefined} x1={x} x2={x} y1={0} y2="100%" />
      ))}
    </svg>
  );
});

/** All lanes: events, the countries with most figures, and under a fold the others. */
export const Lanes = memo(function Lanes({
  id,
  scene,
  lanes,
  scrub,
}: {
  id: string;
  scene: Scene;
  lanes: readonly Lane[];
  scrub: Scrub;
}) {
  const [isUnfolded, setUnfolded] = useState(false);
  const [isSameScale, setSameScale] = useState(false);
  const open = isUnfolded ? lanes : lanes.slice(0, OPEN_LANES);
  const folded = lanes.length - OPEN_LANES;
  const sharedTop = useMemo(() => {
    if (!isSameScale) return null;
    const drawn = isUnfolded ? lanes : lanes.slice(0, OPEN_LANES);
    return Math.max(0, ...drawn.map((lane) => highestBar(scene, lane.bars)));
  }, [scene, lanes, isUnfolded, isSameScale]);
  return (
    <>
      <div className="lanes" id={id} {...scrub}>
        <HatchPatterns />
        <Grid scene={scene} />
        <DayRule scale={scene.scale} />
        <EventsLane scene={scene} />
        {open.map((lane) => (
          <LaneView key={lane.country} scene={scene} lane={lane} sharedTop={sharedTop} />
        ))}
      </div>
      <div className="lanes-foot">
        {folded > 0 && (
          <button
            type="button"
            className="text-toggle"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? "Fewer countries" : `${folded} more ${folded === 1 ? "country" : "countries"}`}
          </button>
        )}
        <label className="check">
          <input type="checkbox" checked={isSameScale} onChange={() => setSameScale(!isSameScale)} />
          Same scale
        </label>
        <Key />
      </div>
    </>
  );
});

/** What the marks mean, in a line. */
function Key() {
  return (
    <p className="key">
      <span className="key-entries">entries</span>
      <span className="key-exits">exits, a day</span>
      <span className="key-total">total over its days</span>
      <span className="key-queue">queue</span>
      <span className="key-place">one place, or other</span>
      <span className="key-silence">no number</span>
    </p>
  );
}
