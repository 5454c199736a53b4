import type { Map as LeafletMap } from "leaflet";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { createMeasure } from "../shared/textWidth.ts";
import { useApp, useStoreApi } from "../shared/useApp.ts";
import type { Size } from "../shared/useSize.ts";
import { useBasemap } from "./basemap/useBasemap.ts";
import type { Box } from "./geometry/boxes.ts";
import { COMPACT_WIDTH } from "./geometry/viewport.ts";
import { MapControls } from "./ground/MapControls.tsx";
import { useMapFrame } from "./ground/useMapFrame.ts";
import { useMapInput } from "./ground/useMapInput.ts";
import { useMapPosition } from "./ground/useMapPosition.ts";
import { useReserved } from "./ground/useReserved.ts";
import { showPoints, useShowOnMap } from "./ground/useShowOnMap.ts";
import type { PositionedMark, Surface } from "./layout/positioned.ts";
import { usePositioned } from "./layout/usePositioned.ts";
import { useTint } from "./layout/useTint.ts";
import { Legend } from "./legend/Legend.tsx";
import { MapCredit } from "./legend/MapCredit.tsx";
import { RecordOverlay } from "./marks/RecordOverlay.tsx";

interface MapBodyProps {
  readonly map: LeafletMap;
  readonly section: HTMLElement;
  readonly size: Size;
  readonly hasStreets: boolean;
  readonly onStreets: (isOn: boolean) => void;
}

const NO_TINTS: ReadonlyMap<string, number> = new Map();

interface Opened {
  readonly mark: PositionedMark;
  readonly button: HTMLElement;
}

const AreaSelect = lazy(async () => ({ default: (await import("./ground/AreaSelect.tsx")).AreaSelect }));
const ClusterList = lazy(async () => ({ default: (await import("./marks/ClusterList.tsx")).ClusterList }));

/** From this size on the legend starts open: it covers little of so large a map. */
const LEGEND_ROOM = { width: 1100, height: 640 } as const;

/** All that is on a map once Leaflet has made it. */
export function MapBody({ map, section, size, hasStreets, onStreets }: MapBodyProps) {
  const store = useStoreApi();
  const dataset = useApp((state) => state.dataset);
  const [legendChoice, setLegendChoice] = useState<boolean | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fontsReady, setFontsReady] = useState(0);
  const isLegendOpen = legendChoice ?? (size.width >= LEGEND_ROOM.width && size.height >= LEGEND_ROOM.height);

  useMapInput(map);
  const reset = useMapPosition(map, size.width, size.height);
  useShowOnMap(map, size.width > 0);
  const frame = useMapFrame(map);
  const basemap = useBasemap(map, !hasStreets);
  const controls = useReserved(section, size);
  const pane = useMemo(() => map.getPane("record") ?? map.createPane("record"), [map]);
  useEffect(() => {
    document.fonts?.ready.then(() => setFontsReady(1));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: widths are measured anew once the fonts are there
  const measure = useMemo(() => createMeasure(section), [section, fontsReady]);
  const countryPoints = useMemo(
    () => new Map((basemap.names?.countries ?? []).map(({ a2, at, rank }) => [a2, { at, rank }])),
    [basemap.names],
  );
  const surface = useMemo<Surface>(
    () => ({
      frame,
      countryPoints,
      reserved: controls.map((box): Box => ({ ...box, x: box.x + frame.view.x, y: box.y + frame.view.y })),
      measure,
      isCompact: frame.view.w < COMPACT_WIDTH,
    }),
    [frame, countryPoints, controls, measure],
  );
  const { records, content, positioned } = usePositioned(surface);
  const tinting = useTint(records.countries);

  useEffect(() => {
    basemap.layer?.setOverlay({
      boxes: positioned.boxes,
      countriesDone: new Set(content.countries.map(({ code }) => code)),
      wanted: content.routes.flatMap(({ from, to }) =>
        [from, to].flatMap(({ name, coordinates, kind }) =>
          coordinates ? [{ name, at: coordinates, isRegion: kind === "region" }] : [],
        ),
      ),
      silent: tinting?.missing ?? content.silent,
      tints: tinting?.classes ?? NO_TINTS,
    });
  }, [basemap.layer, positioned, content, tinting]);

  const isOpenStill =
    opened && positioned.marks.some(({ lead }) => lead.place.id === opened.mark.lead.place.id);
  const open = useCallback((mark: PositionedMark, button: HTMLElement) => setOpened({ mark, button }), []);
  const close = useCallback(() => setOpened(null), []);
  return (
    <>
      <RecordOverlay
        map={map}
        pane={pane}
        positioned={positioned}
        places={content.places}
        frame={frame}
        measure={measure}
        opened={opened && isOpenStill ? opened.mark.lead.place.id : null}
        onOpen={open}
      />
      {opened && isOpenStill && (
        <Suspense fallback={null}>
          <ClusterList
            dataset={dataset}
            items={opened.mark.items}
            at={{ x: opened.mark.at.x - frame.view.x, y: opened.mark.at.y - frame.view.y }}
            room={frame.view}
            onChoose={(id) => {
              opened.button.focus({ preventScroll: true });
              store.getState().select({ kind: "figure", id });
            }}
            onZoom={() => {
              close();
              map.getContainer().focus({ preventScroll: true });
              showPoints(
                map,
                opened.mark.items.map(({ place }) => place.coordinates),
              );
            }}
            onEscape={() => opened.button.focus({ preventScroll: true })}
            onClose={close}
          />
        </Suspense>
      )}
      {basemap.hasFailed && (
        <p className="map-note" role="status">
          The map's background could not be loaded. The figures are all here.
        </p>
      )}
      <Suspense fallback={null}>
        <AreaSelect map={map} pane={pane} frame={frame} />
      </Suspense>
      <MapControls map={map} zoom={frame.zoom} onReset={reset} />
      <Legend
        isOpen={isLegendOpen}
        onToggle={setLegendChoice}
        tintSteps={tinting?.steps ?? null}
        hasStreets={hasStreets}
        onStreets={onStreets}
      />
      <MapCredit hasStreets={hasStreets} />
    </>
  );
}
