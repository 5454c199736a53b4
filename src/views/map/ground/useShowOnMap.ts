import { type Map as LeafletMap, latLngBounds } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Archive } from "../../../load/archive.ts";
import { countryToldUnder } from "../../../model/dataset.ts";
import type { Place } from "../../../model/schema.ts";
import type { Ref } from "../../../store/choices.ts";
import { useApp, useStoreApi } from "../../shared/useApp.ts";
import { useArchive } from "../../shared/useArchive.ts";
import { loadLevel } from "../basemap/basemapData.ts";
import type { WorldBox } from "../basemap/basemapGeometry.ts";
import type { LonLat } from "../geometry/project.ts";
import { isOnMap } from "../layout/collectRecords.ts";
import { positionOf } from "./useMapPosition.ts";

/** How near the map goes to one place, and to several or to a country at the most. */
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
  const [first, ...more] = points.map(([longitude, latitude]): [number, number] => [latitude, longitude]);
  if (!first) return;
  if (more.length === 0) map.setView(first, ZOOMS.place, { animate: false });
  else
    map.fitBounds(latLngBounds([first, ...more]), {
      animate: false,
      padding: PADDING,
      maxZoom: ZOOMS.bounds,
    });
}

const areaOf = ([west, north, east, south]: WorldBox): number => (east - west) * (south - north);

async function showCountry(map: LeafletMap, code: string): Promise<void> {
  const { land } = await loadLevel("small");
  // The largest part alone: far islands would make the rest small.
  const [main] = land
    .filter(({ country }) => country === code)
    .map(({ box }) => box)
    .sort((a, b) => areaOf(b) - areaOf(a));
  if (!main) return;
  const [west, north, east, south] = main;
  const bounds = latLngBounds(map.unproject([west, south], 0), map.unproject([east, north], 0));
  map.fitBounds(bounds, { animate: false, padding: PADDING, maxZoom: ZOOMS.bounds });
}

/** Takes the map to what the store says is to be shown: a place, both ends of a journey, or the country of what has no place. */
export function useShowOnMap(isReady: boolean): void {
  const map = useMap();
  const store = useStoreApi();
  const archive = useArchive();
  const focus = useApp((state) => state.focus);
  useEffect(() => {
    if (!focus || !isReady) return;
    const { showOnMap, setMap } = store.getState();
    const places = placesOf(archive, focus);
    const points = places.filter(isOnMap).map(({ coordinates }) => coordinates);
    const [place] = places;
    const arrive = (): void => setMap(positionOf(map));
    showOnMap(null);
    if (points.length > 0) {
      showPoints(map, points);
      arrive();
    } else if (place) showCountry(map, countryToldUnder(archive.info, place)).then(arrive, () => {});
  }, [map, store, archive, focus, isReady]);
}
