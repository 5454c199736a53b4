import { useId, useMemo, useRef } from "react";
import { useArchive } from "../shared/useArchive.ts";
import { useLater } from "../shared/useLater.ts";
import { COMPACT_PAGE, useMedia } from "../shared/useMedia.ts";
import { useSize } from "../shared/useSize.ts";
import { Axis } from "./axis/Axis.tsx";
import { dayScale } from "./axis/dayScale.ts";
import { TextProbe, useStretch } from "./axis/TextProbe.tsx";
import { usePinch } from "./axis/usePinch.ts";
import { useScrub } from "./axis/useScrub.ts";
import { useVisibleDays } from "./axis/useVisibleDays.ts";
import { useWheel } from "./axis/useWheel.ts";
import { roomFor } from "./axis/visibleDays.ts";
import { Controls } from "./controls/Controls.tsx";
import { Lanes } from "./lanes/Lanes.tsx";
import { LEAST_TARGET, type Scene } from "./layout/laneMarks.ts";
import { groupLanes } from "./layout/laneRecords.ts";
import { MarkPopovers } from "./marks/MarkPopovers.tsx";
import { Overview } from "./overview/Overview.tsx";
import "./timeline.css";
import "./compact.css";
import { useWords } from "../shared/useWords.ts";

/** Width of the margin with the lanes' names, in pixels; the same in timeline.css. */
const MARGIN = 112;
const NARROW = 560;
/** What has the focus is at least so far from the controls that stay, in pixels. */
const UNDER_HEAD = 8;
/** A window as low as a small laptop's. */
const SHORT_WINDOW = "(max-height: 820px)";
/** Drawn at, until the page has said how wide it is. */
const FALLBACK_WIDTH = 800;

/** The timeline: its controls, its axis, and a lane of marks for events and for each country. */
export function TimelineView() {
  const words = useWords();
  const archive = useArchive();
  const [frame, size] = useSize();
  const [head, { height: headHeight }] = useSize();
  const [probe, stretch] = useStretch();
  // On a small page the lanes lie below all that is in sight.
  const hasLanes = useLater(useMedia(COMPACT_PAGE));
  const width = size.width || FALLBACK_WIDTH;
  const isNarrow = width < NARROW;
  const isShort = useMedia(SHORT_WINDOW);
  const plotWidth = Math.max(120, width - MARGIN);
  const days = useVisibleDays(roomFor(plotWidth, LEAST_TARGET));
  const { extent, start, setStart } = days;
  const id = useId();

  const lanes = useMemo(() => (hasLanes ? groupLanes(archive, words) : []), [hasLanes, archive, words]);
  const scene = useMemo<Scene>(() => {
    const scale = dayScale(start, start + extent.days - 1, plotWidth, stretch);
    return { archive, words, scale, isNarrow, isShort };
  }, [archive, words, start, extent, plotWidth, stretch, isNarrow, isShort]);
  const scrub = useScrub(scene.scale, MARGIN, { brushes: true });
  const section = useRef<HTMLElement>(null);
  useWheel(section, scene.scale, MARGIN, days);
  usePinch(section, scene.scale, days);

  return (
    <section
      aria-label={words.timeline.name}
      className="timeline"
      dir="ltr"
      ref={section}
      data-narrow={isNarrow || undefined}
      style={{ scrollPaddingTop: headHeight + UNDER_HEAD }}
    >
      <h2 className="visually-hidden">{words.timeline.name}</h2>
      <TextProbe probe={probe} />
      <MarkPopovers>
        <div className="timeline-head" ref={head}>
          <Controls days={days} />
          <Axis scale={scene.scale} scrub={scrub} days={days} />
        </div>
        <div ref={frame} className="timeline-frame" aria-busy={!hasLanes || undefined}>
          {hasLanes && <Lanes id={id} scene={scene} lanes={lanes} margin={MARGIN} width={width} />}
          {hasLanes && extent.days < extent.last - extent.first + 1 && (
            <Overview extent={extent} start={start} width={plotWidth} controls={id} onMove={setStart} />
          )}
        </div>
      </MarkPopovers>
    </section>
  );
}
