import { memo, useMemo } from "react";
import { selectFilter } from "../../../store/selectors.ts";
import { useDerived } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { type DayScale, sharedDays, textWidth } from "../axis/dayScale.ts";
import { type EventMark, layOutEvents } from "../layout/eventsLayout.ts";
import { type Group, LEAST_TARGET, type Scene } from "../layout/laneMarks.ts";
import { GroupButton } from "../marks/GroupButton.tsx";
import { Hit } from "../marks/Hit.tsx";
import { HourlessShape } from "../marks/HourlessShape.tsx";
import { MarkButton } from "../marks/MarkButton.tsx";
import { useRoving } from "../marks/useRoving.ts";
import { MoreButton } from "./MoreButton.tsx";

const HEIGHT = 48;
/** In a low window there are no titles beside the diamonds. */
const SHORT_HEIGHT = 28;
const ROW_HEIGHT = 18;
const MIDDLE = 13;

const diamond = (x: number): string => `M${x} ${MIDDLE - 5}l5 5l-5 5l-5 -5Z`;

/** What opens the event that leads a mark, from its title and from its diamond. */
const buttonOf = ({ lead, name, day, isOut, times }: EventMark) =>
  ({ target: { kind: "event", id: lead.id }, name, day, isOut, times }) as const;

function Title({ mark, scale }: { mark: EventMark; scale: DayScale }) {
  const { label, x } = mark;
  if (!label) return null;
  const y = MIDDLE + label.row * ROW_HEIGHT;
  return (
    <MarkButton {...buttonOf(mark)} className="event-title">
      <Hit
        x={label.x - 2}
        y={label.row * LEAST_TARGET}
        width={Math.max(LEAST_TARGET, textWidth(scale, label.text) + 4)}
        height={LEAST_TARGET}
      />
      {label.row > 0 && <path className="leader" d={`M${x + 0.5} ${MIDDLE + 7}V${y + 4}`} />}
      <text x={label.x} y={y + 4.5}>
        {label.text}
      </text>
    </MarkButton>
  );
}

interface DiamondsProps {
  mark: EventMark;
  group: Group;
  scale: DayScale;
  hasCount: boolean;
}

function Diamonds({ mark, group, scale, hasCount }: DiamondsProps) {
  const { timeline: words } = useWords();
  const { x } = mark;
  const { first, last } = sharedDays(scale, mark.day);
  return (
    <GroupButton group={group} name={(_, count) => words.eventsOf(first, last, count)}>
      {(count) => (
        <>
          <Hit x={x - (hasCount ? 8 : 12)} y={0} width={hasCount ? 28 : LEAST_TARGET} height={LEAST_TARGET} />
          <path className="event-body" d={diamond(x)} />
          {count > 1 && !hasCount && <path className="event-behind" d={`M${x - 5} ${MIDDLE - 4}l5 -5l5 5`} />}
          {count > 1 && hasCount && (
            <text className="event-count" x={x + 7} y={MIDDLE + 4.5}>
              {count}
            </text>
          )}
        </>
      )}
    </GroupButton>
  );
}

const Mark = memo(function Mark({
  mark,
  scale,
  hasCount,
  hasTitle,
}: {
  mark: EventMark;
  scale: DayScale;
  hasCount: boolean;
  hasTitle: boolean;
}) {
  const { x, group } = mark;
  return (
    <>
      {group ? (
        <Diamonds mark={mark} group={group} scale={scale} hasCount={hasCount} />
      ) : (
        <MarkButton {...buttonOf(mark)} className="event">
          <Hit x={x - 12} y={0} width={LEAST_TARGET} height={LEAST_TARGET} />
          <path className="event-body" d={diamond(x)} />
        </MarkButton>
      )}
      {hasTitle && <Title mark={mark} scale={scale} />}
    </>
  );
});

/** The lane of events: a diamond on its day, with its title where there is room. */
export const EventsLane = memo(function EventsLane({ scene }: { scene: Scene }) {
  const { timeline: words } = useWords();
  const filter = useDerived(selectFilter);
  const layout = useMemo(() => layOutEvents(scene, filter, MIDDLE), [scene, filter]);
  const roving = useRoving();
  const height = scene.isShort ? SHORT_HEIGHT : HEIGHT;
  return (
    <div className="lane" style={{ height }}>
      <div className="lane-margin">
        <span className="lane-name">{words.events}</span>
        {layout.earlier && !scene.isShort && <MoreButton group={layout.earlier} />}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        className="lane-marks"
        width={scene.scale.width}
        height={height}
        role="group"
        aria-label={words.eventsLane}
        {...roving}
      >
        {layout.hourless.map((rule) => (
          <HourlessShape key={rule.day} scale={scene.scale} rule={rule} hasWords={false} />
        ))}
        {layout.marks.map((mark) => (
          <Mark
            key={mark.key}
            mark={mark}
            scale={scene.scale}
            hasCount={layout.hasCounts}
            hasTitle={!scene.isShort}
          />
        ))}
      </svg>
    </div>
  );
});
