import { memo, type RefCallback, useMemo, useState } from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { usePrinting } from "../../shared/lists/usePrinting.ts";
import { useApp } from "../../shared/useApp.ts";
import { DayRule, ShownBand } from "../axis/Axis.tsx";
import { gridLines, hourMarks } from "../axis/axisLayout.ts";
import { highestBar } from "../layout/barLayout.ts";
import type { Scene } from "../layout/laneMarks.ts";
import { comparable, type Lane, splitLanes } from "../layout/laneRecords.ts";
import { HatchPatterns } from "../marks/HatchShape.tsx";
import { EventsLane } from "./EventsLane.tsx";
import { LaneView } from "./LaneView.tsx";
import { useOpenLanes } from "./useOpenLanes.ts";
import "./lanes.css";
import { useWords } from "../../shared/useWords.ts";

const compareView = partFile(() => import("../compare/CompareView.tsx"), "CompareView");

const Grid = memo(function Grid({ scene }: { scene: Scene }) {
  const lines = useMemo(() => gridLines(scene.scale), [scene]);
  const hours = useMemo(() => hourMarks(scene.scale, scene.words.dates), [scene]);
  return (
    <svg className="grid" width={scene.scale.width} height="100%" aria-hidden="true">
      {hours.map(({ day, hour, x }) => (
        <line key={`${day} ${hour}`} className="is-hour" x1={x} x2={x} y1={0} y2="100%" />
      ))}
      {lines.map(({ day, x, isStrong }) => (
        <line key={day} className={isStrong ? "is-strong" : undefined} x1={x} x2={x} y1={0} y2="100%" />
      ))}
    </svg>
  );
});

/** All lanes: events, the countries that stand first or that the reader has asked for, and behind a button the others. */
export const Lanes = memo(function Lanes({
  id,
  scene,
  lanes,
  scrub,
  width,
}: {
  id: string;
  scene: Scene;
  lanes: readonly Lane[];
  scrub: RefCallback<HTMLElement>;
  /** Of lanes and their margin, in pixels. */
  width: number;
}) {
  const { timeline: words } = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  const isPrinting = usePrinting();
  const hasAll = isUnfolded || isPrinting;
  const [isComparing, setComparing] = useState(false);
  const [isSameScale, setSameScale] = useState(false);
  const { isOpen, onToggle, toggleAll } = useOpenLanes(lanes);
  const asked = useApp((state) => state.countries);
  const [first, others] = useMemo(() => splitLanes(scene.archive, lanes, asked), [scene, lanes, asked]);
  const shown = hasAll ? [...first, ...others] : first;
  const isComparable = useMemo(() => comparable(lanes).length > 1, [lanes]);
  const isAllOpen = shown.every((lane) => isOpen(lane));
  const sharedTop = useMemo(() => {
    if (!isSameScale) return null;
    const drawn = hasAll ? lanes : first;
    return Math.max(0, ...drawn.map((lane) => highestBar(scene, lane.bars)));
  }, [scene, lanes, first, hasAll, isSameScale]);
  return (
    <>
      <HatchPatterns />
      {isComparing && (
        <div id={id}>
          <LazyPart part="compare" file={compareView} props={{ scene, lanes, width }} />
        </div>
      )}
      {!isComparing && (
        <div className="lanes" id={id} ref={scrub}>
          <Grid scene={scene} />
          <ShownBand scale={scene.scale} />
          <DayRule scale={scene.scale} />
          <EventsLane scene={scene} />
          {shown.map((lane) => (
            <LaneView
              key={lane.country}
              scene={scene}
              lane={lane}
              sharedTop={sharedTop}
              isOpen={isPrinting || isOpen(lane)}
              onToggle={onToggle}
            />
          ))}
        </div>
      )}
      <div className="lanes-foot">
        {isComparable && (
          <button
            type="button"
            className="text-toggle"
            aria-pressed={isComparing}
            onClick={() => setComparing(!isComparing)}
          >
            {words.compare}
          </button>
        )}
        {!isComparing && others.length > 0 && (
          <button
            type="button"
            className="text-toggle"
            aria-expanded={isUnfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {isUnfolded ? words.fewerCountries : words.moreCountries(others.length)}
          </button>
        )}
        {!isComparing && (
          <>
            <button type="button" className="text-toggle" onClick={() => toggleAll(!isAllOpen)}>
              {isAllOpen ? words.closeAll : words.openAll}
            </button>
            <label className="same-scale">
              <input type="checkbox" checked={isSameScale} onChange={() => setSameScale(!isSameScale)} />
              {words.sameScale}
            </label>
          </>
        )}
        <Key />
      </div>
    </>
  );
});

/** What the marks mean, in a line. */
function Key() {
  const words = useWords().timeline.key;
  return (
    <p className="key">
      <span className="key-entries">{words.entries}</span>
      <span className="key-exits">{words.exits}</span>
      <span className="key-total">{words.total}</span>
      <span className="key-queue">{words.queue}</span>
      <span className="key-place">{words.place}</span>
      <span className="key-rate">{words.rate}</span>
      <span className="key-silence">{words.silence}</span>
    </p>
  );
}
