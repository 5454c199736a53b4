import { memo, useId } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import type { ToldItem } from "../content/chooseFlows.ts";
import { pointsPath } from "../geometry/curve.ts";
import { countryKey, flowKey } from "../keys/stops.ts";
import type { PositionedFlow } from "../layout/positioned.ts";
import { type Highlight, highlightClass } from "./highlight.ts";
import { LabelText } from "./LabelText.tsx";
import type { MarkHandlersFor } from "./useMark.ts";

interface FlowsProps {
  readonly flows: readonly PositionedFlow[];
  readonly highlight: Highlight;
  readonly handlers: MarkHandlersFor;
}

const classOf = (base: string, flow: PositionedFlow, highlight: Highlight): string =>
  `${base} is-${flow.item.direction} is-${flow.item.tone}${highlightClass(highlight, countryKey(flow.item.country))}`;

/** What it opens: its figure or, without one, its country. */
const refOf = ({ figure, place }: ToldItem): Ref =>
  figure ? { kind: "figure", id: figure.id } : { kind: "place", id: place };

interface FlowProps {
  readonly flow: PositionedFlow;
  readonly className: string;
  readonly handlers: MarkHandlersFor;
}

const FlowArrow = memo(function FlowArrow({ flow, className, handlers }: FlowProps) {
  const fade = useId();
  const { item, shape, back, tail, tip, leader } = flow;
  if (!shape)
    return (
      leader && (
        <g className={className}>
          <path className="flow-leader" d={pointsPath(leader, false)} />
        </g>
      )
    );
  const { onClick, onPointerEnter, onPointerLeave } = handlers(refOf(item));
  return (
    <g className={className}>
      <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={tail.x} y1={tail.y} x2={tip.x} y2={tip.y}>
        <stop className="flow-start" offset="0" />
        <stop className="flow-end" offset="0.55" />
      </linearGradient>
      {shape.pale && <path className="flow-pale" d={shape.pale} />}
      {shape.filled && <path className="flow-body" d={shape.filled} fill={`url(#${fade})`} />}
      {shape.lined && (
        <path className="flow-lined" d={shape.lined} strokeWidth={shape.lineWidth} stroke={`url(#${fade})`} />
      )}
      {back && <path className="flow-back" d={back.filled || back.pale} />}
      {leader && <path className="flow-leader" d={pointsPath(leader, false)} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it is for keyboards and readers */}
      <path
        className="map-hit"
        d={shape.spine}
        strokeWidth={Math.max(16, item.width.outer)}
        onClick={onClick}
        onPointerEnter={onPointerEnter}
        onPointerLeave={onPointerLeave}
      />
    </g>
  );
});

/** The arrows, fading in from where they start. Pointing at one is pointing at its label's button. */
export const FlowArrows = memo(function FlowArrows({ flows, highlight, handlers }: FlowsProps) {
  return flows.map((flow) => (
    <FlowArrow
      key={flowKey(flow)}
      flow={flow}
      className={classOf("flow", flow, highlight)}
      handlers={handlers}
    />
  ));
});

const FlowLabel = memo(function FlowLabel({
  flow,
  className,
  handlers,
  isSelected,
  isStop,
}: FlowProps & { isSelected: boolean; isStop: boolean }) {
  const { map: words } = useWords();
  const archive = useArchive();
  const { item, label, tip } = flow;
  const name = item.figure
    ? words.figure(archive, item.figure)
    : words.withoutNumber(archive, item.number, item.name, item.direction);
  const box = label?.box ?? { x: tip.x - 12, y: tip.y - 12, w: 24, h: 24 };
  return (
    <button
      type="button"
      className={className}
      style={{
        left: Math.round(box.x),
        top: Math.round(box.y),
        width: box.w,
        minHeight: box.h,
      }}
      tabIndex={isStop ? 0 : -1}
      inert={!flow.isInView}
      data-mark={flowKey(flow)}
      aria-label={item.back ? words.withBack(name, words.figure(archive, item.back.figure)) : name}
      aria-pressed={isSelected}
      {...handlers(refOf(item))}
    >
      {label && <LabelText lines={label.lines} side={label.side} width={box.w} />}
    </button>
  );
});

/** The arrows' labels: one button each, at the label or, where there was no room for it, at the arrow's tip. */
export const FlowLabels = memo(function FlowLabels({
  flows,
  highlight,
  handlers,
  selected,
  stop,
}: FlowsProps & { selected: Ref | null; stop: string | undefined }) {
  return flows.map((flow) => (
    <FlowLabel
      key={flowKey(flow)}
      flow={flow}
      className={classOf("map-button flow-label", flow, highlight)}
      handlers={handlers}
      isSelected={sameRef(refOf(flow.item), selected)}
      isStop={stop === flowKey(flow)}
    />
  ));
});
