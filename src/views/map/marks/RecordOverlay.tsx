import { useMemo } from "react";
import type { Clock } from "../../../model/time/clock.ts";
import { isFiltered } from "../../../store/counts.ts";
import { LazyPart } from "../../shared/boundary/LazyPart.tsx";
import { partFile } from "../../shared/boundary/partFile.ts";
import type { Measure } from "../../shared/textWidth.ts";
import { useApp } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import type { PlaceItem } from "../content/chooseContent.ts";
import type { Frame } from "../geometry/project.ts";
import { useStops } from "../keys/useStops.ts";
import type { Positioned, PositionedMark } from "../layout/positioned.ts";
import { CountryNames } from "./CountryNames.tsx";
import { EventFlags } from "./EventFlags.tsx";
import { FlowArrows, FlowLabels } from "./Flows.tsx";
import { keyOf } from "./highlight.ts";
import { PlaceMarks } from "./PlaceMarks.tsx";
import { RouteButtons, RouteLines } from "./Routes.tsx";
import { useMarks } from "./useMark.ts";

interface RecordOverlayProps {
  readonly positioned: Positioned;
  /** The places that show, and where the map stands. */
  readonly places: readonly PlaceItem[];
  /** The clock by which all of this is. */
  readonly clock: Clock;
  readonly frame: Frame;
  readonly measure: Measure;
  readonly opened: string | null;
  readonly onOpen: (mark: PositionedMark, button: HTMLElement) => void;
}

const markKeys = partFile(() => import("../keys/MarkKeys.ts"), "MarkKeys");
const filteredOut = partFile(() => import("./FilteredOut.tsx"), "FilteredOut");

/** The record on the map: stands in a `<Pane>`, and so moves with the ground. */
export function RecordOverlay({
  positioned,
  places,
  clock,
  frame,
  measure,
  opened,
  onOpen,
}: RecordOverlayProps) {
  const archive = useArchive();
  const selected = useApp((state) => state.selected);
  const hovered = useApp((state) => state.hovered);
  const hasFilter = useApp(isFiltered);
  const handlers = useMarks();
  const highlight = useMemo(
    () => ({ hovered: keyOf(archive, hovered), selected: keyOf(archive, selected) }),
    [archive, hovered, selected],
  );
  const { stops, stop, isMet } = useStops(positioned);
  const common = { selected, stop, highlight, handlers };
  return (
    <div className="map-overlay">
      {isMet && <LazyPart part="map" file={markKeys} props={{ positioned, stops }} />}
      {hasFilter && <LazyPart part="map" file={filteredOut} props={{ places, clock, frame }} />}
      <svg className="map-lines" width="1" height="1" aria-hidden="true">
        <FlowArrows flows={positioned.flows} highlight={highlight} handlers={handlers} />
        <RouteLines routes={positioned.routes} highlight={highlight} handlers={handlers} />
      </svg>
      <FlowLabels flows={positioned.flows} {...common} />
      <PlaceMarks marks={positioned.marks} measure={measure} opened={opened} onOpen={onOpen} {...common} />
      <EventFlags flags={positioned.flags} {...common} />
      <RouteButtons routes={positioned.routes} {...common} />
      <CountryNames countries={positioned.countries} {...common} />
    </div>
  );
}
