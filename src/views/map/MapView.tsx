import "./ground/leaflet-core.css";
import "./map.css";
import "../shared/families.css";
import "./marks/text.css";
import "./marks/lines.css";
import "./marks/buttons.css";
import "./ground/controls.css";
import "./legend/legend.css";
import "./ground/touch.css";
import "./forced.css";
import { latLngBounds } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { MapContainer } from "react-leaflet";
import { useStoreApi } from "../shared/useApp.ts";
import { useArchive } from "../shared/useArchive.ts";
import { useLater } from "../shared/useLater.ts";
import { useSize } from "../shared/useSize.ts";
import { useWords } from "../shared/useWords.ts";
import { loadBorders, loadLevel } from "./basemap/basemapData.ts";
import { loadNamesIn } from "./basemap/useBasemapNames.ts";
import { NO_BORDERS } from "./basemap/useCountries.ts";
import { MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM } from "./geometry/viewport.ts";
import { leafletBounds } from "./ground/leafletBounds.ts";
import { useOpeningView } from "./ground/useOpeningView.ts";
import { geographyOf } from "./layout/geography.ts";
import { MapBody } from "./MapBody.tsx";

const [[WEST, SOUTH], [EAST, NORTH]] = MAX_BOUNDS;
const maxBounds = latLngBounds([SOUTH, WEST], [NORTH, EAST]);

/** The map, with what the record says of the day. Fills the box it is put into. */
export function MapView() {
  const words = useWords();
  const store = useStoreApi();
  const [sizeRef, size] = useSize();
  const hasBody = useLater();
  const [section, setSection] = useState<HTMLElement | null>(null);
  const [furniture, setFurniture] = useState<HTMLElement | null>(null);
  const [start] = useState(() => store.getState().map);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      setSection(element);
      return sizeRef(element);
    },
    [sizeRef],
  );
  // By these labels are laid out: they are made ready while the page is first painted. Who asks for one hears of its failure.
  useEffect(() => {
    const all = [loadLevel("small"), loadBorders(), loadNamesIn(words, "main")];
    Promise.all<unknown>(all).catch(() => undefined);
  }, [words]);
  const archive = useArchive();
  const [guess] = useState(() => geographyOf(archive, NO_BORDERS));
  const view = useOpeningView(guess, window.innerWidth);
  const opening = start
    ? { center: [start.latitude, start.longitude] as [number, number], zoom: start.zoom }
    : { bounds: leafletBounds(view.bounds) };
  return (
    <section className="map" aria-label={words.map.name} ref={ref} dir="ltr">
      <h2 className="visually-hidden">{words.map.name}</h2>
      <MapContainer
        className="map-ground"
        {...opening}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomSnap={0}
        zoomAnimation={false}
        fadeAnimation={false}
        maxBounds={maxBounds}
        maxBoundsViscosity={1}
        zoomControl={false}
        attributionControl={false}
        // The size of its box is followed here: by itself the map would take a change of the window for a move of the reader.
        trackResize={false}
        scrollWheelZoom={false}
        keyboard={false}
        boxZoom={false}
        bounceAtZoomLimits={false}
        inertia={false}
      >
        {hasBody && section && furniture && <MapBody section={section} furniture={furniture} size={size} />}
      </MapContainer>
      <div className="map-furniture" ref={setFurniture} />
    </section>
  );
}
