/** What the bundler says of the modules of a chunk: how much of each is left in it. */
type ChunkModules = Readonly<Record<string, { readonly renderedLength: number }>>;

const PATH = /\/leaflet\/(?:src\/)?(.+)\.js$/;

/** The parts of Leaflet that the map is made of, by their paths in its sources. */
const OF_THE_MAP = [
  "core/Browser",
  "core/Class",
  "core/Events",
  "core/Handler",
  "core/Util",
  "dom/DomEvent",
  "dom/DomEvent.DoubleTap",
  "dom/DomEvent.Pointer",
  "dom/DomUtil",
  "dom/PosAnimation",
  "geo/LatLng",
  "geo/LatLngBounds",
  "geo/crs/CRS",
  "geo/crs/CRS.EPSG3857",
  "geo/crs/CRS.Earth",
  "geo/projection/Projection.SphericalMercator",
  "geometry/Bounds",
  "geometry/Point",
  "geometry/Transformation",
  "layer/Layer",
  "layer/vector/SVG.Util",
  "map/Map",
];

/** Those that come a moment later, for hands on the map. */
const OF_THE_HANDS = [
  "dom/Draggable",
  "map/handler/Map.DoubleClickZoom",
  "map/handler/Map.Drag",
  "map/handler/Map.TouchZoom",
];

/** Those that come when a reader asks for the street map. */
const OF_THE_STREETS = ["layer/tile/GridLayer", "layer/tile/TileLayer"];

/** The modules of Leaflet in a chunk, by their paths in its sources. */
export function leafletModules(modules: ChunkModules): string[] {
  return Object.entries(modules)
    .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [PATH.exec(id)?.[1] ?? ""] : []))
    .filter((path) => path !== "")
    .sort();
}

/** What else of Leaflet some chunks have, by their names. */
const OF_CHUNKS = new Map([
  ["MapHands", OF_THE_HANDS],
  ["StreetTiles", OF_THE_STREETS],
]);

/** Of the modules of Leaflet in a chunk, those that the page does not use there. */
export function unwantedModules(chunk: string, modules: ChunkModules): string[] {
  const wanted = new Set([...OF_THE_MAP, ...(OF_CHUNKS.get(chunk) ?? [])]);
  return leafletModules(modules).filter((path) => !wanted.has(path));
}
