import { memo, useId } from "react";
import { type Ref, sameRef } from "../../../store/choices.ts";
import { routeName } from "../../shared/lists/routeName.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { useWords } from "../../shared/useWords.ts";
import { routeKey } from "../keys/stops.ts";
import type { PositionedRoute } from "../layout/positioned.ts";
import { type Highlight, highlightClass } from "./highlight.ts";
import { HEAD } from "./shapes/glyphs.ts";
import type { MarkHandlersFor } from "./useMark.ts";

interface RoutesProps {
  readonly routes: readonly PositionedRoute[];
  readonly highlight: Highlight;
  readonly handlers: MarkHandlersFor;
}

function classOf(base: string, { item }: PositionedRoute, highlight: Highlight): string {
  const { id, status } = item.route;
  const look = status === "taken" && item.share === null ? "undated" : status;
  return `${base} is-${look}${highlightClass(highlight, routeKey(id))}`;
}

interface RouteProps {
  readonly positioned: PositionedRoute;
  readonly className: string;
  readonly handlers: MarkHandlersFor;
}

const RouteLine = memo(function RouteLine({ positioned, className, handlers }: RouteProps) {
  const fade = useId();
  const { item, path, from, to, fades } = positioned;
  const { onClick, onPointerEnter, onPointerLeave } = handlers({ kind: "route", id: item.route.id });
  return (
    <g className={className}>
      {fades && (
        <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
          <stop className={fades === "from" ? "route-gone" : "route-ink"} offset="0" />
          <stop className={fades === "to" ? "route-gone" : "route-ink"} offset="1" />
        </linearGradient>
      )}
      <path className="route-halo" d={path} />
      <path className="route-line" d={path} stroke={fades ? `url(#${fade})` : undefined} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button on it is for keyboards and readers */}
      <path
        className="map-hit"
        d={path}
        strokeWidth={14}
        onClick={onClick}
        onPointerEnter={onPointerEnter}
        onPointerLeave={onPointerLeave}
      />
    </g>
  );
});

/** The journeys' lines: solid as far as they were travelled, dotted where planned or not dated, fading out where an end is no more than a country. */
export const RouteLines = memo(function RouteLines({ routes, highlight, handlers }: RoutesProps) {
  return routes.map((positioned) => (
    <RouteLine
      key={positioned.item.route.id}
      positioned={positioned}
      className={classOf("route", positioned, highlight)}
      handlers={handlers}
    />
  ));
});

const RouteButton = memo(function RouteButton({
  positioned,
  className,
  handlers,
  isSelected,
  isStop,
}: RouteProps & { isSelected: boolean; isStop: boolean }) {
  const words = useWords();
  const archive = useArchive();
  const { item, middle, angle } = positioned;
  const name = routeName(archive, words, item.route);
  return (
    <button
      type="button"
      className={className}
      style={{ left: Math.round(middle.x - 12), top: Math.round(middle.y - 12) }}
      tabIndex={isStop ? 0 : -1}
      inert={!positioned.isInView}
      data-mark={routeKey(item.route.id)}
      aria-label={(item.share ?? 1) < 1 ? words.map.underWay(name) : name}
      aria-pressed={isSelected}
      {...handlers({ kind: "route", id: item.route.id })}
    >
      <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
        <path className="route-head" d={HEAD} transform={`rotate(${angle.toFixed(0)})`} />
      </svg>
    </button>
  );
});

/** One button in the middle of each journey's line, a small arrowhead that says which way it goes. */
export const RouteButtons = memo(function RouteButtons({
  routes,
  highlight,
  handlers,
  selected,
  stop,
}: RoutesProps & { selected: Ref | null; stop: string | undefined }) {
  return routes.map((positioned) => (
    <RouteButton
      key={positioned.item.route.id}
      positioned={positioned}
      className={classOf("map-button route-button", positioned, highlight)}
      handlers={handlers}
      isSelected={sameRef({ kind: "route", id: positioned.item.route.id }, selected)}
      isStop={stop === routeKey(positioned.item.route.id)}
    />
  ));
});
