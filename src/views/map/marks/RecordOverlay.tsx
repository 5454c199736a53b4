import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import type { Measure } from "../../shared/textWidth.ts";
import { useApp } from "../../shared/useApp.ts";
import type { Frame } from "../geometry/project.ts";
import type { PlaceItem } from "../layout/mapLayout.ts";
import type { Placed, PlacedMark } from "../layout/positioned.ts";
import { LeftOut } from "../legend/FilteredOutNote.tsx";
import { CountryNames, EventFlags } from "./EventFlags.tsx";
import { FlowArrows, FlowLabels } from "./Flows.tsx";
import { keyOf } from "./highlight.ts";
import { PlaceMarks } from "./PlaceMarks.tsx";
import { RouteButtons, RouteLines } from "./Routes.tsx";
import { useMarks } from "./useMark.ts";

interface OverlayProps {
  readonly map: LeafletMap;
  readonly pane: HTMLElement;
  readonly placed: Placed;
  /** The places that show, and where the map stands. */
  readonly places: readonly PlaceItem[];
  readonly frame: Frame;
  readonly measure: Measure;
  readonly opened: string | null;
  readonly onOpen: (mark: PlacedMark, button: HTMLElement) => void;
}

/** The record on the map: in a pane of Leaflet's, so that it moves with the ground. */
export function Overlay({ map, pane, placed, places, frame, measure, opened, onOpen }: OverlayProps) {
  const dataset = useApp((state) => state.dataset);
  const index = useApp((state) => state.index);
  const selected = useApp((state) => state.selected);
  const hovered = useApp((state) => state.hovered);
  const handlers = useMarks(map);
  const emphasis = useMemo(
    () => ({ hovered: keyOf(dataset, index, hovered), selected: keyOf(dataset, index, selected) }),
    [dataset, index, hovered, selected],
  );
  const common = { dataset, selected, emphasis, handlers };
  return createPortal(
    <div className="map-overlay">
      <svg className="map-lines" width="1" height="1" aria-hidden="true">
        <LeftOut places={places} frame={frame} />
        <FlowArrows flows={placed.flows} emphasis={emphasis} handlers={handlers} />
        <RouteLines routes={placed.routes} emphasis={emphasis} handlers={handlers} />
      </svg>
      <CountryNames countries={placed.countries} {...common} />
      <RouteButtons routes={placed.routes} {...common} />
      <PlaceMarks marks={placed.marks} measure={measure} opened={opened} onOpen={onOpen} {...common} />
      <EventFlags flags={placed.flags} {...common} />
      <FlowLabels flows={placed.flows} {...common} />
    </div>,
    pane,
  );
}
