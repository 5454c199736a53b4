import { memo, useCallback, useMemo, useState } from "react";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import { usePrinting } from "../../shared/lists/usePrinting.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { DayRule, ShownBand } from "../axis/Axis.tsx";
import { gridLines, hourMarks } from "../axis/axisLayout.ts";
import { useScrub } from "../axis/useScrub.ts";
import { highestBar } from "../layout/barLayout.ts";
import type { Scene } from "../layout/laneMarks.ts";
import { comparable, type Lane, splitLanes } from "../layout/laneRecords.ts";
import { followLaneKeys, withHands } from "../marks/fetchHands.ts";
import { HatchPatterns } from "../marks/HatchShape.tsx";
import { useMarkPopovers } from "../marks/MarkPopovers.tsx";
import { EventsLane } from "./EventsLane.tsx";
import { LaneView } from "./LaneView.tsx";
import { useOpenLanes } from "./useOpenLanes.ts";
import "./foot.css";
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
  margin,
  width,
}: {
  id: string;
  scene: Scene;
  lanes: readonly Lane[];
  /** Width of the margin with the lanes' names, in pixels. */
  margin: number;
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
  const store = useStoreApi();
  const { open } = useMarkPopovers();
  const scrub = useScrub(scene.scale, margin, {
    // In an empty column a tap jumps to the day, as a click does.
    tap: (target, day) =>
      withHands(({ tapDay }) => {
        const isOpened = tapDay(target, day, { scene, lanes, store, open });
        if (!isOpened) store.getState().setDay(day, "push");
      }),
  });
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const stops = [scrub(element), followLaneKeys(element)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [scrub],
  );
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
        <div className="lanes" id={id} ref={ref}>
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
