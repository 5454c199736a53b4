import { useCallback, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { Pane } from "react-leaflet";
import { originsOf } from "../../store/readings/countriesLeft.ts";
import { LazyPart } from "../shared/boundary/LazyPart.tsx";
import { partFile } from "../shared/boundary/partFile.ts";
import { useIsDark } from "../shared/theme/useIsDark.ts";
import { useApp } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { whenIdle } from "../shared/useLater.ts";
import type { Size } from "../shared/useSize.ts";
import { useWords } from "../shared/useWords.ts";
import { AreaSelect } from "./area/AreaSelect.tsx";
import { Basemap } from "./basemap/Basemap.ts";
import type { BasemapOverlay } from "./basemap/BasemapLayer.ts";
import type { GroundTrouble } from "./basemap/LevelShelf.ts";
import { landmarksOf } from "./basemap/names/namesInWords.ts";
import { useBasemapNames } from "./basemap/useBasemapNames.ts";
import { useBorders, useCountryAt } from "./basemap/useCountries.ts";
import type { MapFile, OnMissing } from "./basemap/watchFile.ts";
import type { Tinted } from "./content/useTint.ts";
import type { Box } from "./geometry/boxes.ts";
import { COMPACT_WIDTH } from "./geometry/viewport.ts";
import { MapControls } from "./ground/MapControls.tsx";
import { useMapFrame } from "./ground/useMapFrame.ts";
import { useMapInput } from "./ground/useMapInput.ts";
import { useMapPosition } from "./ground/useMapPosition.ts";
import { useOpeningView } from "./ground/useOpeningView.ts";
import { useReserved } from "./ground/useReserved.ts";
import { geographyOf } from "./layout/geography.ts";
import { namesOverlay } from "./layout/namesOverlay.ts";
import type { Surface } from "./layout/positioned.ts";
import { useMeasure } from "./layout/useMeasure.ts";
import { usePositioned } from "./layout/usePositioned.ts";
import { Legend } from "./legend/Legend.tsx";
import { MapCredit } from "./legend/MapCredit.tsx";
import { RecordOverlay } from "./marks/RecordOverlay.tsx";
import type { Opened } from "./OpenCluster.tsx";

interface MapBodyProps {
  readonly section: HTMLElement;
  /** Where the legend and the buttons go: beside the ground and not in it, for Leaflet takes all that happens there. */
  readonly furniture: HTMLElement;
  readonly size: Size;
}

const NO_TINTS: ReadonlyMap<string, number> = new Map();

const mapHands = partFile(() => import("./hands/MapHands.tsx"), "MapHands");
const openCluster = partFile(() => import("./OpenCluster.tsx"), "OpenCluster");
const showOnMap = partFile<"ShowOnMap", { onMissing: OnMissing }>(
  () => import("./ground/ShowOnMap.ts"),
  "ShowOnMap",
);
const streetTiles = partFile(() => import("./ground/StreetTiles.tsx"), "StreetTiles", { isEarly: false });

/** All that is on a map once Leaflet has made it: for the inside of a `<MapContainer>`. */
export function MapBody({ section, furniture, size }: MapBodyProps) {
  const archive = useArchive();
  const { map: words } = useWords();
  const [hasStreets, setStreets] = useState(false);
  const [trouble, setTrouble] = useState<GroundTrouble | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<MapFile>>(new Set());
  const onMissing = useCallback<OnMissing>((file, isMissing) => {
    setMissing((known) => {
      if (known.has(file) === isMissing) return known;
      const next = new Set(known);
      if (isMissing) next.add(file);
      else next.delete(file);
      return next;
    });
  }, []);
  const [opened, setOpened] = useState<Opened | null>(null);

  const isHinting = useMapInput();
  const borders = useBorders(onMissing);
  const geography = useMemo(() => geographyOf(archive, borders), [archive, borders]);
  const reset = useMapPosition(size, useOpeningView(geography, size.width));
  const hasFocus = useApp(({ focus }) => focus !== null) && size.width > 0;
  const frame = useMapFrame();
  const isDark = useIsDark();
  const names = useBasemapNames(frame, onMissing);
  const controls = useReserved(furniture, size);
  const measure = useMeasure(section);
  const countryPoints = useMemo(
    () => new Map((names?.countries ?? []).map(({ a2, at, rank }) => [a2, { at, rank }])),
    [names],
  );
  const landmarks = useMemo(
    () => landmarksOf(names, originsOf(archive), frame.zoom),
    [names, archive, frame.zoom],
  );
  const countryAt = useCountryAt(frame);
  const surface = useMemo<Surface | null>(
    () =>
      controls && {
        frame,
        countryPoints,
        geography,
        countryAt,
        origins: originsOf(archive),
        landmarks,
        reserved: controls.map((box): Box => ({ ...box, x: box.x + frame.view.x, y: box.y + frame.view.y })),
        measure,
        isCompact: frame.view.w < COMPACT_WIDTH,
      },
    [archive, frame, countryPoints, geography, countryAt, landmarks, controls, measure],
  );
  const { clock, records, content, positioned } = usePositioned(frame, surface);
  const [tinted, setTinted] = useState<Tinted | null>(null);
  const { boxes, landmarks: named } = positioned;
  const { countries, routes, silent } = content;
  const taken = useMemo(
    () => namesOverlay({ boxes, landmarks: named }, { countries, routes }),
    [boxes, named, countries, routes],
  );
  const overlay = useMemo<BasemapOverlay>(
    () => ({
      names: taken,
      silent: tinted?.missing ?? silent,
      tints: tinted?.classes ?? NO_TINTS,
    }),
    [taken, silent, tinted],
  );

  const isOpen = opened && positioned.marks.some(({ lead }) => lead.place.id === opened.mark.lead.place.id);
  const shown = isOpen ? opened : null;
  const troubles = { missing: words.backgroundFailed, late: words.backgroundLate, coarse: words.lessDetail };
  const note = isHinting
    ? words.twoFingers
    : trouble
      ? troubles[trouble]
      : [...missing].map((file) => words.filesMissing[file])[0];
  const close = useCallback(() => setOpened(null), []);
  const [isIdle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return (
    <>
      {!hasStreets && (
        <Pane name="basemap">
          <Basemap
            origins={originsOf(archive)}
            names={names}
            overlay={overlay}
            isDark={isDark}
            onTrouble={setTrouble}
          />
        </Pane>
      )}
      <Pane name="record">
        <RecordOverlay
          positioned={positioned}
          places={content.places}
          clock={clock}
          frame={frame}
          measure={measure}
          opened={shown?.mark.lead.place.id ?? null}
          onOpen={useCallback((mark, button) => setOpened({ mark, button }), [])}
        />
      </Pane>
      {shown &&
        createPortal(
          <LazyPart part="list" file={openCluster} props={{ opened: shown, onClose: close }} />,
          section,
        )}
      {createPortal(
        <>
          <p className={isHinting ? "map-note is-hint" : "map-note"} role="status">
            {note}
          </p>
          {isIdle && <LazyPart part="map" file={mapHands} props={{}} />}
          {hasStreets && <LazyPart part="streets" file={streetTiles} props={{}} />}
          {hasFocus && <LazyPart part="map" file={showOnMap} props={{ onMissing }} />}
          <AreaSelect frame={frame} />
          <MapControls zoom={frame.zoom} onReset={reset} />
          <Legend
            positioned={positioned}
            isHatched={overlay.silent.size > 0}
            countries={records.countries}
            clock={clock}
            onTint={setTinted}
            hasStreets={hasStreets}
            onStreets={setStreets}
          />
          <MapCredit hasStreets={hasStreets} />
        </>,
        furniture,
      )}
    </>
  );
}
