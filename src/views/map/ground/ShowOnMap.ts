import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Archive } from "../../../load/archive.ts";
import { countryToldUnder } from "../../../model/dataset.ts";
import type { Place } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { loadBoxes } from "../basemap/basemapData.ts";
import type { DegreeBox } from "../basemap/chooseLevels.ts";
import { type OnMissing, watchFile } from "../basemap/watchFile.ts";
import { isOnMap } from "../content/collectRecords.ts";
import { boundsOf } from "../geometry/bounds.ts";
import type { LonLat } from "../geometry/project.ts";
import { boundsNear } from "./leafletBounds.ts";
import { positionOf } from "./useMapPosition.ts";

/** How near the map goes to one place at the least, and to several or to a country at the most. */
const ZOOMS = { place: 7, bounds: 8 } as const;
const PADDING: [number, number] = [40, 40];

/** The places that a record is about. */
function placesOf(archive: Archive, { kind, id }: Ref): Place[] {
  const route = kind === "route" ? archive.routes.find((one) => one.id === id) : undefined;
  const where =
    kind === "figure" ? archive.figure(id)?.where : archive.events.find((one) => one.id === id)?.where;
  const ids = kind === "place" ? [id] : route ? [route.from, route.to] : [where ?? ""];
  return ids.flatMap((one) => archive.places.get(one) ?? []);
}

/** Shows some points: one from near, several within the view. */
export function showPoints(map: LeafletMap, points: readonly LonLat[]): void {
  const bounds = boundsOf(points);
  if (!bounds) return;
  const box = boundsNear(map, bounds);
  if (points.length === 1)
    map.setView(box.getCenter(), Math.max(ZOOMS.place, map.getZoom()), { animate: false });
  else map.fitBounds(box, { animate: false, padding: PADDING, maxZoom: ZOOMS.bounds });
}

function showCountry(map: LeafletMap, box: DegreeBox): void {
  const [west, south, east, north] = box;
  const bounds = boundsNear(map, [
    [west, south],
    [east, north],
  ]);
  map.fitBounds(bounds, { animate: false, padding: PADDING, maxZoom: ZOOMS.bounds });
}

/** Takes the map to what the store says is to be shown: a place, both ends of a journey, or the country of what has no place. Draws nothing. */
export function ShowOnMap({ onMissing }: { onMissing: OnMissing }): null {
  const map = useMap();
  const store = useStoreApi();
  const archive = useArchive();
  const focus = useApp((state) => state.focus);
  useEffect(() => {
    if (!focus) return;
    const { showOnMap, setMap } = store.getState();
    const places = placesOf(archive, focus);
    const points = places.filter(isOnMap).map(({ coordinates }) => coordinates);
    const [place] = places;
    const arrive = (): void => setMap(positionOf(map));
    showOnMap(null);
    if (points.length > 0) {
      showPoints(map, points);
      arrive();
    } else if (place) {
      const show = (boxes: ReadonlyMap<string, DegreeBox>): void => {
        const box = boxes.get(countryToldUnder(archive.info, place));
        if (!box) return;
        showCountry(map, box);
        arrive();
      };
      watchFile("boxes", loadBoxes(), show, onMissing);
    }
  }, [map, store, archive, focus, onMissing]);
  return null;
}
