import { memo, useMemo } from "react";
import { sameRef } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { type LaneLayout, layOutLane, layOutSlim, layOutTotal, type Tick } from "../layout/laneLayout.ts";
import type { Bar, Group, Scene } from "../layout/laneMarks.ts";
import type { Lane } from "../layout/laneRecords.ts";
import { isLeftOut } from "../layout/presence.ts";
import { GroupButton } from "../marks/GroupButton.tsx";
import { HatchShape } from "../marks/HatchShape.tsx";
import { HitAround } from "../marks/Hit.tsx";
import { HourlessShape } from "../marks/HourlessShape.tsx";
import { BarShape, BracketShape, DotShape } from "../marks/shapes.tsx";
import { useRoving } from "../marks/useRoving.ts";
import { useReadings } from "../sentence/useReadings.ts";
import { InsteadText, StandingText } from "./InsteadText.tsx";
import { MoreButton } from "./MoreButton.tsx";

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
      tabIndex={-1}
      data-ref={`place:${ref.id}`}
      aria-current={isSelected || undefined}
      onClick={() => store.getState().select(ref)}
    >
      {name}
    </button>
  );
}

/** The values of the bars' scale; not said before any bar of the lane may be seen. */
function LaneTicks({ ticks, bars }: { ticks: readonly Tick[]; bars: readonly Bar[] }) {
  const isKnown = useDerived(
    (archive, state) =>
      state.clock === "happened" ||
      bars.some(({ number, times }) => times.known <= state.day && !isLeftOut(archive, state, number)),
  );
  if (!isKnown) return null;
  return ticks.map(({ value, text, y }) => (
    <span key={value} className="lane-tick" style={{ top: y }} aria-hidden="true">
      {text}
    </span>
  ));
}

/** The button that opens a slim lane to everything it has, and closes it again. */
function OpenButton({ lane, isOpen, onToggle }: { lane: Lane; isOpen: boolean; onToggle: ToggleLane }) {
  const { timeline: words } = useWords();
  return (
    <button
      type="button"
      className="lane-toggle"
      tabIndex={-1}
      aria-label={words.details(lane.name)}
      aria-expanded={isOpen}
      onClick={() => onToggle(lane.country, !isOpen)}
    >
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path
          d={isOpen ? "M4 6l4 4 4-4" : "M6 4l4 4-4 4"}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
    </button>
  );
}

/** Opens a country's lane, or closes it. */
export type ToggleLane = (country: string, isOpen: boolean) => void;

/**
 * The count that stands for a country on the reader's day, as in the day's sentence and on the map; a bar of the lane needs no second
 * mark. It is text where its days are not among those drawn; where there is none, what is known instead.
 */
function StandingCount({ scene, lane }: { scene: Scene; lane: Lane }) {
  const reading = useReadings().countries.find(({ country }) => country === lane.country);
  const at = reading && scene.archive.numberOf(reading.figure.id);
  const bracket = useMemo(
    () => (at === undefined || lane.bars.includes(at) ? null : layOutTotal(scene, at)),
    [scene, lane, at],
  );
  if (bracket) return <BracketShape bracket={bracket} />;
  if (!reading) return <InsteadText scale={scene.scale} country={lane.country} />;
  const isDrawn = reading.told >= scene.scale.first && reading.told <= scene.scale.last;
  return isDrawn ? null : <StandingText scale={scene.scale} figure={reading.figure} told={reading.told} />;
}

/** A group's count: a number, or where columns are narrow a dot that grows with it. */
function GroupMark({ group, count, isNarrow }: { group: Group; count: number; isNarrow: boolean }) {
  const { x, y, isPip } = group;
  if (isPip) {
    return (
      <>
        <HitAround x={x} y={y} width={group.reach} />
        <circle className="pip" cx={x} cy={y} r={Math.min(5, 2 + Math.sqrt(count) * 0.6)} />
      </>
    );
  }
  return (
    <>
      <HitAround x={x} y={y} width={group.reach} />
      <text x={x} y={y + 4.5}>
        {isNarrow && count > 9 ? count : `+${count}`}
      </text>
    </>
  );
}

/** One country's lane: its name in the margin, its marks on the days. The marks are one stop of the Tab key. */
export const LaneView = memo(function LaneView({
  scene,
  lane,
  sharedTop,
  isOpen,
  onToggle,
}: {
  scene: Scene;
  lane: Lane;
  sharedTop: number | null;
  isOpen: boolean;
  onToggle: ToggleLane;
}) {
  const layout = useMemo<LaneLayout>(
    () => (isOpen ? layOutLane : layOutSlim)(scene, lane, sharedTop),
    [scene, lane, sharedTop, isOpen],
  );
  const { timeline: words } = useWords();
  const roving = useRoving();
  const { scale } = scene;
  const { baseline, ticks, height } = layout;
  return (
    <div className="lane" data-lane={lane.country} data-slim={!isOpen || undefined} style={{ height }}>
      <div className="lane-margin">
        <OpenButton lane={lane} isOpen={isOpen} onToggle={onToggle} />
        <LaneName lane={lane} />
        {layout.more && <MoreButton group={layout.more} />}
        <LaneTicks ticks={ticks} bars={layout.bars} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        className="lane-marks"
        width={scale.width}
        height={height}
        role="group"
        aria-label={words.lane(lane.name, lane.count)}
        {...roving}
      >
        {ticks.map(({ value, y }) => (
          <path key={value} className="tick-line" d={`M0 ${Math.round(y) + 0.5}H${scale.width}`} />
        ))}
        <path className="baseline" d={`M0 ${baseline + 0.5}H${scale.width}`} />
        {layout.hatches.map((hatch) => (
          <HatchShape key={hatch.key} hatch={hatch} />
        ))}
        {!isOpen && <StandingCount scene={scene} lane={lane} />}
        {layout.brackets.map((bracket) => (
          <BracketShape key={bracket.ref.id} bracket={bracket} />
        ))}
        {layout.hourless.map((rule) => (
          <HourlessShape key={rule.day} scale={scale} rule={rule} hasWords />
        ))}
        {layout.dots.map((dot) => (
          <DotShape key={dot.ref.id} dot={dot} />
        ))}
        {layout.groups.map((group) => (
          <GroupButton key={group.key} group={group} name={words.groupOfFigures}>
            {(count) => <GroupMark group={group} count={count} isNarrow={scene.isNarrow} />}
          </GroupButton>
        ))}
        {/* Bars stand in front: what is pressed over and under them reaches behind them. */}
        {layout.bars.map((bar) => (
          <BarShape key={bar.ref.id} bar={bar} />
        ))}
      </svg>
    </div>
  );
});
